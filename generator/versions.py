"""One document, many server versions: which operations, fields and values a given version has.

`x-since` names the first version that has an item (without it: the oldest machine-readable description, 3.5.1),
`x-removed` the first version without it. `x-enum-since` and `x-enum-removed` say the same of single enumeration values.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from typing import Any

from generator.documents import METHODS
from generator.references import resolve
from generator.sources import walk

OLDEST_DESCRIBED = "3.5.1"
"""What an unmarked item was first seen in: the oldest machine-readable description of VSPC."""

CAMEL_CASE_UNTIL = "3.0"
"""The last version that spells enumeration values in camelCase (the pages of API 3.0)."""

VSPC_VERSIONS = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")


def version_key(version: str) -> tuple[int, ...]:
    """`3.6.1` -> (3, 6, 1), so that versions compare as numbers."""
    return tuple(int(part) for part in version.split("."))


def exists_in(marks: Mapping[str, Any], version: str) -> bool:
    """Whether an item with these `x-since` and `x-removed` marks is there in `version`."""
    since, removed = marks.get("x-since", OLDEST_DESCRIBED), marks.get("x-removed")
    asked = version_key(version)
    return version_key(since) <= asked and not (removed and version_key(removed) <= asked)


def bundle_for(data: Mapping[str, Any], version: str) -> dict[str, Any]:
    """The bundle of one server version: everything marked newer or already removed is gone.

    Components nobody refers to any more are dropped; for versions up to CAMEL_CASE_UNTIL enumeration values are
    spelled in camelCase. The input is not changed.
    """
    pruned = copy.deepcopy(dict(data))
    pruned["info"]["version"] = version
    components = pruned.get("components", {})
    _prune_paths(pruned["paths"], components, version)
    for schema in components.get("schemas", {}).values():
        _prune_schema(schema, version)
    for response in components.get("responses", {}).values():
        _prune_response(response, version)
    for body in components.get("requestBodies", {}).values():
        _prune_content(body.get("content", {}), version)
    _drop_links_to_missing_operations(pruned)
    drop_unreferenced(pruned)
    if version_key(version) <= version_key(CAMEL_CASE_UNTIL):
        for schema in components.get("schemas", {}).values():
            _camel_case_values(schema)
    return pruned


def camel_case(value: str) -> str:
    """The camel-case rule of .NET's JSON writer: `BackupVm` -> `backupVm`, `GFS` -> `gfs`, `SQLBackup` -> `sqlBackup`."""
    letters = list(value)
    for index, letter in enumerate(letters):
        if not letter.isupper():
            break
        following = letters[index + 1] if index + 1 < len(letters) else ""
        if index and following and not following.isupper():
            break
        letters[index] = letter.lower()
    return "".join(letters)


def drop_unreferenced(data: dict[str, Any]) -> None:
    """Remove, in place, components that no operation reaches, and tags that no operation carries."""
    components = data.get("components", {})
    reached: set[tuple[str, str]] = set()
    waiting: list[Any] = [data["paths"]]
    while waiting:
        for reference in _references(waiting.pop()):
            if reference not in reached:
                reached.add(reference)
                waiting.append(components.get(reference[0], {}).get(reference[1], {}))
    for section in [name for name in components if name != "securitySchemes"]:
        kept = {name: item for name, item in components[section].items() if (section, name) in reached}
        components[section] = kept
        if not kept:
            del components[section]
    used = {
        tag for item in data["paths"].values() for operation in item.values() for tag in operation["tags"]
    }
    data["tags"] = [tag for tag in data.get("tags", []) if tag["name"] in used]


def _references(value: Any) -> set[tuple[str, str]]:
    if isinstance(value, list):
        return {reference for child in value for reference in _references(child)}
    if not isinstance(value, dict):
        return set()
    found = {reference for child in value.values() for reference in _references(child)}
    target = value.get("$ref")
    if isinstance(target, str) and (match := re.fullmatch(r"#/components/(\w+)/(.+)", target)):
        found.add((match[1], match[2]))
    for form in ("entity", "reference"):
        schema = value.get("x-forms", {}).get(form, {}).get("schema")
        if schema:
            found.add(("schemas", schema))
    return found


def _prune_paths(paths: dict[str, Any], components: Mapping[str, Any], version: str) -> None:
    for path, item in list(paths.items()):
        for method in [name for name in METHODS if name in item]:
            if exists_in(item[method], version):
                _prune_operation(item[method], components, version)
            else:
                del item[method]
        if not item:
            del paths[path]


