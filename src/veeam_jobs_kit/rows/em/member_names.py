"""Rename the members of answers of the query service as described, whichever notation they came in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any


def as_described(value: Any) -> Any:
    """Return JSON with its members in PascalCase, as documented; camelCase is what Enterprise Manager 13 sends."""
    if not isinstance(value, Mapping) or any(name[:1].isupper() for name in value):
        return value
    return _renamed(value)


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    names = _names()
    return {names.get(name) or name[:1].upper() + name[1:]: _renamed(inner) for name, inner in value.items()}


@cache
def _names() -> Mapping[str, str]:
    """Return a member in camelCase -> its name in the description; no rule turns `uid` into `UID`."""
    from veeam_jobs_description.bundles import load
    from veeam_jobs_description.schemas import member_names
    from veeam_jobs_runtime.decoding.notation import camel_case

    found: dict[str, str] = {}
    for name in member_names(load("em")):
        found.setdefault(camel_case(name), name)
    return found
