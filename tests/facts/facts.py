"""The fact files as plain rows, and the same rows read from a document: two sides to compare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.facts.compare import Row

HERE = Path(__file__).parent
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The loader in C, ten times as fast, where there is one."""
Json = Mapping[str, Any]

VERSIONS = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")
LIMITS = ("minimum", "maximum", "minLength", "maxLength", "pattern", "default", "uniqueItems")
FLAGS = ("nullable", "readOnly", "writeOnly", "required")
INHERITED = ("nullable", "readOnly")
"""Flags that a schema passes on to every field that refers to it."""
MAY_BE_NULL = "may be null"
"""In place of `nullable` for optional objects: all of them may be null here, whether or not a description says so."""
COMMON = {
    "filter": "query",
    "sort": "query",
    "select": "query",
    "X-Request-id": "header",
    "X-Client-Version": "header",
}


@cache
def load(name: str) -> Any:
    """One fact file; it is shared, and not to be changed."""
    return yaml.load((HERE / f"{name}.yaml").read_text(encoding="utf-8"), LOADER)


def fact_rows(operations: list[Json], schemas: Json) -> Iterator[Row]:
    """Everything the fact files state, row by row."""
    for operation in operations:
        yield from _operation_facts(operation)
    for name, schema in schemas.items():
        yield name, "default", schema.get("default")
        if "enum" in schema:
            yield from _value_facts(name, schema)
        elif "type" in schema:
            yield name, "type", schema["type"]
        for field, facts in (schema.get("fields") or {}).items():
            target = schemas.get(facts["type"], {})
            flags = {flag: bool(facts.get(flag) or target.get(flag)) for flag in INHERITED}
            is_part = not facts.get("required") and ("fields" in target or facts["type"] == "object")
            yield from _field_facts(f"{name}.{field}", {**facts, **flags}, is_part)


def _value_facts(place: str, facts: Json) -> Iterator[Row]:
    """What is known of an enumeration: its values, since when each is there, and whether more may come."""
    added = dict.fromkeys(facts.get("enumAddedIn3.7", []), "3.7")
    yield place, "values", frozenset([*(facts.get("enum") or facts.get("itemEnum") or []), *added])
    yield place, "values since", frozenset({**facts.get("enumSince", {}), **added}.items())
    yield place, "open", bool(facts.get("open"))


def _operation_facts(operation: Json) -> Iterator[Row]:
    name = operation["op"]
    yield name, "roles", frozenset(operation["roles"])
    yield name, "since", operation.get("since")
    yield name, "removed", _after(operation.get("lastSeen"))
    yield name, "anonymous", bool(operation.get("anonymous"))
    yield name, "statuses", frozenset(operation["responses"])
    for parameter in operation.get("params", []):
        place = f"{name} {parameter['in']} {parameter['name']}"
        yield place, "required", bool(parameter.get("required"))
        yield place, "since", parameter.get("since")
        yield place, "type", parameter["type"]
        for limit in LIMITS:
            yield place, limit, parameter.get(limit)
    for common in operation.get("commonParams", []):
        yield f"{name} {COMMON[common]} {common}", "required", False
    for media_type, schema in (operation.get("body") or {}).items():
        yield name, "body", (media_type, None if schema == "object" else schema)
    for field, facts in (operation.get("bodyFields") or {}).items():
        required = field in operation.get("bodyRequired", [])
        yield from _field_facts(f"TokenRequest.{field}", {**facts, "required": required})
    good = operation["responses"].get("200") or {}
    if "data" in good:
        yield name, "answer", good["data"]


def _field_facts(place: str, facts: Json, is_part: bool = False) -> Iterator[Row]:
    for flag in FLAGS:
        if is_part and flag == "nullable":
            yield place, MAY_BE_NULL, True
        else:
            yield place, flag, bool(facts.get(flag))
    for limit in LIMITS:
        yield place, limit, facts.get(limit)
    yield place, "since", facts.get("since")
    if "enum" in facts or "itemEnum" in facts:
        yield from _value_facts(place, facts)
        if "enumName" in facts:
            yield place, "type", facts["enumName"] + ("[]" if "itemEnum" in facts else "")
    else:
        yield place, "type", facts["type"]


