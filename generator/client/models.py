"""What the templates of models lay out: structs, enumerations and the lazy package around them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator import model
from generator.client.docs import attributes_block, docstring, first_paragraph, sentence, with_since
from generator.client.opc_driver import Parsed, class_of, members
from generator.client.python_types import PythonType, received
from generator.findings import DocumentError, Finding
from generator.naming import field_name
from generator.reachable import reachable

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
    text: str
    """What the description says of it."""

    @property
    def doc(self) -> str:
        """The docstring below the field, which editors show on hover."""
        return docstring([self.text], 4)


_ID_TEXT = (
    "The part of `{field}` after its last colon: what methods take. They take the whole `{field}`, too."
)


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
    checks: tuple[str, ...]
    """Assignments of what the runtime checks of an answer: which members must be there (`envelopes.py`)."""


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
    """Return where classes are imported from, sorted."""
    modules: dict[str, ModelProperty | EnumProperty] = {**parsed.models, **parsed.enums}
    return tuple(Import(name, str(modules[name].class_info.module_name)) for name in sorted(set(classes)))


def directions(parsed: Parsed) -> Directions:
    """Return the classes that requests and answers reach, however deep."""
    sent: set[str] = set()
    answered: set[str] = set()
    for operation in parsed.api.operations:
        sent |= {name for parameter in operation.parameters for name in parameter.type.schema_names()}
        sent |= {
            name
            for media in (operation.body.media if operation.body else ())
            for name in media.type.schema_names()
        }
        answered |= {
            name
            for response in operation.responses
            for media in response.media
            for name in media.type.schema_names()
        }
    return Directions(_reach(parsed, sent), _reach(parsed, answered))


def _reach(parsed: Parsed, schemas: Iterable[str]) -> frozenset[str]:
    return frozenset(reachable(map(class_of, schemas), lambda name: _mentioned(parsed, name)))


def _mentioned(parsed: Parsed, name: str) -> Iterator[str]:
    """Yield the classes that a class refers to. A name for an array or a map stands for the classes in it."""
    if name in parsed.models:
        for prop in members(parsed.models[name]):
            yield from received(parsed, prop).classes
    elif (schema := parsed.schemas.get(name)) is not None:
        yield from (class_of(schema_name) for schema_name in schema.type.schema_names())


class ModelContexts:
    """The functions that the templates of openapi-python-client call for one API."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.directions = directions(parsed)

    def struct(self, owner: ModelProperty) -> StructContext:
        """Return the context of one model."""
        name = str(owner.class_info.name)
        schema = self.parsed.schemas.get(name)
        described = {field.name: field for field in schema.fields} if schema else {}
        props = sorted(members(owner), key=_position(described))
        fields = tuple(self._field(name, prop, described.get(_wire(prop))) for prop in props)
        _check_names(self.parsed.api, name, fields)
        classes = {class_ for prop in props for class_ in received(self.parsed, prop).classes} - {name}
        id_field = _id_field(props)
        about = [(field.name, field.text) for field in fields if field.text]
        if id_field is not None:
            about.insert(0, ("id", _ID_TEXT.format(field=id_field)))
        return StructContext(
            name=name,
            doc=docstring([*_about(schema, owner.description), attributes_block(about, 4)], 4),
            fields=fields,
            imports=imports_of(self.parsed, classes),
            id_field=id_field,
            has_secrets=any(_is_secret(self.parsed, prop, described.get(_wire(prop))) for prop in props),
            checks=tuple(_checks(schema)) if schema and name in self.directions.received else (),
        )

    def enum(self, owner: EnumProperty) -> EnumContext:
        """Return the context of one enumeration."""
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
        """Return every class of the models package, sorted."""
        return imports_of(self.parsed, [*self.parsed.models, *self.parsed.enums])

    def _field(
        self, owner: str, prop: PropertyProtocol, described: model.DocumentedField | None
    ) -> FieldContext:
        type_, default = self._type_and_default(owner, prop, described)
        wire, name = _wire(prop), field_name(_wire(prop))
        options = [f'name="{wire}"'] if wire != name else []
        if self._is_expected(owner, described):
            assignment = f" = expected({', '.join(options)})"
        elif options:
            options += [f"default={default}"] if default else []
            assignment = f" = msgspec.field({', '.join(options)})"
        else:
            assignment = f" = {default}" if default else ""
        return FieldContext(name, type_.text, assignment, self._field_text(prop, described))

    def _type_and_default(
        self, owner: str, prop: PropertyProtocol, described: model.DocumentedField | None
    ) -> tuple[PythonType, str]:
        """Return type and default. In an answer, any member can be missing or null; in a request, null is sent as null."""
        type_ = received(self.parsed, prop)
        if owner not in self.directions.sent:
            instant = PythonType(type_.text.replace("datetime.datetime", "Instant"), type_.classes)
            return instant | "None", "None"
        if owner in self.directions.received:
            return (type_ | "None") | "Unset", "UNSET"
        if described is not None and described.nullable:
            type_ = type_ | "None"
        return (type_, "") if prop.required else (type_ | "Unset", "UNSET")

    def _is_expected(self, owner: str, described: model.DocumentedField | None) -> bool:
        """Return whether the sender must give the member. An answer without it is still read."""
        is_needed = described is not None and described.required and not described.read_only
        return is_needed and owner in self.directions.sent & self.directions.received

    def _field_text(self, prop: PropertyProtocol, described: model.DocumentedField | None) -> str:
        text = described.description if described else _text(prop.description)
        target = self.parsed.api.schemas.get(described.type.name) if described else None
        if not text and target is not None and described is not None and described.type.kind == "schema":
            text = target.description
        marks = (described.since, described.removed) if described else (None, None)
        return with_since(first_paragraph(text), *marks)


