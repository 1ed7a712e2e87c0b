"""Example payloads as Python: a JSON value becomes the constructor calls that build the same body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator import model
from generator.naming import field_name

WIDTH = 80


@dataclass(frozen=True, slots=True)
class Built:
    """An expression that may have to be spread over lines: `head`, items, `tail`.

    `needs` is what it calls, as a module and a name in it; None for literals.
    """

    head: str
    items: tuple[str | Built, ...]
    tail: str
    needs: tuple[str, str] | None = None


_FORMATS = {
    "uuid": ("UUID", ("uuid", "UUID")),
    "date-time": ("datetime.fromisoformat", ("datetime", "datetime")),
}
"""Formats of strings that models hold as another type: the function that converts a string, and its import."""


def construct(api: model.Api, type_: model.TypeRef, data: Any) -> str | Built:
    """Build the expression for a value of a type: constructor calls for models, literals for lists and scalars."""
    schema = api.schemas.get(type_.name) if type_.kind == "schema" else None
    if schema:
        return _construct_named(api, schema, data)
    if isinstance(data, list):
        item = type_.item if type_.kind == "array" and type_.item else _ANYTHING
        return Built("[", tuple(construct(api, item, child) for child in data), "]")
    if isinstance(data, dict):
        item = type_.item if type_.kind == "map" and type_.item else _ANYTHING
        pairs = (_prefixed(f"{literal(name)}: ", construct(api, item, child)) for name, child in data.items())
        return Built("{", tuple(pairs), "}")
    if isinstance(data, str) and type_.format in _FORMATS:
        function, needs = _FORMATS[type_.format]
        return Built(f"{function}(", (literal(data),), ")", needs)
    return literal(data)


_ANYTHING = model.TypeRef("any")


def _construct_named(api: model.Api, schema: model.DocumentedSchema, data: Any) -> str | Built:
    needs = (f"veeam_jobs.{api.name}.models", schema.name)
    if schema.kind == "enumeration" and isinstance(data, str):
        return Built(f"{schema.name}(", (literal(data),), ")", needs)
    if schema.kind == "object" and schema.fields and isinstance(data, dict):
        types = {field.name: field.type for field in schema.fields}
        items = (
            keyword(field_name(name), construct(api, types.get(name, _ANYTHING), child))
            for name, child in data.items()
        )
        return Built(f"{schema.name}(", tuple(items), ")", needs)
    return construct(api, _ANYTHING if schema.kind == "object" else _unnamed(schema.type), data)


def _unnamed(type_: model.TypeRef) -> model.TypeRef:
    return _ANYTHING if type_.kind == "union" else type_


def keyword(name: str, built: str | Built) -> str | Built:
    return _prefixed(f"{name}=", built)


def laid_out(head: str, items: tuple[str | Built, ...], tail: str) -> str:
    """Return an expression on one line if it fits, or with one item per line and a trailing comma."""
    return "\n".join(_lines(Built(head, items, tail)))


def literal(data: Any) -> str:
    """Return the Python literal of a scalar, with double quotes as the formatter writes them."""
    return json.dumps(data, ensure_ascii=False) if isinstance(data, str) else repr(data)


def imports(built: str | Built) -> tuple[str, ...]:
    """Return the import lines of an expression, sorted by module."""
    by_module: dict[str, set[str]] = {}
    for module, name in _needs(built):
        by_module.setdefault(module, set()).add(name)
    return tuple(_import(module, sorted(by_module[module])) for module in sorted(by_module))


def _import(module: str, names: list[str]) -> str:
    short = f"from {module} import {', '.join(names)}"
    if len(short) <= WIDTH:
        return short
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in names), ")"])


def _prefixed(prefix: str, built: str | Built) -> str | Built:
    if isinstance(built, str):
        return prefix + built
    return Built(prefix + built.head, built.items, built.tail, built.needs)


def _lines(built: str | Built) -> list[str]:
    flat = _flat(built)
    if isinstance(built, str) or len(flat) <= WIDTH:
        return [flat]
    inner: list[str] = []
    for item in built.items:
        *above, last = _lines(item)
        inner += [*above, f"{last},"]
    return [built.head, *(f"    {line}" for line in inner), built.tail]


def _flat(built: str | Built) -> str:
    if isinstance(built, str):
        return built
    return built.head + ", ".join(_flat(item) for item in built.items) + built.tail


def _needs(built: str | Built) -> Iterator[tuple[str, str]]:
    if isinstance(built, Built):
        if built.needs:
            yield built.needs
        for item in built.items:
            yield from _needs(item)
