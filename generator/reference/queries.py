"""Example calls of a query service: all entities of a type, filtered by its first enumeration."""

from __future__ import annotations

from dataclasses import dataclass

from generator import model
from generator.naming import field_name
from generator.reference import constructors


@dataclass(frozen=True, slots=True)
class DocumentedQuery:
    """Class of the entities, and a condition as Python code."""

    model: str
    condition: str


def query(api: model.Api, operation: model.DocumentedOperation) -> DocumentedQuery | None:
    """Return the query for an example, or None for an operation that is not a query service."""
    for name in (str(parameter.example) for parameter in operation.parameters if parameter.required):
        schema = next(
            (schema for schema in api.schemas.values() if schema.name.casefold() == name.casefold()), None
        )
        fields = {field.name: field for field in schema.fields} if schema else {}
        for property_ in operation.query_properties.get(name, ()):
            values = _values(api, fields.get(property_.name))
            if schema and values:
                return DocumentedQuery(
                    schema.name, f"F.{field_name(property_.name)} == {constructors.literal(values[0].value)}"
                )
    return None


def _values(api: model.Api, field: model.DocumentedField | None) -> tuple[model.EnumValue, ...]:
    is_named = field is not None and field.type.kind == "schema"
    return api.schemas[field.type.name].values if field and is_named else ()
