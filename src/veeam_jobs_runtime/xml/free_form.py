"""XML of resources that are not described, as dictionaries, and back.

Without a description nobody knows what is a number, or a list of one: values stay text, and an element that comes
once is no list. What all resources share is read as in JSON: attributes are members like elements, `Links` is a list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

TEXT: Final = "text()"
_ATTRIBUTES: Final = ("Rel", "Type", "Href", "Name", "UID")
"""Members that every resource and every link has as attributes."""


def plain_of(collected: Any) -> Any:
    """Turn a collected element into the shape of JSON.

    `collected` is its text, or a dict with attributes under `@name`, elements in lists under their names, and text
    under `text()`.
    """
    if not isinstance(collected, Mapping):
        return collected
    plain: dict[str, Any] = {}
    for name, value in collected.items():
        if name == TEXT:
            plain["Value"] = value
        elif name.startswith("@"):
            plain.setdefault(name[1:], value)
        elif name == "Links":
            plain[name] = [plain_of(link) for links in value for link in _items(links)]
        else:
            inner = [plain_of(item) for item in value]
            plain[name] = inner if len(inner) > 1 else inner[0]
    return plain


def _items(wrapper: Any) -> list[Any]:
    return [item for items in wrapper.values() for item in items] if isinstance(wrapper, Mapping) else []


def write_lists(value: Mapping[str, Any], put: Callable[[str], None], escape: Callable[[str], str]) -> None:
    """Write the items of each list in a free-form object, every one as an element called like its `Type`."""
    for name, items in value.items():
        for item in items or ():
            _write(item, str(item.get("Type") or name), put, escape)


def _write(value: Any, name: str, put: Callable[[str], None], escape: Callable[[str], str]) -> None:
    if not isinstance(value, Mapping):
        put(f"<{name}>{escape(_text(value))}</{name}>")
        return
    given = {key: inner for key, inner in value.items() if inner is not None}
    put(f"<{name}")
    for key in _ATTRIBUTES:
        if key in given and not isinstance(given[key], Mapping | list):
            put(f' {key}="{escape(_text(given.pop(key)))}"')
    put(">")
    links = given.pop("Links", None)
    if links:
        put("<Links>")
        for link in links:
            _write(link, "Link", put, escape)
        put("</Links>")
    for key, inner in given.items():
        for item in inner if isinstance(inner, list) else [inner]:
            _write(item, key, put, escape)
    put(f"</{name}>")


def _text(value: Any) -> str:
    return ("false", "true")[value] if isinstance(value, bool) else str(value)
