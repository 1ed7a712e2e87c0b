"""Where a key most likely belongs that stands one level too deep, or not deep enough."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.lint.grammar import ANY, KINDS, Node, keys_of

NAMES: Mapping[str, re.Pattern[str]] = {
    "response": re.compile(r"[1-5](\d\d|XX)|default"),
    "mediaType": re.compile(r"[\w.+*-]+/[\w.+*-]+"),
    "path": re.compile(r"/.*"),
}
"""Kinds of objects that are known by the name under which they stand in a mapping."""

_CALLED = {"response": "status", "mediaType": "media type", "path": "path"}


def misplaced_entry(node: Node, parent: Node) -> tuple[str, str] | None:
    """Return what is wrong with an object whose name does not belong into its mapping, and what to do."""
    pattern = NAMES.get(node.kind)
    if not node.pointer or pattern is None or pattern.fullmatch(node.name):
        return None
    keys, container = keys_of(node.kind), str(node.pointer[-2])
    what, hint = f'"{node.name}" is no {_CALLED[node.kind]}.', ""
    if node.name in keys:
        hint = f"below one of {container}"
    elif set(node.value) <= {*keys, "$ref"}:
        return None  # a misspelled name
    for sibling, entry in parent.value[container].items():
        for key in entry if isinstance(entry, dict) and not hint else ():
            if may_stand_below(node.name, node.value, keys.get(key, ANY)):
                hint = f"below {key} of {sibling}"
    return (
        what,
        f"Check the indentation: it belongs {hint}."
        if hint
        else f"Write a {_CALLED[node.kind]}, or drop it.",
    )


def where_it_belongs(key: str, node: Node, above: Iterable[Node]) -> str:
    """Say below or beside which key of `node`, or of the nodes `above` it (nearest first), a stray key belongs; "" if
    nowhere.
    """
    value, wanted = node.value[key], keys_of(node.kind)
    # Those that are there come first.
    containers = sorted(wanted, key=lambda name: name not in node.value)
    present = [name for name in containers if name in node.value]
    for name in present:
        if may_stand_below(key, value, wanted[name]):
            return f"Check the indentation: it belongs below {name}, further right. "
    for ancestor in above:
        below = node.pointer[len(ancestor.pointer) :]
        if key in keys_of(ancestor.kind):
            return f"Check the indentation: it belongs beside {below[0]}, further left. "
        kind = keys_of(ancestor.kind).get(str(below[0]), ANY)
        if len(below) > 1 and kind.startswith("map ") and may_stand_below(key, value, kind):
            return f"Check the indentation: it belongs below {below[0]}, beside {below[1]}, further left. "
    for name in containers[len(present) :]:
        if may_stand_below(key, value, wanted[name]):
            return f"Check the indentation: it belongs below {name}, which is missing here. "
    return ""


def misplaced_names(entries: Mapping[str, Any], container: str) -> list[str]:
    """Find the keys of a mapping that belong into one of its entries: `get` among paths, `content` among statuses."""
    kind = container.removeprefix("map ")
    if kind not in NAMES:
        return []
    is_key = keys_of(kind).keys()
    return [name for name, entry in entries.items() if name in is_key and isinstance(entry, dict)]


def may_stand_below(key: str, value: Any, container: str) -> bool:
    """Return whether a key may stand directly below a key whose value is a `container`, as the grammar writes it."""
    form, _, kind = container.removesuffix(" or flag").rpartition(" ")
    if kind not in KINDS:
        return False
    if form != "map":
        return key in keys_of(kind)
    if kind in NAMES:
        return NAMES[kind].fullmatch(key) is not None
    if any(name.fullmatch(key) for name in NAMES.values()):
        return False  # its name says that it is something else
    return isinstance(value, dict) and bool(value) and set(value) <= {*keys_of(kind), "$ref"}
