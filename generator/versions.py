"""One document, many server versions: which operations, fields and values a given version has.

`x-versions` in the root lists the versions. `x-since` names the first version that has an item (without it: the one that
`x-versions` calls `unmarked`), `x-removed` the first version without it. `x-enum-since` and `x-enum-removed` say the same of
single enumeration values.
`x-evidence` names a version before that: no page of it shows the item, but something else does, like a client of that time.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.model import Versions
from generator.reachable import components_of, reachable
from generator.sources import walk
from veeam_jobs_description.operations import METHODS
from veeam_jobs_description.references import follow_reference
from veeam_jobs_runtime.decoding.notation import camel_case

VERSIONS = "x-versions"


def versions_of(data: Mapping[str, Any]) -> Versions:
    """Return the versions that a document describes, by its root: those of `x-versions`, else that of `info`."""
    declared = data.get(VERSIONS)
    if not declared:
        only = str(data["info"]["version"])
        return Versions((only,), only)
    return Versions(tuple(declared["described"]), declared["unmarked"], declared.get("camelCaseUntil"))


def version_key(version: str) -> tuple[int, ...]:
    """Return a sort key that compares versions as numbers: `3.6.1` -> (3, 6, 1)."""
    return tuple(int(part) for part in version.split("."))


def exists_in(marks: Mapping[str, Any], version: str, unmarked: str) -> bool:
    """Return whether an item with these `x-since`, `x-evidence` and `x-removed` marks exists in `version`."""
    since, removed = version_key(marks.get("x-since", unmarked)), marks.get("x-removed")
    if "x-evidence" in marks:
        since = min(since, version_key(marks["x-evidence"]))
    asked = version_key(version)
    return since <= asked and not (removed and version_key(removed) <= asked)


@dataclass(frozen=True, slots=True)
class _Target:
    """The version that a bundle is made for, among those of its document."""

    version: str
    versions: Versions

    def has(self, marks: Mapping[str, Any]) -> bool:
        return exists_in(marks, self.version, self.versions.unmarked)

    @property
    def is_in_camel_case(self) -> bool:
        until = self.versions.camel_case_until
        return until is not None and version_key(self.version) <= version_key(until)


def bundle_for(data: Mapping[str, Any], version: str) -> dict[str, Any]:
    """Return the bundle of one server version, without newer and removed items.

    Components nobody refers to any more are dropped. For versions up to `camelCaseUntil` enumeration values are
    spelled in camelCase, followed by those that evidence adds, in both spellings. The input is not changed.
    """
    pruned = copy.deepcopy(dict(data))
    pruned["info"]["version"] = version
    target = _Target(version, versions_of(data))
    components = pruned.get("components", {})
    _prune_paths(pruned["paths"], pruned, target)
    for schema in components.get("schemas", {}).values():
        _prune_schema(schema, target)
    for response in components.get("responses", {}).values():
        _prune_response(response, pruned, target)
    for body in components.get("requestBodies", {}).values():
        _prune_content(body.get("content", {}), target)
    _drop_links_to_missing_operations(pruned)
    drop_unreferenced(pruned)
    return pruned


def drop_unreferenced(data: dict[str, Any]) -> None:
    """Remove, in place, components that no operation reaches, and tags that no operation carries."""
    components = data.get("components", {})
    reached = reachable(
        components_of(data["paths"]),
        lambda component: components_of(components.get(component[0], {}).get(component[1], {})),
    )
    for section in [name for name in components if name != "securitySchemes"]:
        kept = {name: item for name, item in components[section].items() if (section, name) in reached}
        components[section] = kept
        if not kept:
            del components[section]
    used = {
        tag for item in data["paths"].values() for operation in item.values() for tag in operation["tags"]
    }
    data["tags"] = [tag for tag in data.get("tags", []) if tag["name"] in used]


def _prune_paths(paths: dict[str, Any], data: Mapping[str, Any], target: _Target) -> None:
    for path, item in list(paths.items()):
        for method in [name for name in METHODS if name in item]:
            if target.has(item[method]):
                _prune_operation(item[method], data, target)
            else:
                del item[method]
        if not item:
            del paths[path]


def _prune_operation(operation: dict[str, Any], data: Mapping[str, Any], target: _Target) -> None:
    if f"x-roles-{target.version}" in operation:
        operation["x-roles"] = operation.pop(f"x-roles-{target.version}")
    if "parameters" in operation:
        operation["parameters"] = [
            parameter
            for parameter in operation["parameters"]
            if target.has(follow_reference(parameter, data))
        ]
        for parameter in operation["parameters"]:
            _prune_schema(parameter.get("schema", {}), target)
    _prune_content(operation.get("requestBody", {}).get("content", {}), target)
    responses = operation.get("responses", {})
    for status, response in list(responses.items()):
        if target.has(_marks_of_response(follow_reference(response, data), operation)):
            _prune_response(response, data, target)
        else:
            del responses[status]


def _marks_of_response(response: Mapping[str, Any], operation: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the marks of a response: its own, else those of its operation."""
    since = ("x-since", "x-evidence")
    if any(mark in response for mark in since):
        return response
    return {**{mark: operation[mark] for mark in since if mark in operation}, **response}


