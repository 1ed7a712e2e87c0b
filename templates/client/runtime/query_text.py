"""The language of Enterprise Manager's query service: `JobType==Backup;(Name=="A 1",Name=="B 2")`.

Sources: query_comparison, query_and_or, query_grouping, special_symbols, and the page of each type.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final, Literal, TypeAlias
from uuid import UUID

from .errors import unknown_property
from .expressions import Comparison, Expression, Logical

Kind: TypeAlias = Literal["string", "uid", "integer", "number", "boolean", "dateTime"]

_SIGNS: Final[Mapping[str, str]] = {
    "equals": "==",
    "notEquals": "!=",
    "lessThan": "<",
    "lessThanOrEqual": "<=",
    "greaterThan": ">",
    "greaterThanOrEqual": ">=",
}
_OPPOSITES: Final[Mapping[str, Any]] = {
    "equals": "notEquals",
    "notEquals": "equals",
    "lessThan": "greaterThanOrEqual",
    "lessThanOrEqual": "greaterThan",
    "greaterThan": "lessThanOrEqual",
    "greaterThanOrEqual": "lessThan",
}
_UNORDERED: Final[Mapping[Kind, str]] = {"boolean": "true or false", "uid": "a UID"}
"""What is equal or not, and neither less nor greater (assumption: no page shows it compared otherwise)."""
_EXPECTED: Final[Mapping[Kind, str]] = {
    "string": "text",
    "uid": 'a UID, like "urn:veeam:Job:…"',
    "integer": "a whole number",
    "number": "a number",
    "boolean": "True or False",
    "dateTime": "a datetime with time zone",
}
_BARE: Final = re.compile(r"[A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Property:
    """What one type can be filtered and sorted by; `attribute` is its name in Python."""

    name: str
    attribute: str
    kind: Kind
    values: tuple[str, ...] = ()
    """The only values there are; empty where others may come."""


@dataclass(frozen=True, slots=True)
class QueryType:
    """One type of the query service."""

    name: str
    model: str | None
    """The class of its entities; None where they are not described."""
    path: tuple[str, ...]
    """The attributes that lead from an answer to the list of entities."""
    format: str | None
    """The form to ask for entities in; None where there is one form only, or none that is described."""
    properties: tuple[Property, ...]

    def property(self, name: str) -> Property:
        """A property by its name in either language. Raises UnknownProperty."""
        for one in self.properties:
            if name in (one.name, one.attribute):
                return one
        known = [one.attribute if name.islower() else one.name for one in self.properties]
        raise unknown_property(name, f"A query for {self.name}", known)


def query_text(expression: Expression, type_: QueryType) -> str:
    """An expression in the language of the query service.

    What the language lacks is said with what it has: `in_` by `==` and "or"; not by the opposite comparison; exclusive
    or by and, or, not. That just one of two opposite comparisons holds is an assumption where a property has no value.

    Raises UnknownProperty, and ValueError for an operator or a value that the property does not take.
    """
    return _written(_rewritten(expression, negated=False), type_)


def _rewritten(expression: Expression, *, negated: bool) -> Expression:
    """The same with nothing but and, or, and comparisons that have a sign."""
    if isinstance(expression, Logical):
        return _rewritten_logic(expression, negated=negated)
    assert isinstance(expression, Comparison)
    if expression.operation == "in":
        if not expression.value:
            raise ValueError(f"{expression!r} finds nothing; give at least one value.")
        each = [Comparison(expression.path, "equals", one, expression.collation) for one in expression.value]
        return _rewritten(Logical("or", tuple(each)) if len(each) > 1 else each[0], negated=negated)
    if negated and expression.operation in _OPPOSITES:
        opposite = _OPPOSITES[expression.operation]
        return Comparison(expression.path, opposite, expression.value, expression.collation)
    return expression


def _rewritten_logic(expression: Logical, *, negated: bool) -> Expression:
    if expression.operation == "not":
        return _rewritten(expression.items[0], negated=not negated)
    if expression.operation == "exclusiveOr":
        one, other = expression.items
        return _rewritten((one & ~other) | (~one & other), negated=negated)
    is_and = (expression.operation == "and") is not negated
    items = tuple(_rewritten(one, negated=negated) for one in expression.items)
    return Logical("and" if is_and else "or", items)


def _written(expression: Expression, type_: QueryType) -> str:
    if isinstance(expression, Comparison):
        return _comparison(expression, type_)
    assert isinstance(expression, Logical)
    # Which of the two signs binds first is not said: brackets wherever there could be a doubt.
    parts = [
        f"({_written(one, type_)})" if isinstance(one, Logical) else _written(one, type_)
        for one in expression.items
    ]
    return (";" if expression.operation == "and" else ",").join(parts)


def _comparison(expression: Comparison, type_: QueryType) -> str:
    described = type_.property(expression.path)
    sign = _SIGNS.get(expression.operation)
    if sign is None:
        raise ValueError(f"{expression!r}: the query service has no {expression.operation}, just {_signs()}.")
    if expression.collation is not None:
        raise ValueError(f"{expression!r}: the query service knows no collations.")
    if sign not in ("==", "!=") and described.kind in _UNORDERED:
        what = _UNORDERED[described.kind]
        raise ValueError(
            f"{expression!r}: {described.name} is {what}, which is compared with == and != only."
        )
    text = _text(expression.value, described)
    if text is None:
        raise ValueError(f"{expression!r}: {described.name} is compared with {_EXPECTED[described.kind]}.")
    return f"{described.name}{sign}{_quoted(text)}"


def _text(value: Any, described: Property) -> str | None:
    """A value as text; None where it is none of the property's kind."""
    if isinstance(value, Enum):
        value = value.value
    match described.kind:
        case "string":
            return _listed(value, described) if isinstance(value, str) else None
        case "uid":
            return str(value) if isinstance(value, str | UUID) and value else None
        case "boolean":
            return str(value).lower() if isinstance(value, bool) else None
        case "dateTime":
            return _instant(value)
    numbers = int if described.kind == "integer" else int | float
    return str(value) if isinstance(value, numbers) and not isinstance(value, bool) else None


def _listed(value: str, described: Property) -> str:
    """A value as the description spells it; case does not matter there."""
    if not described.values:
        return value
    for known in described.values:
        if known.casefold() == value.casefold():
            return known
    raise ValueError(f"{described.name} is never {value!r}. Its values: {', '.join(described.values)}.")


def _instant(value: Any) -> str | None:
    """A time in UTC, with fractions of a second only where it has some."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime) or value.utcoffset() is None:
        return None
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _quoted(text: str) -> str:
    """In double quotes where it needs them, a quote within it doubled.

    The example of the page has the doubled quotes alone, `Name==""Backup""`; that they stand within the outer ones,
    as elsewhere, is an assumption.
    """
    if _BARE.fullmatch(text):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _signs() -> str:
    return ", ".join(_SIGNS.values())
