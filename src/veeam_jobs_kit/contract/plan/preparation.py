"""Prepare a bundle for a run: keep one media type, open the enumerations, add existing ids as examples."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_description.operations import operation_items, request_parts
from veeam_jobs_description.references import follow_reference, schemas_reached
from veeam_jobs_kit.contract.wire.paths import PathParameters

_JSON = "application/json"


def prepare(bundle: Mapping[str, Any], media_type: str, *, exact: bool) -> dict[str, Any]:
    """Return a copy of the bundle for one run.

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
    for path, _, operation in operation_items(document):
        found = known.get(operation["operationId"], [])
        if not found:
            continue
        combinations = found if len(found[0]) == 1 else found[:1]
        shared = document["paths"][path].get("parameters", [])
        operation["parameters"] = [  # type: ignore[index]
            _with_examples(follow_reference(item, document), combinations)
            for item in [*shared, *operation.get("parameters", [])]
        ]


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
        response
        for _, _, operation in operation_items(document)
        for response in operation["responses"].values()
    ]
    for response in [*responses, *document.get("components", {}).get("responses", {}).values()]:
        if "content" in response:
            yield response["content"]


def _bodies(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for _, _, operation in operation_items(document):
        content = follow_reference(operation.get("requestBody", {}), document).get("content")
        if content:
            yield content


def _open_enumerations(document: dict[str, Any]) -> None:
    schemas = document.get("components", {}).get("schemas", {})
    asked_for = schemas_reached(request_parts(document), document)
    for name, schema in schemas.items():
        if schema.get("x-extensible-enum") and name not in asked_for:
            schema.pop("enum", None)
