"""From a request to the body that goes out, in the media type the client speaks."""

from __future__ import annotations

import importlib
from typing import Final

import msgspec

from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.records import Record

_JSON: Final = "application/json"
_XML: Final = "application/xml"


class Writer(Record, frozen=True):
    """Encodes what is sent."""

    xml_shapes_module: str | None = None
    """Module with `SHAPES` after which bodies are written as XML; None for JSON."""

    @property
    def accept(self) -> str:
        """The media type to ask for."""
        return _JSON if self.xml_shapes_module is None else _XML

    def write(self, request: Request, body: bytes) -> tuple[str, bytes]:
        """Return the media type of a body and the body itself; XmlError for a character that XML cannot carry.

        XML has no null: a member that is None is left out, as one that was not given.
        """
        if self.xml_shapes_module is None or request.model is None:
            return request.content_type or _JSON, body
        from veeam_jobs_runtime.xml.codec import write_xml

        tables = importlib.import_module(self.xml_shapes_module)
        shape = tables.CLASS_SHAPES.get(request.model, request.model)
        return _XML, write_xml(msgspec.json.decode(body), tables.SHAPES, shape)
