"""The document as a run needs it: a bundle with ids that exist, and with open enumerations left open."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from .plan import operations, resolve
from .walk import PathParameters

_JSON = "application/json"
_SCHEMAS = "#/components/schemas/"


def prepare(bundle: Mapping[str, Any], media_type: str, *, exact: bool) -> dict[str, Any]:
    """A copy of the bundle for one run.

    Only the media type asked for is left where there are several, in answers and in requests; what a request shows as an
    example is the same in either. A new value of an open enumeration is no violation, unless the server is to match the
    document exactly; in requests enumerations stay closed.
    """
    document = copy.deepcopy(dict(bundle))
    for content in _bodies(document):
        if media_type in content and _JSON in content:
            # Bodies are made as JSON values and written afterwards; so are the examples.
            content[media_type]["examples"] = content[_JSON].get("examples", {})
    for content in [*_answers(document), *_bodies(document)]:
        if media_type in content:
            for other in [name for name in content if name != media_type]:
                del content[other]
    if not exact:
        _open_enumerations(document)
    return document


def with_known_ids(document: dict[str, Any], known: Mapping[str, list[PathParameters]]) -> None:
    """Make ids that exist the examples of path parameters, in place.

    Several parameters of one path belong together, so only the first combination serves there.
    """
    for path, _, operation in operations(document):
        found = known.get(operation["operationId"], [])
        if not found:
            continue
        combinations = found if len(found[0]) == 1 else found[:1]
        shared = document["paths"][path].get("parameters", [])
        operation["parameters"] = [  # type: ignore[index]
            _with_examples(resolve(document, item), combinations)
            for item in [*shared, *operation.get("parameters", [])]
        ]


def answer_schema(
    document: Mapping[str, Any], operation: Mapping[str, Any], status: int, media_type: str
) -> Mapping[str, Any] | None:
    """The schema of an answer, by its status (or `default`) and media type."""
    responses = operation["responses"]
    response = responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default")
    if response is None:
        return None
    content = resolve(document, response).get("content", {}).get(media_type, {})
    schema: Mapping[str, Any] | None = content.get("schema")
    return schema


def object_names(document: Mapping[str, Any], schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Component names of the objects an answer may be: the schema itself, or each option of its `oneOf`."""
    if "$ref" in schema:
        target = resolve(document, schema)
        name = schema["$ref"].rpartition("/")[2]
        return object_names(document, target) if "oneOf" in target else (name,)
    options = schema.get("oneOf") or schema.get("allOf") or ()
    return tuple(name for option in options for name in object_names(document, option))


def _with_examples(parameter: Mapping[str, Any], combinations: list[PathParameters]) -> Mapping[str, Any]:
    values = [
        value for combination in combinations for name, value in combination if name == parameter["name"]
    ]
    if parameter["in"] != "path" or not values:
        return parameter
    kept = {key: value for key, value in parameter.items() if key not in ("example", "examples")}
    kept["schema"] = {
        key: value for key, value in parameter["schema"].items() if key not in ("example", "default")
    }
    return {**kept, "examples": {f"known{index}": {"value": value} for index, value in enumerate(values)}}


def _answers(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    responses = [
        response for _, _, operation in operations(document) for response in operation["responses"].values()
    ]
    for response in [*responses, *document.get("components", {}).get("responses", {}).values()]:
        if "content" in response:
            yield response["content"]


def _bodies(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for _, _, operation in operations(document):
        content = resolve(document, operation.get("requestBody", {})).get("content")
        if content:
            yield content


def _open_enumerations(document: dict[str, Any]) -> None:
    schemas = document.get("components", {}).get("schemas", {})
    asked_for = _reached(document, _requests(document))
    for name, schema in schemas.items():
        if schema.get("x-extensible-enum") and name not in asked_for:
            schema.pop("enum", None)


def _requests(document: Mapping[str, Any]) -> list[Any]:
    components = document.get("components", {})
    parts: list[Any] = [components.get("parameters", {}), components.get("requestBodies", {})]
    for _, _, operation in operations(document):
        parts += [operation.get("parameters", []), operation.get("requestBody", {})]
    return parts


def _reached(document: Mapping[str, Any], parts: list[Any]) -> set[str]:
    """Names of the schemas that the parts use, however far away."""
    names: set[str] = set()
    while parts:
        part = parts.pop()
        if isinstance(part, Mapping):
            reference = part.get("$ref")
            if isinstance(reference, str) and reference.startswith(_SCHEMAS):
                name = reference.removeprefix(_SCHEMAS)
                if name not in names:
                    names.add(name)
                    parts.append(document["components"]["schemas"].get(name, {}))
            parts.extend(part.values())
        elif isinstance(part, list):
            parts.extend(part)
    return names
