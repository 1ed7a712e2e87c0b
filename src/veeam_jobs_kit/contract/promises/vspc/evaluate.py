"""Say whether a row meets a `filter`, and which of two values comes first: what the pages say, and "unknown" elsewhere.

None means that no page decides: a property that a row lacks, null beside a value, texts whose order depends on how a
server folds case. A server is never blamed for what is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from fractions import Fraction
from typing import Any, Final

Condition = Mapping[str, Any]
MISSING: Final = object()
"""What a row has at a path that it lacks, or that leads through an array."""
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))\Z")
_NUMBERED = re.compile(r"(\D*)(\d+)(\D*)\Z")


def value_at(row: Any, path: str) -> Any:
    """Return the value at a dotted path, null included; MISSING where there is none."""
    for name in path.split("."):
        if not isinstance(row, Mapping) or name not in row:
            return MISSING
        row = row[name]
    return row


def holds(row: Mapping[str, Any], condition: Condition) -> bool | None:
    """Return whether a row meets a condition; None where it is unknown."""
    operation = condition["operation"]
    if operation in _LOGICAL:
        return _LOGICAL[operation]([holds(row, item) for item in condition["items"]])
    found, value = value_at(row, condition["property"]), condition.get("value")
    if found is MISSING:
        return None
    return _COMPARISONS[operation](found, value, condition.get("collation", "ordinal"))


def order(first: Any, second: Any, collation: str = "ordinal") -> int | None:
    """Return -1, 0 or 1 as the first value is less than, equal to or greater than the second; None where it is unknown."""
    if isinstance(first, bool) or isinstance(second, bool):
        return None
    if isinstance(first, int | float) and isinstance(second, int | float):
        return (first > second) - (first < second)
    if isinstance(first, str) and isinstance(second, str):
        left, right = instant(first), instant(second)
        if left is not None and right is not None:
            return (left > right) - (left < right)
        return _text_order(first, second, collation)
    return None


def instant(text: str) -> Fraction | None:
    """Return a time with an offset as seconds since 1970, exactly; None for any other text."""
    match = _TIME.match(text)
    if match is None:
        return None
    try:
        whole = datetime.fromisoformat(f"{text[:19]}+00:00")
    except ValueError:
        return None
    offset = int(match[2] + "1") * (int(match[3]) * 3600 + int(match[4]) * 60) if match[2] else 0
    digits = match[1] or "0"
    return Fraction(int(whole.timestamp()) - offset) + Fraction(int(digits), 10 ** len(digits))


def _equal(first: Any, second: Any, collation: str) -> bool | None:
    if first is None or second is None:
        return first is None and second is None
    if isinstance(first, bool) or isinstance(second, bool):
        return first is second if isinstance(first, bool) and isinstance(second, bool) else None
    if isinstance(first, float) or isinstance(second, float):
        # A float of 32 bits is written with other digits than it is stored with.
        return None if order(first, second) is None or abs(first - second) < 1e-6 * abs(first) else False
    if isinstance(first, str) and isinstance(second, str):
        if first == second:
            return True
        if collation == "lexicographic" and first.casefold() == second.casefold():
            return None
    compared = order(first, second, collation)
    return None if compared is None else compared == 0


def _text_order(first: str, second: str, collation: str) -> int | None:
    if collation == "ordinal":
        return _sign(first.encode("utf-16-be"), second.encode("utf-16-be"))
    if collation == "ignorecase":
        lower, upper = _sign(first.lower(), second.lower()), _sign(first.upper(), second.upper())
        return lower if lower == upper else None
    left, right = _NUMBERED.match(first), _NUMBERED.match(second)
    if left and right and (left[1], left[3]) == (right[1], right[3]):
        return _sign(int(left[2]), int(right[2]))
    return 0 if first == second else None


def _sign(first: Any, second: Any) -> int:
    return int(first > second) - int(first < second)


def _ordered(accepted: frozenset[int]) -> Callable[[Any, Any, str], bool | None]:
    def compare(found: Any, value: Any, collation: str) -> bool | None:
        if isinstance(found, float) and _equal(found, value, collation) is None:
            return None
        compared = order(found, value, collation)
        return None if compared is None else compared in accepted

    return compare


def _in(found: Any, values: Any, collation: str) -> bool | None:
    return _any([_equal(found, value, collation) for value in values])


def _contains(found: Any, value: Any, collation: str) -> bool | None:
    if isinstance(found, list):
        return _any([_equal(element, value, collation) for element in found])
    if not isinstance(found, str) or not isinstance(value, str):
        return None
    if collation == "ordinal":
        return value in found
    if value in found:
        return True
    lower, upper = value.lower() in found.lower(), value.upper() in found.upper()
    return lower if collation == "ignorecase" and lower == upper else None


def _not_equal(found: Any, value: Any, collation: str) -> bool | None:
    if found is None and value is not None:
        return None  # as in SQL, or not: no page says
    return _not([_equal(found, value, collation)])


def _subset(found: Any, values: Any, collation: str) -> bool | None:
    if not isinstance(found, list) or not found:
        return None
    return _all([_in(element, values, collation) for element in found])


def _superset(found: Any, values: Any, collation: str) -> bool | None:
    if not isinstance(found, list) or not found:
        return None
    return _all([_contains(found, value, collation) for value in values])


def _all(results: Iterable[bool | None]) -> bool | None:
    results = list(results)
    return False if False in results else (None if None in results else True)


def _any(results: Iterable[bool | None]) -> bool | None:
    results = list(results)
    return True if True in results else (None if None in results else False)


def _not(results: Iterable[bool | None]) -> bool | None:
    met = _all(results)
    return None if met is None else not met


def _exclusive(results: Iterable[bool | None]) -> bool | None:
    results = list(results)
    if results.count(True) > 1:
        return False
    return None if None in results else results.count(True) == 1


_LOGICAL: Mapping[str, Callable[[Iterable[bool | None]], bool | None]] = {
    "and": _all,
    "or": _any,
    "not": _not,
    "exclusiveOr": _exclusive,
}
_COMPARISONS: Mapping[str, Callable[[Any, Any, str], bool | None]] = {
    "equals": _equal,
    "notEquals": _not_equal,
    "in": _in,
    "contains": _contains,
    "subset": _subset,
    "superset": _superset,
    "lessThan": _ordered(frozenset({-1})),
    "lessThanOrEqual": _ordered(frozenset({-1, 0})),
    "greaterThan": _ordered(frozenset({1})),
    "greaterThanOrEqual": _ordered(frozenset({0, 1})),
}
