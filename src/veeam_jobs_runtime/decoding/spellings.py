"""Other spellings of dates and UUIDs that products send, put into the one that msgspec reads."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

_MOMENT: Final = (
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:[Tt ](?P<clock>\d{2}:\d{2}(?::\d{2})?)(?P<fraction>\.\d+)?\s*(?P<zone>[Zz]|[+-]\d{2}:?\d{2})?)?"
)


def respelled(value: Any, type_: Any) -> Any:
    """Return `value` in the spelling that msgspec reads as `type_` (a datetime or a UUID); None where it is no such value.

    Read as datetimes: seven digits of fractions that would round up beyond the year 9999 (`DateTime.MaxValue` of
    .NET), midnight as `24:00:00`, times without seconds, a plain date (midnight), and times without a zone, which are
    UTC: both products compute in UTC and print its `Z` as a rule. Read as UUIDs: braces, `urn:uuid:`, no hyphens.
    """
    if not isinstance(value, str):
        return None
    if type_ is UUID:
        return _uuid(value)
    return _moment(value) if type_ is datetime else None


def _uuid(text: str) -> str | None:
    try:
        return str(UUID(text.strip()))
    except ValueError:
        return None


def _moment(text: str) -> str | None:
    found = re.fullmatch(_MOMENT, text.strip())
    if found is None:
        return None
    clock, fraction, zone = found["clock"] or "00:00:00", (found["fraction"] or "")[:7], found["zone"] or "Z"
    try:
        day = date.fromisoformat(found["day"])
        if clock in ("24:00", "24:00:00") and not fraction.strip(".0"):
            day, clock = day + timedelta(days=1), "00:00:00"
        at = time.fromisoformat(clock)
    except (ValueError, OverflowError):
        return None
    return f"{day.isoformat()}T{at.isoformat()}{fraction}{zone.upper()}"
