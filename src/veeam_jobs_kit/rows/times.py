"""Times of servers, all with a time zone, and how rows write them as text."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def aware(moment: datetime | None) -> datetime | None:
    """Return a time with a zone; without an offset it is in UTC (for VSPC an assumption)."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def iso(moment: datetime) -> str:
    """Format as ISO 8601 in UTC, to the second; with its own offset if UTC is outside the years 1 to 9999."""
    with suppress(OverflowError):
        moment = moment.astimezone(UTC)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
