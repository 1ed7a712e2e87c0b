"""Parse times and durations that a user types, and format them for tables. All datetimes have a time zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from ..rows.times import iso

_SPAN = re.compile(r"(\d{1,6})\s*([smhdw])", re.IGNORECASE)
_LONG = 60 * 86400
_DAYS_AGO = {"today": 0, "yesterday": 1}
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def parse_span(text: str) -> timedelta:
    """Parse a duration like `90s`, `30m`, `24h`, `7d` or `2w`. Raises ValueError for anything else."""
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"Invalid duration {text!r}: use 90s, 30m, 24h, 7d or 2w.")
    return timedelta(seconds=int(match[1]) * _SECONDS[match[2].lower()])


def parse_since(text: str, now: datetime) -> datetime:
    """Return a time in UTC: a duration ago, or a date or time (local, unless it has an offset).

    `today` and `yesterday` are dates, too: the time is the midnight (local) that the day began with.

    Raises ValueError for anything else, and for what lies before the calendar.
    """
    text = text.strip()
    try:
        if _SPAN.fullmatch(text):
            return (now - parse_span(text)).astimezone(UTC)
        if text.lower() in _DAYS_AGO:
            text = (now.astimezone().date() - timedelta(days=_DAYS_AGO[text.lower()])).isoformat()
        if len(text) <= len("2026-11-20"):
            day = date.fromisoformat(text)
            return datetime(day.year, day.month, day.day).astimezone(UTC)
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise ValueError(
            f"Invalid time {text!r}: use 24h, 7d, yesterday, 2026-11-20 or 2026-11-20T06:00."
        ) from None


def local(moment: datetime | None, now: datetime) -> str:
    """Format in the local time zone: to the minute within 300 days, else the date.

    A day beyond the years 1 to 9999 there is shown in UTC: 0001-01-01 is what "never" looks like in .NET.
    """
    if moment is None:
        return ""
    try:
        there = moment.astimezone()
    except (OverflowError, OSError, ValueError):
        return f"{iso(moment)[:10]} UTC"
    near = abs(now - moment) < timedelta(days=300)
    return f"{there:%b %d %H:%M}" if near else there.date().isoformat()


def ago(moment: datetime | None, now: datetime) -> str:
    """Format as time before or after now, in one unit: `9h ago`, `in 3h`; beyond two months, the date."""
    if moment is None:
        return ""
    seconds = (now - moment).total_seconds()
    if abs(seconds) >= _LONG:
        return local(moment, now)
    if abs(seconds) < 1:
        return "now"
    size = _in_one_unit(abs(seconds))
    return f"{size} ago" if seconds >= 0 else f"in {size}"


def _in_one_unit(seconds: float) -> str:
    for unit, length, most in (("s", 1, 60), ("m", 60, 3600), ("h", 3600, 2 * 86400)):
        if seconds < most:
            return f"{int(seconds // length)}{unit}"
    return f"{int(seconds // 86400)}d"


def span(seconds: float | None) -> str:
    """Format a duration in its two largest units."""
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
