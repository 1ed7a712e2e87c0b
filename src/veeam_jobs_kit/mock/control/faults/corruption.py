"""Corrupt a valid answer into what a newer or broken server would send."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from xml.etree import ElementTree

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json, Schema, read_schema
from veeam_jobs_kit.mock.control.faults.grammar import Fault
from veeam_jobs_kit.mock.http.messages import RawAnswer
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.storage.records import encoded
from veeam_jobs_runtime.xml.codec import local_name, parse_xml

_Names = Callable[[str], str]
"""Maps a member of the description to its name in an answer."""

BOM = b"\xef\xbb\xbf"
_IDENTITY = re.compile(r"(Uid|UID|Id|ID|Href)$|^(Type|Rel)$")
"""Members that identify a resource: changed only if the fault names them."""


@dataclass(frozen=True, slots=True)
class Corruptor:
    """Corrupts answers of one API.

    `xml` is the codec of an API with XML; `wire_name` maps a member of the description to its name in JSON.
    """

    document: Document
    xml: XmlCodec | None
    wire_name: Callable[[str], str]

    def corrupt(self, fault: Fault, answer: RawAnswer, operation: Operation | None) -> RawAnswer | None:
        """Return the answer with the fault, None where it does not apply: not a success, or no such member."""
        if not 200 <= answer.status < 300 or not answer.body:
            return None
        if fault.kind == "bom":
            return None if answer.body.startswith(BOM) else replace(answer, body=BOM + answer.body)
        if operation is None:
            return None
        if fault.kind == "extra-field":
            return self._with_extra_field(fault, answer, operation)
        replacement = self._unknown_value(fault) if fault.kind == "unknown-value" else self._null(fault)
        return self._with_members(answer, operation, fault.text("member"), replacement)

    def renumbered(self, answer: RawAnswer, requested: int) -> RawAnswer:
        """Return a first page with the page number that was requested."""
        if _is_xml(answer):
            return replace(
                answer, body=re.sub(rb'PageNum="\d+"', b'PageNum="%d"' % requested, answer.body, count=1)
            )
        value = json.loads(answer.body)
        paging = value.get(self.wire_name("PagingInfo")) or (value.get("meta") or {}).get("pagingInfo")
        number = self.wire_name("PageNum")
        if isinstance(paging, dict):
            paging[number if number in paging else "offset"] = requested
        return replace(answer, body=encoded(value))

    def _with_extra_field(self, fault: Fault, answer: RawAnswer, operation: Operation) -> RawAnswer | None:
        name, value = fault.text("member") or "", fault.text("value")
        if _is_xml(answer):
            return replace(answer, body=self._with_extra_element(answer.body, name, value, operation))
        whole = json.loads(answer.body)
        resources = self._resources(whole, answer, operation, self.wire_name)
        items = [item for item, _ in resources if isinstance(item, dict)]
        for item in items:
            item[name] = value
        return replace(answer, body=encoded(whole)) if items else None

    def _with_extra_element(self, body: bytes, name: str, value: str | None, operation: Operation) -> bytes:
        root = parse_xml(body)
        namespace = root.tag.rpartition("}")[0]
        lists = any(self.document.unwrapped(schema)[2] for schema in operation.schemas_of(200))
        for item in list(root) if lists and len(root) else [root]:
            ElementTree.SubElement(item, f"{namespace}}}{name}" if namespace else name).text = value
        for element in root.iter():
            # ElementTree writes a prefix for names with a namespace; the server sends none.
            element.tag = element.tag.rpartition("}")[2]
        root.set("xmlns", namespace[1:])
        written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
        return written

    def _with_members(
        self, answer: RawAnswer, operation: Operation, member: str | None, replacement: _Replacement
    ) -> RawAnswer | None:
        schemas = self._schemas(answer, operation)
        xml, whole = None, None
        names = self.wire_name
        if _is_xml(answer) and self.xml is not None:
            xml, names = self.xml, _as_described
            whole = xml.read(answer.body, schemas)
        else:
            whole = json.loads(answer.body)
        changed = _change(self._members(whole, answer, operation, names), _path(member, names), replacement)
        if not changed:
            return None
        if xml is None:
            return replace(answer, body=encoded(whole))
        root = local_name(parse_xml(answer.body))
        schema = next((name for name in schemas if xml.root(name) == root), schemas[0])
        return replace(answer, body=xml.write(whole, schema))

    def _members(
        self, whole: Json, answer: RawAnswer, operation: Operation, names: _Names
    ) -> Iterator[_Member]:
        for item, schema in self._resources(whole, answer, operation, names):
            described = read_schema({"$ref": f"#/components/schemas/{schema}"}, self._bundle)
            yield from _walk(item, described, self._bundle, names)

    def _resources(
        self, whole: Json, answer: RawAnswer, operation: Operation, names: _Names
    ) -> Iterator[tuple[Json, str]]:
        """Yield the resources of an answer with their schemas: the rows of a page, or the one resource."""
        for schema in self._schemas(answer, operation):
            member, inner, many = self.document.unwrapped(schema)
            if member is None:
                yield whole, schema
                return
            shown = names(member)
            if isinstance(whole, dict) and shown in whole and inner is not None:
                yield from ((item, inner) for item in (whole[shown] or [] if many else [whole[shown]]))
                return

    def _schemas(self, answer: RawAnswer, operation: Operation) -> tuple[str, ...]:
        media = operation.answers.get(str(answer.status), operation.answers.get("default", {}))
        kind = (answer.header("Content-Type") or "").partition(";")[0]
        return media.get(kind, next(iter(media.values()), ()))

    @property
    def _bundle(self) -> Mapping[str, Any]:
        return self.document.bundle

    @staticmethod
    def _unknown_value(fault: Fault) -> _Replacement:
        return _Replacement(
            lambda old, schema: isinstance(old, str) and bool(schema.values), fault.text("value")
        )

    @staticmethod
    def _null(fault: Fault) -> _Replacement:
        if fault.text("member") is not None:
            return _Replacement(lambda old, schema: old is not None, None)
        return _Replacement(
            lambda old, schema: isinstance(old, (str, bool, int, float)) and not schema.nullable, None
        )


@dataclass(frozen=True, slots=True)
class _Member:
    """One member of an object in an answer, its path from the resource, and its schema.

    `name` and `path` are spelled as in the answer, `described` as in the description.
    """

    holder: dict[str, Json]
    name: str
    described: str
    path: str
    schema: Schema


@dataclass(frozen=True, slots=True)
class _Replacement:
    """Which values are replaced, and by what."""

    fits: Callable[[Json, Schema], bool]
    value: Json


def _change(members: Iterator[_Member], wanted: str | None, replacement: _Replacement) -> bool:
    """Replace the member `wanted` in every resource; without a name, the first that fits and is not an identifier."""
    changed = False
    for member in members:
        if wanted is None and _IDENTITY.search(member.described):
            continue
        if wanted in (None, member.path) and replacement.fits(member.holder[member.name], member.schema):
            wanted, changed = member.path, True
            member.holder[member.name] = replacement.value
    return changed


def _as_described(member: str) -> str:
    return member


def _path(member: str | None, names: _Names) -> str | None:
    """Return the path of a member as the answer spells it, whichever notation it was given in."""
    return None if member is None else ".".join(names(step) for step in member.split("."))


def _walk(
    value: Json, schema: Schema, bundle: Mapping[str, Any], names: _Names, above: str = ""
) -> Iterator[_Member]:
    """Yield every described member of a value; members of an object come before those of objects in it."""
    if isinstance(value, list):
        items = read_schema(schema.keywords.get("items", {}), bundle)
        for item in value:
            yield from _walk(item, items, bundle, names, above)
        return
    if not isinstance(value, dict):
        return
    shown = [(names(name), name, read_schema(child, bundle)) for name, child in schema.properties.items()]
    inner = [member for member in shown if member[0] in value]
    for name, described, child in inner:
        yield _Member(value, name, described, above + name, child)
    for name, _, child in inner:
        yield from _walk(value[name], child, bundle, names, f"{above}{name}.")


def _is_xml(answer: RawAnswer) -> bool:
    return "xml" in (answer.header("Content-Type") or "")
