"""Answers that are slightly wrong: one change each to the published examples, guided by their schemas."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from .environment import CHECKOUT

_METHODS: Final = ("get", "post", "put", "patch", "delete")
_DROP: Final = object()


@dataclass(frozen=True, slots=True)
class Answer:
    """An example of a successful answer of one operation."""

    operation: str
    """Id in our description."""
    method: str
    path: str
    status: str
    body: Any
    schema: Mapping[str, Any]

    def line(self, kind: str, body: Any) -> str:
        """What the workers read: one line of JSON."""
        names = (self.operation, self.method, self.path, self.status, kind)
        return json.dumps([*names, json.dumps(body)])


def answers() -> Iterator[Answer]:
    """Every JSON example of a successful answer in the description of Service Provider Console."""
    for path, item in _document()["paths"].items():
        for method in _METHODS:
            operation = item.get(method, {})
            for status, response in operation.get("responses", {}).items():
                content = _followed(response).get("content", {}).get("application/json", {})
                if not status.startswith("2") or "schema" not in content:
                    continue
                for example in content.get("examples", {}).values():
                    yield Answer(
                        operation["operationId"], method, path, status, example["value"], content["schema"]
                    )


def mutations(body: Any, schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The kind of a change and the body that has it, for every place; of a list, the first element only."""
    for kind, place, value in _changes(body, schema, ()):
        changed = copy.deepcopy(body)
        parent = changed
        for step in place[:-1]:
            parent = parent[step]
        if value is _DROP:
            del parent[place[-1]]
        else:
            parent[place[-1]] = value
        yield kind, changed


_Change = tuple[str, tuple[Any, ...], Any]


def _changes(value: Any, schema: Mapping[str, Any], place: tuple[Any, ...]) -> Iterator[_Change]:
    schema = _followed(schema)
    if isinstance(value, dict):
        yield "a key more", (*place, "addedByANewerServer"), {"a": 1}
        required = schema.get("required", ())
        for name, member in value.items():
            described = _followed(schema.get("properties", {}).get(name, {}))
            here = (*place, name)
            yield f"a key less, {'required' if name in required else 'optional'}", here, _DROP
            if member is not None:
                yield f"null, {'allowed' if described.get('nullable') else 'not allowed'}", here, None
            yield from _changes(member, described, here)
    elif isinstance(value, list):
        if value:
            yield from _changes(value[0], schema.get("items", {}), (*place, 0))
    elif isinstance(value, str):
        yield from _changes_of_text(value, schema, place)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield "a whole number written n.0", place, float(value)


def _changes_of_text(value: str, schema: Mapping[str, Any], place: tuple[Any, ...]) -> Iterator[_Change]:
    if "enum" in schema:
        kind = "open" if schema.get("x-extensible-enum") else "closed"
        yield (
            f"an unknown value of {'an open' if kind == 'open' else 'a closed'} enumeration",
            place,
            "BrandNew",
        )
        camel = value[:1].lower() + value[1:]
        if camel != value:
            yield "an enumeration in camelCase", place, camel
    elif schema.get("format") == "date-time":
        yield "a date with seven digits of a second", place, value[:19] + ".1234567+00:00"
        yield "an empty date", place, ""
    elif schema.get("format") == "uuid":
        yield "an empty UUID", place, ""


def without_nulls(value: Any) -> Any:
    """The same without members that are null."""
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return [without_nulls(member) for member in value] if isinstance(value, list) else value


@cache
def _document() -> dict[str, Any]:
    bundle = CHECKOUT / "generated" / "openapi" / "vspc-3.6.2.json"
    document: dict[str, Any] = json.loads(bundle.read_bytes())
    return document


def _followed(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema with its reference and its `allOf` resolved into one."""
    if "$ref" in schema:
        found: Any = _document()
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        return _followed(found)
    merged: dict[str, Any] = {"properties": {}, "required": []}
    for part in (*map(_followed, schema.get("allOf", ())), schema):
        properties = merged["properties"] | part.get("properties", {})
        required = [*merged["required"], *part.get("required", ())]
        merged |= {**part, "properties": properties, "required": required}
    return merged
