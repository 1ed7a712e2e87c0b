"""Where XML keeps the members of an object: the tables after which XML is read and written.

They are generated from the `xml` objects of the description.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["attribute", "element", "text", "list", "wrapped_list"]
Scalar: TypeAlias = Literal["string", "integer", "number", "boolean"]


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
    json_only: bool = False
    """Whether only JSON has this member: it is neither read from XML nor written to it."""
    stands_for: str | None = None
    """Member that a JSON-only member is another name of: in XML its value stands there, unless that one has its own."""
    omit_empty: bool = False
    """Whether an empty text or list is left out of XML, where JSON prints it for "nothing"."""
    offset_member: str | None = None
    """For a time of day, which JSON prints with a date: the member that holds its offset from UTC in hours."""


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
    free_form: bool = False
    """Whether what stands inside is not described: lists of whatever elements come, by their names."""

    @cached_property
    def places(self) -> Places:
        """The members by the XML name they are found under."""
        members = [member for member in self.members if not member.json_only]
        return Places(
            attributes={member.xml_name: member for member in members if member.kind == "attribute"},
            elements={
                (member.item_name or member.xml_name) if member.kind == "list" else member.xml_name: member
                for member in members
                if member.kind in ("element", "list", "wrapped_list")
            },
            text=next((member for member in members if member.kind == "text"), None),
            required_lists=tuple(
                member.name for member in members if member.kind == "list" and member.required
            ),
        )

    @cached_property
    def second_names(self) -> Mapping[str, tuple[str, ...]]:
        """The JSON-only names of members that have several, by the member's own name."""
        found: dict[str, tuple[str, ...]] = {}
        for member in self.members:
            if member.stands_for is not None:
                found[member.stands_for] = (*found.get(member.stands_for, ()), member.name)
        return found


Shapes: TypeAlias = Mapping[str, Shape]
