"""Conditions on properties, written in Python: `(F.status == "Failed") & F.name.contains("SQL")`.

`F` knows no API. What a list takes such conditions checks the names against its items and writes them down:
`filter_json.py` for Service Provider Console, `queries/text.py` for the query service of Enterprise Manager.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, TypeAlias, get_args
from uuid import UUID

from veeam_jobs_runtime.public_names import publish

Scalar: TypeAlias = str | int | float | datetime | date | timedelta | UUID | Enum | None
"""What a property is compared with. A datetime needs a time zone; dates and timedeltas: see `moments.py`."""

Comparing: TypeAlias = Literal[
    "in",
    "contains",
    "subset",
    "superset",
    "equals",
    "notEquals",
    "lessThan",
    "lessThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
]
Prefixing: TypeAlias = Literal["startsWith"]
"""What no server has as such; see `prefixes.py`."""
Joining: TypeAlias = Literal["and", "or", "not", "exclusiveOr"]
Collation: TypeAlias = Literal["ordinal", "ignorecase", "lexicographic"] | Enum | None
"""How texts are compared: as they are (what a server does unless told), without case, or with numbers as numbers."""

_COLLATIONS: Final = ("ordinal", "ignorecase", "lexicographic")
_SIGNS: Final[dict[str, str]] = {
    "equals": "==",
    "notEquals": "!=",
    "lessThan": "<",
    "lessThanOrEqual": "<=",
    "greaterThan": ">",
    "greaterThanOrEqual": ">=",
    "and": "&",
    "or": "|",
    "exclusiveOr": "^",
}
_METHODS: Final[dict[str, str]] = {
    "in": "in_",
    "notEquals": "not_equals",
    "lessThan": "less_than",
    "lessThanOrEqual": "less_than_or_equal",
    "greaterThan": "greater_than",
    "greaterThanOrEqual": "greater_than_or_equal",
    "startsWith": "startswith",
}


class Expression:
    """A condition, joined to others with `&` (and), `|` (or), `^` (exclusive or) and `~` (not)."""

    __slots__ = ()

    def __and__(self, other: Expression) -> Expression:
        return _joined("and", self, other)

    def __or__(self, other: Expression) -> Expression:
        return _joined("or", self, other)

    def __xor__(self, other: Expression) -> Expression:
        return _joined("exclusiveOr", self, other)

    def __invert__(self) -> Expression:
        return Logical("not", (self,))

    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"{self!r} is a condition for the server; it is neither true nor false here. Join conditions with"
            " & | ~ in place of `and`, `or`, `not`, each in brackets, and do not chain comparisons (1 < F.x < 5)."
        )


@dataclass(frozen=True, slots=True, repr=False)
class Comparison(Expression):
    """A property compared with a value, or with several."""

    path: str
    operation: Comparing | Prefixing
    value: Any
    collation: str | None = None

    def __repr__(self) -> str:
        value = list(self.value) if isinstance(self.value, tuple) else self.value
        if self.operation in _SIGNS and self.collation is None:
            return f"({Field(self.path)!r} {_SIGNS[self.operation]} {value!r})"
        collation = "" if self.collation is None else f", collation={self.collation!r}"
        return f"{Field(self.path)!r}.{_METHODS.get(self.operation, self.operation)}({value!r}{collation})"


@dataclass(frozen=True, slots=True, repr=False)
class Logical(Expression):
    """Conditions joined; `not` has one, `exclusiveOr` two."""

    operation: Joining
    items: tuple[Expression, ...]

    def __repr__(self) -> str:
        if self.operation == "not":
            return f"~{self.items[0]!r}"
        return f"({f' {_SIGNS[self.operation]} '.join(map(repr, self.items))})"


@dataclass(frozen=True, slots=True, repr=False)
class Order:
    """A property to sort by, made with `F.name.asc()` or `F.name.desc()`."""

    path: str
    descending: bool = False
    collation: str | None = None

    def __repr__(self) -> str:
        collation = "" if self.collation is None else f"collation={self.collation!r}"
        return f"{Field(self.path)!r}.{'desc' if self.descending else 'asc'}({collation})"


class Field:
    """A property of the items of a list, by its Python or its JSON name: `F.last_run`, `F.lastRun`, `F["lastRun"]`.

    Members of inner objects follow with a dot: `F.backup_server.name`, `F["backupServer.name"]`. A property that is
    called like a method below is reached in brackets: `F["contains"]`.
    """

    __slots__ = ("_path",)

    def __init__(self, path: str) -> None:
        if not isinstance(path, str) or not all(path.split(".")):
            raise ValueError(f"Invalid property {path!r}: use a name, or names separated by dots.")
        self._path = path

    def __getattr__(self, name: str) -> Field:
        inner = _public(name)
        return Field(f"{self._path}.{inner}")

    def __getitem__(self, path: str) -> Field:
        return Field(f"{self._path}.{Field(path)._path}")

    def __repr__(self) -> str:
        names = self._path.split(".")
        if any(
            name in _TAKEN or iskeyword(name) or name[0] == "_" or not name.isidentifier() for name in names
        ):
            return f"F[{self._path!r}]"
        return f"F.{self._path}"

    def __eq__(self, value: Scalar | Sequence[Scalar]) -> Expression:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.equals(value)

    def __ne__(self, value: Scalar | Sequence[Scalar]) -> Expression:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.not_equals(value)

    def __lt__(self, value: Scalar) -> Expression:
        return self.less_than(value)

    def __le__(self, value: Scalar) -> Expression:
        return self.less_than_or_equal(value)

    def __gt__(self, value: Scalar) -> Expression:
        return self.greater_than(value)

    def __ge__(self, value: Scalar) -> Expression:
        return self.greater_than_or_equal(value)

    __iter__ = None
    """Not to be mistaken for a sequence, though it takes brackets."""

    def equals(self, value: Scalar | Sequence[Scalar], *, collation: Collation = None) -> Expression:
        """Compare for equality, like `==`; for linters that object to `== True` and `== None`."""
        return Comparison(self._path, "equals", _one_or_all(value), _collation(collation))

    def not_equals(self, value: Scalar | Sequence[Scalar], *, collation: Collation = None) -> Expression:
        """Compare for inequality, like `!=`; for linters that object to `!= True` and `!= None`."""
        return Comparison(self._path, "notEquals", _one_or_all(value), _collation(collation))

    def less_than(self, value: Scalar, *, collation: Collation = None) -> Expression:
        """Test for less than a value, like `<`."""
        return Comparison(self._path, "lessThan", _checked(value), _collation(collation))

    def less_than_or_equal(self, value: Scalar, *, collation: Collation = None) -> Expression:
        """Test for less than or equal to a value, like `<=`."""
        return Comparison(self._path, "lessThanOrEqual", _checked(value), _collation(collation))

    def greater_than(self, value: Scalar, *, collation: Collation = None) -> Expression:
        """Test for greater than a value, like `>`."""
        return Comparison(self._path, "greaterThan", _checked(value), _collation(collation))

    def greater_than_or_equal(self, value: Scalar, *, collation: Collation = None) -> Expression:
        """Test for greater than or equal to a value, like `>=`."""
        return Comparison(self._path, "greaterThanOrEqual", _checked(value), _collation(collation))

    def in_(self, values: Iterable[Scalar], *, collation: Collation = None) -> Expression:
        """Test whether the property equals one of the values."""
        return Comparison(self._path, "in", _several(values), _collation(collation))

    def contains(self, value: Scalar, *, collation: Collation = None) -> Expression:
        """Test whether a text contains the value, or whether a list has it as an element."""
        return Comparison(self._path, "contains", _checked(value), _collation(collation))

    def startswith(self, value: str) -> Expression:
        """Test whether a text starts with the value, case-sensitively.

        Service Provider Console has no such operator: it is sent as a range, like `(F.name >= "SQL") &
        (F.name < "SQM")`. For any case, there is `contains(…, collation="ignorecase")`. The query service of
        Enterprise Manager cannot express it and raises ValueError.
        """
        if not isinstance(value, str):
            from veeam_jobs_runtime.errors import WrongType

            raise WrongType(f"Expected a string, like {self!r}.startswith('SQL'), not {value!r}.")
        return Comparison(self._path, "startsWith", str(value))

    def subset(self, values: Iterable[Scalar], *, collation: Collation = None) -> Expression:
        """Test whether all elements of a list are among the values."""
        return Comparison(self._path, "subset", _several(values), _collation(collation))

    def superset(self, values: Iterable[Scalar], *, collation: Collation = None) -> Expression:
        """Test whether a list contains all of the values."""
        return Comparison(self._path, "superset", _several(values), _collation(collation))

    def asc(self, *, collation: Collation = None) -> Order:
        """Sort by this property in ascending order."""
        return Order(self._path, False, _collation(collation))

    def desc(self, *, collation: Collation = None) -> Order:
        """Sort by this property in descending order."""
        return Order(self._path, True, _collation(collation))

    if not TYPE_CHECKING:  # A type checker complains better than these can.

        def __bool__(self) -> NoReturn:
            raise TypeError(f"{self!r} is a property, not a condition. Compare it: ({self!r} == True).")

        def __contains__(self, value: object) -> NoReturn:
            raise TypeError(f"`in` cannot make a condition. Write {self!r}.contains(…) or {self!r}.in_(…).")

        def __call__(self, *_: object, **__: object) -> NoReturn:
            owner, _, method = self._path.rpartition(".")
            place = repr(Field(owner)) if owner else "F"
            known = ", ".join(sorted(_TAKEN)) if owner else "none"
            raise TypeError(f"{place} has no method {method!r}. Methods: {known}.")

        def _not_alone(self, other: object) -> NoReturn:
            raise TypeError(
                f"{self!r} is a property, not a condition. Compare it, and put each comparison in brackets, since"
                f" & | ^ bind closer than ==: ({self!r} == …) & (…)."
            )

        __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = _not_alone


class Namespace:
    """What `F` is: every attribute is a property of that name."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Field:
        return Field(_public(name))

    def __getitem__(self, path: str) -> Field:
        return Field(path)

    __iter__ = None

    def __repr__(self) -> str:
        return "F"


