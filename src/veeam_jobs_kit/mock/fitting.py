"""Making values fit a schema: the mock never sends what its document does not describe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from veeam_jobs_kit.mock.views import Json, View, view

_DEEPEST = 8


class Fitter:
    """Cuts values to the component schemas of one bundle.

    With `nulls`, members that may be null are printed as null (Enterprise Manager's way) instead of being left out.
    """

    def __init__(self, bundle: Mapping[str, Any], *, nulls: bool) -> None:
        self._bundle = bundle
        self._nulls = nulls
        # Schemas are known by identity: they all live in the bundle, and the bundle lives as long as this.
        self._views: dict[int, View] = {}

    def fit(self, value: Json, schema: str) -> Json:
        """`value` cut to a component schema: unknown members go, missing required ones are made up from examples.

        Enumeration values are matched without regard to case, so that one world serves a version that spells them
        `success` and one that spells them `Success`.
        """
        return self._fit(value, self.view(self._bundle["components"]["schemas"][schema]))

    def view(self, schema: Mapping[str, Any]) -> View:
        """A schema, read once."""
        if id(schema) not in self._views:
            self._views[id(schema)] = view(schema, self._bundle)
        return self._views[id(schema)]

    def sample(self, schema: Mapping[str, Any], depth: int = 0) -> Json:
        """A value made of nothing but the schema: its example, else its first choice."""
        seen = self.view(schema)
        if seen.keywords.get("examples"):
            return seen.keywords["examples"][0]
        if seen.values:
            return seen.values[-1] if seen.values[0] == "Unknown" else seen.values[0]
        if depth > _DEEPEST or (seen.nullable and depth > 2):
            return None
        if seen.type == "object" or seen.properties:
            return {name: self.sample(child, depth + 1) for name, child in seen.properties.items()}
        if seen.type == "array":
            return [] if depth > 3 else [self.sample(seen.keywords["items"], depth + 1)]
        if seen.options:
            return self.sample(seen.options[0], depth + 1)
        plain = {"string": "", "integer": seen.keywords.get("minimum", 0), "number": 0.0, "boolean": False}
        return plain.get(seen.type or "")

    def _fit(self, value: Json, schema: View) -> Json:
        if isinstance(value, Mapping) and schema.properties:
            return self._fit_object(value, schema)
        if isinstance(value, list) and "items" in schema.keywords:
            items = self.view(schema.keywords["items"])
            return [self._fit(item, items) for item in value]
        if isinstance(value, str) and schema.values:
            return next(
                (known for known in schema.values if str(known).lower() == value.lower()), schema.values[0]
            )
        return value

    def _fit_object(self, value: Mapping[str, Json], schema: View) -> dict[str, Json]:
        fitted: dict[str, Json] = {}
        for name, child in schema.properties.items():
            seen, given = self.view(child), value.get(name)
            if given is not None or (name in value and seen.nullable):
                fitted[name] = self._fit(given, seen)
            elif seen.nullable and (self._nulls or name in schema.required):
                fitted[name] = None
            elif name in schema.required:
                fitted[name] = self.sample(child)
        return fitted
