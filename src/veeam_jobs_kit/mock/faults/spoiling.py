"""Spoiling a good answer: what a newer, sloppier or broken server would have sent in its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from xml.etree import ElementTree

from defusedxml.ElementTree import fromstring

from veeam_jobs_kit.mock.canaries import Wire
from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.faults.grammar import Fault
from veeam_jobs_kit.mock.views import Json, View, view
from veeam_jobs_kit.mock.xml import XmlCodec

BOM = b"\xef\xbb\xbf"
_IDENTITY = re.compile(r"(Uid|UID|Id|ID|Href)$|^(Type|Rel)$")
"""Members that say what something is, not how it is: spoilt only when they are named."""


@dataclass(frozen=True, slots=True)
class Spoiler:
    """Spoils answers of one API. `xml` is its codec, for an API that speaks XML."""

    document: Document
    xml: XmlCodec | None

    def spoil(self, fault: Fault, wire: Wire, operation: Operation | None) -> Wire | None:
        """The answer with the fault in it, or None where there is nothing to spoil: no success, no such member."""
        if not 200 <= wire.status < 300 or not wire.body:
            return None
        if fault.kind == "bom":
            return replace(wire, body=BOM + wire.body)
        if operation is None:
            return None
        if fault.kind == "extra-field":
            return self._with_extra_field(fault, wire, operation)
        unfit = self._unknown_value(fault) if fault.kind == "unknown-value" else self._null(fault)
        return self._with_members(wire, operation, fault.text("member"), unfit)

    def renumbered(self, wire: Wire, asked: int) -> Wire:
        """A first page that claims to be the one that was asked for."""
        if _is_xml(wire):
            return replace(wire, body=re.sub(rb'PageNum="\d+"', b'PageNum="%d"' % asked, wire.body, count=1))
        value = json.loads(wire.body)
        paging = value.get("PagingInfo") or (value.get("meta") or {}).get("pagingInfo")
        if isinstance(paging, dict):
            paging["PageNum" if "PageNum" in paging else "offset"] = asked
        return replace(wire, body=_json(value))

    def _with_extra_field(self, fault: Fault, wire: Wire, operation: Operation) -> Wire | None:
        name, value = fault.text("member") or "", fault.text("value")
        if _is_xml(wire):
            return replace(wire, body=self._with_extra_element(wire.body, name, value, operation))
        whole = json.loads(wire.body)
        items = [item for item, _ in self._resources(whole, wire, operation) if isinstance(item, dict)]
        for item in items:
            item[name] = value
        return replace(wire, body=_json(whole)) if items else None

    def _with_extra_element(self, body: bytes, name: str, value: str | None, operation: Operation) -> bytes:
        root = fromstring(body)
        namespace = root.tag.rpartition("}")[0]
        lists = any(self.document.unwrapped(schema)[2] for schema in operation.schemas_of(200))
        for item in list(root) if lists and len(root) else [root]:
            ElementTree.SubElement(item, f"{namespace}}}{name}" if namespace else name).text = value
        for element in root.iter():
            # Without namespaces in their names, elements are written without a prefix, as the server writes them.
            element.tag = element.tag.rpartition("}")[2]
        root.set("xmlns", namespace[1:])
        written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
        return written

    def _with_members(
        self, wire: Wire, operation: Operation, member: str | None, unfit: _Unfit
    ) -> Wire | None:
        schemas = self._schemas(wire, operation)
        xml, whole = None, None
        if _is_xml(wire) and self.xml is not None:
            xml = self.xml
            whole = xml.read(wire.body, schemas)
        else:
            whole = json.loads(wire.body)
        changed = _change(self._members(whole, wire, operation), member, unfit)
        if not changed:
            return None
        if xml is None:
            return replace(wire, body=_json(whole))
        root = fromstring(wire.body).tag.rpartition("}")[2]
        schema = next((name for name in schemas if xml.root(name) == root), schemas[0])
        return replace(wire, body=xml.write(whole, schema))

    def _members(self, whole: Json, wire: Wire, operation: Operation) -> Iterator[_Member]:
        for item, schema in self._resources(whole, wire, operation):
            yield from _walk(
                item, view({"$ref": f"#/components/schemas/{schema}"}, self._bundle), self._bundle
            )

    def _resources(self, whole: Json, wire: Wire, operation: Operation) -> Iterator[tuple[Json, str]]:
        """What an answer is about, each with its schema: the rows of a page, or the one resource."""
        for schema in self._schemas(wire, operation):
            member, inner, many = self.document.unwrapped(schema)
            if member is None:
                yield whole, schema
                return
            if isinstance(whole, dict) and member in whole and inner is not None:
                yield from ((item, inner) for item in (whole[member] or [] if many else [whole[member]]))
                return

    def _schemas(self, wire: Wire, operation: Operation) -> tuple[str, ...]:
        media = operation.answers.get(str(wire.status), operation.answers.get("default", {}))
        kind = (wire.header("Content-Type") or "").partition(";")[0]
        return media.get(kind, next(iter(media.values()), ()))

    @property
    def _bundle(self) -> Mapping[str, Any]:
        return self.document.bundle

    @staticmethod
    def _unknown_value(fault: Fault) -> _Unfit:
        return _Unfit(lambda old, schema: isinstance(old, str) and bool(schema.values), fault.text("value"))

    @staticmethod
    def _null(fault: Fault) -> _Unfit:
        if fault.text("member") is not None:
            return _Unfit(lambda old, schema: old is not None, None)
        return _Unfit(
            lambda old, schema: isinstance(old, (str, bool, int, float)) and not schema.nullable, None
        )


@dataclass(frozen=True, slots=True)
class _Member:
    """One member of an object of an answer, the way to it from the resource, and its schema."""

    holder: dict[str, Json]
    name: str
    path: str
    schema: View


@dataclass(frozen=True, slots=True)
class _Unfit:
    """Which values are to be replaced, and by what."""

    fits: Callable[[Json, View], bool]
    value: Json


def _change(members: Iterator[_Member], wanted: str | None, unfit: _Unfit) -> bool:
    """Replace the member `wanted` in every resource; without a name, the first that fits and is no identity."""
    changed = False
    for member in members:
        if wanted is None and _IDENTITY.search(member.name):
            continue
        if wanted in (None, member.path) and unfit.fits(member.holder[member.name], member.schema):
            wanted, changed = member.path, True
            member.holder[member.name] = unfit.value
    return changed


def _walk(value: Json, schema: View, bundle: Mapping[str, Any], above: str = "") -> Iterator[_Member]:
    """Every described member of a value, those of nested objects after their holder's own."""
    if isinstance(value, list):
        items = view(schema.keywords.get("items", {}), bundle)
        for item in value:
            yield from _walk(item, items, bundle, above)
        return
    if not isinstance(value, dict):
        return
    inner = [(name, view(child, bundle)) for name, child in schema.properties.items() if name in value]
    for name, child in inner:
        yield _Member(value, name, above + name, child)
    for name, child in inner:
        yield from _walk(value[name], child, bundle, f"{above}{name}.")


def _is_xml(wire: Wire) -> bool:
    return "xml" in (wire.header("Content-Type") or "")


def _json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
