"""From a response to a model, whichever media type and notation the server chose."""

from __future__ import annotations

import importlib
import re
from codecs import BOM_UTF8
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from veeam_jobs_runtime.decoding.decoder import read_json, read_value, violated
from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer, checked
from veeam_jobs_runtime.decoding.violations import Violation, log_violations
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.records import Record

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")
_LOST = frozenset({"unknown", "foreign", "repeated"})
"""Kinds of notes on XML that mean a loss: what is of another type is judged by the decoder, what is misplaced was read."""

_FIRST_MEMBER_IN_CAMEL_CASE: Final = re.compile(rb'[\s\[{]*"[a-z]')


class Reader(Record, frozen=True):
    """Decodes answers."""

    strict: bool = False
    xml_shapes_module: str | None = None
    """Module with `SHAPES`, imported when the first XML answer comes."""
    both_notations: bool = False
    """Whether the models are in PascalCase, and servers may send camel case as well."""

    def read(self, response: httpx2.Response, type_: type[T]) -> T:
        """Decode a response. Raises DecodeError if it has no content, or nothing readable."""
        return self.checked(self.answer(response, type_), response, type_).value

    def answer(
        self, response: httpx2.Response, type_: type[T], *, narrowed: bool = False
    ) -> DecodedAnswer[T]:
        """Decode a response, without checking that it has the described shape.

        `narrowed` says that the request selected members, so that `strict` does not miss the others.
        """
        content = response.content
        if not content.strip():
            raise DecodeError(
                f"The request succeeded, but the answer contains no {_name(type_)}: it is empty."
            )
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind.endswith("xml") and "html" not in kind:
            return self._read_xml(content, type_)
        if kind and not kind.endswith("json") and not _looks_like_json(content):
            raise DecodeError(f"The answer is {kind}, not JSON. Check that the base URL is that of the API.")
        # The first member tells the notation of all: one look, before anything is decoded.
        start = content[:64].removeprefix(BOM_UTF8)
        camel = self.both_notations and _FIRST_MEMBER_IN_CAMEL_CASE.match(start) is not None
        return self._read_json(content, type_, camel, narrowed)

    def checked(
        self, answer: DecodedAnswer[T], response: httpx2.Response, type_: type[T]
    ) -> DecodedAnswer[T]:
        """Return the answer and log what was left out. Raises DecodeError if it does not have a described shape."""
        try:
            answer = checked(answer)
        except DecodeError as failure:
            answer = self._in_other_notation(answer, response, type_, failure)
        log_violations(answer.violations, type_)
        return answer

    def _in_other_notation(
        self, answer: DecodedAnswer[T], response: httpx2.Response, type_: type[T], failure: DecodeError
    ) -> DecodedAnswer[T]:
        """Read again in the other notation, for an answer whose first member is misleading."""
        if not self.both_notations or not _looks_like_json(response.content):
            raise failure
        try:
            return checked(self._read_json(response.content, type_, not answer.camel_case))
        except DecodeError:
            raise failure from None

    def _read_json(
        self, content: bytes, type_: type[T], camel: bool, narrowed: bool = False
    ) -> DecodedAnswer[T]:
        # Published JSON of Enterprise Manager has numbers and truth values in quotes: there, that is no violation.
        quoted = self.both_notations or not self.strict
        decoded = read_json(
            content, type_, strict=self.strict, camel_case=camel, quoted=quoted, narrowed=narrowed
        )
        return DecodedAnswer(
            decoded.value,
            partial(_plain, content),
            decoded.violations,
            camel,
            members=partial(_top_members, content),
        )

    def _read_xml(self, content: bytes, type_: type[T]) -> DecodedAnswer[T]:
        from veeam_jobs_runtime.xml.codec import Note, XmlError, read_xml

        if self.xml_shapes_module is None:
            raise DecodeError("The answer is XML, where only JSON is described.")
        shapes = importlib.import_module(self.xml_shapes_module)
        root = getattr(shapes, "CLASS_SHAPES", {}).get(_name(type_), _name(type_))
        if root not in shapes.SHAPES:
            raise DecodeError(f"The answer is XML, and {_name(type_)} has no XML form.")
        notes: list[Note] = []
        try:
            value: Any = read_xml(content, shapes.SHAPES, (root,), notes)
        except XmlError as broken:
            failure = DecodeError(f"The answer cannot be read as XML: {broken}.")
            failure.field = broken.path or None
            raise failure from None
        # A scalar that is not of its type is found again by the decoder, in the words it has for JSON.
        lost = tuple(
            Violation(note.path, note.message, note.value, note.kind) for note in notes if note.kind in _LOST
        )
        if lost and self.strict:
            raise violated(lost[0])
        decoded = read_value(value, type_, strict=self.strict)
        return DecodedAnswer(decoded.value, lambda: value, (*lost, *decoded.violations), is_xml=True)


def _plain(content: bytes) -> Any:
    from veeam_jobs_runtime.decoding.json_values import read_plain

    return read_plain(content)[0]


def _top_members(content: bytes) -> list[tuple[str, Any]]:
    from veeam_jobs_runtime.decoding.json_values import top_members

    return top_members(content)


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", str(type_))


def _looks_like_json(content: bytes) -> bool:
    return content.removeprefix(BOM_UTF8).lstrip()[:1] in (b"{", b"[")
