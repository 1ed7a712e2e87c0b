"""XML on the wire, by the client's own codec and shape tables: one reader and writer for the whole project."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from veeam_jobs._runtime import xml_codec
from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_kit.mock.views import Json

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class UnreadableXml(Exception):
    """A body that is not the XML it should be."""


class XmlCodec:
    """Reads and writes JSON-shaped values as the XML of Enterprise Manager."""

    def __init__(self, shapes: Mapping[str, Any] = SHAPES) -> None:
        self._shapes = shapes

    def read(self, content: bytes, roots: tuple[str, ...]) -> Json:
        """The value of a document whose root is one of `roots` (schema names)."""
        try:
            return xml_codec.read_xml(content, self._shapes, roots)
        except xml_codec.XmlError as error:
            raise UnreadableXml(str(error)) from None

    def root(self, schema: str) -> str:
        """The root element of a document of this schema."""
        return str(self._shapes[schema].element)

    def write(self, value: Json, schema: str) -> bytes:
        """The document of a value that fits the schema."""
        return xml_codec.write_xml(value, self._shapes, schema)


def presentable(text: str) -> str:
    """A text from a request as it may stand in XML: characters that XML forbids become question marks."""
    return _FORBIDDEN.sub("?", text)