def document_rows(data: Json) -> dict[tuple[str, str], Any]:
    """The same rows of a whole document (a bundle that nothing was pruned from)."""
    rows: dict[tuple[str, str], Any] = {}
    for path, item in data["paths"].items():
        for method, operation in item.items():
            rows.update(_operation_rows(f"{method.upper()} {path}", operation, data))
    for name, schema in data["components"]["schemas"].items():
        rows[name, "default"] = schema.get("default")
        rows[name, "type"] = type_text(schema, data)
        if "enum" in schema:
            rows.update(_value_rows(name, schema))
        for field, value in schema.get("properties", {}).items():
            required = field in schema.get("required", [])
            rows.update(_field_rows(f"{name}.{field}", value, required, data))
    return rows


def _operation_rows(name: str, operation: Json, data: Json) -> Iterator[tuple[tuple[str, str], Any]]:
    since = operation.get("x-since")
    yield (name, "roles"), frozenset(operation["x-roles"])
    yield (name, "since"), None if since == "3.0" else since
    yield (name, "removed"), operation.get("x-removed")
    yield (name, "anonymous"), operation.get("security") == []
    yield (name, "statuses"), frozenset(operation["responses"])
    for entry in operation.get("parameters", []):
        parameter = resolve(entry, data)
        place = f"{name} {parameter['in']} {parameter['name']}"
        yield (place, "required"), bool(parameter.get("required"))
        since = parameter.get("x-since")
        yield (place, "since"), None if since == "3.0" else since
        if "schema" in parameter:
            yield (place, "type"), type_text(parameter["schema"], data)
            for limit in LIMITS:
                yield (place, limit), parameter["schema"].get(limit)
    body = resolve(operation.get("requestBody", {}), data)
    for media_type, media in body.get("content", {}).items():
        schema = type_text(media["schema"], data)
        yield (name, "body"), (media_type, None if "form" in media_type else schema)
    answer = resolve(operation["responses"].get("200", {}), data)
    for media in answer.get("content", {}).values():
        wrapped = resolve(media["schema"], data).get("properties", {}).get("data")
        if wrapped is not None:
            yield (name, "answer"), type_text(wrapped, data)


def _field_rows(place: str, value: Json, required: bool, data: Json) -> Iterator[tuple[tuple[str, str], Any]]:
    target = resolve(_only_part(value), data)
    for flag in FLAGS[:-1]:
        yield (place, flag), bool(value.get(flag) or (flag in INHERITED and target.get(flag)))
    yield (place, MAY_BE_NULL), bool(value.get("nullable") or target.get("nullable"))
    yield (place, "required"), required
    for limit in LIMITS:
        yield (place, limit), value.get(limit)
    since = value.get("x-since")
    yield (place, "since"), None if since == "3.0" else since
    yield (place, "type"), type_text(value, data)
    if target.get("type") == "array":
        target = resolve(_only_part(target["items"]), data)
    if "enum" in target:
        yield from _value_rows(place, target)


def _value_rows(place: str, schema: Json) -> Iterator[tuple[tuple[str, str], Any]]:
    since = {value: mark for value, mark in schema.get("x-enum-since", {}).items() if mark != "3.0"}
    yield (place, "values"), frozenset(item for item in schema["enum"] if item is not None)
    yield (place, "values since"), frozenset(since.items())
    yield (place, "open"), bool(schema.get("x-extensible-enum"))


def type_text(schema: Json, data: Json) -> str:
    """A type as the fact files write it: `string(uuid)`, `BackupServerJob[]`, `map<string,string[]>`."""
    schema = _only_part(schema)
    if "$ref" in schema:
        name = str(schema["$ref"].rpartition("/")[2])
        return name
    if schema.get("type") == "array":
        return f"{type_text(schema['items'], data)}[]"
    values = schema.get("additionalProperties")
    if schema.get("type") == "object" and isinstance(values, Mapping):
        return f"map<string,{type_text(values, data)}>"
    form = schema.get("format")
    return f"{schema.get('type', 'any')}({form})" if form else str(schema.get("type", "any"))


def resolve(value: Json, data: Json) -> Json:
    """A component behind a reference, or the value itself."""
    match = re.fullmatch(r"#/components/(\w+)/(.+)", value.get("$ref", ""))
    found: Json = data["components"][match[1]][match[2]] if match else value
    return found


def _only_part(schema: Json) -> Json:
    parts = schema.get("allOf", [])
    only: Json = parts[0] if len(parts) == 1 else schema
    return only


def _after(version: str | None) -> str | None:
    return VERSIONS[VERSIONS.index(version) + 1] if version else None
