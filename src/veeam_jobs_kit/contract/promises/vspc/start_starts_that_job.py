"""Starting or retrying a job starts that job and no other.

Rests on the descriptions of `jobs_start`, `jobs_retry` and of the members of a job: a run has begun when `lastRun` is
later than before, or the job is busy (assumption). Jobs with a schedule start by themselves, too: one that did meanwhile
is only blamed when it happens twice, or when its schedule is disabled.
"""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import ID, Row, name_of
from veeam_jobs_kit.contract.promises.vspc.writing import (
    BUSY,
    NotCarriedOut,
    all_jobs,
    change,
    jobs_to_change,
    not_carried_out,
    read_job,
    stop_quietly,
    wait_for,
)

NAME = "start_starts_that_job"
_START, _RETRY = "jobs_start", "jobs_retry"


def check(server: Server) -> Iterator[Outcome]:
    """Start one job that may be changed, then retry one that failed; once more where it is not clear who started what."""
    for operation_id in (_START, _RETRY):
        try:
            outcome = _twice(server, operation_id)
        except NotCarriedOut as error:
            outcome = not_carried_out(operation_id, error)
        yield outcome


def _twice(server: Server, operation_id: str) -> Outcome:
    """Try two jobs, or the only one twice."""
    jobs = [job for job in jobs_to_change(server) if operation_id == _START or job.get("status") == "Failed"]
    outcome: Outcome = NotProven(operation_id, "no job that may be changed has failed")
    suspects: set[str] = set()
    for job in (jobs * 2)[:2]:
        outcome = _try(server, operation_id, str(job[ID]), suspects)
        if not isinstance(outcome, NotProven):
            break
    return outcome


def _try(server: Server, operation_id: str, uid: str, suspects: set[str]) -> Outcome:
    """Start a job. Adds the other jobs that began to run to `suspects`, and blames those that did before."""
    operation = server.connection.operation(operation_id)
    _let_end(server, suspects)
    before = all_jobs(server)
    job = before.get(uid)
    if job is None or job.get("status") in BUSY or (operation_id == _RETRY and job.get("status") != "Failed"):
        return NotProven(operation_id, f"the state of {uid} changed meanwhile")
    seen: Row | None = None

    def has_begun() -> bool:
        nonlocal seen
        now = read_job(server, uid)
        seen = now or seen
        return _has_begun(job, now)

    try:
        reply = change(server, operation_id, {"jobUid": uid})
        began = wait_for(server, has_begun)
        after = all_jobs(server)
    finally:
        stop_quietly(server, uid)
    if seen is None:
        return NotProven(operation_id, "the job could not be read after it was started")
    others = {
        other: row
        for other, row in after.items()
        if other != uid and other in before and _has_begun(before[other], row)
    }
    wanted = f"a run of {name_of(job)} alone"
    if not began:
        came = f"no run of it, but of {next(iter(others))}" if others else "no run"
        title = "A started job does not run"
        return Broken(server.broken(operation, NAME, title, wanted, came, reply, row=uid))
    blamed = [other for other, row in others.items() if row.get("isEnabled") is False or other in suspects]
    suspects.update(others)
    if blamed:
        came = f"runs of {len(others)} others, like {blamed[0]}"
        title = "Another job was started, too"
        return Broken(server.broken(operation, NAME, title, wanted, came, reply, row=uid))
    if others:
        return NotProven(operation_id, "another job began to run meanwhile, by its schedule perhaps")
    return Held(operation_id, len(after))


def _let_end(server: Server, suspects: set[str]) -> None:
    """Stop what began to run though nobody asked for it, where that is allowed, so that it can be seen to begin again."""
    for uid in suspects:
        if server.may_change(uid):
            stop_quietly(server, uid)


def _has_begun(before: Row, after: Row | None) -> bool:
    if after is None:
        return False
    busy = after.get("status") in BUSY and before.get("status") not in BUSY
    return busy or (after.get("lastRun") is not None and after.get("lastRun") != before.get("lastRun"))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Starting or retrying a job starts that job and no other.",
    rests_on=(
        "openapi_description",
        "async_processing",
        "assumption: a busy status or a later `lastRun` is a run",
    ),
    check=check,
    needs=frozenset({"writes"}),
    changes=(_START, _RETRY, "jobs_stop"),
)
