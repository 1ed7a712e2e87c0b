"""Whether an answer proves anything: rows, or a body of the described shape that is not empty.

A server that answers 404, 403 or `{}` to everything breaks no schema, and shows nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from veeam_jobs_description.schemas import read_schema
from veeam_jobs_kit.contract.findings.branches import choose_branch

Worth: TypeAlias = Literal["useful", "empty", "nothing"]
"""`empty`: a list without rows, which is an answer, and proves nothing about its rows."""


def worth(schema: Mapping[str, Any], value: Any, bundle: Mapping[str, Any]) -> Worth:
    """Return what the body of a 2xx is worth. Only described members count, and of an envelope what is in it.

    The envelope is what `x-unwrap` or `x-envelope` says; page numbers and links around no rows are no content.
    """
    read = read_schema(schema, bundle)
    if value is None:
        # Enterprise Manager sends null for a list without rows.
        return "empty" if read.nullable and read.type == "array" else "nothing"
    if read.options and not read.properties:
        return worth(choose_branch(read, value, bundle), value, bundle)
    if isinstance(value, list):
        items = read.keywords.get("items", {})
        return "useful" if any(worth(items, item, bundle) == "useful" for item in value) else _none(value)
    if isinstance(value, Mapping):
        return _of_members(read.properties, _envelope(read.keywords), value, bundle)
    return "useful" if read.type not in ("object", "array") else "nothing"


def _none(rows: list[Any]) -> Worth:
    return "nothing" if rows else "empty"


def _envelope(keywords: Mapping[str, Any]) -> list[str] | None:
    unwrapped = keywords.get("x-unwrap")
    return [unwrapped] if unwrapped else keywords.get("x-envelope")


def _of_members(
    properties: Mapping[str, Mapping[str, Any]],
    envelope: list[str] | None,
    value: Mapping[str, Any],
    bundle: Mapping[str, Any],
) -> Worth:
    if not properties:
        # Nothing is described, so whatever is there is of the described shape.
        return "useful" if value else "nothing"
    names = properties.keys() & value.keys()
    if envelope is not None:
        names &= set(envelope)
    found = {
        worth(properties[name], value[name], bundle)
        for name in names
        # An empty list beside other members, such as links, makes no empty collection of an object.
        if envelope is not None or value[name] not in (None, [])
    }
    return "useful" if "useful" in found else "empty" if "empty" in found else "nothing"
