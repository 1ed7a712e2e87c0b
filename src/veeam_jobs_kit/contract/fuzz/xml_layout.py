"""Check the order of elements in an XML response, the wrappers of lists, and how booleans are spelled.

Our reader does not care, others do: the serializers of .NET pass over an element that is out of order or outside its
wrapper and say nothing, and fail at a boolean that is spelled `True`. The order of a schema's properties is that of its
elements. The vendor demands it of requests (`em_web_api_specifications`); that answers keep it, too, is what every payload
shows (assumption).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from veeam_jobs_runtime.xml.codec import local_name, parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Shapes = Mapping[str, Any]


def layout_problems(content: bytes, shapes: Shapes, roots: tuple[str, ...]) -> list[str]:
    """Return the misplaced elements, each with its path; the root is one of the shapes `roots`.

    Raises XmlError where the XML cannot be read. Elements nobody described pass, but for items without their wrapper.
    """
    root = parse_xml(content)
    shape = next((shapes[name] for name in roots if shapes[name].element == local_name(root)), None)
    return [] if shape is None else list(_object(root, shape, shapes, "/" + shape.element))


def _object(element: Element, shape: Any, shapes: Shapes, path: str) -> Iterator[str]:
    order = [member.name for member in shape.members]
    wrappers = {item.item_name: item.xml_name for item in shape.members if item.kind == "wrapped_list"}
    yield from _attributes(element, shape, path)
    last, seen = None, set()
    for child in element:
        name = local_name(child)
        place, member = f"{path}/{name}", shape.places.elements.get(name)
        if member is None:
            if name in wrappers:
                yield f"{place}: outside its wrapper {wrappers[name]}"
            continue
        if member.name in seen and member.kind != "list":
            yield f"{place}: more than once"
        if last is not None and order.index(member.name) < order.index(last.name):
            yield f"{place}: after {last.item_name or last.xml_name}, described as before it"
        last = member
        seen.add(member.name)
        yield from _member(child, member, shapes, place)


def _member(element: Element, member: Any, shapes: Shapes, path: str) -> Iterator[str]:
    items = [element]
    if member.kind == "wrapped_list":
        items = [item for item in element if local_name(item) == member.item_name]
        strangers = dict.fromkeys(local_name(item) for item in element if item not in items)
        yield from (f"{path}/{name}: in a wrapper of {member.item_name}" for name in strangers)
        path = f"{path}/{member.item_name}"
    if member.scalar == "boolean":
        yield from (problem for item in items for problem in _boolean(item.text, path))
    for item in items if member.shape else ():
        yield from _object(item, shapes[member.shape], shapes, path)


def _attributes(element: Element, shape: Any, path: str) -> Iterator[str]:
    for name, member in shape.places.attributes.items():
        if member.scalar == "boolean":
            yield from _boolean(element.get(name), f"{path}/@{name}")


def _boolean(text: str | None, path: str) -> Iterator[str]:
    """Yield a problem for a spelling that our reader takes and XML Schema does not allow."""
    spelled = (text or "").strip()
    if spelled != spelled.lower() and spelled.lower() in ("true", "false"):
        yield f"{path}: {spelled}, which XML spells {spelled.lower()}"
