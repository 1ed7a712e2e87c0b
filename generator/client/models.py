"""What the templates of models lay out: structs, enumerations and the lazy package around them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator import model
from generator.client.docs import docstring, first_paragraph, sentence, with_since
from generator.client.opc import Parsed, class_of, members
from generator.client.python_types import PythonType, received
from generator.findings import DocumentError, Finding
from generator.naming import field_name

_SECRET_NAME = re.compile(r"(password|secret|token)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Import:
    """A generated class and the module that holds it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class FieldContext:
    """One line of a struct: `name: annotation assignment`."""

    name: str
    annotation: str
    assignment: str
    doc: str


@dataclass(frozen=True, slots=True)
class StructContext:
    """One model. `id_field` is the member whose last part is the id that paths want.

    A model that holds a password or a token never shows what it holds: `has_secrets`.
    """

    name: str
    doc: str
    fields: tuple[FieldContext, ...]
    imports: tuple[Import, ...]
    id_field: str | None
    has_secrets: bool


@dataclass(frozen=True, slots=True)
class MemberContext:
    """One member of an enumeration; `value` is a literal."""

    name: str
    value: str
    doc: str


@dataclass(frozen=True, slots=True)
class EnumContext:
    """One enumeration."""

    name: str
    doc: str
    members: tuple[MemberContext, ...]


@dataclass(frozen=True, slots=True)
class Directions:
    """Which classes are sent, and which are received."""

    sent: frozenset[str]
    received: frozenset[str]


def imports_of(parsed: Parsed, classes: Iterable[str]) -> tuple[Import, ...]:
    """Where classes are imported from, sorted."""
    modules: dict[str, ModelProperty | EnumProperty] = {**parsed.models, **parsed.enums}
    return tuple(Import(name, str(modules[name].class_info.module_name)) for name in sorted(set(classes)))


def directions(parsed: Parsed) -> Directions:
    """Follow requests and answers into every class they reach."""
    sent: set[str] = set()
    answered: set[str] = set()
    for operation in parsed.api.operations:
        sent |= {name for one in operation.parameters for name in one.type.schema_names()}
        sent |= {
            name
            for one in (operation.body.media if operation.body else ())
            for name in one.type.schema_names()
        }
        answered |= {
            name for one in operation.responses for media in one.media for name in media.type.schema_names()
        }
    return Directions(_reach(parsed, sent), _reach(parsed, answered))