F: Final = Namespace()
"""Properties by name, to filter and sort by: `F.status == "Failed"`, `F.name.contains("SQL")`, `F.last_run.desc()`."""

_TAKEN: Final = frozenset(name for name in vars(Field) if name[0] != "_")


def path_of(given: str | Field) -> str:
    """Return the path of a name or a field."""
    return given._path if isinstance(given, Field) else Field(given)._path


def current_moment() -> datetime:
    """Return what timedeltas count from: now, cut to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def is_relative(value: object) -> bool:
    """Return whether a value is a date or a timedelta, or has one among its elements."""
    if isinstance(value, tuple):
        return any(map(is_relative, value))
    return isinstance(value, timedelta) or (isinstance(value, date) and not isinstance(value, datetime))


def is_among(value: object, listed: Sequence[str]) -> bool:
    """Return whether a value, or each of several, is one of the listed texts as it is spelled there."""
    return all(candidate in listed for candidate in (value if isinstance(value, tuple) else (value,)))


def _joined(operation: Literal["and", "or", "exclusiveOr"], *given: Expression) -> Expression:
    items: list[Expression] = []
    for condition in given:
        if not isinstance(condition, Expression):
            return NotImplemented
        # Exclusive or of three is not that of two and one: exactly one of all, or an odd number of them.
        same = isinstance(condition, Logical) and condition.operation == operation != "exclusiveOr"
        items.extend(condition.items if isinstance(condition, Logical) and same else [condition])
    return Logical(operation, tuple(items))


def _public(name: str) -> str:
    # Debuggers, notebooks and copy ask any object for names of their own.
    if name.startswith("_"):
        raise AttributeError(f"F has no attribute {name!r}. Use F[{name!r}].")
    return name


def _collation(given: Collation) -> str | None:
    name = given.value if isinstance(given, Enum) else given
    if name is not None and name not in _COLLATIONS:
        raise ValueError(f"Unknown collation {name!r}. Use one of: {', '.join(_COLLATIONS)}.")
    return name


def _checked(value: Any) -> Any:
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise ValueError(
            f"{value!r} has no time zone. Use"
            " datetime(…, tzinfo=UTC), or value.astimezone() if it is local time."
        )
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"A property cannot be compared with {value!r}: JSON cannot represent it.")
    if not isinstance(value, get_args(Scalar)):
        raise TypeError(
            f"A property cannot be compared with {value!r}. Give text, a number, a truth value, None, a UUID, a"
            " datetime with time zone, a date, a timedelta, or a value of an enumeration."
        )
    return value


def _one_or_all(value: Any) -> Any:
    return _several(value) if isinstance(value, list | tuple) else _checked(value)


def _several(values: Any) -> tuple[Any, ...]:
    if isinstance(values, str) or not isinstance(values, Iterable) or isinstance(values, Field):
        raise TypeError(f"Expected a list of values, like [{values!r}], not a single value.")
    return tuple(_checked(value) for value in values)


publish(globals())
