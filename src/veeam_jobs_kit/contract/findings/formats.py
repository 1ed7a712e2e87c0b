"""Formats of the description: what a text or a number of each looks like."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?", re.ASCII)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S*")
RANGES: Mapping[str, tuple[int, int]] = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
}
"""The least and the greatest integer of a format."""


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None and _reads(date.fromisoformat, text)


def _is_date_time(text: str) -> bool:
    """Return whether a text is a date-time of RFC 3339: with an offset, any number of digits; leap seconds are fine."""
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        return False
    seconds = re.sub(r":60$", ":59", found[2])
    return _reads(datetime.fromisoformat, f"{found[1]}T{seconds}")


def _is_time(text: str) -> bool:
    found = _TIME.fullmatch(text)
    return found is not None and _reads(time.fromisoformat, found[1])


def _reads(parse: Callable[[str], object], text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True


TEXTS: Mapping[str, Callable[[str], bool]] = {
    "uuid": lambda text: _UUID.fullmatch(text) is not None,
    "date": _is_date,
    "date-time": _is_date_time,
    "time-of-day": _is_time,
    "uri": lambda text: _SCHEME.fullmatch(text) is not None,
    "uri-reference": lambda text: not re.search(r"\s", text),
}
"""Format of a text -> whether a text has it. Other formats say nothing about the spelling."""


def fits_format(value: object, name: str | None) -> bool:
    """Return whether a value is of a format; True for values that the format is not about."""
    if isinstance(value, int) and not isinstance(value, bool):
        least, greatest = RANGES.get(name or "", (value, value))
        return least <= value <= greatest
    spelled = TEXTS.get(name or "") if isinstance(value, str) else None
    return spelled is None or spelled(str(value))
