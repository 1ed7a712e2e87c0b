"""The example of a query service: what there is of one type, filtered by its first enumeration."""

from __future__ import annotations

from dataclasses import dataclass

from generator import model
from generator.naming import field_name
from generator.reference import constructors


@dataclass(frozen=True, slots=True)
class Query:
    """The class of the entities, and a condition on them as Python."""

    model: str
    condition: str


def query(api: model.Api, operation: model.Operation) -> Query | None:
    """The query an example makes; None for operations that are no query service."""
    for name in (str(one.example) for one in operation.parameters if one.required):
        schema = next((one for one in api.schemas.values() if one.name.casefold() == name.casefold()), None)
        fields = {field.name: field for field in schema.fields} if schema else {}
        for one in operation.query_properties.get(name, ()):
            values = _values(api, fields.get(one.name))
            if schema and values:
                return Query(
                    schema.name, f"F.{field_name(one.name)} == {constructors.literal(values[0].value)}"
                )
    return None


def _values(api: model.Api, field: model.Field | None) -> tuple[model.EnumValue, ...]:
    is_named = field is not None and field.type.kind == "schema"
    return api.schemas[field.type.name].values if field and is_named else ()
