"""Encode values as bytes that sort like the values, so that SQLite can index them.

The order is that of `filters.comparable`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.query.filters import collation, comparable

INSTANT, TEXT, LIST = 3, 4, 5
"""Ranks of `filters.comparable`, which are the first byte."""

NULL = b"\x00"
"""The sort key of null."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NEGATIVE, _ZERO, _POSITIVE = b"\x00", b"\x01", b"\x02"
_COMPLEMENT = bytes(255 - byte for byte in range(256))


def sortable(value: Json, collate: Callable[[str], Any]) -> bytes:
    """Return the sort key of a value: equal, less or greater just as `comparable` is under the same collation."""
    return _ranked(comparable(value, collate))


@lru_cache(1024)
def instant_key(moment: datetime) -> bytes:
    """Return the sort key of a date-time, without printing it first."""
    return bytes([INSTANT]) + _instant(moment)


def text_key(text: str) -> bytes:
    """Return the sort key of a text under the collation `ordinal`."""
    if text[:1].isdigit():  # may be an instant
        return sortable(text, collation("ordinal"))
    return bytes([TEXT]) + text_bytes(text)


def text_bytes(text: str) -> bytes:
    """Return a text as bytes that sort by code point."""
    return text.encode("utf-8", "surrogatepass")


def text_of(content: bytes) -> str:
    """Return the text of these bytes."""
    return content.decode("utf-8", "surrogatepass")


def _ranked(key: tuple[int, Any]) -> bytes:
    rank, content = key
    return bytes([rank]) + _CONTENTS[rank](content)


def _number(value: int | float) -> bytes:
    """Encode a number as sign, exponent and bits, so that integers and fractions sort together."""
    if value == 0:
        return _ZERO
    magnitude = _magnitude(abs(value))
    if value > 0:
        return _POSITIVE + magnitude
    return _NEGATIVE + _delimited(magnitude).translate(_COMPLEMENT)


def _magnitude(value: int | float) -> bytes:
    if isinstance(value, float):
        if math.isinf(value):
            return b"\xff" * 8
        numerator, denominator = value.as_integer_ratio()
    else:
        numerator, denominator = value, 1
    # A denominator is a power of two: the value is numerator * 2 ** -shift.
    shift = denominator.bit_length() - 1
    length = numerator.bit_length()
    aligned = numerator << (-length % 8)
    digits = aligned.to_bytes(aligned.bit_length() // 8, "big").rstrip(b"\x00")
    return (length - shift + 2**62).to_bytes(8, "big") + digits


def _instant(moment: datetime) -> bytes:
    return ((moment - _EPOCH) // _MICROSECOND + 2**62).to_bytes(8, "big")


def _text(content: str | tuple[tuple[int, int, str], ...]) -> bytes:
    """Encode a text, either whole or cut into texts and numbers."""
    if isinstance(content, str):
        return text_bytes(content)
    return b"".join(
        _delimited(bytes([kind]) + length.to_bytes(4, "big") + text_bytes(text))
        for kind, length, text in content
    )


def _list(content: tuple[tuple[int, Any], ...]) -> bytes:
    return b"".join(_delimited(_ranked(element)) for element in content)


def _object(content: tuple[tuple[str, tuple[int, Any]], ...]) -> bytes:
    return b"".join(_delimited(text_bytes(name)) + _delimited(_ranked(inner)) for name, inner in content)


def _delimited(content: bytes) -> bytes:
    """Escape and terminate bytes, so that a prefix sorts before a longer value."""
    return content.replace(b"\x00", b"\x00\xff") + b"\x00\x00"


_CONTENTS: tuple[Callable[[Any], bytes], ...] = (
    lambda _: b"",
    lambda value: bytes([value]),
    _number,
    _instant,
    _text,
    _list,
    _object,
)
