"""Reduce a bundle to what changed since the last bundle without findings, so that lint is fast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.bundle import Bundle
from generator.reachable import components_of, reachable
from generator.versions import VERSIONS

Place = tuple[str, str]
"""Section and name of a component, or path and method of an operation."""

_CONCERN_ALL = ("openapi", VERSIONS, "x-notations")
"""Members of the root that decide what every example is checked against. The others are checked with any part."""


def changed(bundle: Bundle, clean: Bundle) -> Bundle:
    """Return the operations and components that changed or refer to a changed one, and those they refer to.

    The rules for examples look only at a component or operation and what it refers to. So the parts left
    out have no findings if the `clean` bundle had none.
    """
    operations, components = _operations(bundle.data), _components(bundle.data)
    if any(bundle.data.get(name) != clean.data.get(name) for name in _CONCERN_ALL):
        return bundle
    parts = {**operations, **components}
    before = {**_operations(clean.data), **_components(clean.data)}
    uses = {place: components_of(part) & components.keys() for place, part in parts.items()}
    users = _turned(uses)
    differing = (place for place in parts if parts[place] != before.get(place))
    affected = reachable(differing, lambda place: users.get(place, ()))
    kept = reachable(affected, lambda place: uses[place])
    data = {
        **bundle.data,
        "paths": {
            path: {method: value for method, value in item.items() if (path, method) in affected}
            for path, item in bundle.data["paths"].items()
            if any((path, method) in affected for method in item)
        },
        "components": {
            section: {name: value for name, value in values.items() if (section, name) in kept}
            if section != "securitySchemes"
            else values
            for section, values in bundle.data["components"].items()
        },
    }
    return replace(bundle, data=data)


def _operations(data: Mapping[str, Any]) -> dict[Place, Any]:
    return {(path, method): value for path, item in data["paths"].items() for method, value in item.items()}


def _components(data: Mapping[str, Any]) -> dict[Place, Any]:
    return {
        (section, name): value
        for section, values in data["components"].items()
        for name, value in values.items()
    }


def _turned(uses: Mapping[Place, set[Place]]) -> dict[Place, set[Place]]:
    """Map each used item to its users, from a map of users to used items."""
    users: dict[Place, set[Place]] = {}
    for user, used in uses.items():
        for place in used:
            users.setdefault(place, set()).add(user)
    return users
