"""`start` returns a task, the task ends, and a run of that job appears, and of no other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import partial

from veeam_jobs_kit.contract.promises.em.changes import KINDS, Changer, Job, or_no_job
from veeam_jobs_kit.contract.promises.em.conditions import moment_of
from veeam_jobs_kit.contract.promises.em.reading import Look, NotReadable, Reader, Row
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer

NAME = "start_starts_that_job_alone"
SOURCE = "scenario_starting_a_job"
_PARTS = ("AgentManagement", "ImmediateBackupCopyWorker")
_SOON = timedelta(minutes=10)


def check(server: Server) -> Iterator[Outcome]:
    """Start one job of each kind that may be changed and does not run; backup copy jobs are synchronised."""
    yield from or_no_job("start", _outcomes(Changer(Reader(server))))


def _outcomes(changer: Changer) -> Iterator[Outcome]:
    yield from changer.settle("start", partial(_look, changer, "start"), lambda job: not changer.is_copy(job))
    yield from changer.settle("sync", partial(_look, changer, "sync"), changer.is_copy)


def _look(changer: Changer, action: str, job: Job) -> Look:
    if changer.is_running(job):
        return Look(why=f"{job.id} is running")
    jobs = {changer.reader.key(row): row for row in _every_job(changer)}
    before, everywhere = changer.sessions(job), changer.recent()
    end = changer.do(job, action)
    look = Look(cases=1)

    def found(title: str, expected: str, received: str) -> None:
        changer.add(look, NAME, SOURCE, job, action, title, expected, received, end.reply)

    if end.problem:
        found("The task does not end", "202 with a task that ends", end.problem)
        return look
    if end.refusal:
        return Look(why=end.refusal, failed=True)
    session = changer.new_session(job, before)
    if session is None:
        found("The job was not started", f"a new session of {job.id}", "none")
    else:
        look.cases += 1
    try:
        others = list(_others(changer, job, session, everywhere))
    except (NoAnswer, NotReadable):
        if not look.findings:
            raise
        others = []
    for row in others:
        other = jobs.get(_id(changer.reader.member(row, "JobUid")))
        if other is not None and not _may_start_itself(changer, other, row):
            name = changer.reader.member(row, "JobName")
            found("Another job was started, too", f"a session of {job.id} alone", f"a session of {name!r}")
    if session is not None:
        changer.wait_until_idle(job)
    return look


def _every_job(changer: Changer) -> Iterator[Row]:
    """Yield the jobs of all kinds that the server has and shows to this account. Raises NotReadable."""
    for kind in KINDS:
        try:
            yield from changer.all_jobs(kind)
        except NotReadable as error:
            if error.status not in (403, 404):
                raise


def _others(changer: Changer, job: Job, session: Row | None, before: Mapping[str, Row]) -> Iterator[Row]:
    """Yield new sessions of other jobs, without the parts of runs."""
    member = changer.reader.member
    started = member(session, "JobUid")
    for key, row in changer.recent().items():
        uid = member(row, "JobUid")
        if (
            key not in before
            and _id(uid) != job.id.lower()
            and uid != started
            and member(row, "JobType") not in _PARTS
        ):
            yield row


def _may_start_itself(changer: Changer, job: Row, session: Row) -> bool:
    """Return whether a schedule may have started a job: then its session says nothing of the action."""
    member = changer.reader.member
    if member(job, "ScheduleEnabled") is False:
        return False
    planned, began = moment_of(member(job, "NextRun")), moment_of(member(session, "CreationTimeUTC"))
    # What waits for another job has no time; what failed may be repeated at any time.
    return (
        planned is None or began is None or member(session, "IsRetry") is True or abs(planned - began) < _SOON
    )


def _id(uid: object) -> str:
    return str(uid).rpartition(":")[2].lower()


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Starting a job returns a task, the task ends, and that job runs, and no other.",
    rests_on=(
        SOURCE,
        "post_jobs_id_actionstart",
        "post_agents_jobs_id_actionstart",
        "evidence: the session may appear some seconds after the task has ended",
    ),
    check=check,
    needs=frozenset({"writes"}),
    changes=("jobs_performAction", "agentJobs_performAction", "nasJobs_start"),
)
