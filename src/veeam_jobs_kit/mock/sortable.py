"""Values as bytes that compare as the values do: what `filters.comparable` says, in a form that SQLite can index."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from veeam_jobs_kit.mock.filters import comparable
from veeam_jobs_kit.mock.views import Json

INSTANT, TEXT, LIST = 3, 4, 5
"""Ranks of `filters.comparable`, which are the first byte."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NEGATIVE, _ZERO, _POSITIVE = b"\x00", b"\x01", b"\x02"
_COMPLEMENT = bytes(255 - byte for byte in range(256))


def sortable(value: Json, collate: Callable[[str], Any]) -> bytes:
    """The bytes of a value: equal, less or greater just as `comparable` is under the same collation."""
    return _ranked(comparable(value, collate))


def text_bytes(text: str) -> bytes:
    """A text; the order of UTF-8 is that of code points."""
    return text.encode("utf-8", "surrogatepass")


def text_of(content: bytes) -> str:
    """The text that these bytes were."""
    return content.decode("utf-8", "surrogatepass")


def _ranked(key: tuple[int, Any]) -> bytes:
    rank, content = key
    return bytes([rank]) + _CONTENTS[rank](content)


def _number(value: int | float) -> bytes:
    """A sign, the size as a power of two, and the bits that follow: whole numbers and fractions on one scale."""
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
    """A text as it stands, or cut into texts and numbers."""
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
    """Bytes with an end of their own, so that what follows them never decides before they do."""
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
