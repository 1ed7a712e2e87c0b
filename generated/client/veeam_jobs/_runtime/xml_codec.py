"""XML of Enterprise Manager to the shape of its JSON, and back, after tables of shapes.

The tables are generated from the `xml` objects of the description. Reading is hardened: no document type
declaration, no entities of one's own, nothing loaded from elsewhere, no bottomless nesting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Kind: TypeAlias = Literal["attribute", "element", "text", "list", "wrapped_list"]
Scalar: TypeAlias = Literal["string", "integer", "number", "boolean"]

_DEEPEST: Final = 64
_XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"


class XmlError(ValueError):
    """XML that is broken, dangerous or not of the expected shape; `path` says where."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(f"{path}: {message}" if path else message)
        self.path = path


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an object: its JSON name and where it stands in XML."""

    name: str
    xml_name: str
    kind: Kind = "element"
    scalar: Scalar | None = None
    """Type of a scalar member, or of the items of a list of scalars."""
    shape: str | None = None
    """Shape of an object member, or of the items of a list of objects."""
    item_name: str | None = None
    """Element of one item: inside the wrapper of a wrapped list, or repeated in place of `xml_name`."""
    required: bool = False
    """Whether a list without wrapper is always there: an empty one leaves no trace in XML."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the members of a shape are found, by XML name."""

    attributes: Mapping[str, Member]
    elements: Mapping[str, Member]
    text: Member | None
    required_lists: tuple[str, ...]


@dataclass(frozen=True)
class Shape:
    """One object: the element it is as a root, and its members in the order of the wire."""

    name: str
    element: str
    namespace: str
    members: tuple[Member, ...]

    @cached_property
    def places(self) -> Places:
        """The members by the XML name they are found under."""
        return Places(
            attributes={member.xml_name: member for member in self.members if member.kind == "attribute"},
            elements={
                (member.item_name or member.xml_name) if member.kind == "list" else member.xml_name: member
                for member in self.members
                if member.kind in ("element", "list", "wrapped_list")
            },
            text=next((member for member in self.members if member.kind == "text"), None),
            required_lists=tuple(
                member.name for member in self.members if member.kind == "list" and member.required
            ),
        )


Shapes: TypeAlias = Mapping[str, Shape]


def read_xml(content: bytes, shapes: Shapes, roots: tuple[str, ...], notes: list[str] | None = None) -> Any:
    """Read a document whose root is one of the shapes `roots` into the shape its JSON would have.

    What the shapes do not describe is left out and, when `notes` is given, noted there. A missing member
    stays absent, but for a required list, which is empty; a scalar that is not of its type stays text, for
    the decoder to judge.

    Raises XmlError for anything that is not well-formed, hardened or rooted as expected.
    """
    root = parse_xml(content)
    by_element = {shapes[name].element: shapes[name] for name in roots}
    shape = by_element.get(local_name(root))
    if shape is None:
        raise XmlError(f"expected {' or '.join(sorted(by_element))}", "/" + local_name(root))
    reader = _Reader(shapes, shape.namespace, notes if notes is not None else [])
    return reader.read_object(root, shape, "/" + shape.element, 0)


def write_xml(value: Mapping[str, Any], shapes: Shapes, shape_name: str) -> bytes:
    """Write a JSON-shaped object as a document; members that are None or absent are left out."""
    shape = shapes[shape_name]
    parts = ['<?xml version="1.0" encoding="utf-8"?>\n']
    declaration = f' xmlns="{_escape(shape.namespace)}"'
    _Writer(shapes, parts.append).write_object(value, shape, shape.element, declaration)
    return "".join(parts).encode()


