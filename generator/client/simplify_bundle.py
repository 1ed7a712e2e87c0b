"""Rewrites a bundle into what openapi-python-client can read, losing nothing that the client needs.

openapi-python-client 0.29.1 drops or mangles several legal constructs, some of them in silence. Each step below names
the trap it removes. What is taken away here (roles, forms, nullability, descriptions of enumeration values) reaches the
templates through `generator.model`, which reads the bundle itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.naming import enum_member_name, module_name, snake_case
from veeam_jobs_description.operations import METHODS
from veeam_jobs_description.references import follow_reference

Json = Mapping[str, Any]

_KEPT_KEYWORDS = ("type", "format", "description", "required")
"""Everything else about a single schema is either rewritten below or means nothing to openapi-python-client."""

_SCALARS = frozenset({"string", "integer", "number", "boolean"})


def simplify_bundle(data: Json) -> dict[str, Any]:
    """Return the bundle without anything openapi-python-client cannot handle. The input is not changed.

    It removes security (it hides the argument of every call), error answers (the runtime reads them) and extensions.
    """
    run = _Lowering(data.get("components", {}))
    return {
        "openapi": "3.0.3",
        "info": {"title": data["info"]["title"], "version": str(data["info"]["version"])},
        "paths": {
            path: {method: run.operation(item[method]) for method in METHODS if method in item}
            for path, item in data["paths"].items()
        },
        "components": {
            "schemas": {name: run.schema(value) for name, value in run.schemas.items() if is_class(value)}
        },
    }


def is_class(schema: Json) -> bool:
    """Return whether a component becomes a class: an enumeration or an object with members. Others are names for types."""
    parts = schema.get("allOf", [])
    return bool(schema.get("enum") or schema.get("properties") or len(parts) > 1)


class _Lowering:
    """One run over one bundle."""

    def __init__(self, components: Json) -> None:
        self.bundle: Json = {"components": components}
        self.schemas: Json = components.get("schemas", {})

    def operation(self, value: Json) -> dict[str, Any]:
        """Return an operation with our file and folder names, one answer, and one media type in each direction."""
        resource = value["operationId"].partition("_")[0]
        simplified: dict[str, Any] = {
            "operationId": module_name(value["operationId"]),
            "tags": [snake_case(resource)],
            "parameters": [
                self.parameter(follow_reference(entry, self.bundle)) for entry in value.get("parameters", [])
            ],
            "responses": self.responses(value),
        }
        if "requestBody" in value:
            simplified["requestBody"] = self.body(follow_reference(value["requestBody"], self.bundle))
        return simplified

    def parameter(self, value: Json) -> dict[str, Any]:
        """Return a parameter. `content: application/json` becomes a schema; otherwise the parameter is dropped silently."""
        schema = value["schema"] if "schema" in value else value["content"]["application/json"]["schema"]
        kept = {key: value[key] for key in ("name", "in", "required") if key in value}
        return {**kept, "schema": self.schema(schema)}

    def body(self, value: Json) -> dict[str, Any]:
        """Return a body in one media type. XML is dropped if JSON does the same, or the whole operation is dropped."""
        return {
            "required": bool(value.get("required")),
            "content": self.content(value.get("content", {}), None),
        }

    def responses(self, operation: Json) -> dict[str, Any]:
        """Return the only answer of success. With `x-forms` it is the entity: a union of objects cannot be decoded."""
        good = {status: entry for status, entry in operation["responses"].items() if status.startswith("2")}
        status = next((status for status in good if status != "202"), next(iter(good)))
        answer = follow_reference(good[status], self.bundle)
        forms = operation.get("x-forms")
        entity = {"$ref": f"#/components/schemas/{forms['entity']['schema']}"} if forms else None
        return {status: {"description": "", "content": self.content(answer.get("content", {}), entity)}}

    def content(self, value: Json, schema: Json | None) -> dict[str, Any]:
        """Return the media type for the client: JSON if there is any, else the first that is not XML, else the first."""
        if not value:
            return {}
        readable = [name for name in value if not name.partition(";")[0].endswith("xml")]
        media_type = next(
            (name for name in readable if name.startswith("application/json")), (readable or [*value])[0]
        )
        found = schema or value[media_type].get("schema", {})
        return {media_type: {"schema": self.schema(found)}}

    def schema(self, value: Json) -> dict[str, Any]:
        """Return a schema of a component, member, parameter, body or answer. The model decides if it can be null."""
        if "$ref" in value:
            return self.reference(value)
        kept = {key: value[key] for key in _KEPT_KEYWORDS if key in value}
        if len(value.get("enum", [])) == 1 and value not in self.schemas.values():
            return kept  # a constant: a class for one value helps nobody, and its name may be taken
        if value.get("enum"):
            return {**kept, **_enumeration(value["enum"])}
        if options := value.get("oneOf") or value.get("anyOf"):
            return self.union(kept, options)
        if len(value.get("allOf", [])) == 1 and "properties" not in value:
            return self.only_part(kept, value["allOf"][0])
        if "allOf" in value:
            kept["allOf"] = [self.schema(part) for part in value["allOf"]]
        if value.get("properties"):
            kept["properties"] = {name: self.schema(child) for name, child in value["properties"].items()}
        for key in ("items", "additionalProperties"):
            if isinstance(value.get(key), Mapping):
                kept[key] = self.element(value[key])
        return kept

    def reference(self, value: Json) -> dict[str, Any]:
        """Keep a reference to a class; replace any other by its type, because the parser fails on arrays of arrays."""
        target = follow_reference(value, self.bundle)
        return dict(value) if is_class(target) else self.schema(target)

    def only_part(self, kept: dict[str, Any], part: Json) -> dict[str, Any]:
        """Return a reference with siblings as a reference; otherwise the parser makes another class of it."""
        whole = self.schema(part)
        kept.pop("type", None)
        return {**kept, "allOf": [whole]} if "$ref" in whole else {**whole, **kept}

    def union(self, kept: dict[str, Any], options: list[Json]) -> dict[str, Any]:
        """Return a union. Only scalars of different JSON types can be told apart on decoding; others become any value."""
        parts = [self.schema(option) for option in options]
        if len(parts) == 1:
            return self.only_part(kept, options[0])
        types = [part.get("type") for part in parts]
        told_apart = len(set(types)) == len(types) and all(type_ in _SCALARS for type_ in types)
        kept.pop("type", None)
        return {**kept, "oneOf": parts} if told_apart else {**kept}

    def element(self, value: Json) -> dict[str, Any]:
        """Return an item of an array or a value of a map. It can be null unless it is an enumeration."""
        simplified = self.schema(value)
        # A nullable inline enumeration would yield three copies of its class.
        return (
            {**simplified, "nullable": True}
            if value.get("nullable") and "enum" not in simplified
            else simplified
        )


def _enumeration(values: list[Any]) -> dict[str, Any]:
    """Return the values without null, which belongs to the member. Names of members follow our own rule."""
    kept = [value for value in values if value is not None]
    names = [enum_member_name(str(value)) for value in kept]
    return {"enum": kept, "x-enum-varnames": names}
