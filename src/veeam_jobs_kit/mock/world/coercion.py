"""Cut values to a schema, so that the mock sends only what the description contains."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from veeam_jobs_description.schemas import Json, Schema, read_schema

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
        # `id` is safe as a key: the bundle keeps all schemas alive as long as this object.
        self._views: dict[int, Schema] = {}
        self._cutters: dict[int, tuple[Cut | None]] = {}

    def fit(self, value: Json, schema: str) -> Json:
        """Cut `value` to a component schema: drop unknown members, make up missing required ones from examples.

        Enumeration values are matched without regard to case, so that one world serves a version that spells them
        `success` and one that spells them `Success`.
        """
        cut = self._cutter(self._bundle["components"]["schemas"][schema])
        return cut(value) if cut else value

    def members_fitter(self, schema: str, members: Collection[str]) -> Cut:
        """Return a function that returns just these members, named in lower case, of what `fit` returns."""
        view = self.view(self._bundle["components"]["schemas"][schema])
        return self._object_cutter(view, members)

    def view(self, schema: Mapping[str, Any]) -> Schema:
        """Return a schema with its references followed. Each is read once."""
        if id(schema) not in self._views:
            self._views[id(schema)] = read_schema(schema, self._bundle)
        return self._views[id(schema)]

    def sample(self, schema: Mapping[str, Any], depth: int = 0, *, number: int = 0) -> Json:
        """Return a sample value of a schema: its example, or a value made from its type.

        `number` selects the enumeration value.
        """
        seen = self.view(schema)
        if seen.keywords.get("examples"):
            return seen.keywords["examples"][0]
        if seen.values:
            known = [value for value in seen.values if value != "Unknown"] or seen.values
            return known[number % len(known)]
        if depth > _DEEPEST or (seen.nullable and depth > 2):
            return None
        if seen.type == "object" or seen.properties:
            return {
                name: self.sample(child, depth + 1, number=number) for name, child in seen.properties.items()
            }
        if seen.type == "array":
            return [] if depth > 3 else [self.sample(seen.keywords["items"], depth + 1, number=number)]
        if seen.options:
            return self.sample(seen.options[0], depth + 1, number=number)
        plain = {"string": "", "integer": seen.keywords.get("minimum", 0), "number": 0.0, "boolean": False}
        return plain.get(seen.type or "")

    def _cutter(self, schema: Mapping[str, Any]) -> Cut | None:
        """Return the function that cuts a value to a schema, made once; None if any value stays as it is."""
        known = self._cutters.get(id(schema))
        if known is None:
            # A schema may contain itself. Until its cutter exists, look it up when a value is cut.
            self._cutters[id(schema)] = (lambda value: self._late(schema, value),)
            known = self._cutters[id(schema)] = (self._new_cutter(self.view(schema)),)
        return known[0]

    def _late(self, schema: Mapping[str, Any], value: Json) -> Json:
        cut = self._cutters[id(schema)][0]
        return cut(value) if cut else value

    def _new_cutter(self, schema: Schema) -> Cut | None:
        if schema.properties:
            return self._object_cutter(schema)
        if "items" in schema.keywords:
            cut = self._cutter(schema.keywords["items"])
            if cut is None:
                return None
            cut_item: Cut = cut
            return lambda value: [cut_item(item) for item in value] if isinstance(value, list) else value
        if schema.values:
            known = {str(value).lower(): value for value in reversed(schema.values)}
            first = schema.values[0]
            return lambda value: known.get(value.lower(), first) if isinstance(value, str) else value
        return None

    def _object_cutter(self, schema: Schema, only: Collection[str] | None = None) -> Cut:
        required = schema.required
        members: list[tuple[str, Cut | None, bool, bool, Mapping[str, Any] | None]] = []
        for name, child in schema.properties.items():
            if only is not None and name.lower() not in only:
                continue
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
