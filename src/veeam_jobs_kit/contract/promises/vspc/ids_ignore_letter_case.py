"""An id in capital letters names the same object as in small ones, or none.

Rests on an assumption, for no page says how ids are compared: the description calls them UUIDs, which are read without
regard to case (RFC 9562, section 4). A server that does not know such an id is therefore not blamed; one that answers with
another object is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    Parameters,
    ask,
    gather,
    key,
    parents,
    refusal,
)
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "ids_ignore_letter_case"


def check(server: Server) -> Iterator[Outcome]:
    """Ask every operation that has one id in its path for an object, in small and in capital letters."""
    for operation in server.operations():
        if len(operation.path_parameters) == 1:
            chosen = parents(server, operation, 1)
            yield from gather(server, operation, (_ask(server, operation, each) for each in chosen))


def _ask(server: Server, operation: Operation, parameters: Parameters) -> Outcome:
    capital = {name: uid.upper() for name, uid in parameters.items()}
    if capital == parameters:
        return NotProven(operation.id, "the id has no letters, or capital ones")
    small, other = ask(server, operation, parameters), ask(server, operation, capital)
    for reply in (small, other):
        if (why := refusal(reply)) is not None:
            return NotProven(operation.id, why)
    if small.status != 200:
        return NotProven(operation.id, f"it answered {small.status} to an id of its list")
    if 400 <= other.status < 500:
        return NotProven(
            operation.id, f"it answers {other.status} to an id in capital letters; no page forbids that"
        )
    if other.status == 200 and _objects(other) == _objects(small):
        return Held(operation.id, 1)
    if _objects(ask(server, operation, parameters)) != _objects(small):
        return NotProven(operation.id, "it changes while it is read")
    came = f"status {other.status}" + (", and another object" if other.status == 200 else "")
    title = "An id in capital letters names another object"
    return Broken(
        server.broken(
            operation, NAME, title, "the object of the same id in small letters, or status 404", came, other,
            row=next(iter(parameters.values())),
        )
    )  # fmt: skip


def _objects(reply: Reply) -> Any:
    """Return what tells the objects of an answer from others; rows in any order."""
    body = reply.json()
    data = body.get("data") if isinstance(body, dict) else None
    rows = data if isinstance(data, list) else [data]
    return sorted(str(key(row)) if isinstance(row, dict) else str(row) for row in rows)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="An id in capital letters names the same object as in small ones, or none.",
    rests_on=("assumption: ids are UUIDs, which are read without regard to letter case",),
    check=check,
)
