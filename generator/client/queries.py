"""What the templates lay out of a query service: its types, their properties, where entities are in an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import model
from generator.client.docs import docstring
from generator.client.models import Import, imports_of
from generator.client.opc_driver import Parsed, class_of
from generator.naming import field_name, method_name, module_name, snake_case

_REFERENCES = "Refs"
"""The member of an answer that holds references; its items are the reference form of every type."""
_FORMAT = "format"


@dataclass(frozen=True, slots=True)
class PropertyContext:
    """One property: its name, its name in Python, the kind of its values, those of an enumeration, whether it is open."""

    name: str
    attribute: str
    kind: str
    values: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class PlaceContext:
    """Where an answer may hold entities: attributes, members on the wire, and names of a list that no schema names."""

    path: tuple[str, ...]
    members: tuple[str, ...]
    lists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypeContext:
    """One type. `path` are the attributes that lead to its entities, `format` what to ask for to find them there."""

    name: str
    model: str | None
    path: tuple[str, ...]
    format: str | None
    properties: tuple[PropertyContext, ...]
    places: tuple[PlaceContext, ...]


@dataclass(frozen=True, slots=True)
class QueryContext:
    """The query service of one API; `doc` is the docstring of the method that starts a query."""

    endpoint: Import
    reference: Import
    types: tuple[TypeContext, ...]
    doc: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an answer holds the items of one schema."""

    members: tuple[str, ...]
    item: str
    lists: tuple[str, ...] = ()


def query_context(parsed: Parsed) -> QueryContext | None:
    """Return the context of the query operation; None for an API without one."""
    operation = next((operation for operation in parsed.api.operations if operation.query_properties), None)
    if operation is None:
        return None
    (answer, *_) = operation.success.media[0].type.schema_names()
    places = list(_places(parsed.api, answer))
    reference = next(place.item for place in places if place.members[0] == _REFERENCES)
    (imported,) = imports_of(parsed, [class_of(reference)])
    package = snake_case(operation.resource)
    return QueryContext(
        endpoint=Import(module_name(operation.id), f"api.{package}"),
        reference=imported,
        types=tuple(_type(parsed.api, operation, name, places) for name in operation.query_properties),
        doc=_doc(parsed.api, operation, package),
    )


def _places(api: model.Api, schema: str, above: tuple[str, ...] = ()) -> Iterator[_Place]:
    """Yield every list below a schema, following members that are objects."""
    for field in api.schemas[schema].fields:
        members = (*above, field.name)
        if field.type.kind == "array" and field.type.item is not None and field.type.item.kind == "schema":
            yield _Place(members, field.type.item.name)
        elif field.type.kind == "schema" and api.schemas[field.type.name].kind == "object":
            yield from _places(api, field.type.name, members)


def _type(
    api: model.Api, operation: model.DocumentedOperation, name: str, places: list[_Place]
) -> TypeContext:
    # The query service spells a type in its own way (NasJob), the schema in another (NASJob).
    schema = next(
        (schema for schema in api.schemas.values() if schema.name.casefold() == name.casefold()), None
    )
    found = _described_places(operation, name, places) or [
        place for place in places if schema and place.item == schema.name
    ]
    container = found[0].members[0] if found else None
    contexts = tuple(
        PlaceContext(tuple(field_name(member) for member in place.members), place.members, place.lists)
        for place in found
    )
    return TypeContext(
        name=name,
        model=class_of(schema.name) if schema else None,
        path=contexts[0].path if contexts else (),
        format=container if container in _formats(api, operation) else None,
        places=contexts,
        properties=tuple(_property(api, schema, property_) for property_ in operation.query_properties[name]),
    )


def _described_places(operation: model.DocumentedOperation, name: str, places: list[_Place]) -> list[_Place]:
    """Return where the document says that a type is found: a list of a schema, or an object it does not describe."""
    said = operation.query_places.get(name)
    if said is None:
        return []
    found = []
    for member in (said.member, *said.aliases):
        listed = next((place for place in places if place.members[:2] == (said.container, member)), None)
        lists = (said.list, said.item) if said.list else ()
        found.append(listed or _Place((said.container, member), "", lists))
    return found


def _formats(api: model.Api, operation: model.DocumentedOperation) -> set[str]:
    """Return the values of the parameter for the form. The list of entities is in the member of that name."""
    names = [
        parameter.type.name
        for parameter in operation.parameters
        if parameter.name == _FORMAT and parameter.type.kind == "schema"
    ]
    return {value.value for name in names for value in api.schemas[name].values}


def _property(
    api: model.Api, schema: model.DocumentedSchema | None, property_: model.QueryProperty
) -> PropertyContext:
    """Return a property, with the values of the member of that name if it has an enumeration."""
    field = next((field for field in schema.fields if field.name == property_.name), None) if schema else None
    described = api.schemas.get(field.type.name) if field and field.type.kind == "schema" else None
    values = tuple(value.value for value in described.values) if described else ()
    is_open = bool(values) and described is not None and described.is_open
    return PropertyContext(property_.name, field_name(property_.name), property_.type, values, is_open)


def _doc(api: model.Api, operation: model.DocumentedOperation, package: str) -> str:
    run = f"{package}.{method_name(operation.verb)}"
    return docstring(
        [
            f"{operation.summary}: filter, sort, and walk every page.",
            '`query(Job).filter(F.name == "SQL").sort_desc("name")` asks for nothing until it is iterated, and checks the'
            " names and values of a condition at once, against what the type can be filtered and sorted by.",
            "`model` is a class of `models`, or the name of a type; entities without a model come as dictionaries, their"
            " keys as the server spells them. `references()` asks for the reference form.",
            f"Raises ValueError for a model that is no type of the query service, DecodeError where an answer does not"
            f" hold what was asked for. For single pages, there is `{run}`.",
            f"Source: {', '.join(operation.sources)}.",
        ],
        8,
    )
