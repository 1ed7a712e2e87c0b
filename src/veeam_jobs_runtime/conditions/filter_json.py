"""The JSON of `filter`, `sort` and `select`, from expressions and names.

Names are checked against the items of the list before anything is sent. Models and JSON text go out as they are: a
server may know more than its description.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

import msgspec
import msgspec.structs

from veeam_jobs_runtime.conditions.expressions import (
    Comparison,
    Expression,
    Field,
    Logical,
    Order,
    current_moment,
    is_among,
    is_relative,
    path_of,
)
from veeam_jobs_runtime.enums import OpenStrEnum
from veeam_jobs_runtime.errors import UnknownProperty, unknown_property
from veeam_jobs_runtime.types import Unset

_EXAMPLES: Final = {
    "filter": 'Give a condition like F.status == "Failed", a list of such, or JSON text.',
    "sort": 'Give a name like "last_run" or "-last_run", F.last_run.desc(), a list of such, or JSON text.',
    "select": 'Give a name like "status", a list of such, or JSON text.',
}


def write_filter(given: Any, page: Any) -> str:
    """Write one condition or several as JSON, for the items of `page`."""
    entries = _entries("filter", given, Expression)
    now = current_moment()
    return _json(entries, Expression, lambda entry: _condition(entry, _item_of(page), now))


def write_sort(given: Any, page: Any) -> str:
    """Write one sort rule or several as JSON, for the items of `page`."""
    entries = _entries("sort", given, str | Field | Order)
    return _json(entries, str | Field | Order, lambda entry: _rule(entry, _item_of(page)))


def write_select(given: Any, page: Any) -> str:
    """Write one property or several as JSON, for the items of `page`."""
    entries = _entries("select", given, str | Field)
    return _json(
        entries, str | Field, lambda entry: {"propertyPath": json_path(path_of(entry), _item_of(page))}
    )


def json_path(path: str, model: Any) -> str:
    """Translate a path to JSON names. Raises UnknownProperty for a name that the model does not describe."""
    return _place(path, model)[0]


def _place(path: str, model: Any) -> tuple[str, Any]:
    """Return a path in JSON names and the type it leads to; of a list, that of its elements. Any where none is described."""
    names: list[str] = []
    inner = model
    for name in path.split("."):
        known = _members(inner)
        if known is None:  # Described as any object, whose members have names of their own.
            names.append(name)
            inner = Any
            continue
        if name not in known:
            raise _unknown(name, inner, path)
        wire_name, inner = known[name]
        names.append(wire_name)
    return ".".join(names), inner


def _condition(expression: Expression, model: Any, now: datetime) -> dict[str, Any]:
    if isinstance(expression, Logical):
        return {
            "operation": expression.operation,
            "items": [_condition(item, model, now) for item in expression.items],
        }
    assert isinstance(expression, Comparison)
    path, type_ = _place(expression.path, model)
    other = _rewritten(expression, type_, now)
    if other is not expression:
        return _condition(other, model, now)
    _check_values(expression, type_)
    collation = {} if expression.collation is None else {"collation": expression.collation}
    return {
        "property": path,
        "operation": expression.operation,
        **collation,
        "value": expression.value,
    }


def _rewritten(comparison: Comparison, type_: Any, now: datetime) -> Expression:
    """Rewrite a comparison to operations and values that the server supports."""
    if comparison.operation == "startsWith":
        from veeam_jobs_runtime.conditions.prefixes import as_range

        if type_ not in (Any, str):
            raise ValueError(f"{comparison!r}: {comparison.path} is not described as text.")
        return as_range(comparison)
    if not is_relative(comparison.value) or type_ is date:
        return comparison
    from veeam_jobs_runtime.conditions.moments import refuse_moments, with_moments

    if type_ not in (Any, datetime):
        refuse_moments(comparison, comparison.path)
    return with_moments(comparison, now)


def _check_values(comparison: Comparison, type_: Any) -> None:
    """Refuse values of another type, and warn about those that an enumeration does not list."""
    if not (isinstance(type_, type) and issubclass(type_, OpenStrEnum)):
        if type_ is not str and type_ is not Any:
            from veeam_jobs_runtime.conditions.value_kinds import refuse_other_kinds

            refuse_other_kinds(comparison, type_)
        return
    listed = [member.value for member in type_]
    if is_among(comparison.value, listed):
        return
    from veeam_jobs_runtime.conditions.listed_values import warn_unless_listed

    warn_unless_listed(
        comparison,
        type_.__name__,
        listed,
        any_case=comparison.collation == "ignorecase",
    )


def _rule(given: str | Field | Order, model: Any) -> dict[str, Any]:
    if isinstance(given, str):
        given = Order(path_of(given.removeprefix("-")), descending=given.startswith("-"))
    order = given.asc() if isinstance(given, Field) else given
    collation = {} if order.collation is None else {"collation": order.collation}
    direction = "descending" if order.descending else "ascending"
    return {"property": json_path(order.path, model), "direction": direction, **collation}


def _entries(name: str, given: Any, ours: Any) -> list[Any]:
    """Return the entries as a list. Raises TypeError for anything else: `F.x is None`, for instance, is a bool."""
    entries = [given] if isinstance(given, ours) else list(given) if isinstance(given, Iterable) else [None]
    if all(isinstance(entry, ours | msgspec.Struct | Mapping) for entry in entries):
        return entries
    raise TypeError(f"{name}={given!r} is not valid. {_EXAMPLES[name]}")


def _json(entries: Iterable[Any], ours: Any, write: Callable[[Any], Any]) -> str:
    return msgspec.json.encode(
        [write(entry) if isinstance(entry, ours) else entry for entry in entries]
    ).decode()


@lru_cache(maxsize=256)
def _item_of(page: Any) -> Any:
    """Return the model that the member `data` of an answer holds: of a list, that of its items.

    Any where an answer is not described as a model.
    """
    fields = _fields(page)
    return next(
        (_inside(field.type) for field in fields if field.encode_name == "data"), page if fields else Any
    )


@lru_cache(maxsize=256)
def _members(type_: Any) -> dict[str, tuple[str, Any]] | None:
    """Return JSON name and type of each member, by Python name and by JSON name; None where they are not described."""
    if type_ is Any or (get_origin(type_) or type_) is dict:
        return None
    return {
        name: (field.encode_name, _inside(field.type))
        for field in _fields(type_)
        for name in (field.encode_name, field.name)
    }


def _inside(type_: Any) -> Any:
    """Return the type that a path continues with: of a list, that of its elements; without None and Unset."""
    options = get_args(type_) if isinstance(type_, UnionType) or get_origin(type_) is Union else (type_,)
    parts = [option for option in options if option not in (NoneType, Unset)]
    only = parts[0] if len(parts) == 1 else object
    return _inside(get_args(only)[0]) if get_origin(only) in (list, Annotated) else only


def _fields(type_: Any) -> tuple[msgspec.structs.FieldInfo, ...]:
    is_model = isinstance(type_, type) and issubclass(type_, msgspec.Struct)
    return msgspec.structs.fields(type_) if is_model else ()


def _unknown(name: str, owner: Any, path: str) -> UnknownProperty:
    known = [field.name if name.islower() else field.encode_name for field in _fields(owner)]
    return unknown_property(name, getattr(owner, "__name__", str(owner)), known, path)
