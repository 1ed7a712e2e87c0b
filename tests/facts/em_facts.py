"""The facts of Enterprise Manager as plain rows, and the same rows read from the document: two sides to compare.

Members are named as XML names them, for that is how the vendor's pages do: `TimePeriods.Day`, not `TimePeriods.Days`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from generator.xml_shapes import compile_shapes, root_names
from tests.facts.compare import Row
from tests.facts.facts import Json, resolve

Rows = Iterator[tuple[tuple[str, str], Any]]
XML, JSON = "application/xml", "application/json"
SCALARS = {
    "UrlType": "string(uri)",
    "DateTime": "string(date-time)",
    "TimeSpan": "integer(int64)",
    "Boolean": "boolean",
    "Bool": "boolean",
    "Int": "integer(int32)",
    "UShort": "integer(int32)",
    "Int64": "integer(int64)",
    "Long": "integer(int64)",
    "Double": "number(double)",
    "StringListType": "string[]",
    "Links": "Link[]",
}
STRINGS = ("String", "UidType", "HierarchyObjRefType", "VersionType", "Time")
QUERY_TYPES = {
    "UidType": "uid",
    "String": "string",
    "Name": "string",
    "Boolean": "boolean",
    "DateTime": "dateTime",
    "Long": "integer",
    "Int64": "integer",
    "Int": "integer",
    "Double": "number",
    "HierarchyObjRefType": "string",
    "CloudTenantType": "string",
}
INLINED = ("StringListType", "Links", "ResourceBase", "EntityBase")
"""Types that are no component of the document: lists become arrays, bases are written out."""


def fact_rows(operations: list[Json], schemas: Json, queries: Json) -> Iterator[Row]:
    """Everything the fact files state, row by row."""
    for operation in operations:
        yield from _operation_facts(operation)
    for name, schema in schemas.items():
        if name not in INLINED:
            yield from _schema_facts(name, schema, schemas)
    for name, query in queries.items():
        yield f"query {name}", "there", True
        yield f"query {name}", "found in", query["result"]
        for fact in query["properties"]:
            if not fact.get("unclear"):
                yield from _query_facts(f"query {name}.{fact['name']}", fact)


def _query_facts(place: str, fact: Json) -> Iterator[Row]:
    yield place, "type", QUERY_TYPES[fact["type"]]
    if fact["type"] != "Boolean":
        for value in fact.get("values", []):
            yield place, f"value {value}", True


def _operation_facts(operation: Json) -> Iterator[Row]:
    name = call(operation["op"])
    place = f"{name} {operation['action']}" if "action" in operation else name
    yield place, "there", True
    if "page" in operation:
        yield place, f"source {operation['page']}", True
    yield name, "auth", operation.get("auth", "session")
    for status in operation.get("status", []):
        yield name, f"status {status}", True
    if "task" in operation:
        yield place, "task", operation["task"]
    if "roles" in operation and not operation.get("unlistedRoles"):
        yield name, "roles", frozenset(operation["roles"])
    for parameter in operation.get("query", []):
        yield from _parameter_facts(f"{name} query {parameter['name']}", parameter)
    if "body" in operation:
        body = operation["body"]
        yield place, "body", body["schema"]
        # Where POST has several actions, only one of them sends something.
        yield name, "body required", body["required"] and place != f"{name} clone"
        for media in body["media"]:
            yield place, f"body {media}", True
    for form, schema in operation.get("answer", {}).items():
        for media in (XML, JSON):
            yield name, f"{form} {media}", schema
    for header in operation.get("headers", []):
        yield name, f"header {header}", True
    for link in operation.get("links", []):
        yield f"{name} link {link['rel']} {link['href']}", "there", True
        if "type" in link:
            yield f"{name} link {link['rel']} {link['href']}", f"type {link['type']}", True


def _parameter_facts(place: str, parameter: Json) -> Iterator[Row]:
    yield place, "required", bool(parameter.get("required"))
    yield place, "type", parameter.get("type", "string")
    yield place, "minimum", parameter.get("minimum")
    yield place, "default", parameter.get("default")
    for value in parameter.get("values", []):
        yield place, f"value {value}", True


def _schema_facts(name: str, schema: Json, schemas: Json) -> Iterator[Row]:
    yield name, "there", True
    if " " not in schema["element"]:
        # Elements of several names are held by the fields of that type, and by `root` where they are an answer.
        yield name, "element", schema["element"]
    fields = list(all_fields(schema, schemas))
    for fact in fields:
        yield from _field_facts(f"{name}.{fact['name']}", fact)
        if fact["type"] in INLINED:
            yield f"{name}.{fact['name']}", "items", schemas[fact["type"]]["fields"][0]["name"]
    own = [fact["name"] for fact in fields if fact["as"] == "element" and fact["name"] != "Links"]
    for before, after in pairwise(own):
        # Row by row, so that one misplaced element names itself and its neighbour.
        yield f"{name}.{after}", f"after {before}", True


def all_fields(schema: Json, schemas: Json) -> Iterator[Json]:
    """The fields of a schema, those of its bases first, each once."""
    found: dict[str, Json] = {}
    if "extends" in schema:
        found = {fact["name"]: fact for fact in all_fields(schemas[schema["extends"]], schemas)}
    found |= {fact["name"]: fact for fact in schema.get("fields", [])}
    yield from found.values()


def _field_facts(place: str, fact: Json) -> Iterator[Row]:
    yield place, "stands as", fact["as"]
    yield place, "type", type_of(fact)
    if fact.get("required"):
        yield place, "required", True
    if fact.get("optional"):
        yield place, "may be absent", True
    yield place, "default", fact.get("default")
    yield place, "maxLength", fact.get("maxLength")
    for value in fact.get("values", []):
        yield place, f"value {value}", True


def type_of(fact: Json) -> str:
    """The type of a field as the document would write it."""
    name = str(fact["type"])
    text = "string" if name in STRINGS or name.endswith("Enumeration") else SCALARS.get(name, name)
    return f"{text}[]" if fact.get("repeats") else text


def call(operation: str) -> str:
    """Method and path without the names of parameters: `GET /jobs/{}/includes/{}`."""
    return re.sub(r"\{\w+\}", "{}", operation)


def document_rows(data: Json) -> dict[tuple[str, str], Any]:
    """The same rows of a bundle."""
    rows: dict[tuple[str, str], Any] = {}
    for path, item in data["paths"].items():
        for method, operation in item.items():
            rows.update(_operation_rows(call(f"{method.upper()} {path}"), operation, data))
    shapes = compile_shapes(data["components"]["schemas"])
    for name, shape in shapes.items():
        rows[name, "there"] = True
        rows[name, "element"] = shape.element
        rows.update(_shape_rows(name, shape, data))
    service = data["paths"]["/query"]["get"]
    for name, place in service["x-query-results"].items():
        rows[f"query {name}", "found in"] = [place["in"], place["member"], place["item"]]
    for name, properties in service["x-query-properties"].items():
        rows[f"query {name}", "there"] = True
        for entry in properties:
            rows.update(_query_rows(f"query {name}.{entry['name']}", entry))
    return rows


def _query_rows(place: str, entry: Json) -> Rows:
    yield (place, "type"), entry["type"]
    for value in re.findall(r"`(\w+)`", entry.get("description", "")):
        yield (place, f"value {value}"), True


def _operation_rows(name: str, operation: Json, data: Json) -> Rows:
    actions: Mapping[str, Json] = operation.get("x-actions", {})
    parameters = [resolve(entry, data) for entry in operation.get("parameters", [])]
    if not actions:
        # PUT has one action, which a parameter may name: it stands beside the operation itself.
        for place in (name, *_named_action(name, parameters, data)):
            yield from _part_rows(place, operation, operation, data)
    for action, part in actions.items():
        yield from _part_rows(f"{name} {action}", operation, part, data)
    yield (name, "auth"), _auth(operation, data)
    yield (name, "roles"), frozenset(operation["x-roles"])
    for parameter in parameters:
        place = f"{name} {parameter['in']} {parameter['name']}"
        yield from _parameter_rows(place, parameter, data)
    yield (name, "body required"), bool(resolve(operation.get("requestBody", {}), data).get("required"))
    yield from _answer_rows(name, operation, data)


def _named_action(name: str, parameters: list[Json], data: Json) -> Iterator[str]:
    for parameter in parameters:
        if parameter["name"] == "action":
            yield from (f"{name} {value}" for value in resolve(parameter["schema"], data)["enum"])


def _part_rows(place: str, operation: Json, part: Json, data: Json) -> Rows:
    yield (place, "there"), True
    for page in part.get("x-source", operation["x-source"]):
        yield (place, f"source {page}"), True
    body = resolve(operation.get("requestBody", {}), data).get("content", {})
    for media, content in body.items() if "x-actions" not in operation or "body" in part else ():
        yield (place, f"body {media}"), True
        yield (place, "body"), root_names(content["schema"], data["components"]["schemas"])[0]
    yield (place, "task"), part.get("task") or _shown_task(operation, data)


def _shown_task(operation: Json, data: Json) -> Any:
    """The task of an operation without actions, as its example shows it."""
    content = resolve(operation["responses"].get("202", {}), data).get("content", {})
    examples = content.get(JSON, {}).get("examples", {})
    return next((example["value"]["Operation"] for example in examples.values()), None)


def _auth(operation: Json, data: Json) -> str:
    security = operation.get("security", data["security"])
    schemes = [data["components"]["securitySchemes"][name] for entry in security for name in entry]
    if not schemes:
        return "none"
    return "HTTP Basic" if schemes[0].get("scheme") == "basic" else "session"


def _parameter_rows(place: str, parameter: Json, data: Json) -> Rows:
    schema = _merged(parameter["schema"], data)
    yield (place, "required"), bool(parameter.get("required"))
    yield (place, "type"), schema["type"]
    yield (place, "minimum"), schema.get("minimum")
    yield (place, "default"), schema.get("default")
    yield from (((place, f"value {value}"), True) for value in schema.get("enum", []))


def _answer_rows(name: str, operation: Json, data: Json) -> Rows:
    schemas = data["components"]["schemas"]
    for status, response in operation["responses"].items():
        if not str(status).startswith("2"):
            continue
        yield (name, f"status {status}"), True
        yield from (
            ((name, f"header {header}"), True) for header in resolve(response, data).get("headers", {})
        )
        for media, content in resolve(response, data).get("content", {}).items():
            names = root_names(content["schema"], schemas)
            reference = next((one for one in names if one.startswith("EntityRef")), None)
            entity = next((one for one in names if one != reference), None)
            form = "entity" if reference else "only"
            yield (name, f"reference {media}"), reference
            if entity:
                yield (name, f"{form} {media}"), entity
                yield (name, f"root {media}"), schemas[entity]["xml"]["name"]
                yield from _link_rows(name, schemas[entity])


def _link_rows(name: str, schema: Json) -> Rows:
    for link in schema.get("x-links", []):
        place = f"{name} link {link['rel']} {link['href']}"
        yield (place, "there"), True
        yield (place, f"type {link.get('type')}"), True


def _shape_rows(name: str, shape: Any, data: Json) -> Rows:
    schema = data["components"]["schemas"][name]
    elements = [member.xml_name for member in shape.members if member.kind != "attribute"]
    for index, after in enumerate(elements):
        yield from (((f"{name}.{after}", f"after {before}"), True) for before in elements[:index])
    for member in shape.members:
        place, value = f"{name}.{member.xml_name}", _merged(schema["properties"][member.name], data)
        required = member.name in schema.get("required", [])
        items = _merged(value["items"], data) if value.get("type") == "array" else value
        yield (place, "stands as"), "element" if member.kind.endswith("list") else member.kind
        yield (place, "type"), _member_type(member, items)
        yield (place, "items"), member.item_name
        yield (place, "required"), required
        yield (place, "may be absent"), not required
        yield (place, "default"), value.get("default")
        yield (place, "maxLength"), value.get("maxLength")
        yield from (((place, f"value {one}"), True) for one in items.get("enum", []))


def _member_type(member: Any, schema: Json) -> str:
    text = member.shape or schema["type"]
    if not member.shape and "format" in schema:
        text = f"{text}({schema['format']})"
    return f"{text}[]" if member.kind.endswith("list") else text


def _merged(value: Json, data: Json) -> Json:
    """A schema with what it refers to, its own words last."""
    if "$ref" in value:
        return _merged(resolve(value, data), data)
    merged: dict[str, Any] = {}
    for part in value.get("allOf", []):
        merged |= _merged(part, data)
    return {**merged, **value}
