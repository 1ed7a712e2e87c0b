"""`stop` returns a task, and the run of that job ends."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from functools import partial

from veeam_jobs_kit.contract.promises.em import changes
from veeam_jobs_kit.contract.promises.em.changes import Changer, Job, or_no_job, wait_for
from veeam_jobs_kit.contract.promises.em.reading import Look, NotReadable, Reader, Row, taken
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.guard import WriteRefused

NAME = "stop_ends_the_run"
SOURCE = "post_jobs_id_actionstop"


def check(server: Server) -> Iterator[Outcome]:
    """Start one job of each kind that may be changed, and stop it."""
    changer = Changer(Reader(server))
    yield from or_no_job(
        "stop", changer.settle("stop", partial(_look, changer), lambda job: not changer.is_copy(job))
    )


def _look(changer: Changer, job: Job) -> Look:
    if changer.is_running(job):
        return Look(why=f"{job.id} was running before, started by somebody else")
    before = changer.sessions(job)
    look = taken(partial(_start_and_stop, changer, job, before))
    if look.failed and not _is_ended(changer, job, before):
        with contextlib.suppress(NoAnswer, NotReadable, WriteRefused):
            changer.do(job, "stop", to_clean_up=True)
        if not _is_ended(changer, job, before):
            look.left = f"the run of {job.id} that was started may go on"
    return look


def _is_ended(changer: Changer, job: Job, before: Mapping[str, Row]) -> bool:
    """Return whether a run that was not there before is seen, and has ended."""
    try:
        rows = changer.sessions(job)
    except (NoAnswer, NotReadable):
        return False
    states = [changer.reader.member(row, "State") for key, row in rows.items() if key not in before]
    return bool(states) and all(state == "Stopped" for state in states)


def _start_and_stop(changer: Changer, job: Job, before: Mapping[str, Row]) -> Look:
    started = changer.do(job, "start")
    if started.problem or started.refusal:
        why = f"it could not be started: {started.problem or started.refusal}"
        return Look(why=why, failed=started.is_open)
    session = changer.new_session(job, before)
    key = changer.reader.key(session)
    if session is None:
        return Look(why="it was started, and no run of it appeared", failed=True)
    if changer.reader.member(session, "State") == "Stopped":
        return Look(why="its run had ended before it could be stopped")
    end = changer.do(job, "stop")
    if end.refusal:
        return Look(why=end.refusal, failed=True)
    look = Look(cases=1)
    if end.problem:
        changer.add(
            look,
            NAME,
            SOURCE,
            job,
            "stop",
            "The task does not end",
            "202 with a task that ends",
            end.problem,
            end.reply,
        )
        return look

    def ended() -> bool | None:
        row = changer.sessions(job).get(str(key))
        if row is None:
            raise NotReadable(f"the session {key} is not listed any more")
        return True if changer.reader.member(row, "State") in ("Stopped", None) else None

    if wait_for(changer.reader.server, ended, changes.RUN_SECONDS / 4) is None:
        changer.add(
            look, NAME, SOURCE, job, "stop", "The run goes on", f"session {key} is Stopped",
            f"it is not, {changes.RUN_SECONDS / 4:.0f} s after the task ended", end.reply,
        )  # fmt: skip
    return look


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Stopping a job returns a task, and the run of that job ends.",
    rests_on=(SOURCE, "post_agents_jobs_id_actionstop", "assumption: a run stops within half a minute"),
    check=check,
    needs=frozenset({"writes"}),
    changes=("jobs_performAction", "agentJobs_performAction", "nasJobs_start", "nasJobs_stop"),
)
