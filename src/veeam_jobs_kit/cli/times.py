"""Points in time and spans, as people write and read them. What is stored and passed on is always aware of its zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_SPAN = re.compile(r"(\d{1,6})\s*([smhdw])", re.IGNORECASE)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def parse_span(text: str) -> timedelta:
    """A span like `90s`, `30m`, `24h`, `7d` or `2w`; ValueError for anything else."""
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is no span of time; write it like 30m, 24h or 7d.")
    return timedelta(seconds=int(match[1]) * _SECONDS[match[2].lower()])


def parse_since(text: str, now: datetime) -> datetime:
    """The moment a span ago, or a date or time of the calendar (local, unless it names its offset), in UTC.

    Raises ValueError for anything else, and for what lies before the calendar.
    """
    text = text.strip()
    try:
        if _SPAN.fullmatch(text):
            return (now - parse_span(text)).astimezone(UTC)
        if len(text) <= len("2026-11-20"):
            day = date.fromisoformat(text)
            return datetime(day.year, day.month, day.day).astimezone(UTC)
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise ValueError(
            f"{text!r} is no time; write it like 24h, 7d, 2026-11-20 or 2026-11-20T06:00."
        ) from None


def aware(moment: datetime | None) -> datetime | None:
    """A time of a server; one that comes without an offset is in UTC (of a console: assumption)."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def iso(moment: datetime) -> str:
    """ISO 8601 in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def local(moment: datetime | None, now: datetime) -> str:
    """In the zone of this machine: to the minute within a year, else the day."""
    if moment is None:
        return ""
    there, here = moment.astimezone(), now.astimezone()
    return f"{there:%b %d %H:%M}" if abs(here - there) < timedelta(days=300) else f"{there:%Y-%m-%d}"


def span(seconds: float | None) -> str:
    """A length of time in its two greatest units."""
    if seconds is None:
        return ""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole}s"
    if whole < 3600:
        return f"{whole // 60}m {whole % 60:02}s"
    if whole < 86400:
        return f"{whole // 3600}h {whole % 3600 // 60:02}m"
    return f"{whole // 86400}d {whole % 86400 // 3600:02}h"
