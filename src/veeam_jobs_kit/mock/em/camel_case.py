"""JSON members in camelCase, as Enterprise Manager 13 sends them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from veeam_jobs_description.schemas import Json, read_schema
from veeam_jobs_runtime.decoding.notation import camel_case

Rename = Callable[[Json], Json]
"""Renames the members of a value of one schema."""

wire_name = cache(camel_case)
"""A member name of the description as a server of the camelCase kind sends it."""


class CamelCase:
    """Renames the members that the schemas of one bundle describe.

    Only those: the keys of a free-form map are data, and keep their case. Values keep theirs, too.
    """

    def __init__(self, bundle: Mapping[str, Any]) -> None:
        self._bundle = bundle
        # `id` is safe as a key: the bundle keeps all schemas alive as long as this object.
        self._renames: dict[int, Rename] = {}

    def renamed(self, value: Json, schema: str) -> Json:
        """Return a value of a component schema with its members in camelCase."""
        return self._rename(self._bundle["components"]["schemas"][schema])(value)

    def _rename(self, schema: Mapping[str, Any]) -> Rename:
        known = self._renames.get(id(schema))
        if known is None:
            # A schema may contain itself. Until its function exists, look it up when a value is renamed.
            self._renames[id(schema)] = lambda value: self._renames[id(schema)](value)
            known = self._renames[id(schema)] = self._made(schema)
        return known

    def _made(self, schema: Mapping[str, Any]) -> Rename:
        seen = read_schema(schema, self._bundle)
        kinds = [seen, *(read_schema(option, self._bundle) for option in seen.options)]
        members = {
            name: (wire_name(name), self._rename(child))
            for kind in kinds
            for name, child in kind.properties.items()
        }
        items = next((kind.keywords["items"] for kind in kinds if "items" in kind.keywords), None)
        rename_item = self._rename(items) if items is not None else None

        def rename(value: Json) -> Json:
            if isinstance(value, list):
                return [rename_item(item) for item in value] if rename_item else value
            if not isinstance(value, Mapping):
                return value
            found: dict[str, Json] = {}
            for name, inner in value.items():
                member = members.get(name)
                if member is None:
                    found[name] = inner
                else:
                    found[member[0]] = member[1](inner)
            return found

        return rename
