"""Which branch of a `oneOf` or `anyOf` a value is meant to be, so that it is judged by that one alone.

"Not valid under any of the given schemas" helps nobody. A value of Enterprise Manager says what it is by `Type`; others by
the members that only one branch has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from veeam_jobs_description.references import component_name
from veeam_jobs_description.schemas import Schema, read_schema


def choose_branch(
    schema: Schema, value: Any, bundle: Mapping[str, Any], preferred: str | None = None
) -> Mapping[str, Any]:
    """Return the branch, as written, that a value is judged by; the schema has at least one.

    The discriminator decides, if there is one; else the branch whose members and fixed values the value has most of. Where
    several have as many, it is the component `preferred` (the form that the request asked for), then the first.
    """
    named = _by_discriminator(schema, value)
    if named is not None:
        return named
    options = schema.options
    return max(
        options,
        key=lambda option: (
            _likeness(read_schema(option, bundle), value, bundle),
            _name(option) == preferred,
        ),
    )


def _by_discriminator(schema: Schema, value: Any) -> Mapping[str, Any] | None:
    discriminator = schema.keywords.get("discriminator")
    if not discriminator or not isinstance(value, Mapping):
        return None
    said = value.get(discriminator["propertyName"])
    wanted = discriminator.get("mapping", {}).get(said, said)
    wanted = component_name(wanted) or wanted
    return next((option for option in schema.options if _name(option) == wanted), None)


def _name(option: Mapping[str, Any]) -> str | None:
    return component_name(option.get("$ref"))


def _likeness(option: Schema, value: Any, bundle: Mapping[str, Any]) -> Sequence[int]:
    """Compare by type, then by fixed values (`Type`), then by required members that are there, then by known ones."""
    kinds: Mapping[str | None, type | tuple[type, ...]] = {
        "object": Mapping, "array": list, "string": str, "boolean": bool, "number": (int, float), "integer": int
    }  # fmt: skip
    right_type = isinstance(value, kinds.get(option.type, object))
    if not isinstance(value, Mapping):
        return (right_type, 0, 0, 0)
    fixed = 0
    for name, written in option.properties.items():
        if isinstance(got := value.get(name), str):
            fixed += _fixed(read_schema(written, bundle), got)
    required = sum(1 if name in value else -1 for name in option.required)
    known = sum(1 if name in option.properties else -1 for name in value)
    return (right_type, fixed, required, known)


def _fixed(schema: Schema, text: str) -> int:
    """Return 1 where a schema fixes a text and it is that, -1 where it is another, 0 where nothing is fixed."""
    if len(schema.values) == 1:
        return 1 if text in schema.values else -1
    if pattern := schema.keywords.get("pattern"):
        return 1 if re.search(pattern, text) else -1
    return 0