def _checks(schema: model.DocumentedSchema) -> Iterator[str]:
    """Yield what the description promises of an answer, in the names of Python."""
    required = [field for field in schema.fields if field.required]
    if schema.unwrap is not None:
        yield f'_unwrap: ClassVar[str] = "{field_name(schema.unwrap)}"'
    if schema.envelope:
        yield f"_envelope: ClassVar[tuple[str, ...]] = {_names(schema.envelope)}"
    if required:
        yield f"_required: ClassVar[tuple[str, ...]] = {_names(field.name for field in required)}"
    if nullable := [field.name for field in required if field.nullable]:
        yield f"_nullable: ClassVar[tuple[str, ...]] = {_names(nullable)}"


def _names(members: Iterable[str]) -> str:
    return "(" + "".join(f'"{field_name(member)}", ' for member in members) + ")"


def _about(schema: model.DocumentedSchema | None, description: Any) -> list[str | None]:
    if schema is None:
        return [_text(description) or None]
    return [sentence(schema.title) if schema.title != schema.name else None, schema.description]


def _member_doc(value: model.EnumValue | None) -> str:
    return docstring([with_since(value.description, value.since, value.removed)], 4) if value else ""


def _position(described: Mapping[str, model.DocumentedField]) -> Any:
    order = {name: index for index, name in enumerate(described)}
    return lambda prop: order.get(_wire(prop), len(order))


def _id_field(props: Iterable[PropertyProtocol]) -> str | None:
    names = {_wire(prop) for prop in props}
    taken = {field_name(name) for name in names}
    return field_name("UID") if "UID" in names and not taken & {"id", "property"} else None


def _is_secret(parsed: Parsed, prop: PropertyProtocol, described: model.DocumentedField | None) -> bool:
    if described is not None and described.type.format == "password":
        return True
    return received(parsed, prop).text == "str" and bool(_SECRET_NAME.search(_wire(prop)))


def _check_names(api: model.Api, owner: str, fields: Iterable[FieldContext]) -> None:
    names = [field.name for field in fields]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        what = f"several members of {owner} would be called {', '.join(twice)} in Python."
        raise DocumentError(
            [
                Finding(
                    api.file_of(owner), 1, "client", what, "Give one of them a rule in generator/naming.py."
                )
            ]
        )


def _wire(prop: PropertyProtocol) -> str:
    return prop.name.get_untrusted_value()


def _text(value: Any) -> str:
    return value.get_untrusted_value() if value else ""
