"""A walk through the server before the fuzzing, to learn the ids of objects that exist.

Random ids are answered 404, which proves little. The walk calls the operations without path parameters, follows the links
of the document to the others, and keeps what leads to them. Where no link leads, the `instanceUid` of the collection
above will do (`/jobs` for `/jobs/{jobUid}`), or a member of the same name as the parameter (`backupServerUid`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from . import links
from .plan import operations

MOST = 4
"""Objects kept for one operation."""
_ROWS = "$response.body#/data/0/instanceUid"
PathParameters = tuple[tuple[str, str], ...]
Fetch = Callable[[str, Mapping[str, str]], Any]
"""Gets a path with query parameters; the JSON of a 200, else None."""


@dataclass(slots=True)
class Known:
    """Path parameters that lead to existing objects, by operationId."""

    found: dict[str, list[PathParameters]] = field(default_factory=dict)

    def add(self, operation_id: str, parameters: PathParameters) -> bool:
        known = self.found.setdefault(operation_id, [])
        if parameters in known or len(known) >= MOST:
            return False
        known.append(parameters)
        return True


@dataclass(frozen=True, slots=True)
class _Step:
    id: str
    path: str
    operation: Mapping[str, Any]
    names: tuple[str, ...]
    deletes: bool


def walk(document: Mapping[str, Any], callable_ids: frozenset[str], fetch: Fetch) -> Known:
    """Visit each readable operation once or a few times, breadth first, and note what leads where."""
    steps = {step.id: step for step in _steps(document)}
    known, members, collections = Known(), dict[str, list[str]](), dict[str, list[str]]()
    queue: list[tuple[_Step, PathParameters]]
    queue = [(step, ()) for step in steps.values() if not step.names and step.id in callable_ids]
    visited: set[tuple[str, PathParameters]] = set()
    while queue:
        step, parameters = queue.pop(0)
        if (step.id, parameters) in visited:
            continue
        visited.add((step.id, parameters))
        for query in _forms(step.operation):
            body = fetch(fill(step.path, parameters), query)
            _collect(body, members)
            if not step.names:
                collections[step.path] = links.values(_ROWS, {}, body, MOST)
            for target, reached in _led_to(step, parameters, body, steps):
                if known.add(target.id, reached) and target.id in callable_ids:
                    queue.append((target, reached))
        if not queue:
            queue.extend(_without_link(steps, known, members, collections, callable_ids))
    _share(steps, known)
    return known


def _share(steps: Mapping[str, _Step], known: Known) -> None:
    """What reads an object shows what may be changed: `/jobs/{jobUid}` for `/jobs/{jobUid}/start`.

    What is deleted is only the last one found, so that the others can still be read.
    """
    for step in steps.values():
        nearest = [
            other
            for other in steps.values()
            if other.names == step.names and known.found.get(other.id) and step.path.startswith(other.path)
        ]
        if nearest and step.names and not known.found.get(step.id):
            known.found[step.id] = known.found[max(nearest, key=lambda other: len(other.path)).id]
        if step.deletes:
            known.found[step.id] = known.found.get(step.id, [])[-1:]


def fill(path: str, parameters: PathParameters) -> str:
    """The path with its parameters in place."""
    for name, value in parameters:
        path = path.replace("{" + name + "}", quote(value, safe=""))
    return path


def read_json(content: bytes) -> Any:
    """JSON, a byte order mark before it or not; None for anything else."""
    try:
        return json.loads(content.decode("utf-8-sig"))
    except ValueError:
        return None


def _steps(document: Mapping[str, Any]) -> Iterator[_Step]:
    for path, method, operation in operations(document):
        yield _Step(operation["operationId"], path, operation, path_names(path), method == "delete")


def path_names(path: str) -> tuple[str, ...]:
    """Names of the parameters in a path template."""
    return tuple(part.partition("}")[0] for part in path.split("{")[1:])


def _forms(operation: Mapping[str, Any]) -> tuple[dict[str, str], ...]:
    """The plain call, and the one for the whole entity where there is one: links differ between the two."""
    forms = operation.get("x-forms")
    return ({}, {forms["parameter"]: forms["entity"]["value"]}) if forms else ({},)


def _led_to(
    step: _Step, parameters: PathParameters, body: Any, steps: Mapping[str, _Step]
) -> Iterator[tuple[_Step, PathParameters]]:
    if body is None:
        return
    response = step.operation["responses"].get("200", {})
    for link in response.get("links", {}).values():
        target = steps.get(link.get("operationId", ""))
        if target is None or not target.names:
            continue
        yield from ((target, reached) for reached in _combined(target, link, dict(parameters), body))


def _combined(
    target: _Step, link: Mapping[str, Any], parameters: Mapping[str, str], body: Any
) -> Iterator[PathParameters]:
    """The n-th value of each parameter belongs to the n-th item; a single value belongs to all."""
    found = [
        links.values(link.get("parameters", {}).get(name), parameters, body, MOST) for name in target.names
    ]
    if not all(found):
        return
    for index in range(max(map(len, found))):
        yield tuple(
            (name, column[min(index, len(column) - 1)])
            for name, column in zip(target.names, found, strict=True)
        )


def _collect(body: Any, members: dict[str, list[str]]) -> None:
    if isinstance(body, dict):
        for name, value in body.items():
            if isinstance(value, str) and value not in members.setdefault(name, []):
                members[name].append(value)
            _collect(value, members)
    elif isinstance(body, list):
        for item in body:
            _collect(item, members)


def _without_link(
    steps: Mapping[str, _Step],
    known: Known,
    members: Mapping[str, list[str]],
    collections: Mapping[str, list[str]],
    callable_ids: frozenset[str],
) -> Iterator[tuple[_Step, PathParameters]]:
    """Operations no link led to, reached by the collection above, or by members named like their parameter."""
    for step in steps.values():
        if len(step.names) != 1 or known.found.get(step.id) or step.id not in callable_ids:
            continue
        found = collections.get(step.path.partition("/{")[0]) or members.get(step.names[0], [])
        for value in found[:MOST]:
            parameters = ((step.names[0], value),)
            known.add(step.id, parameters)
            yield step, parameters
