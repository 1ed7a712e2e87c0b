"""From schemas with `xml` objects to the shape tables by which the client's codec reads and writes XML.

OpenAPI's `xml` keyword says: attribute or element, its name, wrapped or repeated, namespace. `x-xml-text` marks the member
that is the element's own text. The codec itself is the client's (templates/client/runtime/xml_codec.py): one reader for
examples here, for answers in the client, for the mock and for the contract suite.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.paths import client_runtime

_codec = client_runtime("xml_codec")
XmlShapeError = _codec.XmlError
Schemas = Mapping[str, Mapping[str, Any]]


def compile_shapes(schemas: Schemas) -> dict[str, Any]:
    """A codec `Shape` for every object schema that names an XML element or is reached from one."""
    return {
        name: _shape(name, schema, schemas)
        for name, schema in schemas.items()
        if schema.get("type") == "object"
    }


def root_names(schema: Mapping[str, Any], schemas: Schemas) -> tuple[str, ...]:
    """The object schemas an answer may be: the schema itself, or each option of its `oneOf`."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        target = schemas[name]
        return root_names(target, schemas) if "oneOf" in target else (name,)
    options = schema.get("oneOf") or schema.get("allOf") or []
    return tuple(name for option in options for name in root_names(option, schemas))


def read_example(text: str, schema: Mapping[str, Any], schemas: Schemas) -> Any:
    """An XML payload as the JSON-shaped value its schema describes.

    Raises XmlShapeError where the XML is broken, has another root or namespace, or elements the schema does not know.
    """
    notes: list[str] = []
    value = _codec.read_xml(text.encode("utf-8"), compile_shapes(schemas), root_names(schema, schemas), notes)
    if notes:
        raise XmlShapeError("; ".join(notes))
    return value


def _shape(name: str, schema: Mapping[str, Any], schemas: Schemas) -> Any:
    xml = schema.get("xml", {})
    return _codec.Shape(
        name=name,
        element=xml.get("name", name),
        namespace=xml.get("namespace"),
        members=tuple(
            _member(key, value, key in schema.get("required", []), schemas)
            for key, value in schema.get("properties", {}).items()
        ),
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
        return _codec.Member(
            name=name,
            xml_name=xml_name if wrapped else element,
            kind="wrapped_list" if wrapped else "list",
            scalar=None if item.get("type") == "object" else item.get("type", "string"),
            shape=item_name if item.get("type") == "object" else None,
            item_name=element if wrapped else None,
            required=required and not wrapped,
        )
    kind = "attribute" if xml.get("attribute") else "text" if value.get("x-xml-text") else "element"
    is_object = target.get("type") == "object"
    return _codec.Member(
        name=name,
        xml_name=xml_name,
        kind=kind,
        scalar=None if is_object else target.get("type", "string"),
        shape=target_name if is_object else None,
        item_name=None,
    )


def _target(value: Mapping[str, Any], schemas: Schemas) -> tuple[Mapping[str, Any], str | None]:
    """The schema behind a reference (also one wrapped in `allOf`), and its name."""
    if len(value.get("allOf", [])) == 1:
        value = value["allOf"][0]
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        return schemas[name], name
    return value, None
