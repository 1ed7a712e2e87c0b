"""Without a session, or with the id of none, every operation that needs one is answered with 401."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Iterator
from functools import partial

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, nothing_read
from veeam_jobs_kit.contract.promises.em.sessions import SESSION_HEADER, call_without_session
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NOT_SEEN

NAME = "made_up_session_is_refused"
SOURCE = "http_authentication"
_ANY = "logonSessions_list"


def check(server: Server) -> Iterator[Outcome]:
    """Call every operation once with a made-up session, and the first one without any."""
    reader = Reader(server)
    protected = [operation for operation in reader.in_scope.values() if operation.schemes]
    if protected and reader.get(_ANY).status == 401:
        # A server that refuses everything would keep this promise.
        yield NotProven(protected[0].id, "the session of the run is refused, too")
        return
    for operation in protected:
        looks = [partial(_look, reader, operation, _made_up())]
        if operation is protected[0]:
            looks.append(partial(_look, reader, operation, None))
        yield from reader.settle(operation.id, *looks)


def _made_up() -> str:
    """Return an id of the form that servers send: the base64 of a GUID."""
    return base64.b64encode(str(uuid.uuid4()).encode()).decode()


def _look(reader: Reader, operation: Operation, session: str | None) -> Look:
    reply = call_without_session(reader, operation, session)
    if reply.status in NOT_SEEN:
        return nothing_read(reply)
    look = Look(cases=1)
    if reply.status != 401:
        what = "A made-up session" if session else "A request without a session"
        what += " is accepted" if reply.is_success else " has another answer than 401"
        expected = (
            f"status 401 with a made-up {SESSION_HEADER}"
            if session
            else f"status 401 without {SESSION_HEADER}"
        )
        look.findings.append(
            reader.server.broken(
                operation, NAME, what, expected, f"status {reply.status}", reply, source=SOURCE
            )
        )
    return look


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Without a session, or with a made-up one, every operation that needs one is answered with 401.",
    rests_on=(SOURCE, "http_response_codes"),
    check=check,
)
