"""The tables of shapes as the reader needs them: one look-up by the name that the parser reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import isfinite
from typing import Any, Final, Literal, TypeAlias

from veeam_jobs_runtime.xml.parser import SEPARATOR
from veeam_jobs_runtime.xml.tables import Member, Places, Scalar, Shape, Shapes

How: TypeAlias = Literal["one", "repeated", "item", "displaced"]
"""A member of its own, an item of a list without wrapper or inside one, or an attribute that came as an element."""


class Slot:
    """An element that may stand in some place, and where its value goes."""

    __slots__ = (
        "cast", "how", "inside", "is_item", "is_list", "is_scalar", "member", "name", "own_name", "plain", "xml_name"
    )  # fmt: skip

    def __init__(self, member: Member, xml_name: str, how: How, *, is_list: bool = False) -> None:
        self.member = member
        self.name = member.name
        self.xml_name = xml_name
        self.how: How = how
        self.is_list = is_list
        """Whether it is the wrapper of a list."""
        self.is_scalar = member.shape is None and not is_list
        self.cast = CASTS[member.scalar]
        self.is_item = how == "item"
        self.own_name = member.name if how == "one" else None
        """The member that its value is, if it is all of the member."""
        self.inside: Table | None = None
        """What may stand inside it; made when the element first comes."""
        self.plain: frozenset[str] | None = None
        """The attributes that need no look, once `inside` is there."""


class Table:
    """What may stand inside an element, in a document of one namespace."""

    __slots__ = ("elements", "free_form", "namespace", "places", "plain", "shapes", "text")

    def __init__(self, slots: Iterable[Slot], places: Places, shapes: Shapes, namespace: str) -> None:
        self.elements = {reported(slot.xml_name, namespace): slot for slot in slots}
        self.places = places
        self.shapes = shapes
        self.namespace = namespace
        self.text = places.text
        self.free_form = False
        """Whether any element may stand inside: it is an item of a list of its name."""
        self.plain: frozenset[str] | None = None
        """Attributes that are members just as they come; None where an object has more than them from the start."""
        if not places.required_lists:
            self.plain = frozenset(
                name
                for name, member in places.attributes.items()
                if member.name == name and CASTS[member.scalar] is None
            )


def table_of(shape: Shape, shapes: Shapes, namespace: str) -> Table:
    """Return the members that a shape can contain; made once and kept with the shape."""
    kept: Table | None = shape.__dict__.get("_table")
    if kept is not None and kept.shapes is shapes and kept.namespace == namespace:
        return kept
    places = shape.places
    slots = [Slot(member, name, "displaced") for name, member in places.attributes.items()]
    for name, member in places.elements.items():
        how: How = "repeated" if member.kind == "list" else "one"
        slots.append(Slot(member, name, how, is_list=member.kind == "wrapped_list"))
    table = shape.__dict__["_table"] = Table(slots, places, shapes, namespace)
    table.free_form = shape.free_form
    return table


def outermost(roots: Iterable[Shape], shapes: Shapes) -> Table:
    """Return the level around a document, which can contain one of the shapes `roots`."""
    around = Table([], NO_PLACES, shapes, "")
    for shape in roots:
        slot = Slot(Member(shape.name, shape.element, shape=shape.name), shape.element, "one")
        slot.inside = table_of(shape, shapes, shape.namespace)
        around.elements[reported(shape.element, shape.namespace)] = slot
    return around


def inside_of(slot: Slot, around: Table) -> Table:
    """Return what the element of a slot inside `around` can contain, and keep it with the slot."""
    member, shapes, namespace = slot.member, around.shapes, around.namespace
    if slot.is_list:
        item = Slot(member, member.item_name or member.xml_name, "item")
        slot.inside = Table([item], NO_PLACES, shapes, namespace)
    elif member.shape is not None:
        slot.inside = table_of(shapes[member.shape], shapes, namespace)
    else:
        slot.inside = Table([], NO_PLACES, shapes, namespace)
    slot.plain = slot.inside.plain
    return slot.inside


def closed(slot: Slot, around: Table) -> tuple[Slot, Table]:
    """Return a slot of the same name that can contain nothing any more."""
    other = Slot(slot.member, slot.xml_name, slot.how)
    return other, Table([], NO_PLACES, around.shapes, around.namespace)


def reported(name: str, namespace: str) -> str:
    """Return the name of an element as the parser reports it."""
    return f"{namespace}{SEPARATOR}{name}" if namespace else name


def _integer(text: str) -> int:
    if "_" in text:  # fine in Python's source, not in XML
        raise ValueError
    return int(text)


def _number(text: str) -> float:
    value = float(text)
    if "_" in text or not isfinite(value):
        raise ValueError
    return value


_BOOLEANS: Final = {
    spelling: value
    for word, value in (("true", True), ("1", True), ("false", False), ("0", False))
    for spelling in (word, word.capitalize(), word.upper())
}
CASTS: Final[dict[Scalar | None, Callable[[str], Any] | None]] = {
    None: None,
    "string": None,
    "integer": _integer,
    "number": _number,
    "boolean": _BOOLEANS.__getitem__,
}
"""From a text to its value, raising KeyError or ValueError; None where the text is the value."""
NO_PLACES: Final = Places({}, {}, None, ())
