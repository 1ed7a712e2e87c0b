"""Paths of the pages of an API, links between them, and the users of each schema."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator import model
from generator.reachable import reachable
from generator.reference import text


@dataclass(frozen=True, slots=True)
class PagePlace:
    """The page being written; its links are relative to its path."""

    path: str

    def link(self, shown: str, target: str) -> str:
        page, hash_, anchor = target.partition("#")
        return f"[{shown}]({posixpath.relpath(page, posixpath.dirname(self.path) or '.')}{hash_}{anchor})"


@dataclass(frozen=True, slots=True)
class Usage:
    """Direct users of a schema: operations that send or return it, schemas with a field of its type."""

    sent_by: tuple[model.DocumentedOperation, ...] = ()
    returned_by: tuple[model.DocumentedOperation, ...] = ()
    held_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApiPages:
    """One API as a set of pages. `versions` maps operationIds to server versions, oldest first.

    `answered` are the schemas that answers use; requests may use them, too.
    """

    api: model.Api
    versions: Mapping[str, tuple[str, ...]]
    usage: Mapping[str, Usage]
    answered: frozenset[str]

    @property
    def has_xml(self) -> bool:
        """Return whether payloads of this API can be XML."""
        return any(schema.xml_name for schema in self.api.schemas.values())

    def place(self, inside: str) -> PagePlace:
        return PagePlace(f"{self.api.name}/{inside}")

    def operation_place(self, operation: model.DocumentedOperation) -> PagePlace:
        return self.place(f"operations/{operation.id}.md")

    def schema_place(self, name: str) -> PagePlace:
        return self.place(f"schemas/{name}.md")

    def trail(self, place: PagePlace) -> str:
        """Return a link to the front page of the API."""
        return place.link(self.api.name.upper(), self.place("index.md").path)

    def operation_link(self, place: PagePlace, operation: model.DocumentedOperation, shown: str = "") -> str:
        return place.link(shown or text.code(operation.id), self.operation_place(operation).path)

    def schema_link(self, place: PagePlace, name: str) -> str:
        return place.link(name, self.schema_place(name).path)

    def resource_place(self, resource: model.Resource) -> PagePlace:
        return self.place(f"{resource.name}/index.md")

    def resource_link(self, place: PagePlace, resource: model.Resource) -> str:
        return place.link(text.line(resource.title), self.resource_place(resource).path)

    def type_text(self, place: PagePlace, type_: model.TypeRef) -> str:
        """Describe a type, with links to its schemas: `list of [Link](../schemas/Link.md)`."""
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

    def payload_types(self, place: PagePlace, media: Iterable[model.Media]) -> str:
        """Describe the type of a payload once, even if several media types have it."""
        return " or ".join(dict.fromkeys(self.type_text(place, entry.type) for entry in media))


def pages_of_api(api: model.Api, versions: Mapping[str, Iterable[str]]) -> ApiPages:
    """Return the api_pages of one API. `versions` maps each operation to its versions, if there are several."""
    ids = [operation.id for operation in api.operations]
    of_mine = {id_: tuple(versions[id_]) for id_ in ids if id_ in versions}
    return ApiPages(api, of_mine, _usage(api), _answered(api))


def _usage(api: model.Api) -> dict[str, Usage]:
    sent: dict[str, list[model.DocumentedOperation]] = {}
    returned: dict[str, list[model.DocumentedOperation]] = {}
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


def _answered(api: model.Api) -> frozenset[str]:
    """Return the names of the schemas that answers use, however deep."""
    named = (name for operation in api.operations for name in _told(operation))
    return frozenset(reachable(named, lambda name: _held(api.schemas[name])))


def _told(operation: model.DocumentedOperation) -> Iterable[str]:
    """Yield the schemas that any answer of an operation names, errors included."""
    for response in operation.responses:
        for media in response.media:
            yield from media.type.schema_names()
    if operation.forms:
        yield from (operation.forms.entity, operation.forms.reference)


def _sent(operation: model.DocumentedOperation) -> Iterable[str]:
    media = operation.body.media if operation.body else ()
    for type_ in (*(entry.type for entry in media), *(parameter.type for parameter in operation.parameters)):
        yield from type_.schema_names()


def _returned(operation: model.DocumentedOperation) -> Iterable[str]:
    for response in operation.responses:
        if response.status.startswith("2"):
            for media in response.media:
                yield from media.type.schema_names()


def _held(schema: model.DocumentedSchema) -> Iterable[str]:
    yield from (name for name in schema.type.schema_names() if name != schema.name)
    for field in schema.fields:
        yield from field.type.schema_names()
