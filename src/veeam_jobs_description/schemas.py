"""Schemas of a bundle, of OpenAPI 3.0 and 3.1 alike: references followed, `allOf` merged, null set apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from veeam_jobs_description.references import component_name, resolve

Json = Any
"""A value as JSON has it: None, bool, int, float, str, list or dict."""

_NULL = {"type": "null"}


@dataclass(frozen=True, slots=True)
class Schema:
    """What one schema says. `name` is the component it refers to, if it does; `nullable` whether null is allowed."""

    type: str | None
    nullable: bool
    name: str | None
    keywords: Mapping[str, Any]
    """The keywords after merging. Those about null stand here too, as written: use `nullable`, `type` and `values`."""

    @property
    def properties(self) -> Mapping[str, Mapping[str, Any]]:
        """Property name -> schema as written."""
        found: Mapping[str, Mapping[str, Any]] = self.keywords.get("properties", {})
        return found

    @property
    def required(self) -> frozenset[str]:
        return frozenset(self.keywords.get("required", ()))

    @property
    def values(self) -> tuple[Json, ...]:
        """The values of an enumeration, without null; empty where the schema is no enumeration."""
        return tuple(value for value in self.keywords.get("enum", ()) if value is not None)

    @property
    def options(self) -> tuple[Mapping[str, Any], ...]:
        """The alternatives of `oneOf` or `anyOf`, without null."""
        found = self.keywords.get("oneOf") or self.keywords.get("anyOf") or ()
        return tuple(option for option in found if option != _NULL)


def read_schema(schema: Mapping[str, Any], bundle: Mapping[str, Any]) -> Schema:
    """Return a schema of `bundle` in parsed form. A reference is a schema, too."""
    merged, name = _merge(schema, bundle)
    options = merged.get("anyOf") or merged.get("oneOf") or ()
    nullable = bool(merged.get("nullable")) or _NULL in options
    rest = [option for option in options if option != _NULL]
    if nullable and len(options) > 1 and len(rest) == 1:
        # 3.1 says `anyOf: [X, null]` where 3.0 says `allOf: [X]` and `nullable`.
        siblings = {key: value for key, value in merged.items() if key not in ("anyOf", "oneOf")}
        inner, name = _merge(rest[0], bundle)
        merged = {**inner, **siblings}
    kind = merged.get("type")
    if isinstance(kind, list):
        nullable = nullable or "null" in kind
        kind = next((part for part in kind if part != "null"), None)
    return Schema(type=kind, nullable=nullable, name=name, keywords=merged)


def named_schema(name: str, bundle: Mapping[str, Any]) -> Schema:
    """Return a component schema in parsed form. Raises LookupError for an unknown name."""
    return read_schema({"$ref": f"#/components/schemas/{name}"}, bundle)


def component_names(schema: Mapping[str, Any], bundle: Mapping[str, Any]) -> Iterator[str]:
    """Yield the components that a value can be: the schema itself, or each option of its `oneOf` or `anyOf`."""
    seen = read_schema(schema, bundle)
    if seen.name and not seen.options:
        yield seen.name
    for option in seen.options:
        yield from component_names(option, bundle)


def member_names(bundle: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the name of every property of every component schema, each once, in the order of the bundle."""
    return tuple(dict.fromkeys(_member_names(bundle.get("components", {}).get("schemas", {}))))


def _member_names(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _member_names(item)
    elif isinstance(value, Mapping):
        for key, child in value.items():
            if key == "properties" and isinstance(child, Mapping):
                yield from child
            if key not in ("example", "examples", "default"):
                yield from _member_names(child)


def _merge(schema: Mapping[str, Any], bundle: Mapping[str, Any]) -> tuple[dict[str, Any], str | None]:
    """Return a schema with `$ref` and `allOf` merged in, and the component it names.

    The outermost keyword wins; properties and required names add up.
    """
    name = None
    parts: list[dict[str, Any]] = []
    if "$ref" in schema:
        name = component_name(schema["$ref"])
        parts.append(_merge(resolve(schema["$ref"].removeprefix("#"), bundle)[1], bundle)[0])
    for part in schema.get("allOf", ()):
        merged, inner = _merge(part, bundle)
        parts.append(merged)
        name = name or (inner if len(schema["allOf"]) == 1 else None)
    whole: dict[str, Any] = {}
    for part in [*parts, {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}]:
        properties = {**whole.get("properties", {}), **part.get("properties", {})}
        required = [*whole.get("required", []), *part.get("required", [])]
        whole = {**whole, **part}
        if properties:
            whole["properties"] = properties
        if required:
            whole["required"] = required
    return whole, name
