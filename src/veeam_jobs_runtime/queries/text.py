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

from veeam_jobs_runtime.conditions.expressions import (
    Comparison,
    Expression,
    Logical,
    current_moment,
    is_among,
    is_relative,
)
from veeam_jobs_runtime.errors import unknown_property
from veeam_jobs_runtime.queries.results import Place

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
    "dateTime": "a datetime with time zone, a date or a timedelta",
}
_BARE: Final = re.compile(r"[A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Property:
    """What one type can be filtered and sorted by; `attribute` is its name in Python."""

    name: str
    attribute: str
    kind: Kind
    values: tuple[str, ...] = ()
    """The values of an enumeration; empty for any other property."""
    is_open: bool = False
    """Whether a server may know other values."""


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
    places: tuple[Place, ...] = ()
    """Where an answer may hold the entities; the first is that of `path`."""

    def property(self, name: str) -> Property:
        """Return a property by its JSON or Python name. Raises UnknownProperty."""
        for property_ in self.properties:
            if name in (property_.name, property_.attribute):
                return property_
        known = [property_.attribute if name.islower() else property_.name for property_ in self.properties]
        raise unknown_property(name, f"A query for {self.name}", known)


def query_text(expression: Expression, type_: QueryType) -> str:
    """Write an expression in the language of the query service.

    What the language lacks is said with what it has: `in_` by `==` and "or"; not by the opposite comparison; exclusive
    or by and, or, not. That just one of two opposite comparisons holds is an assumption where a property has no value.

    Raises UnknownProperty, and ValueError for an operator or a value that the property does not take.
    """
    absolute = _with_moments(expression, type_, current_moment())
    return _written(_rewritten(absolute, negated=False), type_)


def warn_about_values(expression: Expression, type_: QueryType) -> None:
    """Issue UnknownValueWarning for values that the description of an open enumeration does not list.

    Raises UnknownProperty.
    """
    if isinstance(expression, Logical):
        for item in expression.items:
            warn_about_values(item, type_)
        return
    assert isinstance(expression, Comparison)
    described = type_.property(expression.path)
    if described.is_open and not is_among(expression.value, described.values):
        from veeam_jobs_runtime.conditions.listed_values import warn_unless_listed

        warn_unless_listed(expression, described.name, described.values, any_case=True)


def _with_moments(expression: Expression, type_: QueryType, now: datetime) -> Expression:
    """Rewrite dates and timedeltas to datetimes."""
    if isinstance(expression, Logical):
        items = tuple(_with_moments(item, type_, now) for item in expression.items)
        return Logical(expression.operation, items)
    assert isinstance(expression, Comparison)
    if not is_relative(expression.value):
        return expression
    from veeam_jobs_runtime.conditions.moments import refuse_moments, with_moments

    described = type_.property(expression.path)
    if described.kind != "dateTime":
        refuse_moments(expression, described.name)
    return with_moments(expression, now)


def _rewritten(expression: Expression, *, negated: bool) -> Expression:
    """Rewrite an expression to and, or, and comparisons that the language supports."""
    if isinstance(expression, Logical):
        return _rewritten_logic(expression, negated=negated)
    assert isinstance(expression, Comparison)
    if expression.operation == "in":
        if not expression.value:
            raise ValueError(f"{expression!r} has no values, so it finds nothing. Give at least one value.")
        alternatives = [
            Comparison(expression.path, "equals", value, expression.collation) for value in expression.value
        ]
        return _rewritten(
            Logical("or", tuple(alternatives)) if len(alternatives) > 1 else alternatives[0], negated=negated
        )
    if negated and expression.operation in _OPPOSITES:
        opposite = _OPPOSITES[expression.operation]
        return Comparison(expression.path, opposite, expression.value, expression.collation)
    return expression


def _rewritten_logic(expression: Logical, *, negated: bool) -> Expression:
    if expression.operation == "not":
        return _rewritten(expression.items[0], negated=not negated)
    if expression.operation == "exclusiveOr":
        first, other = expression.items
        return _rewritten((first & ~other) | (~first & other), negated=negated)
    is_and = (expression.operation == "and") is not negated
    items = tuple(_rewritten(item, negated=negated) for item in expression.items)
    return Logical("and" if is_and else "or", items)


def _written(expression: Expression, type_: QueryType) -> str:
    if isinstance(expression, Comparison):
        return _comparison(expression, type_)
    assert isinstance(expression, Logical)
    # Which of the two signs binds first is not said: brackets wherever there could be a doubt.
    parts = [
        f"({_written(item, type_)})" if isinstance(item, Logical) else _written(item, type_)
        for item in expression.items
    ]
    return (";" if expression.operation == "and" else ",").join(parts)


def _comparison(expression: Comparison, type_: QueryType) -> str:
    described = type_.property(expression.path)
    sign = _SIGNS.get(expression.operation)
    if expression.operation == "startsWith":
        raise ValueError(
            f"{expression!r}: the query service cannot compare the start of a text. It has only {_signs()}."
            " Compare with the whole name, or query without this condition and test item.name.startswith(…) in Python."
        )
    if sign is None:
        raise ValueError(
            f"{expression!r}: the query service has no {expression.operation}. It has only {_signs()}."
        )
    if expression.collation is not None:
        raise ValueError(f"{expression!r}: the query service has no collations.")
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
    """Return a value as text; None where it is none of the property's kind."""
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
    """Return a value in the spelling of the description; the query service ignores case."""
    if not described.values:
        return value
    for known in described.values:
        if known.casefold() == value.casefold():
            return known
    if described.is_open:
        return value
    raise ValueError(f"{described.name} is never {value!r}. Its values: {', '.join(described.values)}.")


def _instant(value: Any) -> str | None:
    """Return a time in UTC, with fractions of a second only where it has some."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime) or value.utcoffset() is None:
        return None
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _quoted(text: str) -> str:
    """Put a text in double quotes where it needs them; double the quotes inside.

    The example of the page has the doubled quotes alone, `Name==""Backup""`; that they stand within the outer ones,
    as elsewhere, is an assumption.
    """
    if _BARE.fullmatch(text):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _signs() -> str:
    return ", ".join(_SIGNS.values())
