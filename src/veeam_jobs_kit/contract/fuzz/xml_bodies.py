"""Write generated bodies, valid or not, as XML, with the tables of the client's codec.

Schemathesis writes XML that differs from the schema: null as text, attributes as elements, elements in random order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

import jsonschema_rs

from veeam_jobs_description import bundles
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import resolve
from veeam_jobs_runtime.xml.codec import Note, XmlError, read_xml

Shapes = Mapping[str, Any]
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot contain; replaced by a question mark."""


def write_body(value: Any, shapes: Shapes, name: str) -> bytes:
    """Return a body as XML of the shape `name`; a value of a wrong type is written where the right one would be.

    Null and members nobody described are left out, for XML has no way to say the one and no place for the others.
    """
    shape = shapes[name]
    root = Element(shape.element, {"xmlns": shape.namespace})
    _fill(root, value, shape, shapes)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def still_wrong(content: bytes, shapes: Shapes, name: str) -> bool:
    """Return whether XML violates the description of `name`.

    JSON that does may not do so in XML: the number 5 in place of a text is the text `5` there, and a null is no member.
    """
    notes: list[Note] = []
    try:
        value = read_xml(content, shapes, (name,), notes)
    except XmlError:
        return True
    # Text where an object belongs says nothing that a server would read.
    wrong = [note for note in notes if not note.path.endswith("/text()")]
    return bool(wrong) or not _validator(name).is_valid(value)


def body_schema(document: Mapping[str, Any], operation: Operation, media_type: str) -> str:
    """Return the component schema that a request body of an operation is. Raises LookupError where it has none."""
    media = operation.body.media if operation.body is not None else {}
    return resolve(media[media_type], document)[0].rpartition("/")[2]


@cache
def _validator(name: str) -> jsonschema_rs.Draft202012Validator:
    bundle = bundles.load("em", openapi="3.1")
    schema = {"$ref": f"#/components/schemas/{name}", "components": bundle["components"]}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def _fill(element: Element, value: Any, shape: Any, shapes: Shapes) -> None:
    if not isinstance(value, Mapping):
        element.text = _text(value)
        return
    for member in shape.members:
        # XML has no place for a member that only JSON has, so that what is wrong with it cannot be said there.
        if member.json_only or (got := value.get(member.name)) is None:
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