def _prune_response(response: dict[str, Any], data: Mapping[str, Any], target: _Target) -> None:
    _prune_content(response.get("content", {}), target)
    headers = response.get("headers", {})
    for name in [
        name
        for name, header in headers.items()
        if not target.has({"x-since": target.versions.described[0], **follow_reference(header, data)})
    ]:
        del headers[name]


def drop_examples(data: dict[str, Any], unwanted: Callable[[Mapping[str, Any]], bool]) -> None:
    """Remove, in place, the media-type examples for which `unwanted` returns True."""
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


def _prune_content(content: dict[str, Any], target: _Target) -> None:
    for media in content.values():
        _prune_schema(media.get("schema", {}), target)
        _drop(media, lambda example: not target.has(example))


def _prune_schema(schema: dict[str, Any], target: _Target) -> None:
    properties = schema.get("properties", {})
    for name in [name for name, child in properties.items() if not target.has(child)]:
        del properties[name]
        if name in schema.get("required", []):
            schema["required"] = [kept for kept in schema["required"] if kept != name]
            if not schema["required"]:
                del schema["required"]
    if "enum" in schema:
        _prune_values(schema, target)
    children = [*properties.values(), *(schema.get(key) for key in ("items", "additionalProperties"))]
    for child in [*children, *(part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, []))]:
        if isinstance(child, dict):
            _prune_schema(child, target)


def _prune_values(schema: dict[str, Any], target: _Target) -> None:
    """Keep the values of a version: those of its pages in their spelling, then those that evidence adds in both."""
    shown, added = _values_of(schema, target), _values_by_evidence(schema, target)
    if not shown and not added:
        shown = list(
            schema["enum"]
        )  # nothing is documented for the version: leave it whole rather than empty
    spell = _camel_case if target.is_in_camel_case else _as_written
    spelled = {spell(value): value for value in [*shown, *added]}
    spelled.update({value: value for value in added})
    schema["enum"] = list(spelled)
    by_evidence = [value for value in spelled if value not in {spell(shown_value) for shown_value in shown}]
    schema.pop("x-enum-evidence", None)
    if by_evidence:
        schema["x-enum-evidence"] = by_evidence
    for key in ("default", "example"):
        if key in schema:
            schema[key] = spell(schema[key])
    for key in ("x-enum-descriptions", "x-enum-since", "x-enum-removed"):
        if key in schema:
            skipped = () if key == "x-enum-descriptions" else by_evidence
            texts = schema[key]
            schema[key] = {
                value: texts[of] for value, of in spelled.items() if of in texts and value not in skipped
            }


def _values_by_evidence(schema: Mapping[str, Any], target: _Target) -> list[Any]:
    """Return the values that `x-enum-evidence` adds to a version older than the oldest description."""
    oldest = target.versions.unmarked
    since = schema.get("x-enum-evidence", oldest)
    applies = version_key(since) <= version_key(target.version) < version_key(oldest)
    return _values_of(schema, _Target(oldest, target.versions)) if applies else []


def _values_of(schema: Mapping[str, Any], target: _Target) -> list[Any]:
    """Return the values of an enumeration whose marks say that they exist in a version."""
    since, removed = schema.get("x-enum-since", {}), schema.get("x-enum-removed", {})

    def marks(value: Any) -> dict[str, str]:
        found = {"x-since": since.get(value), "x-removed": removed.get(value)}
        return {key: mark for key, mark in found.items() if mark}

    return [value for value in schema["enum"] if target.has(marks(value))]


def _camel_case(value: Any) -> Any:
    return camel_case(value) if isinstance(value, str) else value


def _as_written(value: Any) -> Any:
    return value


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
