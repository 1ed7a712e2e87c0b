"""Where each page of an API stands, how pages link to each other, and who uses which schema."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator import model
from generator.reference import text


@dataclass(frozen=True, slots=True)
class Place:
    """The page being written: links from it are relative to where it stands."""

    path: str

    def link(self, shown: str, target: str) -> str:
        page, hash_, anchor = target.partition("#")
        return f"[{shown}]({posixpath.relpath(page, posixpath.dirname(self.path) or '.')}{hash_}{anchor})"


@dataclass(frozen=True, slots=True)
class Usage:
    """Who mentions a schema directly: operations that send or return it, schemas with a field of it."""

    sent_by: tuple[model.Operation, ...] = ()
    returned_by: tuple[model.Operation, ...] = ()
    held_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """One API as a set of pages. `versions` maps operationIds to server versions, oldest first."""

    api: model.Api
    versions: Mapping[str, tuple[str, ...]]
    usage: Mapping[str, Usage]

    @property
    def has_xml(self) -> bool:
        """Whether payloads of this API may be XML."""
        return any(schema.xml_name for schema in self.api.schemas.values())

    def place(self, inside: str) -> Place:
        return Place(f"{self.api.name}/{inside}")

    def operation_place(self, operation: model.Operation) -> Place:
        return self.place(f"operations/{operation.id}.md")

    def schema_place(self, name: str) -> Place:
        return self.place(f"schemas/{name}.md")

    def trail(self, place: Place) -> str:
        """The way back to the front page of the API."""
        return place.link(self.api.name.upper(), self.place("index.md").path)

    def operation_link(self, place: Place, operation: model.Operation, shown: str = "") -> str:
        return place.link(shown or text.code(operation.id), self.operation_place(operation).path)

    def schema_link(self, place: Place, name: str) -> str:
        return place.link(name, self.schema_place(name).path)

    def resource_place(self, resource: model.Resource) -> Place:
        return self.place(f"{resource.name}/index.md")

    def resource_link(self, place: Place, resource: model.Resource) -> str:
        return place.link(text.line(resource.title), self.resource_place(resource).path)

    def type_text(self, place: Place, type_: model.TypeRef) -> str:
        """A type in words, its schemas as links: `list of [Link](../schemas/Link.md)`."""
        match type_.kind:
            case "schema":
                return self.schema_link(place, type_.name)
            case "array":
                return f"list of {self.type_text(place, type_.item)}" if type_.item else "list"
            case "map":
                return f"map of {self.type_text(place, type_.item)}" if type_.item else "map"
            case "union":
                return " or ".join(self.type_text(place, option) for option in type_.options)
            case "any":
                return "anything"
            case "scalar":
                return f"{type_.name} ({type_.format})" if type_.format else type_.name

    def payload_types(self, place: Place, media: Iterable[model.Media]) -> str:
        """The type of a payload, once, however many media types carry it."""
        return " or ".join(dict.fromkeys(self.type_text(place, entry.type) for entry in media))


VERSIONED_API = "vspc"
"""The only API that is described version by version."""


def open_book(api: model.Api, vspc_versions: Mapping[str, Iterable[str]]) -> Book:
    """The book of one API. Two APIs may share an operationId, so `vspc_versions` is not asked about any but VSPC."""
    versions = vspc_versions if api.name == VERSIONED_API else {}
    ids = [operation.id for operation in api.operations]
    return Book(api, {id_: tuple(versions[id_]) for id_ in ids if id_ in versions}, _usage(api))


def _usage(api: model.Api) -> dict[str, Usage]:
    sent: dict[str, list[model.Operation]] = {}
    returned: dict[str, list[model.Operation]] = {}
    held: dict[str, list[str]] = {}
    for operation in api.operations:
        for name in dict.fromkeys(_sent(operation)):
            sent.setdefault(name, []).append(operation)
        for name in dict.fromkeys(_returned(operation)):
            returned.setdefault(name, []).append(operation)
    for schema in api.schemas.values():
        for name in dict.fromkeys(_held(schema)):
            held.setdefault(name, []).append(schema.name)
    return {
        name: Usage(tuple(sent.get(name, ())), tuple(returned.get(name, ())), tuple(held.get(name, ())))
        for name in api.schemas
    }


def _sent(operation: model.Operation) -> Iterable[str]:
    media = operation.body.media if operation.body else ()
    for type_ in (*(entry.type for entry in media), *(parameter.type for parameter in operation.parameters)):
        yield from type_.schema_names()


def _returned(operation: model.Operation) -> Iterable[str]:
    for response in operation.responses:
        if response.status.startswith("2"):
            for media in response.media:
                yield from media.type.schema_names()


def _held(schema: model.Schema) -> Iterable[str]:
    yield from (name for name in schema.type.schema_names() if name != schema.name)
    for field in schema.fields:
        yield from field.type.schema_names()