def _prune_operation(operation: dict[str, Any], components: Mapping[str, Any], version: str) -> None:
    if f"x-roles-{version}" in operation:
        operation["x-roles"] = operation.pop(f"x-roles-{version}")
    if "parameters" in operation:
        operation["parameters"] = [
            parameter
            for parameter in operation["parameters"]
            if exists_in(resolve(parameter, components), version)
        ]
        for parameter in operation["parameters"]:
            _prune_schema(parameter.get("schema", {}), version)
    _prune_content(operation.get("requestBody", {}).get("content", {}), version)
    responses = operation.get("responses", {})
    for status, response in list(responses.items()):
        marks = {"x-since": operation.get("x-since", OLDEST_DESCRIBED), **resolve(response, components)}
        if exists_in(marks, version):
            _prune_response(response, version)
        else:
            del responses[status]


def _prune_response(response: dict[str, Any], version: str) -> None:
    _prune_content(response.get("content", {}), version)
    headers = response.get("headers", {})
    for name in [
        name for name, header in headers.items() if not exists_in({"x-since": "3.0", **header}, version)
    ]:
        del headers[name]


def drop_examples(data: dict[str, Any], unwanted: Callable[[Mapping[str, Any]], bool]) -> None:
    """Remove, in place, the media-type examples of a bundle that `unwanted` says yes to."""
    for _, node in walk(data):
        if isinstance(node, dict) and isinstance(node.get("content"), dict):
            for media in node["content"].values():
                _drop(media, unwanted)


def _drop(media: dict[str, Any], unwanted: Callable[[Mapping[str, Any]], bool]) -> None:
    examples = media.get("examples", {})
    for name in [name for name, example in examples.items() if unwanted(example)]:
        del examples[name]
    if "examples" in media and not examples:
        del media["examples"]


def _prune_content(content: dict[str, Any], version: str) -> None:
    for media in content.values():
        _prune_schema(media.get("schema", {}), version)
        _drop(media, lambda example: not exists_in(example, version))


def _prune_schema(schema: dict[str, Any], version: str) -> None:
    properties = schema.get("properties", {})
    for name in [name for name, child in properties.items() if not exists_in(child, version)]:
        del properties[name]
        if name in schema.get("required", []):
            schema["required"] = [kept for kept in schema["required"] if kept != name]
            if not schema["required"]:
                del schema["required"]
    if "enum" in schema and ("x-enum-since" in schema or "x-enum-removed" in schema):
        _prune_values(schema, version)
    children = [*properties.values(), *(schema.get(key) for key in ("items", "additionalProperties"))]
    for child in [*children, *(part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, []))]:
        if isinstance(child, dict):
            _prune_schema(child, version)


def _prune_values(schema: dict[str, Any], version: str) -> None:
    since, removed = schema.get("x-enum-since", {}), schema.get("x-enum-removed", {})

    def marks(value: str) -> dict[str, str]:
        found = {"x-since": since.get(value), "x-removed": removed.get(value)}
        return {key: mark for key, mark in found.items() if mark}

    kept = [value for value in schema["enum"] if exists_in(marks(value), version)]
    if not kept:
        return  # nothing of this enumeration is documented for the version: leave it whole rather than empty
    schema["enum"] = kept
    for key in ("x-enum-descriptions", "x-enum-since", "x-enum-removed"):
        if key in schema:
            schema[key] = {value: text for value, text in schema[key].items() if value in kept}


def _camel_case_values(schema: dict[str, Any]) -> None:
    if schema.get("type") == "string" and "enum" in schema:
        schema["enum"] = [camel_case(value) if isinstance(value, str) else value for value in schema["enum"]]
        for key in ("default", "example"):
            if isinstance(schema.get(key), str):
                schema[key] = camel_case(schema[key])
        for key in ("x-enum-descriptions", "x-enum-since", "x-enum-removed"):
            if key in schema:
                schema[key] = {camel_case(value): text for value, text in schema[key].items()}


def _drop_links_to_missing_operations(data: dict[str, Any]) -> None:
    names = {operation["operationId"] for item in data["paths"].values() for operation in item.values()}
    responses = [
        *data.get("components", {}).get("responses", {}).values(),
        *(
            response
            for item in data["paths"].values()
            for operation in item.values()
            for response in operation.get("responses", {}).values()
        ),
    ]
    for response in responses:
        links = response.get("links", {})
        for name in [name for name, link in links.items() if link.get("operationId") not in names]:
            del links[name]
        if "links" in response and not links:
            del response["links"]
