"""References inside a bundle: `{"$ref": "#/components/schemas/Job"}`, and the JSON pointers they hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

_SCHEMAS = "#/components/schemas/"


def resolve(pointer: str, bundle: Mapping[str, Any]) -> tuple[str, Any]:
    """Return pointer and value that a pointer such as `/components/schemas/Job` leads to, with all references followed.

    Raises LookupError where the pointer leads nowhere.
    """
    value: Any = bundle
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        value = value[int(key)] if isinstance(value, list) else value[key]
    if isinstance(value, Mapping) and set(value) == {"$ref"}:
        return resolve(value["$ref"].removeprefix("#"), bundle)
    return pointer, value


def follow_reference(value: Mapping[str, Any], bundle: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the target of a reference, followed to the end; return any other value unchanged."""
    if "$ref" not in value:
        return value
    found: Mapping[str, Any] = resolve(value["$ref"].removeprefix("#"), bundle)[1]
    return follow_reference(found, bundle)


def referred_component(
    schema: Mapping[str, Any], bundle: Mapping[str, Any]
) -> tuple[Mapping[str, Any], str | None]:
    """Return the component schema, as written, that a schema refers to, also inside an `allOf` of one, and its name.

    A schema that refers to none is itself, with None for the name.
    """
    parts = schema.get("allOf", ())
    schema = parts[0] if len(parts) == 1 else schema
    return follow_reference(schema, bundle), component_name(schema.get("$ref"))


def escape(step: str) -> str:
    """Return one step of a JSON pointer, `~` and `/` escaped."""
    return step.replace("~", "~0").replace("/", "~1")


def component_name(reference: object) -> str | None:
    """Return the name of the component schema in the value of a `$ref`; None for anything else."""
    named = isinstance(reference, str) and reference.startswith(_SCHEMAS)
    return str(reference).removeprefix(_SCHEMAS) if named else None


def schemas_reached(parts: Iterable[Any], bundle: Mapping[str, Any]) -> set[str]:
    """Return the names of the component schemas that parts of a bundle refer to, directly or through other schemas.

    References to components of other kinds are not followed: pass those components as parts.
    """
    schemas: Mapping[str, Any] = bundle.get("components", {}).get("schemas", {})
    names: set[str] = set()
    waiting = list(parts)
    while waiting:
        part = waiting.pop()
        if isinstance(part, Mapping):
            waiting.extend(part.values())
            name = component_name(part.get("$ref"))
            if name is not None and name in schemas and name not in names:
                names.add(name)
                waiting.append(schemas[name])
        elif isinstance(part, list):
            waiting.extend(part)
    return names
