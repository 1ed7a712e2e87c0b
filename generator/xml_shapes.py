"""From schemas with `xml` objects to the shape tables by which the client's codec reads and writes XML.

OpenAPI's `xml` keyword says: attribute or element, its name, wrapped or repeated, namespace. `x-xml-text` marks the member
that is the element's own text, `x-json-only` one that XML never has, `x-xml-omit-empty` one that XML leaves out where it
is empty, `x-xml-time-of-day` a time that JSON prints with a date. The codec itself is the client's
(src/veeam_jobs_runtime/xml/codec.py): one reader for examples here, for answers in the client, for the mock and for the
contract suite.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from veeam_jobs_description.references import referred_component
from veeam_jobs_description.schemas import component_names
from veeam_jobs_runtime.xml import codec

XmlShapeError = codec.XmlError
Schemas = Mapping[str, Mapping[str, Any]]


def compile_shapes(schemas: Schemas) -> dict[str, Any]:
    """Return a codec `Shape` for every object schema that names an XML element or is reached from one."""
    return {
        name: _shape(name, schema, schemas)
        for name, schema in schemas.items()
        if schema.get("type") == "object"
    }


def root_names(schema: Mapping[str, Any], schemas: Schemas) -> tuple[str, ...]:
    """Return the object schemas that an answer may be: the schema itself, or each option of its `oneOf`."""
    return tuple(component_names(schema, {"components": {"schemas": schemas}}))


def read_example(
    text: str, schema: Mapping[str, Any], schemas: Schemas, shapes: Mapping[str, Any] | None = None
) -> Any:
    """Return an XML payload as the JSON-shaped value its schema describes.

    `shapes` are those of the schemas; pass them when reading many payloads, so that they are compiled once.

    Raises XmlShapeError for broken XML, another root or namespace, or elements the schema does not know.
    """
    notes: list[Any] = []
    shapes = compile_shapes(schemas) if shapes is None else shapes
    value = codec.read_xml(text.encode("utf-8"), shapes, root_names(schema, schemas), notes)
    if notes:
        raise XmlShapeError("; ".join(map(str, notes)))
    return value


def _shape(name: str, schema: Mapping[str, Any], schemas: Schemas) -> Any:
    xml = schema.get("xml", {})
    return codec.Shape(
        name=name,
        element=xml.get("name", name),
        namespace=xml.get("namespace"),
        members=tuple(
            _member(key, value, key in schema.get("required", []), schemas)
            for key, value in schema.get("properties", {}).items()
        ),
        free_form="additionalProperties" in schema and not schema.get("properties"),
    )


def _member(name: str, value: Mapping[str, Any], required: bool, schemas: Schemas) -> Any:
    xml, target, target_name = value.get("xml", {}), *_target(value, schemas)
    xml = {**target.get("xml", {}), **xml} if target.get("type") == "array" else xml
    xml_name = xml.get("name", name)
    if target.get("type") == "array":
        items = target["items"]
        item, item_name = _target(items, schemas)
        element = items.get("xml", {}).get("name") or item.get("xml", {}).get("name") or name
        wrapped = bool(xml.get("wrapped"))
        return codec.Member(
            name=name,
            xml_name=xml_name if wrapped else element,
            kind="wrapped_list" if wrapped else "list",
            scalar=None if item.get("type") == "object" else item.get("type", "string"),
            shape=item_name if item.get("type") == "object" else None,
            item_name=element if wrapped else None,
            required=required and not wrapped,
            **_marks(value),
        )
    kind: Literal["attribute", "text", "element"] = "element"
    if xml.get("attribute"):
        kind = "attribute"
    elif value.get("x-xml-text"):
        kind = "text"
    is_object = target.get("type") == "object"
    return codec.Member(
        name=name,
        xml_name=xml_name,
        kind=kind,
        scalar=None if is_object else target.get("type", "string"),
        shape=target_name if is_object else None,
        item_name=None,
        **_marks(value),
    )


def _marks(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return how a member differs in XML from JSON."""
    json_only = value.get("x-json-only", False)
    return {
        "json_only": bool(json_only),
        "stands_for": json_only if isinstance(json_only, str) else None,
        "omit_empty": value.get("x-xml-omit-empty", False),
        "offset_member": value.get("x-xml-time-of-day"),
    }


def _target(value: Mapping[str, Any], schemas: Schemas) -> tuple[Mapping[str, Any], str | None]:
    """Return the schema behind a reference, also one wrapped in `allOf`, and its name."""
    return referred_component(value, {"components": {"schemas": schemas}})
