"""OpenAPI 3.0 to 3.1, without loss: schemas become JSON Schema 2020-12.

Used twice: the bundle is published in both versions, and examples are validated against the 3.1 form.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SCHEMA_MAPS = ("properties",)
_SCHEMA_LISTS = ("allOf", "oneOf", "anyOf")
_SCHEMA_VALUES = ("items", "additionalProperties", "not")


def upgrade(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return a 3.0 bundle as OpenAPI 3.1.1. The input is not changed."""
    upgraded = _walk(data)
    return {**upgraded, "openapi": "3.1.1"}


def upgrade_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Rewrite an OpenAPI 3.0 schema as JSON Schema 2020-12: `nullable`, `example` and boolean exclusive bounds."""
    new = {key: value for key, value in schema.items() if key not in ("nullable", "example")}
    for key in _SCHEMA_MAPS:
        if key in new:
            new[key] = {name: upgrade_schema(child) for name, child in new[key].items()}
    for key in _SCHEMA_LISTS:
        if key in new:
            new[key] = [upgrade_schema(child) for child in new[key]]
    for key in _SCHEMA_VALUES:
        if isinstance(new.get(key), Mapping):
            new[key] = upgrade_schema(new[key])
    if "example" in schema:
        new["examples"] = [schema["example"]]
    _exclusive_bounds(new)
    if schema.get("nullable"):
        new = _nullable(new)
    elif list(new.get("allOf", [])) and len(new["allOf"]) == 1 and "$ref" in new["allOf"][0]:
        new = {**new.pop("allOf")[0], **new}
    return new


def _walk(value: Any) -> Any:
    """Copy a document, upgrading each schema where OpenAPI has one."""
    if isinstance(value, list):
        return [_walk(child) for child in value]
    if not isinstance(value, Mapping):
        return value
    copied = {}
    for key, child in value.items():
        if key == "schema" and isinstance(child, Mapping):
            copied[key] = upgrade_schema(child)
        elif key == "schemas" and isinstance(child, Mapping):
            copied[key] = {name: upgrade_schema(schema) for name, schema in child.items()}
        elif key in ("examples", "example", "value") or key.startswith("x-"):
            copied[key] = child
        else:
            copied[key] = _walk(child)
    return copied


def _exclusive_bounds(schema: dict[str, Any]) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True:
            schema[exclusive] = schema.pop(bound)
        elif schema.get(exclusive) is False:
            del schema[exclusive]


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    parts = schema.pop("allOf", None)
    if parts:
        schema.pop("type", None)  # each part has its own; this one stood there for the sake of `nullable`
        whole = parts[0] if len(parts) == 1 else {"allOf": parts}
        return {"anyOf": [whole, {"type": "null"}], **schema}
    if "type" in schema:
        schema["type"] = [schema["type"], "null"]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    return schema  # without a type everything is allowed already, null included
