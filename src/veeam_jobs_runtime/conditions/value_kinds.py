"""Reject values that a property can never have. Otherwise the server would return an empty list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from veeam_jobs_runtime.conditions.expressions import Comparison
from veeam_jobs_runtime.decoding.spellings import respelled

_WANTED: Final[Mapping[Any, str]] = {
    bool: "True or False",
    int: "a whole number",
    float: "a number",
    datetime: "a datetime with a time zone, a date, a timedelta, or text like 2026-08-15T06:00:00Z",
    UUID: "a UUID",
}


def refuse_other_kinds(comparison: Comparison, type_: Any) -> None:
    """Raise ValueError for a value that is not of the type of its property; None is of every type."""
    wanted = _WANTED.get(type_)
    # A part of a UUID or of a number may be looked for as text.
    if wanted is None or comparison.operation in ("contains", "startsWith"):
        return
    for value in comparison.value if isinstance(comparison.value, tuple) else (comparison.value,):
        if value is not None and not _fits(value, type_):
            raise ValueError(
                f"{comparison!r}: {comparison.path} holds {wanted}; compared with {value!r}, nothing would be found."
            )


def _fits(value: Any, type_: Any) -> bool:
    if isinstance(value, type_):
        return not isinstance(value, bool) or type_ is bool
    if type_ is float and isinstance(value, int):
        return not isinstance(value, bool)
    if type_ is datetime and isinstance(value, date):
        return True
    if not isinstance(value, str):
        return False
    try:
        msgspec.convert(respelled(value, type_) or value, type_, strict=False)
    except msgspec.ValidationError:
        return False
    return True
