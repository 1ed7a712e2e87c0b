"""One document, two notations: the bundle for servers that send JSON members in camelCase.

A document that is sent in both says so with `x-notations`; it is written in PascalCase. Answers change, and only their JSON
member names: values, XML, query parameters, headers and everything a request sends stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.camel_schemas import INNER, PARTS, Json, camel_schema, camel_value
from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.operations import METHODS, operation_items, request_parts
from veeam_jobs_description.references import schemas_reached
from veeam_jobs_runtime.decoding.notation import camel_case

CAMEL: Notation = "camelCase"

REQUEST = "Request"
"""What the name of a schema ends in where a request needs it in PascalCase and an answer in camelCase."""

_SCHEMAS = "#/components/schemas/"
_BODY_POINTER = re.compile(r"(?<=\$response\.body#)/[^#}\s]*")


def in_camel_case(data: Json) -> dict[str, Any]:
    """Return the bundle with the JSON members of its answers in camelCase. The input is not changed.

    A schema that a request reaches keeps PascalCase. If an answer reaches it too, the request refers to a copy of it whose
    name ends in `Request`. XML is the same in both bundles: XML names that came from a property are written out.
    """
    components: Json = data.get("components", {})
    schemas: Json = components.get("schemas", {})
    asked, answered = schemas_reached(request_parts(data), data), schemas_reached(_answers(data), data)
    copies = {name: name + REQUEST for name in asked & answered if _has_members(name, schemas)}
    kept = {copies.get(name, name): _redirected(schemas[name], copies) for name in asked}
    changed = {name: camel_schema(schemas[name], schemas) for name in schemas if name not in asked - answered}
    changed_components = {
        **{section: _redirected(found, copies) for section, found in components.items()},
        "schemas": dict(sorted({**kept, **changed}.items())),
    }
    if "responses" in components:
        changed_components["responses"] = {
            name: _response(response, schemas) for name, response in components["responses"].items()
        }
    return {
        **data,
        "info": _info(data),
        "paths": {path: _path_item(item, schemas, copies) for path, item in data["paths"].items()},
        "components": changed_components,
        "x-notation": CAMEL,
    }


def clashes(data: Json) -> Iterator[tuple[str, str, str]]:
    """Yield schema, member and problem for names that would be ambiguous in the camelCase bundle."""
    schemas: Json = data.get("components", {}).get("schemas", {})
    for name, schema in schemas.items():
        seen: dict[str, str] = {}
        for member, child in schema.get("properties", {}).items():
            first = seen.setdefault(camel_case(member), member)
            if _kind(child) != _kind(schema["properties"][first]):
                yield (
                    name,
                    member,
                    f"{first} and {member} are both {camel_case(member)} in camelCase, but differ in type",
                )
    asked, answered = schemas_reached(request_parts(data), data), schemas_reached(_answers(data), data)
    for name in sorted(asked & answered):
        if name + REQUEST in schemas and _has_members(name, schemas):
            yield name + REQUEST, "", f"the camelCase bundle needs this name for what requests send of {name}"


def _kind(schema: Json) -> tuple[Any, ...]:
    """Return the features that two members of one camelCase name must share."""
    return tuple(schema.get(key) for key in ("type", "format", "$ref", "allOf", "items"))


def _info(data: Json) -> dict[str, Any]:
    info = data["info"]
    sentence = (
        f"**JSON members in camelCase.** This description is for servers that send them so: {data['x-notations'][CAMEL]} "
        "Names follow the camel-case rule of .NET's JSON writer: `UID` becomes `uid`, `JobUid` becomes `jobUid`. "
        "The texts of this description name members in PascalCase. Values, XML, query parameters and headers are the same "
        "in either notation. Requests are described in PascalCase; schemas for that have names that end in "
        f"`{REQUEST}` where answers have them in camelCase."
    )
    return {
        **info,
        "title": f"{info['title']} (JSON members in camelCase)",
        "description": f"{info['description'].rstrip()}\n\n{sentence}\n",
    }


# ---- which schemas answers and requests use


def _answers(data: Json) -> list[Any]:
    parts: list[Any] = [data.get("components", {}).get("responses", {})]
    for _, _, operation in operation_items(data):
        forms = operation.get("x-forms", {})
        named = [forms[form]["schema"] for form in ("entity", "reference") if form in forms]
        parts += [operation.get("responses", {}), *({"$ref": _SCHEMAS + name} for name in named)]
    return parts


def _has_members(name: str, schemas: Json) -> bool:
    return any(
        _mentions_members(schemas[found])
        for found in schemas_reached([{"$ref": _SCHEMAS + name}], {"components": {"schemas": schemas}})
    )


def _mentions_members(value: Any) -> bool:
    if isinstance(value, list):
        return any(_mentions_members(child) for child in value)
    if not isinstance(value, Mapping):
        return False
    return bool(value.get("properties")) or any(_mentions_members(value.get(key)) for key in (*PARTS, *INNER))


# ---- what a request sends


def _redirected(value: Any, copies: Mapping[str, str]) -> Any:
    """Return a copy whose references lead to the copies for requests."""
    if isinstance(value, list):
        return [_redirected(child, copies) for child in value]
    if not isinstance(value, Mapping):
        return value
    new = {key: _redirected(child, copies) for key, child in value.items()}
    reference = value.get("$ref")
    if isinstance(reference, str) and reference.removeprefix(_SCHEMAS) in copies:
        new["$ref"] = _SCHEMAS + copies[reference.removeprefix(_SCHEMAS)]
    if isinstance(value.get("mapping"), Mapping) and "propertyName" in value:
        new["mapping"] = {
            key: _SCHEMAS + copies.get(target.removeprefix(_SCHEMAS), target.removeprefix(_SCHEMAS))
            if target.startswith(_SCHEMAS)
            else target
            for key, target in value["mapping"].items()
        }
    return new


# ---- operations


def _path_item(item: Json, schemas: Json, copies: Mapping[str, str]) -> dict[str, Any]:
    return {
        key: _operation(child, schemas, copies) if key in METHODS else _redirected(child, copies)
        for key, child in item.items()
    }


def _operation(operation: Json, schemas: Json, copies: Mapping[str, str]) -> dict[str, Any]:
    new = dict(operation)
    for key in ("parameters", "requestBody"):
        if key in new:
            new[key] = _redirected(new[key], copies)
    if "x-actions" in new:
        new["x-actions"] = {
            name: {**action, "body": copies.get(action["body"], action["body"])}
            if action.get("body")
            else action
            for name, action in new["x-actions"].items()
        }
    if "x-query-results" in new:
        new["x-query-results"] = {
            type_: _query_result(place) for type_, place in new["x-query-results"].items()
        }
    new["responses"] = {
        status: _response(response, schemas) for status, response in operation.get("responses", {}).items()
    }
    return new


def _query_result(place: Json) -> dict[str, Any]:
    """Return the answer of a query: all members but `item`, which is a name in XML, are members of JSON."""
    return {key: child if key == "item" else _camel_names(child) for key, child in place.items()}


def _camel_names(value: Any) -> Any:
    return [_camel_names(child) for child in value] if isinstance(value, list) else camel_case(value)


def _response(response: Json, schemas: Json) -> dict[str, Any]:
    new = dict(response)
    if "content" in new:
        new["content"] = {
            media_type: _media(media, schemas) if media_type.endswith("json") else media
            for media_type, media in new["content"].items()
        }
    if "links" in new:
        new["links"] = {name: _link(link) for name, link in new["links"].items()}
    return new


def _media(media: Json, schemas: Json) -> dict[str, Any]:
    new = dict(media)
    if "schema" in new:
        new["schema"] = camel_schema(new["schema"], schemas)
    if "example" in new:
        new["example"] = camel_value(new["example"])
    if "examples" in new:
        new["examples"] = {
            name: {**example, "value": camel_value(example["value"])} if "value" in example else example
            for name, example in new["examples"].items()
        }
    return new


def _link(value: Any) -> Any:
    """Return a link whose pointers into the answer use the names of its members as they are sent."""
    if isinstance(value, Mapping):
        return {
            key: child if key in ("operationId", "operationRef", "description") else _link(child)
            for key, child in value.items()
        }
    if isinstance(value, list):
        return [_link(child) for child in value]
    if not isinstance(value, str):
        return value
    return _BODY_POINTER.sub(lambda found: "/".join(map(camel_case, found[0].split("/"))), value)
