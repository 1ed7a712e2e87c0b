"""`retry` of a job whose last run failed begins another run of that job, marked as a retry."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from veeam_jobs_kit.contract.promises.em.changes import Changer, Job, or_no_job
from veeam_jobs_kit.contract.promises.em.conditions import moment_of
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "retry_repeats_a_failed_run"
SOURCE = "post_jobs_id_actionretry"


def check(server: Server) -> Iterator[Outcome]:
    """Retry one job of each kind that may be changed and whose last run failed."""
    changer = Changer(Reader(server))
    none = "no job that may be changed failed in its last run"
    yield from or_no_job(
        "retry", changer.settle("retry", partial(_look, changer), partial(_failed, changer), none)
    )


def _failed(changer: Changer, job: Job) -> bool:
    """Return whether the last run of a job has ended, and failed. Raises NotReadable."""

    def began(row: Row) -> str:
        moment = moment_of(changer.reader.member(row, "CreationTimeUTC"))
        return moment.isoformat() if moment else ""

    last = max(changer.sessions(job).values(), key=began, default={})
    return (changer.reader.member(last, "State"), changer.reader.member(last, "Result")) == (
        "Stopped",
        "Failed",
    )


def _look(changer: Changer, job: Job) -> Look:
    before = changer.sessions(job)
    end = changer.do(job, "retry")
    if end.refusal:
        return Look(why=end.refusal, failed=True)
    look = Look(cases=1)

    def found(title: str, expected: str, received: str) -> None:
        changer.add(look, NAME, SOURCE, job, "retry", title, expected, received, end.reply)

    if end.problem:
        found("The task does not end", "202 with a task that ends", end.problem)
        return look
    session = changer.new_session(job, before)
    if session is None:
        found("The run was not repeated", f"a new session of {job.id}", "none")
        return look
    look.cases += 1
    if changer.reader.member(session, "IsRetry") is False:
        found("A retry is not marked as one", "IsRetry true", "IsRetry false")
    changer.wait_until_idle(job)
    return look


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Retrying a job whose last run failed begins another run of that job, marked as a retry.",
    rests_on=(SOURCE, "post_agents_jobs_id_actionretry"),
    check=check,
    needs=frozenset({"writes"}),
    changes=("jobs_performAction", "agentJobs_performAction", "nasJobs_retry"),
)
