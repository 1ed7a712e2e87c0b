"""Change what may be changed: the jobs of `--writes-on`, their actions, and the tasks that carry these out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.queries import ask
from veeam_jobs_kit.contract.promises.em.reading import Look, NotReadable, Reader, Row, TimeUp, refused
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply

POLL = 0.5
"""Seconds between two looks at a task or a session."""
TASK_SECONDS = 90.0
"""A task that runs longer does not end, as far as a run can tell."""
RUN_SECONDS = 120.0
"""How long a started run is waited for. It may appear some seconds after its task has ended (evidence)."""
NO_JOB = "no job may be changed; name one with --writes-on"
_ENDED = "Stopped"
_GONE = (404, 500)
"""Status of a task that is gone (evidence)."""
_TIME_UP = "the time was up before the server showed the outcome; give it more with --max-time"
_COPIES = ("BackupCopy", "ImmediateBackupCopy")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of jobs: where they are listed, and the operation of each action."""

    jobs: str
    single: str
    sessions: str
    actions: Mapping[str, str]


_SHARED = dict.fromkeys(("start", "sync", "stop", "retry", "toggleScheduleEnabled"), "jobs_performAction")
KINDS = (
    Kind("jobs_list", "jobs_get", "jobs_listBackupSessions", _SHARED),
    Kind(
        "agentJobs_list",
        "agentJobs_get",
        "agentJobs_listBackupSessions",
        dict.fromkeys(("start", "stop", "retry", "toggleScheduleEnabled"), "agentJobs_performAction"),
    ),
    Kind(
        "nasJobs_list",
        "nasJobs_get",
        "nasJobs_listBackupSessions",
        {name: f"nasJobs_{name}" for name in ("start", "stop", "retry", "toggleScheduleEnabled")},
    ),
)


@dataclass(frozen=True, slots=True)
class Job:
    """A job that may be changed."""

    kind: Kind
    id: str
    row: Row


