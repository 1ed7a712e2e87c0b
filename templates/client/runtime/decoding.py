"""From bytes to models: at full speed when the data is good, field by field when it is not."""

from __future__ import annotations

import gc
import logging
import re
import sys
from collections.abc import Callable
from functools import partial
from operator import call
from typing import Any, Final, Generic, TypeVar

import msgspec

from .errors import DecodeError
from .records import Record

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

_BOM: Final = b"\xef\xbb\xbf"
_DECODERS: Final[dict[tuple[Any, bool], msgspec.json.Decoder[Any]]] = {}
_FIELDS_NAMED_IN_A_LOG_LINE = 5
_COLLECTS_INSIDE_C_CALLS: Final = sys.version_info < (3, 12)
"""Python 3.12 and later put a collection off until the call is over."""


class Violation(Record, frozen=True):
    """A value that does not fit its description, and was left out."""

    _hidden = frozenset({"value"})

    path: str
    """Where it stands, like `$.data[3].lastRun`."""
    message: str
    value: Any
    """The value as the server sent it."""


class Decoded(Record, Generic[T], frozen=True):
    """A model and what had to be left out of it."""

    value: T
    violations: tuple[Violation, ...] = ()


def decode_json(content: bytes, type_: type[T], *, strict: bool = False) -> T:
    """Decode JSON into a model.

    What does not fit its description becomes None and is logged; with `strict` it raises DecodeError naming
    the first such place. JSON that is not well-formed always raises.
    """
    decoded = read_json(content, type_, strict=strict)
    log_violations(decoded.violations, type_)
    return decoded.value


def read_json(content: bytes, type_: type[T], *, strict: bool = False) -> Decoded[T]:
    """As `decode_json`, handing the violations over instead of logging them."""
    content = content.removeprefix(_BOM)
    decoder = _decoder(type_, strict)
    try:
        return Decoded(without_collections(decoder.decode, content))
    except msgspec.ValidationError as mismatch:
        if strict:
            raise _strict_failure(mismatch) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
        raise DecodeError(f"The answer is no well-formed JSON: {_reason(broken)}.") from None
    return read_value(_plain(content), type_)


def without_collections(decode: Callable[[bytes], T], content: bytes) -> T:
    """Decode a page while Python's cyclic collector pauses.

    Up to Python 3.11 it runs every 700 new objects, several times in one page, and finds nothing: what a decoder
    makes has no cycles. The three calls are one step for the interpreter, because nothing but C runs them: neither
    another thread nor a signal comes in between (unless a value is new to its enumeration, which is Python code).
    Otherwise a thread that notes whether the collector is on, to put it back later (as `timeit` does), could note
    that it is off, and leave it off for good.
    """
    if not _COLLECTS_INSIDE_C_CALLS or not gc.isenabled():
        return decode(content)
    steps: tuple[Callable[[], Any], ...] = (gc.disable, partial(decode, content), gc.enable)
    take: Callable[[Callable[[], Any]], Any] = call
    value: T
    try:
        _, value, _ = tuple(map(take, steps))
    except BaseException:
        gc.enable()
        raise
    return value


def read_value(value: Any, type_: type[T], *, strict: bool = False) -> Decoded[T]:
    """Turn JSON-shaped data (dicts, lists, scalars) into a model, mending as `read_json` does."""
    try:
        return Decoded(msgspec.convert(value, type_, strict=False))
    except msgspec.ValidationError as mismatch:
        if strict:
            raise _strict_failure(mismatch) from None
    from .repair import repair

    return repair(value, type_)


def log_violations(violations: tuple[Violation, ...], type_: object) -> None:
    """One line per answer, however many fields are wrong; values stay out of it."""
    if not violations:
        return
    named = "; ".join(f"{one.path}: {one.message}" for one in violations[:_FIELDS_NAMED_IN_A_LOG_LINE])
    more = len(violations) - _FIELDS_NAMED_IN_A_LOG_LINE
    logger.warning(
        "%s: %d value(s) do not fit the description and were left out: %s%s",
        getattr(type_, "__name__", type_),
        len(violations),
        named,
        f"; and {more} more" if more > 0 else "",
    )


def _decoder(type_: type[T], strict: bool) -> msgspec.json.Decoder[T]:
    """The decoder of a type, made once: as many are kept as the API has answers."""
    decoder = _DECODERS.get((type_, strict))
    if decoder is None:
        decoder = _DECODERS[type_, strict] = msgspec.json.Decoder(type_, strict=strict)
    return decoder


def _plain(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
        raise DecodeError(f"The answer is no well-formed JSON: {_reason(broken)}.") from None


def _strict_failure(mismatch: msgspec.ValidationError) -> DecodeError:
    message, path = split_message(mismatch)
    failure = DecodeError(f"{path}: {message}")
    failure.field = path
    return failure


def split_message(mismatch: msgspec.ValidationError) -> tuple[str, str]:
    """The message and the path of a msgspec error; `$` when it names none."""
    found = re.fullmatch(r"(.*?)(?: - at `(.*)`)?", str(mismatch), re.DOTALL)
    assert found is not None
    return found[1], found[2] or "$"


def _reason(broken: Exception) -> str:
    # A UnicodeDecodeError prints the bytes around the fault.
    if isinstance(broken, UnicodeDecodeError):
        return "it is not UTF-8"
    if isinstance(broken, RecursionError):
        return "it is nested too deeply"
    return str(broken)
