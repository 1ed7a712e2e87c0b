"""What the templates lay out of a query service: its types, their properties, where entities are in an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import model
from generator.client.docs import docstring
from generator.client.models import Import, imports_of
from generator.client.opc import Parsed, class_of
from generator.naming import field_name, method_name, module_name, snake_case

_REFERENCES = "Refs"
"""The member of an answer that holds references; its items are the reference form of every type."""
_FORMAT = "format"


@dataclass(frozen=True, slots=True)
class PropertyContext:
    """One property: its name, its name in Python, the kind of its values, and all of them where no others may come."""

    name: str
    attribute: str
    kind: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypeContext:
    """One type. `path` are the attributes that lead to its entities, `format` what to ask for to find them there."""

    name: str
    model: str | None
    path: tuple[str, ...]
    format: str | None
    properties: tuple[PropertyContext, ...]


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


def query_context(parsed: Parsed) -> QueryContext | None:
    """The context of the operation that runs queries; None where an API has none."""
    operation = next((one for one in parsed.api.operations if one.query_properties), None)
    if operation is None:
        return None
    (answer, *_) = operation.success.media[0].type.schema_names()
    places = list(_places(parsed.api, answer))
    reference = next(one.item for one in places if one.members[0] == _REFERENCES)
    (imported,) = imports_of(parsed, [class_of(reference)])
    package = snake_case(operation.resource)
    return QueryContext(
        endpoint=Import(module_name(operation.id), f"api.{package}"),
        reference=imported,
        types=tuple(_type(parsed.api, operation, name, places) for name in operation.query_properties),
        doc=_doc(parsed.api, operation, package),
    )


def _places(api: model.Api, schema: str, above: tuple[str, ...] = ()) -> Iterator[_Place]:
    """Every list below a schema, by way of members that are objects."""
    for field in api.schemas[schema].fields:
        members = (*above, field.name)
        if field.type.kind == "array" and field.type.item is not None and field.type.item.kind == "schema":
            yield _Place(members, field.type.item.name)
        elif field.type.kind == "schema" and api.schemas[field.type.name].kind == "object":
            yield from _places(api, field.type.name, members)


def _type(api: model.Api, operation: model.Operation, name: str, places: list[_Place]) -> TypeContext:
    # The query service spells a type in its own way (NasJob), the schema in another (NASJob).
    schema = next((one for one in api.schemas.values() if one.name.casefold() == name.casefold()), None)
    place = next((one for one in places if schema and one.item == schema.name), None)
    return TypeContext(
        name=name,
        model=class_of(schema.name) if schema else None,
        path=tuple(field_name(one) for one in place.members) if place else (),
        format=place.members[0] if place and place.members[0] in _formats(api, operation) else None,
        properties=tuple(
            PropertyContext(one.name, field_name(one.name), one.type, _values(api, schema, one.name))
            for one in operation.query_properties[name]
        ),
    )


def _formats(api: model.Api, operation: model.Operation) -> set[str]:
    """What the parameter for the form may say; the list of entities is in the member of that name."""
    names = [
        one.type.name for one in operation.parameters if one.name == _FORMAT and one.type.kind == "schema"
    ]
    return {value.value for name in names for value in api.schemas[name].values}


def _values(api: model.Api, schema: model.Schema | None, name: str) -> tuple[str, ...]:
    """The values of the member of that name, if it has a closed enumeration."""
    field = next((one for one in schema.fields if one.name == name), None) if schema else None
    described = api.schemas.get(field.type.name) if field and field.type.kind == "schema" else None
    if described is None or described.is_open:
        return ()
    return tuple(one.value for one in described.values)


def _doc(api: model.Api, operation: model.Operation, package: str) -> str:
    run = f"{package}.{method_name(operation.verb)}"
    return docstring(
        [
            f"{operation.summary}: filter, sort, and walk every page.",
            '`query(Job).filter(F.name == "SQL").sort_desc("name")` asks for nothing until it is iterated, and checks the'
            " names and values of a condition at once, against what the type can be filtered and sorted by.",
            "`model` is a class of `models`, or the name of a type without one. `references()` asks for the reference form.",
            f"Raises ValueError for a model that is no type of the query service. For types that are not described, and for"
            f" single pages, there is `{run}`.",
            f"Source: {', '.join(operation.sources)}.",
        ],
        8,
    )
