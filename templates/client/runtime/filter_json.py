"""The JSON of `filter`, `sort` and `select`, from expressions and names.

Names are checked against the items of the list before anything is sent. Models and JSON text go out as they are: a
server may know more than its description.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin

import msgspec
import msgspec.structs

from .errors import UnknownProperty, unknown_property
from .expressions import Comparison, Expression, Field, Logical, Order, path_of
from .types import Unset

_EXAMPLES: Final = {
    "filter": 'Give a condition like F.status == "Failed", a list of such, or JSON text.',
    "sort": 'Give a name like "last_run" or "-last_run", F.last_run.desc(), a list of such, or JSON text.',
    "select": 'Give a name like "status", a list of such, or JSON text.',
}


def write_filter(given: Any, page: Any) -> str:
    """One condition or several, for the items of `page`."""
    entries = _entries("filter", given, Expression)
    return _json(entries, Expression, lambda one: _condition(one, _item_of(page)))


def write_sort(given: Any, page: Any) -> str:
    """One rule or several, for the items of `page`."""
    entries = _entries("sort", given, str | Field | Order)
    return _json(entries, str | Field | Order, lambda one: _rule(one, _item_of(page)))


def write_select(given: Any, page: Any) -> str:
    """One property or several, for the items of `page`."""
    entries = _entries("select", given, str | Field)
    return _json(entries, str | Field, lambda one: {"propertyPath": json_path(path_of(one), _item_of(page))})


def json_path(path: str, model: Any) -> str:
    """A path in JSON names. Raises UnknownProperty where it leaves what the model describes."""
    names: list[str] = []
    inner = model
    for name in path.split("."):
        known = _members(inner)
        if known is None:  # Described as any object, whose members have names of their own.
            names.append(name)
            continue
        if name not in known:
            raise _unknown(name, inner, path)
        wire_name, inner = known[name]
        names.append(wire_name)
    return ".".join(names)


def _condition(expression: Expression, model: Any) -> dict[str, Any]:
    if isinstance(expression, Logical):
        return {
            "operation": expression.operation,
            "items": [_condition(one, model) for one in expression.items],
        }
    assert isinstance(expression, Comparison)
    collation = {} if expression.collation is None else {"collation": expression.collation}
    return {
        "property": json_path(expression.path, model),
        "operation": expression.operation,
        **collation,
        "value": expression.value,
    }


def _rule(given: str | Field | Order, model: Any) -> dict[str, Any]:
    if isinstance(given, str):
        given = Order(path_of(given.removeprefix("-")), descending=given.startswith("-"))
    order = given.asc() if isinstance(given, Field) else given
    collation = {} if order.collation is None else {"collation": order.collation}
    direction = "descending" if order.descending else "ascending"
    return {"property": json_path(order.path, model), "direction": direction, **collation}


def _entries(name: str, given: Any, ours: Any) -> list[Any]:
    """One entry or several, none of which is a slip: `F.x == None` turned by hand into `F.x is None` is a bool."""
    entries = [given] if isinstance(given, ours) else list(given) if isinstance(given, Iterable) else [None]
    if all(isinstance(one, ours | msgspec.Struct | Mapping) for one in entries):
        return entries
    raise TypeError(f"{name}={given!r} is not understood. {_EXAMPLES[name]}")


def _json(entries: Iterable[Any], ours: Any, write: Callable[[Any], Any]) -> str:
    return msgspec.json.encode([write(one) if isinstance(one, ours) else one for one in entries]).decode()


@lru_cache(maxsize=256)
def _item_of(page: Any) -> Any:
    """The model of the items of a list, or of the one thing that is asked for: what the member `data` holds.

    Any where an answer is not described as a model.
    """
    fields = _fields(page)
    return next((_inside(one.type) for one in fields if one.encode_name == "data"), page if fields else Any)


@lru_cache(maxsize=256)
def _members(type_: Any) -> dict[str, tuple[str, Any]] | None:
    """JSON name and inner type of each member by both its names; None where the names are not described."""
    if type_ is Any or (get_origin(type_) or type_) is dict:
        return None
    return {
        name: (one.encode_name, _inside(one.type))
        for one in _fields(type_)
        for name in (one.encode_name, one.name)
    }


def _inside(type_: Any) -> Any:
    """The type that a path goes on with: that of the elements of a list, without None and what is not given."""
    options = get_args(type_) if isinstance(type_, UnionType) or get_origin(type_) is Union else (type_,)
    parts = [one for one in options if one not in (NoneType, Unset)]
    one = parts[0] if len(parts) == 1 else object
    return _inside(get_args(one)[0]) if get_origin(one) is list else one


def _fields(type_: Any) -> tuple[msgspec.structs.FieldInfo, ...]:
    is_model = isinstance(type_, type) and issubclass(type_, msgspec.Struct)
    return msgspec.structs.fields(type_) if is_model else ()


def _unknown(name: str, owner: Any, path: str) -> UnknownProperty:
    known = [one.name if name.islower() else one.encode_name for one in _fields(owner)]
    return unknown_property(name, getattr(owner, "__name__", str(owner)), known, path)
