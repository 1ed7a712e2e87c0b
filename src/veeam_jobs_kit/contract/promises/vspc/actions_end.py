"""A request answered with 202 leads to an action, which ends, and whose result can be read.

Rests on the page `async_processing`: `Location` leads to the action, its status is `running` until it ends, and its result
is kept for a while. Asked with the start of a job; a server that answers 200 there shows no action.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import ID, refusal
from veeam_jobs_kit.contract.promises.vspc.writing import (
    NotCarriedOut,
    StillRunning,
    action_id,
    await_action,
    jobs_to_change,
    not_carried_out,
    patience,
    stop_quietly,
)

NAME = "actions_end"
_START, _GET, _RESULT = "jobs_start", "asyncActions_get", "asyncActions_getResult"
_ENDS = frozenset({"succeed", "failed", "canceled"})


def check(server: Server) -> Iterator[Outcome]:
    """Start a job that may be changed, and follow the action."""
    try:
        outcome = _check(server)
    except NotCarriedOut as error:
        outcome = not_carried_out(_START, error)
    yield outcome


def _check(server: Server) -> Outcome:
    job = str(jobs_to_change(server)[0][ID])
    request_id = str(uuid.uuid4())
    try:
        reply = server.connection.call(_START, {"jobUid": job}, headers={"X-Request-id": request_id})
        if reply.status != 202:
            return NotProven(_START, f"it answered {reply.status}, without an action")
        uid = action_id(reply, request_id)
        operation = server.connection.operation(_GET)
        seen = server.connection.call(_GET, {"actionId": uid})
        if (why := refusal(seen)) is not None:
            return NotProven(_GET, why)
        if seen.status != 200:
            title, wanted = "An action cannot be read", f"the action {uid}"
            return Broken(
                server.broken(operation, NAME, title, wanted, f"status {seen.status}", seen, row=uid)
            )
        try:
            status = await_action(server, uid)
        except StillRunning:
            title, wanted = "An action does not end", f"an end within {patience(server):.0f} s"
            return Broken(server.broken(operation, NAME, title, wanted, "running", seen, row=uid))
        if status not in _ENDS:
            title, wanted = "An action has an unknown end", ", ".join(sorted(_ENDS))
            return Broken(server.broken(operation, NAME, title, wanted, status, seen, row=uid))
        result = server.connection.call(_RESULT, {"actionId": uid})
        if (why := refusal(result)) is not None:
            return NotProven(_RESULT, why)
        if status == "succeed" and result.status != 200:
            operation = server.connection.operation(_RESULT)
            title, wanted = "An action that succeeded has no result", "status 200"
            return Broken(
                server.broken(operation, NAME, title, wanted, f"status {result.status}", result, row=uid)
            )
        return Held(_START, 3)
    finally:
        stop_quietly(server, job)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A request answered with 202 leads to an action, which ends and has a result.",
    rests_on=("async_processing",),
    check=check,
    needs=frozenset({"writes"}),
    changes=("jobs_start", "jobs_stop"),
)
