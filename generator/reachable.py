"""What refers to what: the components that a part of a bundle names, and everything that can be reached from a start."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, TypeVar

from generator.sources import walk

Component = tuple[str, str]
"""Section and name of a component: `("schemas", "Job")`."""

Node = TypeVar("Node", bound=Hashable)

_REFERENCE = re.compile(r"#/components/(\w+)/(.+)")


def reachable(first: Iterable[Node], following: Callable[[Node], Iterable[Node]]) -> set[Node]:
    """Return the nodes of `first` and all that can be reached from them; `following` returns the next ones of a node."""
    found = set(first)
    waiting = list(found)
    while waiting:
        for node in following(waiting.pop()):
            if node not in found:
                found.add(node)
                waiting.append(node)
    return found


def components_of(part: Any) -> set[Component]:
    """Return the components that a part of a bundle refers to directly: by `$ref`, discriminator mapping and `x-forms`."""
    return {component for _, node in walk(part) if isinstance(node, dict) for component in _named_by(node)}


def _named_by(node: dict[str, Any]) -> Iterator[Component]:
    mapping = node.get("mapping")
    for target in (node.get("$ref"), *(mapping.values() if isinstance(mapping, dict) else ())):
        if isinstance(target, str) and (match := _REFERENCE.fullmatch(target)):
            yield match[1], match[2]
    for form in ("entity", "reference"):
        schema = node.get("x-forms", {}).get(form, {}).get("schema")
        if schema:
            yield "schemas", schema
