"""Reading a schema of an OpenAPI 3.1 bundle: references followed, `allOf` merged, null set apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Json = Any
"""A value as JSON has it: None, bool, int, float, str, list or dict."""


@dataclass(frozen=True, slots=True)
class View:
    """What one schema says, its references resolved. `name` is the component it refers to, if it does."""

    type: str | None
    nullable: bool
    name: str | None
    keywords: Mapping[str, Any]

    @property
    def properties(self) -> Mapping[str, Mapping[str, Any]]:
        found: Mapping[str, Mapping[str, Any]] = self.keywords.get("properties", {})
        return found

    @property
    def required(self) -> frozenset[str]:
        return frozenset(self.keywords.get("required", ()))

    @property
    def values(self) -> tuple[Json, ...]:
        """The values of an enumeration, without null."""
        return tuple(value for value in self.keywords.get("enum", ()) if value is not None)

    @property
    def options(self) -> tuple[Mapping[str, Any], ...]:
        """The alternatives of `oneOf` or `anyOf`, without null."""
        return tuple(self.keywords.get("oneOf", ())) or tuple(self.keywords.get("anyOf", ()))


def view(schema: Mapping[str, Any], bundle: Mapping[str, Any]) -> View:
    """Read one schema of `bundle`."""
    merged, name = _merge(schema, bundle)
    nullable = False
    options = merged.get("anyOf") or merged.get("oneOf")
    if options and {"type": "null"} in options:
        nullable = True
        rest = [option for option in options if option != {"type": "null"}]
        if len(rest) == 1:
            siblings = {key: value for key, value in merged.items() if key not in ("anyOf", "oneOf")}
            inner, name = _merge(rest[0], bundle)
            merged = {**inner, **siblings}
    kind = merged.get("type")
    if isinstance(kind, list):
        nullable = nullable or "null" in kind
        kind = next((part for part in kind if part != "null"), None)
    return View(type=kind, nullable=nullable, name=name, keywords=merged)


def resolve(pointer: str, bundle: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """The pointer and value behind a pointer such as `/components/schemas/Job`, references followed to the end."""
    value: Any = bundle
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        value = value[int(key)] if isinstance(value, list) else value[key]
    while isinstance(value, Mapping) and set(value) == {"$ref"}:
        return resolve(value["$ref"].removeprefix("#"), bundle)
    return pointer, value


def escape(step: str) -> str:
    """One step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def component_names(schema: Mapping[str, Any], bundle: Mapping[str, Any]) -> Iterator[str]:
    """The components a schema may be: itself, or each option of its `oneOf`."""
    seen = view(schema, bundle)
    if seen.name and not seen.options:
        yield seen.name
    for option in seen.options:
        yield from component_names(option, bundle)


def _merge(schema: Mapping[str, Any], bundle: Mapping[str, Any]) -> tuple[dict[str, Any], str | None]:
    """A schema with its `$ref` and `allOf` folded in; the outermost word wins, properties add up."""
    name = None
    parts: list[dict[str, Any]] = []
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
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
