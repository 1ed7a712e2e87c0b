"""Whether two answers say the same of one resource."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from veeam_jobs_kit.contract.promises.em.conditions import moment_of
from veeam_jobs_kit.contract.promises.em.reading import Reader, Row

ENDED = ("Stopped", "Completed", "Finished")
"""States of what has ended: a session, a task session, a task."""


def differences(left: Any, right: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield the scalar members that both have and that differ, with their path; lists are compared where they are as long.

    What one of them leaves out is no difference: forms and media types leave out different things.
    """
    if isinstance(left, dict) and isinstance(right, dict):
        for name in left:
            if name in right:
                yield from differences(left[name], right[name], f"{path}.{name}")
    elif isinstance(left, list) and isinstance(right, list):
        if len(left) == len(right):
            for index, (one, other) in enumerate(zip(left, right, strict=True)):
                yield from differences(one, other, f"{path}[{index}]")
        elif left and right:
            yield path, f"{len(left)} items", f"{len(right)} items"
    elif _is_scalar(left) and _is_scalar(right) and not same_value(left, right):
        yield path, left, right


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float | bool)


def same_value(left: Any, right: Any) -> bool:
    """Return whether two scalars are one value: numbers and booleans may be written as text, times in several ways."""
    if left == right or str(left).lower() == str(right).lower():
        return True
    one, other = moment_of(left), moment_of(right)
    if one is not None and other is not None:
        return one.replace(microsecond=0) == other.replace(microsecond=0)
    # A time of day is printed with a date in JSON, without one in XML.
    if one is not None or other is not None:
        return _clock(left) == _clock(right)
    try:
        return float(left) == float(right)
    except (TypeError, ValueError):
        return False


def _clock(value: Any) -> str:
    return str(value).rpartition("T")[2][:8]


def is_moving(reader: Reader, row: Row) -> bool:
    """Return whether a row is a session or task that has not ended: what it says may differ between two readings."""
    state = reader.member(row, "State")
    return state is not None and state not in ENDED
