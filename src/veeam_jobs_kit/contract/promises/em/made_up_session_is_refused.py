"""Without a session, or with the id of none, every operation that needs one is answered with 401."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Iterator
from functools import partial

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, nothing_read
from veeam_jobs_kit.contract.promises.em.sessions import NOBODY, SESSION_HEADER, call_without_session
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NO_RIGHT, NOT_SEEN, answered, instead
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "made_up_session_is_refused"
SOURCE = "http_authentication"


def check(server: Server) -> Iterator[Outcome]:
    """Call every operation once with a made-up session, and the first one without any."""
    reader = Reader(server)
    protected = [operation for operation in reader.in_scope.values() if operation.schemes]
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
    if reply.status in NO_RIGHT:
        valid = _with_the_session_of_the_run(reader, operation)
        if valid.status in NOT_SEEN or valid.status >= 500:
            return nothing_read(valid)
        if valid.status in (401, reply.status):
            # A server that refuses everything would keep this promise.
            return Look(why=f"it answers {valid.status} to the session of the run, too", failed=True)
    look = Look(cases=1)
    if reply.status != 401:
        what = "A made-up session" if session else "A request without a session"
        what = (
            f"{what} is accepted"
            if reply.is_success
            else instead(reply.status, what, "has another answer than 401")
        )
        expected = (
            f"status 401 with a made-up {SESSION_HEADER}"
            if session
            else f"status 401 without {SESSION_HEADER}"
        )
        look.findings.append(
            reader.server.broken(operation, NAME, what, expected, answered(reply), reply, source=SOURCE)
        )
    return look


def _with_the_session_of_the_run(reader: Reader, operation: Operation) -> Reply:
    """Return the answer to the same request, with ids that exist where any is known."""
    path = next(iter(reader.paths(operation, 1)), dict.fromkeys(operation.path_parameters, NOBODY))
    needed = [each.name for each in operation.parameters if each.required and each.location == "query"]
    return reader.get(operation.id, path, dict.fromkeys(needed, "Job"))


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Without a session, or with a made-up one, every operation that needs one is answered with 401.",
    rests_on=(SOURCE, "http_response_codes"),
    check=check,
)
