"""An id that nobody has is answered 404.

Rests on the page `errors`: 404 where there is no such resource. A list below an unknown object may be empty instead: no page
says that the object must be there. The ids are random UUIDs, real ids with one digit changed, and the UUID of zeros, which
programs send where they have none; it is not asked for where the list has an object with that id.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NOT_SEEN, instead
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Unreadable,
    ask,
    first_page,
    gather,
    is_list,
    list_above,
    no_object,
    parents,
    plain_reply,
    read_page,
    refusal,
)
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "unknown_ids_are_not_found"
_NIL = str(uuid.UUID(int=0))


def check(server: Server) -> Iterator[Outcome]:
    """Ask every operation that has an id in its path."""
    for operation in server.operations():
        if len(operation.path_parameters) == 1:
            yield from gather(server, operation, _check_one(server, operation))


def _check_one(server: Server, operation: Operation) -> Iterator[Outcome]:
    name = operation.path_parameters[0]
    doubt = _doubt(server, operation)
    for uid in _strange(server, operation):
        reply = ask(server, operation, {name: uid})
        if (why := refusal(reply)) is not None:
            yield NotProven(operation.id, why)
            continue
        if reply.status == 404 or (is_list(operation) and _is_empty(reply)):
            yield doubt or Held(operation.id, 1)
            continue
        came = f"status {reply.status}" + (" and rows" if is_list(operation) and reply.status == 200 else "")
        title = instead(reply.status, "An unknown id", "is not answered 404")
        yield Broken(server.broken(operation, NAME, title, "status 404", came, reply, row=uid))


def _doubt(server: Server, operation: Operation) -> NotProven | None:
    """Return why a 404 proves nothing: an id that somebody has is not known, or not answered otherwise."""
    reached = parents(server, operation, 1)
    if not reached:
        return no_object(server, operation)
    known = plain_reply(server, operation, reached[0]).status
    if known == 200:
        return None
    return NotProven(
        operation.id, f"it answers {known} to an id that its list has", known in NOT_SEEN or known >= 500
    )


def _strange(server: Server, operation: Operation) -> Iterator[str]:
    yield str(uuid.uuid4())
    if not _has_nil(server, operation):
        yield _NIL
    for parameters in parents(server, operation, 1):
        real = next(iter(parameters.values()))
        yield real[:-1] + ("0" if real[-1] != "0" else "1")


def _has_nil(server: Server, operation: Operation) -> bool:
    """Return whether the list of the objects that an operation reads has one whose id is the UUID of zeros."""
    above = list_above(server, operation)
    if above is None:
        return False
    try:
        return any(str(row.get(ID)) == _NIL for row in first_page(server, above, {}).rows)
    except Unreadable:
        return False


def _is_empty(reply: Reply) -> bool:
    try:
        return not read_page(reply).rows
    except Unreadable:
        return False


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="An id that nobody has is answered 404; a list below it may be empty instead.",
    rests_on=("errors",),
    check=check,
)
