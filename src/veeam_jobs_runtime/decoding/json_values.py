"""JSON as plain data, one unreadable value at a time: the slow path, and looks at what an answer holds."""

from __future__ import annotations

import json
import math
import re
from codecs import BOM_UTF8
from typing import Any, Final

import msgspec

from veeam_jobs_runtime.decoding.violations import Violation
from veeam_jobs_runtime.errors import DecodeError

_MOST_DIGITS: Final = 4000
"""Python refuses to convert longer numbers unless told otherwise."""
_LONE_SURROGATE: Final = "[\ud800-\udfff]"


def read_plain(content: bytes) -> tuple[Any, tuple[Violation, ...]]:
    """Parse JSON into dicts, lists and scalars.

    A value that no model can hold (`NaN`, a number beyond all bounds, text with half a character) is None, and
    named among the violations. Raises DecodeError for what is not JSON at all.
    """
    content = content.removeprefix(BOM_UTF8)
    try:
        return msgspec.json.decode(content), ()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
        reason = _reason(broken)
    try:
        # The standard library reads what msgspec refuses as a whole for the sake of one value.
        value = json.loads(content, parse_int=_integer)
        found: list[Violation] = []
        return _readable(value, "$", found), tuple(found)
    except (ValueError, RecursionError):
        raise DecodeError(f"The answer is not valid JSON: {reason}.") from None


def top_members(content: bytes) -> list[tuple[str, Any]]:
    """Return the members of a JSON object as sent, with those sent twice; nothing if it is no object."""
    pairs: list[list[tuple[str, Any]]] = []

    def keep(members: list[tuple[str, Any]]) -> dict[str, Any]:
        pairs.append(members)
        return dict(members)

    try:
        value = json.loads(content.removeprefix(BOM_UTF8), object_pairs_hook=keep, parse_int=_integer)
    except (ValueError, RecursionError):
        return []
    # The outermost object ends last.
    return pairs[-1] if isinstance(value, dict) and pairs else []


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else math.inf


def _readable(value: Any, path: str, found: list[Violation]) -> Any:
    if isinstance(value, dict):
        return {
            re.sub(_LONE_SURROGATE, "\ufffd", key): _readable(item, f"{path}.{key}", found)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_readable(item, f"{path}[{index}]", found) for index, item in enumerate(value)]
    if isinstance(value, float) and not math.isfinite(value):
        found.append(Violation(path, "Number out of range", value))
        return None
    if isinstance(value, str) and re.search(_LONE_SURROGATE, value):
        found.append(Violation(path, "Text with a lone surrogate (half a character)", value))
        return None
    return value


def _reason(broken: Exception) -> str:
    # A UnicodeDecodeError prints the bytes around the fault.
    if isinstance(broken, UnicodeDecodeError):
        return "it is not UTF-8"
    if isinstance(broken, RecursionError):
        return "it is nested too deeply"
    return str(broken)
