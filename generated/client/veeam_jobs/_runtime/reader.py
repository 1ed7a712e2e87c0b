"""From a response to a model, whichever media type the server chose."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, TypeVar

from .decoding import decode_json, log_violations, read_value
from .errors import DecodeError
from .records import Record

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")


class Reader(Record, frozen=True):
    """Decodes answers."""

    strict: bool = False
    xml_shapes_module: str | None = None
    """Module with `SHAPES`, imported when the first XML answer comes."""

    def read(self, response: httpx2.Response, type_: type[T]) -> T:
        """Decode a response; DecodeError when it holds nothing, or nothing that can be read."""
        content = response.content
        if not content.strip():
            raise DecodeError(f"The request succeeded, but the answer holds no {_name(type_)}: it is empty.")
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind.endswith("xml") and "html" not in kind:
            return self._read_xml(content, type_)
        if kind and not kind.endswith("json") and not _looks_like_json(content):
            raise DecodeError(f"The answer is {kind}, not JSON. Is the base URL that of the API?")
        return decode_json(content, type_, strict=self.strict)

    def _read_xml(self, content: bytes, type_: type[T]) -> T:
        from .xml_codec import XmlError, read_xml

        if self.xml_shapes_module is None:
            raise DecodeError("The answer is XML, where only JSON is described.")
        shapes = importlib.import_module(self.xml_shapes_module)
        root = getattr(shapes, "CLASS_SHAPES", {}).get(_name(type_), _name(type_))
        if root not in shapes.SHAPES:
            raise DecodeError(f"The answer is XML, and {_name(type_)} has no XML form.")
        try:
            value: Any = read_xml(content, shapes.SHAPES, (root,))
        except XmlError as broken:
            failure = DecodeError(f"The answer cannot be read as XML: {broken}.")
            failure.field = broken.path or None
            raise failure from None
        decoded = read_value(value, type_, strict=self.strict)
        log_violations(decoded.violations, type_)
        return decoded.value


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", str(type_))


def _looks_like_json(content: bytes) -> bool:
    return content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")
