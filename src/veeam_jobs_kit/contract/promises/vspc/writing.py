"""Change things for promises: only what the run may change, waiting for what is queued, and putting it back."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from veeam_jobs_kit.contract.promises.model import NotProven
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Parameters,
    Row,
    Unreadable,
    data_of,
    first_page,
)
from veeam_jobs_kit.contract.wire.address import is_loopback
from veeam_jobs_kit.contract.wire.reply import Reply

JOBS, JOB = "jobs_list", "jobs_get"
BUSY = frozenset({"Starting", "Running", "Stopping", "WaitingTape", "WaitingRepository"})
PATIENCE, LONG_PATIENCE = 20.0, 180.0
"""Seconds to wait for what a server on this machine queued, and any other: consoles learn of jobs with a delay."""
_PAUSE = 0.5
_ACTION, _RESULT = "asyncActions_get", "asyncActions_getResult"


class NotCarriedOut(Exception):
    """The server did not take a change, or did not end it in time; the message says why, in one phrase."""


class StillRunning(NotCarriedOut):
    """An action was read as running until the end of our patience."""


class TimeUp(NotCarriedOut):
    """The time of the run ended before the server could show anything: that says nothing of the server."""


def not_carried_out(operation_id: str, error: NotCarriedOut) -> NotProven:
    """Return the outcome of a change that was not carried out."""
    return NotProven(operation_id, str(error), unanswered=isinstance(error, TimeUp))


def change(
    server: Server,
    operation_id: str,
    path: Parameters,
    *,
    query: Mapping[str, str] | None = None,
    body: Any = None,
    to_clean_up: bool = False,
) -> Reply:
    """Ask for a change, and wait for the action where the server made one. Raises NotCarriedOut.

    Sent with an `X-Request-id`, so that whoever repeats it does not change things twice.
    """
    request_id = str(uuid.uuid4())
    reply = server.connection.call(operation_id, path, query, headers={"X-Request-id": request_id}, body=body)
    if reply.status == 202:
        ended = await_action(server, action_id(reply, request_id), to_clean_up=to_clean_up)
        if ended != "succeed":
            raise NotCarriedOut(f"the action of {operation_id} ended as {ended}")
    elif not reply.is_success:
        raise NotCarriedOut(f"{operation_id} answered {reply.status}")
    return reply


def action_id(reply: Reply, request_id: str) -> str:
    """Return the id of the action of an answer 202: the end of `Location`, else the id of the request."""
    return reply.headers.get("location", "").rstrip("/").rpartition("/")[2] or request_id


def await_action(server: Server, uid: str, *, to_clean_up: bool = False) -> str:
    """Wait until an action has ended, and return its status. Raises StillRunning, TimeUp, and NotCarriedOut for others."""
    last: Any = None
    answered = 0

    def ended() -> str | None:
        nonlocal last, answered
        reply = server.connection.call(_ACTION, {"actionId": uid})
        last, answered = (data_of(reply) or {}).get("status"), reply.status
        return str(last) if last not in (None, "running") else None

    found: str | None = wait_for(server, ended, to_clean_up=to_clean_up)
    if found is not None:
        return found
    seconds = f"{patience(server):.0f} s"
    if last is None:
        raise NotCarriedOut(f"the action {uid} could not be read within {seconds}: it answered {answered}")
    raise StillRunning(f"the action {uid} did not end within {seconds}")


def result_of(server: Server, uid: str) -> Row | None:
    """Return the object that an action which has ended made or changed; None where its result has none."""
    return data_of(server.connection.call(_RESULT, {"actionId": uid}))


def patience(server: Server) -> float:
    """Return the seconds to wait for what a server queued."""
    return PATIENCE if is_loopback(server.connection.base_url) else LONG_PATIENCE


def wait_for(server: Server, ask: Callable[[], Any], *, to_clean_up: bool = False) -> Any:
    """Ask until the answer is true, for a while; return it, or None.

    Raises TimeUp where the time of the run is over before, unless this is `to_clean_up`.
    """
    until = time.monotonic() + patience(server)
    while True:
        if found := ask():
            return found
        if time.monotonic() > until:
            return None
        if time.monotonic() > server.until and not to_clean_up:
            raise TimeUp("the time was up before the server showed the change")
        time.sleep(_PAUSE)


def read_job(server: Server, uid: str) -> Row | None:
    """Read one job; None where the server does not answer with one."""
    return data_of(server.connection.call(JOB, {"jobUid": uid}))


def all_jobs(server: Server) -> dict[str, Row]:
    """Read the first page of jobs anew. Raises NotCarriedOut."""
    try:
        page = first_page(server, server.connection.operation(JOBS), {}, again=True)
    except (KeyError, Unreadable) as error:
        raise NotCarriedOut(f"the jobs cannot be read: {error}") from error
    return {str(row[ID]): row for row in page.rows if row.get(ID)}


def jobs_to_change(server: Server) -> list[Row]:
    """Return jobs that the run may change and that do nothing now. Raises NotCarriedOut where there is none."""
    found = [
        row
        for uid, row in all_jobs(server).items()
        if server.may_change(uid) and row.get("status") not in BUSY
    ]
    if not found:
        raise NotCarriedOut("no job that may be changed is idle; name one with --writes-on")
    return found


def stop_quietly(server: Server, uid: str) -> None:
    """Stop a job that a promise started, unless it is known to do nothing, and wait until it has stopped."""
    if _is_idle(read_job(server, uid)):
        return
    server.connection.call("jobs_stop", {"jobUid": uid}, headers={"X-Request-id": str(uuid.uuid4())})
    wait_for(server, lambda: _is_idle(read_job(server, uid)), to_clean_up=True)


def _is_idle(job: Row | None) -> bool:
    return job is not None and job.get("status") not in BUSY
