"""Read and write XML with the codec and the shape tables of the client."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_description.schemas import Json
from veeam_jobs_runtime.xml import codec as xml_codec

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class UnreadableXml(Exception):
    """A body is not valid XML of the expected schema."""


class XmlCodec:
    """Converts between JSON values and the XML of Enterprise Manager."""

    def __init__(self, shapes: Mapping[str, Any] = SHAPES) -> None:
        self._shapes = shapes

    def read(self, content: bytes, roots: tuple[str, ...], unknown: list[str] | None = None) -> Json:
        """Return the value of a document whose root is one of `roots` (schema names). Raises UnreadableXml.

        `unknown` gets the paths of what is not described, and left out.
        """
        notes: list[xml_codec.Note] = []
        try:
            value = xml_codec.read_xml(content, self._shapes, roots, notes)
            if unknown is not None:
                unknown += [note.path for note in notes if note.kind in ("unknown", "foreign")]
            return value
        except xml_codec.XmlError as error:
            raise UnreadableXml(str(error)) from None

    def root(self, schema: str) -> str:
        """Return the root element of documents of a schema."""
        return str(self._shapes[schema].element)

    def write(self, value: Json, schema: str) -> bytes:
        """Return the XML document of a value that is valid for the schema."""
        return xml_codec.write_xml(value, self._shapes, schema)


def presentable(text: str) -> str:
    """Replace the characters that XML forbids by question marks."""
    return _FORBIDDEN.sub("?", text)
