"""XML answers as the JSON their schema describes, read by the client's hardened codec.

Schemathesis passes XML over in silence: without a deserializer it neither reads it nor says that it did not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from veeam_jobs._runtime.xml_codec import XmlError, read_xml

from .document import answer_schema, object_names
from .xml_layout import layout_problems

_MISPLACED = (": described as ", ": not of type ")


class XmlMismatch(ValueError):
    """XML that is not what the document describes."""


def read_answer(
    content: bytes,
    document: Mapping[str, Any],
    operation: Mapping[str, Any],
    status: int,
    shapes: Mapping[str, Any],
) -> Any:
    """The value of an XML answer.

    Raises XmlMismatch for another root or namespace, for an attribute where an element belongs or the reverse, and for
    elements out of order or outside the wrapper of their list. Undocumented elements pass, as members of JSON do.
    """
    schema = answer_schema(document, operation, status, "application/xml")
    if schema is None:
        raise XmlMismatch("an XML body where the document describes none")
    notes: list[str] = []
    roots = object_names(document, schema)
    try:
        value = read_xml(content, shapes, roots, notes)
        misplaced = layout_problems(content, shapes, roots)
    except XmlError as error:
        raise XmlMismatch(str(error)) from None
    wrong = [*(note for note in notes if any(mark in note for mark in _MISPLACED)), *misplaced]
    if wrong:
        raise XmlMismatch("; ".join(wrong))
    return value
