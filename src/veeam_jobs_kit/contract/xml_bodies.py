"""Made-up bodies as XML, well or ill formed as they are, by the tables of the client's codec.

What Schemathesis writes as XML itself is not what the schema means: null becomes a text, an attribute an element, and the
order is left to chance.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

import jsonschema_rs
from veeam_jobs._runtime.xml_codec import XmlError, read_xml

from veeam_jobs_kit import bundles

Shapes = Mapping[str, Any]
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold; a question mark takes the place of each."""


def write_body(value: Any, shapes: Shapes, name: str) -> bytes:
    """A body as XML of the shape `name`, whatever its value is: what is of a wrong type stands where the right one would.

    Null and members nobody described are left out, for XML has no way to say the one and no place for the others.
    """
    shape = shapes[name]
    root = Element(shape.element, {"xmlns": shape.namespace})
    _fill(root, value, shape, shapes)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def still_wrong(content: bytes, shapes: Shapes, name: str) -> bool:
    """Whether XML breaks the description of `name` at all.

    JSON that does may not do so in XML: the number 5 in place of a text is the text `5` there, and a null is no member.
    """
    notes: list[str] = []
    try:
        value = read_xml(content, shapes, (name,), notes)
    except XmlError:
        return True
    return bool(notes) or not _validator(name).is_valid(value)


def body_schema(document: Mapping[str, Any], operation: Mapping[str, Any], media_type: str) -> str:
    """The component that a request body is."""
    body = operation["requestBody"]
    if "$ref" in body:
        body = document["components"]["requestBodies"][body["$ref"].rpartition("/")[2]]
    return str(body["content"][media_type]["schema"]["$ref"].rpartition("/")[2])


@cache
def _validator(name: str) -> jsonschema_rs.Draft202012Validator:
    components = bundles.load("em", openapi="3.1")["components"]
    schema = {"$ref": f"#/components/schemas/{name}", "components": components}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def _fill(element: Element, value: Any, shape: Any, shapes: Shapes) -> None:
    if not isinstance(value, Mapping):
        element.text = _text(value)
        return
    for member in shape.members:
        if (got := value.get(member.name)) is None:
            continue
        if member.kind == "attribute":
            element.set(member.xml_name, _text(got))
        elif member.kind == "text":
            element.text = _text(got)
        elif member.kind == "element":
            _add(element, member.xml_name, got, member, shapes)
        else:
            parent = SubElement(element, member.xml_name) if member.kind == "wrapped_list" else element
            for item in got if isinstance(got, list) else [got]:
                _add(parent, member.item_name or member.xml_name, item, member, shapes)


def _add(parent: Element, name: str, value: Any, member: Any, shapes: Shapes) -> None:
    element = SubElement(parent, name)
    if member.shape:
        _fill(element, value, shapes[member.shape], shapes)
    else:
        element.text = _text(value)


def _text(value: Any) -> str:
    return _FORBIDDEN.sub("?", value if isinstance(value, str) else json.dumps(value))
