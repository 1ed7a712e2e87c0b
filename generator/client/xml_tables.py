"""The XML tables of an API as Python text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from generator.client.opc_driver import class_of
from generator.xml_shapes import compile_shapes


@dataclass(frozen=True, slots=True)
class ShapeContext:
    """One shape; its members are the arguments of a call, as text."""

    name: str
    element: str
    namespace: str
    members: tuple[str, ...]
    free_form: bool


@dataclass(frozen=True, slots=True)
class XmlContext:
    """The tables, and which class has which shape where their names differ."""

    shapes: tuple[ShapeContext, ...]
    class_shapes: tuple[tuple[str, str], ...]


def xml_context(bundle: Mapping[str, Any]) -> XmlContext | None:
    """Return the context of `xml_shapes.py`; None for an API without XML."""
    schemas = bundle.get("components", {}).get("schemas", {})
    if not any("xml" in schema for schema in schemas.values()):
        return None
    shapes = compile_shapes(schemas)
    return XmlContext(
        shapes=tuple(_shape(shapes[name]) for name in sorted(shapes)),
        class_shapes=tuple((class_of(name), name) for name in sorted(shapes) if class_of(name) != name),
    )


def _shape(shape: Any) -> ShapeContext:
    members = tuple(", ".join(_arguments(member)) for member in shape.members)
    return ShapeContext(shape.name, shape.element, shape.namespace or "", members, shape.free_form)


def _arguments(member: Any) -> Iterator[str]:
    """Yield the fields of a member that differ from their defaults."""
    for field in fields(member):
        value = getattr(member, field.name)
        if value != field.default:
            yield f"{field.name}={value!r}"
