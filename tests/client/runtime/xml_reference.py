"""A plain reader of XML over an ElementTree, slow and obvious: what the client's reader has to agree with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from veeam_jobs_runtime.xml.codec import Member, Shape, Shapes, parse_xml

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_CASTS: Mapping[str, Callable[[str], Any]] = {
    "integer": int,
    "number": float,
    "boolean": lambda text: _BOOLEANS[text.lower()],
}


class Refused(Exception):
    """A known element in another namespace."""


def read_tree(content: bytes, shapes: Shapes, name: str) -> tuple[Any, list[str]]:
    """Return the value of a document of one shape, and the notes on it, sorted."""
    reader = _Reader(shapes, shapes[name].namespace)
    value = reader.object(parse_xml(content), shapes[name], "/" + shapes[name].element)
    return value, sorted(reader.notes)


def _split(tag: str) -> tuple[str, str]:
    namespace, _, name = tag.rpartition("}")
    return namespace.removeprefix("{"), name


class _Reader:
    def __init__(self, shapes: Shapes, namespace: str) -> None:
        self.shapes = shapes
        self.namespace = namespace
        self.notes: list[str] = []

    def object(self, element: Element, shape: Shape, path: str) -> dict[str, Any]:
        places = shape.places
        value: dict[str, Any] = {name: [] for name in places.required_lists}
        for name, text in element.attrib.items():
            member, other = places.attributes.get(name), places.elements.get(name)
            if member is not None:
                value[member.name] = self.cast(text, member, f"{path}/@{name}")
            elif other is not None and other.kind == "element" and other.shape is None:
                self.notes.append(f"{path}/@{name}: described as element")
                value[other.name] = self.cast(text, other, f"{path}/@{name}")
            else:
                self.unknown_attribute(name, path)
        texts = [element.text, *(child.tail for child in element)]
        if places.text is not None:
            value[places.text.name] = self.cast(texts.pop(0) or "", places.text, path)
        self.between(texts, path)
        for child in element:
            self.child(child, shape, value, path)
        return value

    def child(self, child: Element, shape: Shape, value: dict[str, Any], path: str) -> None:
        namespace, name = _split(child.tag)
        member, other = shape.places.elements.get(name), shape.places.attributes.get(name)
        if member is None and (other is None or namespace != self.namespace):
            self.unknown(child, path)
            return
        self.check(namespace)
        place = f"{path}/{name}"
        if member is None:
            assert other is not None
            self.notes.append(f"{place}: described as attribute")
            value.setdefault(other.name, self.single(child, other, place))
        elif member.kind == "list":
            value.setdefault(member.name, []).append(self.single(child, member, place))
        else:
            if member.name in value:
                self.notes.append(f"{place}: came more than once; the last one counts")
            wrapped = member.kind == "wrapped_list" and not self.is_nil(child)
            value[member.name] = (
                self.items(child, member, place) if wrapped else self.single(child, member, place)
            )

    def items(self, wrapper: Element, member: Member, path: str) -> list[Any]:
        self.only(wrapper, path)
        items = []
        for child in wrapper:
            namespace, name = _split(child.tag)
            if name == (member.item_name or member.xml_name):
                self.check(namespace)
                items.append(self.single(child, member, f"{path}/{name}"))
            else:
                self.unknown(child, path)
        return items

    def single(self, element: Element, member: Member, path: str) -> Any:
        if self.is_nil(element):
            self.only(element, path)
            self.all_unknown(element, path)
            return None
        if member.shape is not None:
            return self.object(element, self.shapes[member.shape], path)
        for name in element.attrib:
            self.unknown_attribute(name, path)
        self.between([child.tail for child in element], path)
        self.all_unknown(element, path)
        return self.cast(element.text or "", member, path)

    def only(self, element: Element, path: str) -> None:
        for name in element.attrib:
            self.unknown_attribute(name, path)
        self.between([element.text, *(child.tail for child in element)], path)

    def between(self, texts: list[str | None], path: str) -> None:
        self.notes += [f"{path}/text(): not described" for text in texts if text and text.strip(" \t\r\n")]

    def all_unknown(self, element: Element, path: str) -> None:
        for child in element:
            self.unknown(child, path)

    def unknown(self, child: Element, path: str) -> None:
        namespace, name = _split(child.tag)
        foreign = "" if namespace == self.namespace else f" (namespace {namespace or '(none)'})"
        self.notes.append(f"{path}/{name}: not described{foreign}")

    def unknown_attribute(self, name: str, path: str) -> None:
        if not name.startswith(XSI):
            self.notes.append(f"{path}/@{name}: not described")

    def check(self, namespace: str) -> None:
        if namespace != self.namespace:
            raise Refused

    @staticmethod
    def is_nil(element: Element) -> bool:
        return element.attrib.get(XSI + "nil") in ("true", "1")

    def cast(self, text: str, member: Member, path: str) -> Any:
        if member.scalar in (None, "string"):
            return text
        if not text.strip():
            return None
        try:
            return _CASTS[member.scalar or ""](text.strip())
        except (KeyError, ValueError):
            self.notes.append(f"{path}: not of type {member.scalar}")
            return text
