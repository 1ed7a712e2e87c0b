"""References inside a bundle: `{"$ref": "#/components/<section>/<name>"}` and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def resolve(value: Mapping[str, Any], components: Mapping[str, Any]) -> Mapping[str, Any]:
    """The component behind a reference; anything else as it is. Bundling has made sure that it is there."""
    if "$ref" not in value:
        return value
    _, _, section, name = value["$ref"].split("/")
    found: Mapping[str, Any] = components[section][name]
    return found