def _reach(parsed: Parsed, schemas: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [class_of(name) for name in schemas]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _mentioned(parsed, name)
    return frozenset(found)


def _mentioned(parsed: Parsed, name: str) -> Iterator[str]:
    """The classes one class refers to. A name for another type (an array, a map) stands for what that type mentions."""
    if name in parsed.models:
        for prop in members(parsed.models[name]):
            yield from received(parsed, prop).classes
    elif (schema := parsed.schemas.get(name)) is not None:
        yield from (class_of(one) for one in schema.type.schema_names())


class ModelContexts:
    """The functions that the templates of openapi-python-client call for one API."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.directions = directions(parsed)

    def struct(self, owner: ModelProperty) -> StructContext:
        """The context of one model."""
        name = str(owner.class_info.name)
        schema = self.parsed.schemas.get(name)
        described = {field.name: field for field in schema.fields} if schema else {}
        props = sorted(members(owner), key=_position(described))
        fields = tuple(self._field(name, prop, described.get(_wire(prop))) for prop in props)
        _check_names(self.parsed.api, name, fields)
        classes = {one for prop in props for one in received(self.parsed, prop).classes} - {name}
        return StructContext(
            name=name,
            doc=docstring(_about(schema, owner.description), 4),
            fields=fields,
            imports=imports_of(self.parsed, classes),
            id_field=_id_field(props),
            has_secrets=any(_is_secret(self.parsed, prop, described.get(_wire(prop))) for prop in props),
        )

    def enum(self, owner: EnumProperty) -> EnumContext:
        """The context of one enumeration."""
        name = str(owner.class_info.name)
        schema = self.parsed.schemas.get(name)
        described = {value.value: value for value in schema.values} if schema else {}
        closed = "The description lists every value." if schema and not schema.is_open else None
        return EnumContext(
            name=name,
            doc=docstring([*_about(schema, owner.description), closed], 4),
            members=tuple(
                MemberContext(key, f'"{value}"', _member_doc(described.get(json.loads(f'"{value}"'))))
                for key, value in owner.values.items()
            ),
        )

    def index(self) -> tuple[Import, ...]:
        """Every class of the models package, sorted."""
        return imports_of(self.parsed, [*self.parsed.models, *self.parsed.enums])

    def _field(self, owner: str, prop: PropertyProtocol, described: model.Field | None) -> FieldContext:
        type_, default = self._type_and_default(owner, prop, described)
        wire, name = _wire(prop), field_name(_wire(prop))
        options = [f'name="{wire}"'] if wire != name else []
        if options:
            options += [f"default={default}"] if default else []
            assignment = f" = msgspec.field({', '.join(options)})"
        else:
            assignment = f" = {default}" if default else ""
        return FieldContext(name, type_.text, assignment, self._field_doc(prop, described))

    def _type_and_default(
        self, owner: str, prop: PropertyProtocol, described: model.Field | None
    ) -> tuple[PythonType, str]:
        """An answer may lack or null any member; a request says which members it gives, and null means null."""
        type_ = received(self.parsed, prop)
        if owner not in self.directions.sent:
            return type_ | "None", "None"
        if owner in self.directions.received:
            return (type_ | "None") | "Unset", "UNSET"
        if described is not None and described.nullable:
            type_ = type_ | "None"
        return (type_, "") if prop.required else (type_ | "Unset", "UNSET")

    def _field_doc(self, prop: PropertyProtocol, described: model.Field | None) -> str:
        text = described.description if described else _text(prop.description)
        target = self.parsed.api.schemas.get(described.type.name) if described else None
        if not text and target is not None and described is not None and described.type.kind == "schema":
            text = target.description
        marks = (described.since, described.removed) if described else (None, None)
        return docstring([with_since(first_paragraph(text), *marks)], 4)


def _about(schema: model.Schema | None, description: Any) -> list[str | None]:
    if schema is None:
        return [_text(description) or None]
    return [sentence(schema.title) if schema.title != schema.name else None, schema.description]


def _member_doc(value: model.EnumValue | None) -> str:
    return docstring([with_since(value.description, value.since, value.removed)], 4) if value else ""


def _position(described: Mapping[str, model.Field]) -> Any:
    order = {name: index for index, name in enumerate(described)}
    return lambda prop: order.get(_wire(prop), len(order))


def _id_field(props: Iterable[PropertyProtocol]) -> str | None:
    names = {_wire(prop) for prop in props}
    taken = {field_name(name) for name in names}
    return field_name("UID") if "UID" in names and not taken & {"id", "property"} else None


def _is_secret(parsed: Parsed, prop: PropertyProtocol, described: model.Field | None) -> bool:
    if described is not None and described.type.format == "password":
        return True
    return received(parsed, prop).text == "str" and bool(_SECRET_NAME.search(_wire(prop)))


def _check_names(api: model.Api, owner: str, fields: Iterable[FieldContext]) -> None:
    names = [field.name for field in fields]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        file = Path(f"spec/{api.name}/schemas/{owner}.yaml")
        what = f"several members of {owner} would be called {', '.join(twice)} in Python."
        raise DocumentError(
            [Finding(file, 1, "client", what, "Give one of them a rule in generator/client/names.py.")]
        )


def _wire(prop: PropertyProtocol) -> str:
    return prop.name.get_untrusted_value()


def _text(value: Any) -> str:
    return value.get_untrusted_value() if value else ""
