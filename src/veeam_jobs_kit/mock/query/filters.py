"""Evaluate a VSPC `filter` in Python. The SQL version must give the same results.

The pages name fourteen operations and say little of how they meet unequal types. Decided here, and marked:
- A property that an item lacks is null. (assumption)
- Values of unequal type are unequal, and none is less than the other; 1 and 1.0 are equal. (assumption)
- Texts compare by collation; instants (date-times with an offset) compare as instants. (assumption)
- A dotted path through an array reaches the members of each element: the property is then the array of them. (assumption)
- Entries side by side must all hold; `not` holds when not all of its items hold. (assumption)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from veeam_jobs_description.schemas import Json

Item = Mapping[str, Json]
Condition = Mapping[str, Json]
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,6})?\d*(Z|[+-]\d\d:\d\d)\Z")
_DIGITS = re.compile(r"([0-9]+)")


def matches(item: Item, conditions: Sequence[Condition]) -> bool:
    """Return whether an item meets every condition."""
    return all(holds(item, condition) for condition in conditions)


def holds(item: Item, condition: Condition) -> bool:
    """Return whether an item meets one condition."""
    operation = str(condition["operation"])
    if operation in _LOGICAL:
        return _LOGICAL[operation](holds(item, inner) for inner in condition.get("items") or ())
    collate = collation(collation_of(condition))
    found = look_up(item, str(condition.get("property", "")))
    return _COMPARISONS[operation](found, condition.get("value"), collate)


def collation_of(rule: Mapping[str, Json]) -> str:
    """Return the name of the collation that a condition or an order asks for."""
    return str(rule.get("collation", "ordinal"))


def look_up(item: Json, path: str) -> Json:
    """Return the value at a dotted path, or None. Member names are matched without regard to case."""
    for step in path.split("."):
        if isinstance(item, list):
            item = [value for value in (_member(element, step) for element in item) if value is not None]
        else:
            item = _member(item, step)
    return item


def collation(name: str) -> Callable[[str], Any]:
    """Return the function that makes texts comparable: unchanged, without case, or with the numbers in them as numbers."""
    return {"ignorecase": str.casefold, "lexicographic": _natural}.get(name, _same)


def comparable(value: Json, collate: Callable[[str], Any]) -> tuple[int, Any]:
    """Return a key that orders and equates values of any type: null, booleans, numbers, instants, texts, the rest."""
    if isinstance(value, str):  # first: most values are texts
        instant = _instant(value)
        return (3, instant) if instant is not None else (4, collate(value))
    if value is None:
        return (0, 0)
    if isinstance(value, bool):
        return (1, value)
    if isinstance(value, (int, float)):
        return (2, value)
    if isinstance(value, list):
        return (5, tuple(comparable(element, collate) for element in value))
    members = sorted(value.items())
    return (6, tuple((name, comparable(inner, collate)) for name, inner in members))


def _member(item: Json, name: str) -> Json:
    if not isinstance(item, Mapping):
        return None
    if name in item:
        return item[name]
    return next((value for key, value in item.items() if key.lower() == name.lower()), None)


def _same(text: str) -> str:
    return text


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    parts = (part for part in _DIGITS.split(text.casefold()) if part)
    return tuple(_number_in_text(part) if _DIGITS.match(part) else (1, 0, part) for part in parts)


def _number_in_text(digits: str) -> tuple[int, int, str]:
    # Python refuses to make numbers of thousands of digits: by length, then digit by digit, is the same order.
    plain = digits.lstrip("0")
    return (0, len(plain), plain)


def _instant(text: str) -> datetime | None:
    match = _INSTANT.match(text)
    if match is None:
        return None
    try:
        return datetime.fromisoformat(f"{match[1]}{match[2] or ''}{match[3].replace('Z', '+00:00')}")
    except ValueError:
        return None


def _several(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [value]


def _equals(found: Json, value: Json, collate: Callable[[str], Any]) -> bool:
    return comparable(found, collate) == comparable(value, collate)


def _in(found: Json, value: Json, collate: Callable[[str], Any]) -> bool:
    return any(_equals(found, wanted, collate) for wanted in _several(value))


def _contains(found: Json, value: Json, collate: Callable[[str], Any]) -> bool:
    if isinstance(found, list):
        return any(_equals(element, value, collate) for element in found)
    if isinstance(found, str) and isinstance(value, str):
        fold = _same if collate is _same else str.casefold
        return fold(value) in fold(found)
    return False


def _subset(found: Json, value: Json, collate: Callable[[str], Any]) -> bool:
    return isinstance(found, list) and all(_in(element, value, collate) for element in found)


def _superset(found: Json, value: Json, collate: Callable[[str], Any]) -> bool:
    return isinstance(found, list) and all(_in(element, found, collate) for element in _several(value))


def _ordered(wanted: tuple[int, ...], found: Json, value: Json, collate: Callable[[str], Any]) -> bool:
    left, right = comparable(found, collate), comparable(value, collate)
    if left[0] != right[0] or not 1 <= left[0] <= 4:
        return False
    return (left > right) - (left < right) in wanted


_COMPARISONS: Mapping[str, Callable[[Json, Json, Callable[[str], Any]], bool]] = {
    "in": _in,
    "contains": _contains,
    "subset": _subset,
    "superset": _superset,
    "equals": _equals,
    "notEquals": lambda found, value, collate: not _equals(found, value, collate),
    "lessThan": partial(_ordered, (-1,)),
    "lessThanOrEqual": partial(_ordered, (-1, 0)),
    "greaterThan": partial(_ordered, (1,)),
    "greaterThanOrEqual": partial(_ordered, (1, 0)),
}

_LOGICAL: Mapping[str, Callable[[Iterable[bool]], bool]] = {
    "and": all,
    "or": any,
    "not": lambda verdicts: not all(verdicts),
    "exclusiveOr": lambda verdicts: sum(verdicts) == 1,
}
