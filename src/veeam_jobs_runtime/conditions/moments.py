"""Dates and timedeltas in conditions on timestamps, as the moments they stand for.

A date is the whole day in UTC: `F.last_run == date(2026, 8, 15)` holds from midnight to midnight, `<=` until the end of
the day, `>` from the end of the day. A timedelta is the moment that long before now, cut to the second, in UTC:
`F.last_run >= timedelta(hours=24)` holds for what ran in the last 24 hours; a negative one lies ahead.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NoReturn

from veeam_jobs_runtime.conditions.expressions import Comparing, Comparison, Expression, Logical

_DAY: Final = timedelta(days=1)


def with_moments(comparison: Comparison, now: datetime) -> Expression:
    """Rewrite a comparison of a timestamp with dates or timedeltas to one with datetimes.

    Raises ValueError for a moment outside the years 1 to 9999, and where a whole day cannot be compared.
    """
    if isinstance(comparison.value, tuple):
        return _several(comparison, now)
    if _is_day(comparison.value):
        return _of_day(comparison)
    return _with_value(comparison, comparison.operation, _moment(comparison, comparison.value, now))


def refuse_moments(comparison: Comparison, name: str) -> NoReturn:
    """Raise ValueError: a date or a timedelta is compared with what is no point in time."""
    raise ValueError(
        f"{comparison!r}: {name} is not described as a point in time. A date stands for a day and a timedelta for the"
        " moment that long ago; give a length of time as a number, like timedelta(…).total_seconds()."
    )


def _several(comparison: Comparison, now: datetime) -> Expression:
    days = [value for value in comparison.value if _is_day(value)]
    rest = tuple(_moment(comparison, value, now) for value in comparison.value if not _is_day(value))
    if not days:
        return _with_value(comparison, comparison.operation, rest)
    if comparison.operation != "in":
        _not_a_day(comparison)
    alternatives: list[Expression] = [_of_day(_with_value(comparison, "equals", day)) for day in days]
    if rest:
        alternatives.append(_with_value(comparison, "in", rest))
    return alternatives[0] if len(alternatives) == 1 else Logical("or", tuple(alternatives))


def _of_day(comparison: Comparison) -> Expression:
    write = _DAYS.get(comparison.operation)
    if write is None:
        _not_a_day(comparison)
    try:
        start = datetime.combine(comparison.value, time(), UTC)
        return write(comparison, start, start + _DAY)
    except OverflowError:
        raise ValueError(f"{comparison!r}: there is no day after {comparison.value}.") from None


def _moment(comparison: Comparison, value: Any, now: datetime) -> Any:
    if not isinstance(value, timedelta):
        return value
    try:
        return now - value
    except OverflowError:
        raise ValueError(f"{comparison!r}: {value} ago lies outside the years 1 to 9999.") from None


def _not_a_day(comparison: Comparison) -> NoReturn:
    raise ValueError(
        f"{comparison!r}: a date stands for a whole day, which can be compared with == != < <= > >= and in_."
    )


def _is_day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _with_value(comparison: Comparison, operation: Any, value: Any) -> Comparison:
    return Comparison(comparison.path, operation, value, comparison.collation)


def _within(comparison: Comparison, start: datetime, end: datetime) -> Expression:
    return Logical(
        "and",
        (
            _with_value(comparison, "greaterThanOrEqual", start),
            _with_value(comparison, "lessThan", end),
        ),
    )


_DAYS: Final[dict[Comparing | str, Callable[[Comparison, datetime, datetime], Expression]]] = {
    "equals": _within,
    # Not "before or after": what has no timestamp does not equal the day either.
    "notEquals": lambda comparison, start, end: Logical("not", (_within(comparison, start, end),)),
    "lessThan": lambda comparison, start, _: _with_value(comparison, "lessThan", start),
    "lessThanOrEqual": lambda comparison, _, end: _with_value(comparison, "lessThan", end),
    "greaterThan": lambda comparison, _, end: _with_value(comparison, "greaterThanOrEqual", end),
    "greaterThanOrEqual": lambda comparison, start, _: _with_value(comparison, "greaterThanOrEqual", start),
}
