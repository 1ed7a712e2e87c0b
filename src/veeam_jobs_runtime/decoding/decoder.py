"""From bytes to models: at full speed when the data is good, field by field when it is not."""

from __future__ import annotations

import gc
import sys
import threading
from codecs import BOM_UTF8
from collections.abc import Callable
from functools import partial
from operator import call
from typing import Any, Final, TypeVar

import msgspec

from veeam_jobs_runtime.decoding.variants import Variant, to_public_classes, variant_of
from veeam_jobs_runtime.decoding.violations import Decoded, Violation, log_violations
from veeam_jobs_runtime.errors import DecodeError

T = TypeVar("T")

_DECODERS: Final[dict[tuple[Any, Variant, bool], msgspec.json.Decoder[Any]]] = {}
_MAKING: Final = threading.RLock()
"""Held while a type is used for the first time: msgspec, and variants, build what they know of a model step by step, and
another thread that decodes the same model meanwhile would see half of it (and crash the interpreter)."""
_COLLECTS_INSIDE_C_CALLS: Final = sys.version_info < (3, 12)
"""Python 3.12 and later put a collection off until the call is over."""


def decode_json(content: bytes, type_: type[T], *, strict: bool = False) -> T:
    """Decode JSON into a model.

    What does not fit its description becomes None and is logged; with `strict` it raises DecodeError naming
    the first such place. JSON that is not well-formed always raises.
    """
    decoded = read_json(content, type_, strict=strict)
    log_violations(decoded.violations, type_)
    return decoded.value


def read_json(
    content: bytes,
    type_: type[T],
    *,
    strict: bool = False,
    camel_case: bool = False,
    quoted: bool | None = None,
    narrowed: bool = False,
) -> Decoded[T]:
    """Decode JSON as `decode_json` does, but return the violations instead of logging them.

    `camel_case` reads members in .NET's camel case into the same models. With `strict`, required members must be
    there. `quoted` says whether numbers and truth values may be in quotes; without it, all but `strict` allows that.
    `narrowed` says that the request selected members, so that the others are not missed.
    """
    content = content.removeprefix(BOM_UTF8)
    variant = Variant(camel_case, strict, narrowed)
    quoted = not strict if quoted is None else quoted
    try:
        value = without_collections(_decoder(type_, variant, quoted).decode, content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # What does not fit and what is not well-formed both go the slow way, which tells them apart.
        return _read_slowly(content, type_, variant, quoted)
    return Decoded(value if variant.is_public else to_public_classes(value, type_))


def without_collections(decode: Callable[[bytes], T], content: bytes) -> T:
    """Decode a page with Python's cyclic garbage collector paused.

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
    """Turn JSON-shaped data (dicts, lists, scalars) into a model, repairing it as `read_json` does.

    Scalars may be text in quotes even with `strict`, for that is how XML has them.
    """
    variant = Variant(strict=strict)
    wanted = _ready(type_, variant)
    try:
        return Decoded(to_public_classes(msgspec.convert(value, wanted, strict=False), type_))
    except msgspec.ValidationError:
        return _repaired(value, type_, variant, quoted=True)


def _decoder(type_: type[T], variant: Variant, quoted: bool) -> msgspec.json.Decoder[T]:
    """Return the decoder of a type, made once; there is one for each answer of the API."""
    key = (type_, variant, quoted)
    decoder = _DECODERS.get(key)
    if decoder is None:
        with _MAKING:
            made: msgspec.json.Decoder[T] = msgspec.json.Decoder(
                variant_of(type_, variant), strict=not quoted
            )
            decoder = _DECODERS.setdefault(key, made)
    return decoder


def _ready(type_: type[T], variant: Variant) -> Any:
    """Return the type to convert to, after its forward references are resolved."""
    _decoder(type_, variant, quoted=True)
    return variant_of(type_, variant)


def _read_slowly(content: bytes, type_: type[T], variant: Variant, quoted: bool) -> Decoded[T]:
    from veeam_jobs_runtime.decoding.json_values import read_plain

    value, unreadable = read_plain(content)
    if unreadable and variant.strict:
        raise violated(unreadable[0])
    decoded = _repaired(value, type_, variant, quoted=quoted)
    return Decoded(decoded.value, (*unreadable, *decoded.violations))


def _repaired(value: Any, type_: type[T], variant: Variant, *, quoted: bool) -> Decoded[T]:
    from veeam_jobs_runtime.decoding.repair import repair

    decoded: Decoded[T] = repair(value, _ready(type_, variant), quoted=quoted)
    if variant.strict and decoded.violations:
        raise violated(decoded.violations[0])
    return Decoded(to_public_classes(decoded.value, type_), decoded.violations)


def violated(violation: Violation) -> DecodeError:
    """Return the error for a violation with `strict`."""
    failure = DecodeError(f"{violation.path}: {violation.message}")
    failure.field = violation.path
    return failure
