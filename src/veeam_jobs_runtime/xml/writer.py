"""The shape of JSON to XML of Enterprise Manager, after tables of shapes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from veeam_jobs_runtime.xml.tables import Member, Shape, Shapes, XmlError


def write_xml(value: Mapping[str, Any], shapes: Shapes, shape_name: str) -> bytes:
    """Write a JSON-shaped object as a document, its members in the order of the shape.

    XML has no null: members that are None or absent are left out, and so is what only JSON has: an empty text or list
    that means "nothing", and second names of a member, whose value goes under the first. Times of day lose the date that
    JSON gives them. Raises XmlError for a character that XML cannot hold.
    """
    shape = shapes[shape_name]
    parts = ['<?xml version="1.0" encoding="utf-8"?>\n']
    declaration = f' xmlns="{_escape(shape.namespace)}"'
    _Writer(shapes, parts.append).write_object(value, shape, shape.element, declaration)
    return "".join(parts).encode()


@dataclass(frozen=True, slots=True)
class _Writer:
    shapes: Shapes
    put: Callable[[str], None]

    def write_object(self, value: Mapping[str, Any], shape: Shape, name: str, declaration: str = "") -> None:
        if shape.free_form:
            from veeam_jobs_runtime.xml.free_form import write_lists

            self.put(f"<{name}{declaration}>")
            write_lists(value, self.put, _escape)
            self.put(f"</{name}>")
            return
        given = list(_given(value, shape))
        self.put(f"<{name}{declaration}")
        for member, got in given:
            if member.kind == "attribute":
                self.put(f' {member.xml_name}="{_escape(_text(got, member))}"')
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
            self.put(_escape(_text(value, member)))
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
        if value is None:
            return
        if member.shape is not None:
            self.write_object(value, self.shapes[member.shape], name)
        else:
            self.put(f"<{name}>{_escape(_text(value, member))}</{name}>")


def _given(value: Mapping[str, Any], shape: Shape) -> Iterator[tuple[Member, Any]]:
    """Yield the members that go into XML, each with its value."""
    for member in shape.members:
        if member.json_only:
            continue
        names = (member.name, *shape.second_names.get(member.name, ()))
        got = next((value[name] for name in names if value.get(name) is not None), None)
        if got is None or (member.omit_empty and got in ("", [])):
            continue
        if member.offset_member is not None and isinstance(got, str):
            got = time_of_day(got, value.get(member.offset_member))
        yield member, got


_TIME: Final = re.compile(
    r"(?:\d{4}-\d\d-\d\d[T ])?((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?", re.ASCII
)
_MOST_HOURS: Final = 14


def time_of_day(text: str, offset: Any) -> str:
    """Return a time of day as the vendor's XML prints it, `23:00:00.0000000+01:00`, from that or a JSON date-time.

    The date says nothing. `offset` is the server's, in hours: it fills in where the text has none of its own. A text that is
    no time stays as it is, for the server to judge.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return text
    clock, seconds, fraction, zone = found.groups()
    if zone is None:
        zone = _zone(offset)
    elif zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{clock}{seconds or ':00'}.{(fraction or '')[:7]:0<7}{'+00:00' if zone == 'Z' else zone}"


def _zone(hours: Any) -> str:
    try:
        whole = int(hours)
    except (TypeError, ValueError):
        return ""
    return f"{whole:+03}:00" if abs(whole) <= _MOST_HOURS else ""


def _text(value: Any, member: Member) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and member.scalar == "boolean":
        return value.lower()  # JSON of some pages has booleans in quotes, and `True` is none in XML
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
        raise XmlError(f"the character U+{ord(found[0]):04X} is not allowed in XML")
    return text.translate(_ESCAPES)
