"""Find the ids of existing objects before fuzzing starts.

Random ids are answered 404, which proves little. Discovery calls the operations without path parameters, follows the links
of the description to the others, and keeps the path parameters. Where there is no link, the `instanceUid` of the collection
above will do (`/jobs` for `/jobs/{jobUid}`), or a member of the same name as the parameter (`backupServerUid`).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from veeam_jobs_description.operations import Operation, OperationLink, read_operations
from veeam_jobs_kit.contract.plan import link_expressions
from veeam_jobs_kit.contract.wire.paths import PathParameters, fill_path
from veeam_jobs_runtime.decoding.notation import camel_case

MOST = 4
"""Maximum number of objects kept for one operation."""
_ROWS = "$response.body#/data/0/instanceUid"
Fetch = Callable[[str, Mapping[str, str]], Any]
"""Sends GET with query parameters; returns the JSON of a 200 response, else None."""


@dataclass(slots=True)
class KnownObjects:
    """Path parameters of existing objects, by operationId."""

    found: dict[str, list[PathParameters]] = field(default_factory=dict)

    def add(self, operation_id: str, parameters: PathParameters) -> bool:
        known = self.found.setdefault(operation_id, [])
        if parameters in known or len(known) >= MOST:
            return False
        known.append(parameters)
        return True


def discover(document: Mapping[str, Any], callable_ids: frozenset[str], fetch: Fetch) -> KnownObjects:
    """Call each readable operation, breadth first, and return the path parameters of the objects found."""
    steps = {operation.id: operation for operation in read_operations(document)}
    known, members, collections = KnownObjects(), dict[str, list[str]](), dict[str, list[str]]()
    queue: list[tuple[Operation, PathParameters]]
    queue = [(step, ()) for step in steps.values() if not step.path_parameters and step.id in callable_ids]
    visited: set[tuple[str, PathParameters]] = set()
    while queue:
        step, parameters = queue.pop(0)
        if (step.id, parameters) in visited:
            continue
        visited.add((step.id, parameters))
        for query in _forms(step):
            body = fetch(fill_path(step.path, parameters), query)
            _collect(body, members)
            if not step.path_parameters:
                collections[step.path] = link_expressions.evaluate(_ROWS, {}, body, MOST)
            for target, reached in _led_to(step, parameters, body, steps):
                if known.add(target.id, reached) and target.id in callable_ids:
                    queue.append((target, reached))
        if not queue:
            queue.extend(_without_link(steps, known, members, collections, callable_ids))
    _share(steps, known)
    return known


def leading_to(document: Mapping[str, Any], wanted: Container[str]) -> frozenset[str]:
    """Return the readable operations that lead to the objects of the wanted ones, as operationIds: others need no call.

    An object comes from the collection above it; without one, from operations with a link to it; without those, from any.
    """
    steps = list(read_operations(document))
    readable = {step.id: step for step in steps if step.method == "GET" and step.safe}
    needed = {step.id for step in steps if step.id in wanted and step.path_parameters}
    queue = [step for step in steps if step.id in needed]
    while queue:
        step = queue.pop()
        if not step.path_parameters:
            continue
        others = [other for other in readable.values() if other.id != step.id]
        # `/jobs/{jobUid}` for `/jobs/{jobUid}/start`, and `/jobs` for that.
        same = [other for other in others if _is_of_same_object(other, step)]
        above = step.path[: step.path.rindex("/{")]
        lists = [other for other in others if other.path.rstrip("/") == above]
        sources = [*same, *lists] if lists else [other for other in others if _links_to(other, step)]
        if not sources:
            return frozenset(readable)
        queue.extend(other for other in sources if other.id not in needed)
        needed |= {other.id for other in sources}
    return frozenset(needed & set(readable))


def _is_of_same_object(other: Operation, step: Operation) -> bool:
    return other.path_parameters == step.path_parameters and step.path.startswith(other.path)


def _links_to(other: Operation, step: Operation) -> bool:
    return any(link.operation_id == step.id for group in other.links.values() for link in group)


def add_named(
    document: Mapping[str, Any],
    known: KnownObjects,
    named: Iterable[str],
    called: Container[str],
    fetch: Fetch,
) -> None:
    """Look for the objects that `--writes-on` names where an operation that changes something could be called on them.

    Discovery keeps only a few objects of each kind, so they may not be among them. An object is of the kind of an operation
    if it can be read at the path that the operation continues.
    """
    steps = list(read_operations(document))
    for step in steps:
        if step.safe or len(step.path_parameters) != 1 or step.id not in called:
            continue
        readable = [
            other
            for other in steps
            if other.method == "GET"
            and other.path_parameters == step.path_parameters
            and step.path.startswith(other.path)
        ]
        found = known.found.setdefault(step.id, [])
        for identifier in named:
            parameters = ((step.path_parameters[0], identifier),)
            nearest = max(readable, key=lambda other: len(other.path), default=None)
            if parameters in found or nearest is None:
                continue
            if fetch(fill_path(nearest.path, parameters), {}) is not None:
                known.found[step.id] = found = [*found, parameters]


def keep_changeable(
    document: Mapping[str, Any], known: KnownObjects, may_change: Callable[[str], bool]
) -> None:
    """Forget the objects that may not be changed, for operations that change something."""
    for step in read_operations(document):
        if not step.safe:
            known.found[step.id] = [
                parameters
                for parameters in known.found.get(step.id, [])
                if all(may_change(value) for _, value in parameters)
            ]


def _share(steps: Mapping[str, Operation], known: KnownObjects) -> None:
    """Use the objects of a read operation for the operations that change them: `/jobs/{jobUid}` for `/jobs/{jobUid}/start`.

    Only the last object found is deleted, so that the others can still be read.
    """
    for step in steps.values():
        nearest = [
            other
            for other in steps.values()
            if other.path_parameters == step.path_parameters
            and known.found.get(other.id)
            and step.path.startswith(other.path)
        ]
        if nearest and step.path_parameters and not known.found.get(step.id):
            known.found[step.id] = known.found[max(nearest, key=lambda other: len(other.path)).id]
        if step.method == "DELETE":
            known.found[step.id] = known.found.get(step.id, [])[-1:]


def _forms(operation: Operation) -> tuple[dict[str, str], ...]:
    """Return the queries to send: none, and the one for the whole entity; links differ between the two."""
    forms = operation.forms
    return ({}, {forms.parameter: forms.entity_value}) if forms else ({},)


def _led_to(
    step: Operation, parameters: PathParameters, body: Any, steps: Mapping[str, Operation]
) -> Iterator[tuple[Operation, PathParameters]]:
    if body is None:
        return
    for link in step.links.get("200", ()):
        target = steps.get(link.operation_id)
        if target is None or not target.path_parameters:
            continue
        yield from ((target, reached) for reached in _combined(target, link, dict(parameters), body))


def _combined(
    target: Operation, link: OperationLink, parameters: Mapping[str, str], body: Any
) -> Iterator[PathParameters]:
    """Combine the values of several parameters: the n-th value of each belongs to the n-th item, a single value to all."""
    found = [
        link_expressions.evaluate(link.parameters.get(name), parameters, body, MOST)
        for name in target.path_parameters
    ]
    if not all(found):
        return
    for index in range(max(map(len, found))):
        yield tuple(
            (name, column[min(index, len(column) - 1)])
            for name, column in zip(target.path_parameters, found, strict=True)
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
    steps: Mapping[str, Operation],
    known: KnownObjects,
    members: Mapping[str, list[str]],
    collections: Mapping[str, list[str]],
    callable_ids: frozenset[str],
) -> Iterator[tuple[Operation, PathParameters]]:
    """Yield operations without a link, with ids from the collection above or from members named like the parameter."""
    for step in steps.values():
        if len(step.path_parameters) != 1 or known.found.get(step.id) or step.id not in callable_ids:
            continue
        found = collections.get(step.path.partition("/{")[0]) or _named(step.path_parameters[0], members)
        for value in found[:MOST]:
            parameters = ((step.path_parameters[0], value),)
            known.add(step.id, parameters)
            yield step, parameters


def _named(name: str, members: Mapping[str, list[str]]) -> list[str]:
    """Return the values of members named like a parameter, in either notation."""
    return members.get(name) or members.get(camel_case(name), [])
