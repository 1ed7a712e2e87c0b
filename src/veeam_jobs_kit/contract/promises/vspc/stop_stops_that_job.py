"""Stopping a job ends its run, and no other job stops.

Rests on the description of `jobs_stop`: it stops the current run; the job is `Stopping` until the run has ended
(assumption).
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from functools import partial

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import ID, Row, name_of
from veeam_jobs_kit.contract.promises.vspc.writing import (
    BUSY,
    NotCarriedOut,
    change,
    jobs_to_change,
    not_carried_out,
    patience,
    read_job,
    stop_quietly,
    wait_for,
)
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "stop_stops_that_job"
_START, _STOP = "jobs_start", "jobs_stop"
_SOON = 10.0
"""Seconds within which a run may end well although it was told to stop."""


def check(server: Server) -> Iterator[Outcome]:
    """Start two jobs that may be changed, where there are two, and stop the first."""
    try:
        outcome = _start_and_stop(server)
    except NotCarriedOut as error:
        outcome = not_carried_out(_STOP, error)
    yield outcome


def _start_and_stop(server: Server) -> Outcome:
    started: list[Row] = []
    with contextlib.ExitStack() as stack:
        for job in jobs_to_change(server)[:2]:
            # Before it is started: what a request began although it failed is stopped, too.
            stack.callback(stop_quietly, server, str(job[ID]))
            change(server, _START, {"jobUid": str(job[ID])})
            if not wait_for(server, partial(_runs, server, job)):
                raise NotCarriedOut(f"the job {name_of(job)} did not run after {_START}")
            started.append(job)
        return _stop(server, started)


def _stop(server: Server, started: list[Row]) -> Outcome:
    job, others = started[0], started[1:]
    if _status(server, job) not in BUSY:  # or nobody can tell
        return NotProven(_STOP, "the run of the job ended by itself")
    before = {str(row[ID]): (read_job(server, str(row[ID])) or {}).get("lastRun") for row in others}
    reply = change(server, _STOP, {"jobUid": str(job[ID])})
    sent, seen = time.monotonic(), dict[str, None]()

    def ended() -> str | None:
        status = _status(server, job)
        if status is None:
            return None
        seen[status] = None
        return None if status in BUSY else status

    status = wait_for(server, ended)
    wanted = f"the end of the run of {name_of(job)} after {_STOP}"
    if not seen:
        return NotProven(_STOP, "the job could not be read after it was stopped")
    if status is None and "Stopping" in seen:
        return NotProven(_STOP, f"the job is still stopping after {patience(server):.0f} s")
    if status is None:
        return _broken(server, job, reply, "A stopped job goes on", wanted, f"status {', '.join(seen)}")
    if status == "Success" and "Stopping" not in seen:
        if time.monotonic() - sent < _SOON:
            return NotProven(_STOP, "the run of the job ended by itself")
        return _broken(
            server, job, reply, "A stopped job runs to its end", wanted, f"status {', '.join(seen)}"
        )
    cases = 1
    for row in others:
        now = read_job(server, str(row[ID]))
        if now is None:
            continue
        cases += 1
        failed = now.get("status") == "Failed" and now.get("lastRun") == before[str(row[ID])]
        if now.get("status") == "Stopping" or failed:
            came = f"status {now.get('status')} of {name_of(row)}"
            return _broken(server, job, reply, "Another job was stopped, too", f"{wanted}, alone", came)
    return Held(_STOP, cases)


def _broken(server: Server, job: Row, reply: Reply, title: str, expected: str, received: str) -> Broken:
    operation = server.connection.operation(_STOP)
    return Broken(server.broken(operation, NAME, title, expected, received, reply, row=name_of(job)))


def _runs(server: Server, job: Row) -> bool:
    return _status(server, job) == "Running"


def _status(server: Server, job: Row) -> str | None:
    """Return the status of a job; None where it cannot be read."""
    found = read_job(server, str(job[ID]))
    return str(found.get("status")) if found is not None else None


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Stopping a job ends its run and that of no other.",
    rests_on=(
        "openapi_description",
        "async_processing",
        "assumption: a stopped job is `Stopping` until its run ends",
    ),
    check=check,
    needs=frozenset({"writes"}),
    changes=(_START, _STOP),
)
