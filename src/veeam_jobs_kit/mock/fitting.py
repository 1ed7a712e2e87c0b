"""Making values fit a schema: the mock never sends what its document does not describe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from veeam_jobs_kit.mock.views import Json, View, view

_DEEPEST = 8
Cut = Callable[[Json], Json]
"""Cuts a value to one schema."""


class Fitter:
    """Cuts values to the component schemas of one bundle.

    With `nulls`, members that may be null are printed as null (Enterprise Manager's way) instead of being left out.
    """

    def __init__(self, bundle: Mapping[str, Any], *, nulls: bool) -> None:
        self._bundle = bundle
        self._nulls = nulls
        # Schemas are known by identity: they all live in the bundle, and the bundle lives as long as this.
        self._views: dict[int, View] = {}
        self._cutters: dict[int, tuple[Cut | None]] = {}

    def fit(self, value: Json, schema: str) -> Json:
        """`value` cut to a component schema: unknown members go, missing required ones are made up from examples.

        Enumeration values are matched without regard to case, so that one world serves a version that spells them
        `success` and one that spells them `Success`.
        """
        cut = self._cutter(self._bundle["components"]["schemas"][schema])
        return cut(value) if cut else value

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

    def _cutter(self, schema: Mapping[str, Any]) -> Cut | None:
        """What cuts a value to a schema, made once; None where any value stays as it is."""
        known = self._cutters.get(id(schema))
        if known is None:
            # A schema may hold itself: until its cutter is made, it is looked up when a value comes.
            self._cutters[id(schema)] = (lambda value: self._late(schema, value),)
            known = self._cutters[id(schema)] = (self._new_cutter(self.view(schema)),)
        return known[0]

    def _late(self, schema: Mapping[str, Any], value: Json) -> Json:
        cut = self._cutters[id(schema)][0]
        return cut(value) if cut else value

    def _new_cutter(self, schema: View) -> Cut | None:
        if schema.properties:
            return self._object_cutter(schema)
        if "items" in schema.keywords:
            cut = self._cutter(schema.keywords["items"])
            if cut is None:
                return None
            each: Cut = cut
            return lambda value: [each(item) for item in value] if isinstance(value, list) else value
        if schema.values:
            known = {str(value).lower(): value for value in reversed(schema.values)}
            first = schema.values[0]
            return lambda value: known.get(value.lower(), first) if isinstance(value, str) else value
        return None

    def _object_cutter(self, schema: View) -> Cut:
        required = schema.required
        members: list[tuple[str, Cut | None, bool, bool, Mapping[str, Any] | None]] = []
        for name, child in schema.properties.items():
            nullable = self.view(child).nullable
            filled = nullable and (self._nulls or name in required)
            made_up = child if name in required and not nullable else None
            members.append((name, self._cutter(child), nullable, filled, made_up))

        def cut_object(value: Json) -> Json:
            if not isinstance(value, dict):
                return value if not isinstance(value, Mapping) else cut_object(dict(value))
            fitted: dict[str, Json] = {}
            for name, cut, nullable, filled, made_up in members:
                given = value.get(name)
                if given is not None:
                    fitted[name] = cut(given) if cut else given
                elif filled or (nullable and name in value):
                    fitted[name] = None
                elif made_up is not None:
                    fitted[name] = self.sample(made_up)
            return fitted

        return cut_object