@dataclass(frozen=True, slots=True)
class TaskEnd:
    """What became of an action. `problem` is a broken promise, `refusal` a reason why nothing was done; else it was done."""

    reply: Reply
    task: Row
    problem: str | None = None
    refusal: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it may still be done: a request that was answered 503 may have been carried out."""
        return self.problem is not None or self.reply.status == 503


class Changer:
    """Changes jobs of one server and reads them anew after each change."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def kinds(self, action: str) -> Iterator[Kind]:
        """Yield the kinds of jobs that have the action, if its operation is in scope."""
        only = self.reader.server.only
        for kind in KINDS:
            operation_id = kind.actions.get(action)
            if operation_id is not None and (not only or operation_id in only):
                yield kind

    def jobs_of(self, kind: Kind) -> list[Job]:
        """Return the jobs of a kind that may be changed. Raises NotReadable."""
        keys = ((self.reader.identifier(row), row) for row in self.all_jobs(kind))
        return [Job(kind, key, row) for key, row in keys if key and self.reader.server.may_change(key)]

    def jobs(self, action: str) -> Iterator[Job]:
        """Yield the jobs that may be changed and that have the action. Raises NotReadable."""
        for kind in self.kinds(action):
            yield from self.jobs_of(kind)

    def is_copy(self, job: Job) -> bool:
        """Return whether a job is a backup copy job: it is synchronised, not started."""
        return self.reader.member(job.row, "JobType") in _COPIES

    def settle(
        self,
        action: str,
        look: Callable[[Job], Look],
        fits: Callable[[Job], bool] = lambda job: True,
        why_none: str | None = None,
    ) -> Iterator[Outcome]:
        """Yield the outcomes of an action on one job of each kind that may be changed: the first where it can be judged.

        `why_none` is told of a kind with jobs of which none fits.
        """
        for kind in self.kinds(action):
            operation_id = kind.actions[action]
            try:
                jobs = self.jobs_of(kind)
                fitting = (job for job in jobs if fits(job))
                if (first := next(fitting, None)) is not None:
                    yield from self.reader.settle_once(
                        operation_id, (partial(look, job) for job in chain((first,), fitting))
                    )
                elif jobs and why_none:
                    yield NotProven(operation_id, why_none)
            except NotReadable as error:
                yield NotProven(operation_id, str(error))

    def all_jobs(self, kind: Kind) -> list[Row]:
        """Return all jobs of a kind, in full. Raises NotReadable."""
        operation = self.reader.described[kind.jobs]
        forms = operation.forms
        return self._list(operation, {}, {forms.parameter: forms.entity_value} if forms else {})

    def _list(self, operation: Operation, path: Mapping[str, str], query: Mapping[str, str]) -> list[Row]:
        """Return the rows of a list, read anew. Raises NotReadable: a list that was not shown is not an empty one."""
        reply = self.reader.server.connection.call(operation.id, path, query)
        schema = self.reader.list_of(operation)
        rows = self.reader.rows(reply, schema) if schema else None
        if rows is None:
            raise NotReadable(f"{operation.label} cannot be read: {refused(reply)}", reply.status)
        return rows

    def read(self, job: Job) -> Row:
        """Return the job as it is now. Raises NotReadable."""
        reply = self.reader.server.connection.call(job.kind.single, {"ID": job.id}, {"format": "Entity"})
        body = reply.json()
        if not reply.is_success or not isinstance(body, Mapping):
            raise NotReadable(f"the job {job.id} cannot be read: {refused(reply)}", reply.status)
        return body

    def do(self, job: Job, action: str, *, to_clean_up: bool = False) -> TaskEnd:
        """Carry out an action and wait for its task, as `finish` does."""
        operation_id = job.kind.actions[action]
        query = {"action": action} if operation_id.endswith("performAction") else {}
        reply = self.reader.server.connection.call(operation_id, {"ID": job.id}, query)
        return self.finish(reply, to_clean_up=to_clean_up)

    def finish(self, reply: Reply, *, to_clean_up: bool = False) -> TaskEnd:
        """Wait for the task that an answer holds, also after the time of the run where this is `to_clean_up`.

        Raises NotReadable where the outcome of the task is not known, TimeUp where the run has no more time for it.
        """
        task = reply.json()
        if reply.status in (401, 403, 429, 501, 503):
            return TaskEnd(reply, {}, refusal=f"it answered {reply.status}")
        if reply.status != 202 or not self.reader.member(task, "TaskId"):
            return TaskEnd(reply, {}, problem=f"status {reply.status} without a task")
        task_id = str(self.reader.member(task, "TaskId"))

        def read() -> Row | None:
            nonlocal task
            came = self.reader.server.connection.call("tasks_get", {"ID": task_id})
            task = came.json() if came.is_success else None
            if not isinstance(task, Mapping):
                gone = "is gone" if came.status in _GONE else "cannot be read"
                raise NotReadable(
                    f"the task {task_id} {gone}, its outcome is not known: {refused(came)}", came.status
                )
            return task if self.reader.member(task, "State") in ("Finished", None) else None

        if wait_for(self.reader.server, read, TASK_SECONDS, to_clean_up=to_clean_up) is None:
            return TaskEnd(
                reply,
                task,
                problem=f"{task_id} is {self.reader.member(task, 'State')} after {TASK_SECONDS:.0f} s",
            )
        if self.reader.member(task, "TaskId") != task_id:
            return TaskEnd(reply, task, problem=f"{self.reader.member(task, 'TaskId')} in place of {task_id}")
        if self.reader.member(task, "Result", "Success") is not True:
            message = self.reader.member(task, "Result", "Message")
            return TaskEnd(reply, task, refusal=f"the task did not succeed: {message}")
        return TaskEnd(reply, task)

    def sessions(self, job: Job) -> dict[str, Row]:
        """Return the sessions that a job lists now, by their ids. Raises NotReadable."""
        rows = self._list(self.reader.described[job.kind.sessions], {"ID": job.id}, {"format": "Entity"})
        return {key: row for row in rows if (key := self.reader.key(row))}

    def new_session(self, job: Job, before: Mapping[str, Row]) -> Row | None:
        """Wait for a session that was not there before; None where none appears. Raises NotReadable."""

        def read() -> Row | None:
            fresh = self.sessions(job)
            return next((row for key, row in fresh.items() if key not in before), None)

        found: Row | None = wait_for(self.reader.server, read, RUN_SECONDS)
        return found

    def recent(self) -> dict[str, Row]:
        """Return the newest sessions of all jobs, by their ids. Raises NotReadable."""
        self.reader.forget()
        found: dict[str, Row] = {}
        for type_ in ("BackupJobSession", "ReplicaJobSession"):
            page = ask(self.reader, type_, format="Entities", sortDesc="CreationTime", pageSize="50")
            if page.rows is None:
                raise NotReadable(
                    f"the query for {type_} cannot be read: {refused(page.reply)}", page.reply.status
                )
            found |= {key: row for row in page.rows if (key := self.reader.key(row))}
        return found

    def is_running(self, job: Job) -> bool:
        """Return whether a session of the job has not ended. Raises NotReadable."""
        return any(self.reader.member(row, "State") != _ENDED for row in self.sessions(job).values())

    def wait_until_idle(self, job: Job) -> bool:
        """Wait until the job does not run; return whether that was seen."""
        try:
            return (
                wait_for(self.reader.server, lambda: not self.is_running(job) or None, RUN_SECONDS)
                is not None
            )
        except (NoAnswer, NotReadable):
            return False

    def add(
        self, look: Look, promise: str, source: str, job: Job, action: str, title: str, expected: str, received: str,
        reply: Reply,
    ) -> None:  # fmt: skip
        """Add a finding about an action on a job."""
        operation: Operation = self.reader.described[job.kind.actions[action]]
        look.findings.append(
            self.reader.server.broken(
                operation, promise, title, expected, received, reply, row=job.id, source=source
            )
        )


def or_no_job(action: str, outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
    """Yield the outcomes as they come; where there is none, that no job may be changed."""
    is_any = False
    for outcome in outcomes:
        is_any = True
        yield outcome
    if not is_any:
        yield NotProven(KINDS[0].actions[action], NO_JOB)


def wait_for(server: Server, read: Callable[[], Any], seconds: float, *, to_clean_up: bool = False) -> Any:
    """Call a function until it returns something, which is returned, or None where that takes longer.

    Raises TimeUp where the time of the run is over before, unless this is `to_clean_up`, and NotReadable where the function
    does: at once, but at the end where the server is busy.
    """
    end = time.monotonic() + seconds
    while True:
        busy: NotReadable | None = None
        try:
            if (found := read()) is not None:
                return found
        except NotReadable as error:
            if not error.is_busy:
                raise
            busy = error
        now = time.monotonic()
        if now > end:
            if busy is not None:
                raise busy
            return None
        if now > server.until and not to_clean_up:
            raise TimeUp(_TIME_UP)
        server.pause(POLL)