def parse_xml(content: bytes) -> Element:
    """The root element of a hardened parse."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(content, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as danger:
        raise XmlError(f"refused, for it could be an attack: {type(danger).__name__}") from None
    except (ParseError, LookupError, ValueError) as broken:
        raise XmlError(f"not well-formed: {broken}") from None
    return root


def local_name(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def _is_nil(element: Element) -> bool:
    """Whether the element says that it stands for nothing, whatever it would be otherwise."""
    return element.attrib.get(_XSI + "nil") in ("true", "1")


@dataclass(frozen=True, slots=True)
class _Reader:
    shapes: Shapes
    namespace: str
    notes: list[str] = field(repr=False)

    def read_object(self, element: Element, shape: Shape, path: str, depth: int) -> dict[str, Any]:
        if depth > _DEEPEST:
            raise XmlError(f"nested more than {_DEEPEST} levels deep", path)
        self._check_namespace(element, path)
        places = shape.places
        value: dict[str, Any] = {name: [] for name in places.required_lists}
        value.update(self._attributes(element, places, path))
        for child in element:
            self._read_child(child, places, value, path, depth)
        if places.text is not None:
            value[places.text.name] = self._cast(element.text or "", places.text.scalar, path)
        return value

    def _attributes(self, element: Element, places: Places, path: str) -> Iterator[tuple[str, Any]]:
        for name, text in element.attrib.items():
            member = places.attributes.get(name)
            if member is not None:
                yield member.name, self._cast(text, member.scalar, f"{path}/@{name}")
            elif name in places.elements:
                # The tables of the vendor list some attributes as elements: take either.
                yield self._displaced(places.elements[name], text, f"{path}/@{name}")
            elif not name.startswith(_XSI):
                self.notes.append(f"{path}/@{name}: not described")

    def _read_child(
        self, child: Element, places: Places, value: dict[str, Any], path: str, depth: int
    ) -> None:
        name = local_name(child)
        place = f"{path}/{name}"
        member = places.elements.get(name)
        if member is None:
            if name in places.attributes:
                key, got = self._displaced(places.attributes[name], child.text or "", place)
                value.setdefault(key, got)
            else:
                self.notes.append(f"{place}: not described")
            return
        self._check_namespace(child, place)
        if member.kind == "list":
            value.setdefault(member.name, []).append(self._item(child, member, place, depth))
        elif member.kind == "wrapped_list" and not _is_nil(child):
            items = self._items(child, member, place)
            value[member.name] = [self._item(item, member, place, depth) for item in items]
        else:
            value[member.name] = self._item(child, member, place, depth)

    def _items(self, wrapper: Element, member: Member, path: str) -> Iterator[Element]:
        for item in wrapper:
            if local_name(item) == (member.item_name or member.xml_name):
                yield item
            else:
                self.notes.append(f"{path}/{local_name(item)}: not described")

    def _item(self, element: Element, member: Member, path: str, depth: int) -> Any:
        if _is_nil(element):
            return None
        if member.shape is not None:
            return self.read_object(element, self.shapes[member.shape], path, depth + 1)
        self._check_namespace(element, path)
        return self._cast(element.text or "", member.scalar, path)

    def _displaced(self, member: Member, text: str, path: str) -> tuple[str, Any]:
        self.notes.append(f"{path}: described as {member.kind}")
        return member.name, self._cast(text, member.scalar, path)

    def _cast(self, text: str, scalar: Scalar | None, path: str) -> Any:
        if scalar in (None, "string"):
            return text
        stripped = text.strip()
        if not stripped:
            return None
        try:
            return _CASTS[scalar](stripped)
        except (KeyError, ValueError):
            self.notes.append(f"{path}: not of type {scalar}")
            return text

    def _check_namespace(self, element: Element, path: str) -> None:
        namespace = element.tag[1:].partition("}")[0] if element.tag.startswith("{") else ""
        if namespace != self.namespace:
            raise XmlError(f"namespace {namespace or '(none)'}, expected {self.namespace}", path)


_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}
_CASTS: Final[dict[str | None, Callable[[str], Any]]] = {
    "integer": int,
    "number": float,
    "boolean": lambda text: _BOOLEANS[text.lower()],
}


@dataclass(frozen=True, slots=True)
class _Writer:
    shapes: Shapes
    put: Callable[[str], None]

    def write_object(self, value: Mapping[str, Any], shape: Shape, name: str, declaration: str = "") -> None:
        named = ((member, value.get(member.name)) for member in shape.members)
        given = [(member, got) for member, got in named if got is not None]
        self.put(f"<{name}{declaration}")
        for member, got in given:
            if member.kind == "attribute":
                self.put(f' {member.xml_name}="{_escape(_text(got))}"')
        inside = [(member, got) for member, got in given if member.kind != "attribute"]
        if not inside:
            self.put("/>")
            return
        self.put(">")
        for member, got in inside:
            self._write_member(got, member)
        self.put(f"</{name}>")

    def _write_member(self, value: Any, member: Member) -> None:
        item_name = member.item_name or member.xml_name
        if member.kind == "text":
            self.put(_escape(_text(value)))
        elif member.kind == "list":
            for item in value:
                self._write_item(item, member, item_name)
        elif member.kind == "wrapped_list":
            self.put(f"<{member.xml_name}>")
            for item in value:
                self._write_item(item, member, item_name)
            self.put(f"</{member.xml_name}>")
        else:
            self._write_item(value, member, member.xml_name)

    def _write_item(self, value: Any, member: Member, name: str) -> None:
        if member.shape is not None:
            self.write_object(value, self.shapes[member.shape], name)
        elif value is not None:
            self.put(f"<{name}>{_escape(_text(value))}</{name}>")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # as the server writes a whole number
    return str(value)


_ESCAPES: Final = str.maketrans(
    # Line ends and tabs would come back as spaces from an attribute.
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
)
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _escape(text: str) -> str:
    if found := _FORBIDDEN.search(text):
        raise XmlError(f"the character U+{ord(found[0]):04X} cannot stand in XML")
    return text.translate(_ESCAPES)
