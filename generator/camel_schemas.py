"""Schemas and JSON payloads with their member names in camelCase; XML keeps the names it has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from veeam_jobs_description.references import referred_component
from veeam_jobs_runtime.decoding.notation import camel_case

Json = Mapping[str, Any]
PARTS, INNER = ("allOf", "oneOf", "anyOf"), ("items", "additionalProperties", "not")
"""Where a schema holds other schemas: lists of them, and single ones."""


def camel_schema(schema: Json, schemas: Json) -> dict[str, Any]:
    """Return a schema with its members in camelCase, examples included; `schemas` are the components as authored."""
    new = dict(schema)
    if "properties" in schema:
        new["properties"] = _properties(schema["properties"], schemas)
    for key in ("required", "x-envelope"):
        if key in schema:
            new[key] = list(dict.fromkeys(map(camel_case, schema[key])))
    for key in ("x-unwrap", "x-json-name-of"):
        if key in schema:
            new[key] = camel_case(schema[key])
    if "discriminator" in schema:
        discriminator = schema["discriminator"]
        new["discriminator"] = {**discriminator, "propertyName": camel_case(discriminator["propertyName"])}
    for key in PARTS:
        if key in schema:
            new[key] = [camel_schema(part, schemas) for part in schema[key]]
    for key in INNER:
        if isinstance(schema.get(key), Mapping):
            new[key] = camel_schema(schema[key], schemas)
    for key in ("example", "default"):
        if key in schema:
            new[key] = camel_value(schema[key])
    return new


def _properties(properties: Json, schemas: Json) -> dict[str, Any]:
    """Return the members in camelCase. If two get the same name, the first is kept."""
    new: dict[str, Any] = {}
    for name, child in properties.items():
        new.setdefault(camel_case(name), _with_xml_name(name, camel_schema(child, schemas), schemas))
    return new


def _with_xml_name(name: str, child: dict[str, Any], schemas: Json) -> dict[str, Any]:
    """Return the member with its XML name written out, because XML keeps the old name."""
    if child.get("x-xml-text"):
        return child
    target = _target(child, schemas)
    is_array = target.get("type") == "array"
    inherited = target.get("xml", {}).get("name") if is_array else None
    if is_array and not _element_name(target.get("items", {}), schemas):
        # The elements of a list are called like the member where nothing else names them.
        whole, own = (
            camel_schema(target, schemas),
            {**child, "xml": {**target.get("xml", {}), **child.get("xml", {})}},
        )
        kept = {key: value for key, value in own.items() if key not in ("$ref", "allOf")}
        child = {**whole, **kept, "items": _named(whole.get("items", {}), name)}
    return child if inherited else _named(child, name)


def _named(schema: Json, name: str) -> dict[str, Any]:
    """Return the schema with an XML name, unless it has one. A bare reference cannot carry it in OpenAPI 3.0."""
    whole: dict[str, Any] = {"allOf": [dict(schema)]} if "$ref" in schema else dict(schema)
    return {**whole, "xml": {"name": name, **whole.get("xml", {})}}


def _element_name(items: Json, schemas: Json) -> str | None:
    found: str | None = items.get("xml", {}).get("name") or _target(items, schemas).get("xml", {}).get("name")
    return found


def _target(schema: Json, schemas: Json) -> Json:
    """Return the schema behind a reference, also one wrapped in an `allOf` of one."""
    return referred_component(schema, {"components": {"schemas": schemas}})[0]


def camel_value(value: Any) -> Any:
    """Return a JSON value as a camelCase server sends it, with undescribed members.

    If two members get the same name, the first with a value is kept.
    """
    if isinstance(value, list):
        return [camel_value(child) for child in value]
    if not isinstance(value, Mapping):
        return value
    new: dict[str, Any] = {}
    for name, child in value.items():
        if new.get(camel_case(name)) is None:
            new[camel_case(name)] = camel_value(child)
    return new
