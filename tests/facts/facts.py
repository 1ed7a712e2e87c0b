"""The fact files as plain rows, and the same rows read from a document: two sides to compare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.facts.compare import Row

HERE = Path(__file__).parent
Json = Mapping[str, Any]

VERSIONS = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")
LIMITS = ("minimum", "maximum", "minLength", "maxLength", "pattern", "default")
FLAGS = ("nullable", "readOnly", "writeOnly", "required")
NULLABLE_PART = "nullable part"
COMMON = {
    "filter": "query",
    "sort": "query",
    "select": "query",
    "X-Request-id": "header",
    "X-Client-Version": "header",
}


def load(name: str) -> Any:
    """One fact file."""
    return yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))


def fact_rows(operations: list[Json], schemas: Json) -> Iterator[Row]:
    """Everything the fact files state, row by row."""
    for operation in operations:
        yield from _operation_facts(operation)
    for name, schema in schemas.items():
        if "enum" in schema:
            yield f"{name}", "values", frozenset(schema["enum"])
        for field, facts in (schema.get("fields") or {}).items():
            is_part = "fields" in schemas.get(facts["type"], {}) and not facts.get("required")
            yield from _field_facts(f"{name}.{field}", facts, is_part)


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
        if not str(parameter["type"]).endswith("Expand[]"):
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
        # An optional object is told apart: what payloads do with one is another matter than what they do with a scalar.
        yield place, NULLABLE_PART if is_part and flag == "nullable" else flag, bool(facts.get(flag))
    for limit in LIMITS:
        yield place, limit, facts.get(limit)
    yield place, "since", facts.get("since")
    values = [*(facts.get("enum") or facts.get("itemEnum") or []), *facts.get("enumAddedIn3.7", [])]
    if values:
        yield place, "values", frozenset(values)
        yield place, "open", bool(facts.get("open"))
    else:
        yield place, "type", facts["type"]


def document_rows(data: Json) -> dict[tuple[str, str], Any]:
    """The same rows of a whole document (a bundle that nothing was pruned from)."""
    rows: dict[tuple[str, str], Any] = {}
    for path, item in data["paths"].items():
        for method, operation in item.items():
            rows.update(_operation_rows(f"{method.upper()} {path}", operation, data))
    for name, schema in data["components"]["schemas"].items():
        if "enum" in schema:
            rows[name, "values"] = frozenset(schema["enum"])
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
    for flag in FLAGS[:-1]:
        yield (place, flag), bool(value.get(flag))
    yield (place, NULLABLE_PART), bool(value.get("nullable"))
    yield (place, "required"), required
    for limit in LIMITS:
        yield (place, limit), value.get(limit)
    since = value.get("x-since")
    yield (place, "since"), None if since == "3.0" else since
    yield (place, "type"), type_text(value, data)
    target = resolve(_only_part(value), data)
    if target.get("type") == "array":
        target = resolve(_only_part(target["items"]), data)
    if "enum" in target:
        yield (place, "values"), frozenset(item for item in target["enum"] if item is not None)
        yield (place, "open"), bool(target.get("x-extensible-enum"))


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
