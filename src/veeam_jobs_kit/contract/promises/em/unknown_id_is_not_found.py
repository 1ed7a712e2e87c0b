"""An id that does not exist is answered with 404, in every place of every path: a random one, and the GUID of zeros."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from functools import partial

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, nothing_read
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NOT_SEEN, instead

NAME = "unknown_id_is_not_found"
SOURCE = "http_response_codes"
_TASK = "tasks_get"
_NIL = str(uuid.UUID(int=0))


def check(server: Server) -> Iterator[Outcome]:
    """Put a made-up id in place of each id in each path, the others being real."""
    reader = Reader(server)
    for operation in reader.in_scope.values():
        if not operation.path_parameters:
            continue
        known = next(iter(reader.paths(operation, 1)), {})
        if not known and not _is_told_apart(reader, operation):
            # A server that answers 404 to everything would keep this promise.
            yield NotProven(
                operation.id, reader.why_none(operation, "no id that exists is known, to compare with")
            )
            continue
        if known and not (real := reader.get(operation.id, known)).is_success:
            why = f"it answers {real.status} to an id that exists"
            unanswered = real.status in NOT_SEEN or real.status >= 500
            yield NotProven(operation.id, why, unanswered)
            continue
        ids = [_made_up(operation), *_nil(reader, operation, known)]
        paths = [
            {**known, name: uid}
            for name in operation.path_parameters
            if known or len(operation.path_parameters) == 1
            for uid in ids
        ]
        yield from reader.settle(operation.id, *(partial(_look, reader, operation, path) for path in paths))


def _is_told_apart(reader: Reader, operation: Operation) -> bool:
    """Return whether the list of tasks can be read: it is empty in a run that only reads."""
    return operation.id == _TASK and reader.get("tasks_list").is_success


def _made_up(operation: Operation) -> str:
    return "task-987654321" if operation.id == _TASK else str(uuid.uuid4())


def _nil(reader: Reader, operation: Operation, known: Mapping[str, str]) -> list[str]:
    """Return the GUID of zeros, which programs send where they have no id, unless the list has an object with it."""
    listing = reader.list_above(operation)
    schema = reader.list_of(listing, entities=False) if listing is not None else None
    if operation.id == _TASK or listing is None or schema is None or reader.too_many(listing):
        return []
    above = {name: known[name] for name in listing.path_parameters if name in known}
    rows = (
        reader.rows(reader.get(listing.id, above), schema)
        if len(above) == len(listing.path_parameters)
        else []
    )
    return [] if any(reader.key(row) == _NIL for row in rows or ()) else [_NIL]


def _look(reader: Reader, operation: Operation, path: Mapping[str, str]) -> Look:
    forms = operation.forms
    look = Look()
    for query in ({}, {forms.parameter: forms.entity_value}) if forms else ({},):
        reply = reader.get(operation.id, path, query)
        if reply.status in (401, 403, 429, 503):
            return nothing_read(reply)
        look.cases += 1
        # A task that is gone answers 500 (evidence).
        expected = (404, 500) if operation.id == _TASK else (404,)
        if reply.status not in expected:
            title = instead(reply.status, "An unknown id", "is not answered 404")
            finding = reader.server.broken(
                operation, NAME, title, f"status {' or '.join(map(str, expected))}", f"status {reply.status}", reply,
                source=SOURCE,
            )  # fmt: skip
            look.findings.append(finding)
    return look


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="An id that does not exist is answered with 404; a task that is gone with 404 or 500.",
    rests_on=(
        SOURCE,
        "evidence_em_task_gone",
        "assumption: so is a list below an object that does not exist",
    ),
    check=check,
)
