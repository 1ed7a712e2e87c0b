"""Times of servers, all with a time zone, and how rows write them as text."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

_CLOCKS_DIFFER = timedelta(days=1)
"""How far ahead of this clock that of a server may be (assumption)."""


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def is_past(moment: datetime, now: datetime) -> bool:
    """Return whether something may have happened at a moment; not if that is more than a day after `now`."""
    return moment <= now + _CLOCKS_DIFFER


def aware(moment: datetime | None) -> datetime | None:
    """Return a time with a zone; without an offset it is in UTC (for VSPC an assumption)."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def iso(moment: datetime) -> str:
    """Format as ISO 8601 in UTC, to the second; with its own offset if UTC is outside the years 1 to 9999."""
    with suppress(OverflowError):
        moment = moment.astimezone(UTC)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
