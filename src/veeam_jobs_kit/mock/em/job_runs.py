"""Runs of jobs: start, progress and end, by the mock's clock or on request."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.entities import end_of, finished, in_order, session
from veeam_jobs_kit.mock.em.job_actions import OBJECTS, ActionRequest
from veeam_jobs_kit.mock.em.job_changes import Outcome
from veeam_jobs_kit.mock.em.jobs import COPIES
from veeam_jobs_kit.mock.em.links import identity, link, server_links
from veeam_jobs_kit.mock.em.release import Release
from veeam_jobs_kit.mock.em.run_parts import (
    RUN_SECONDS,
    SESSIONS,
    protected,
    run_keys,
    run_parts,
)
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.runs import Outcome as Told
from veeam_jobs_kit.mock.world.runs import Run
from veeam_jobs_kit.mock.world.uuids import random_uuid

Entity = Mapping[str, Json]
NO_PATH = "The network path was not found."
_STEPS = 10
"""The number of times that the progress of a run changes."""


@dataclass(frozen=True, slots=True)
class JobRuns:
    """Begins, advances and ends sessions, with all their parts."""

    store: Store
    fitter: Fitter
    rng: random.Random
    release: Release
    clock: Clock

    def carry_out(
        self, request: ActionRequest, job: Record, moment: datetime, told: Sequence[Told]
    ) -> tuple[Outcome, Run | None]:
        """Start, sync, retry or stop a job. Returns the run that has begun, too; `told` is how the next runs will end."""
        name, action, last = job.body["Name"], request.action, self.last(request)
        if action == "stop":
            return self.stop(last, moment, f'Job "{name}"'), None
        if last is not None and last["State"] == "Working":
            return Outcome(False, f'Job "{name}" is already running.'), None
        is_copy = job.body.get("JobType") in COPIES
        if (action == "start" and is_copy) or (action == "sync" and not is_copy):
            way = "synchronised, not started" if is_copy else "started, not synchronised"
            return Outcome(False, f'Job "{name}" can only be {way}.'), None
        failed = last is not None and last["Result"] == "Failed"
        if action == "retry" and not failed:
            return Outcome(False, f'Job "{name}" cannot be retried.'), None
        # A failed job fails again when started and succeeds when retried, so that clients can test both.
        again = Told("Failed", NO_PATH) if failed and action != "retry" else Told("Success")
        end = next(iter(told), again)
        run = Run(
            random_uuid(self.rng),
            moment,
            end.seconds or int(RUN_SECONDS),
            end.result,
            end.failure or (NO_PATH if end.result == "Failed" else None),
            action == "retry",
            is_running=True,
        )
        self.begin(request.collection, job, run)
        made = link("Related", f"{SESSIONS}/{run.uid}?format=Entity", "BackupJobSession")
        shown = made if self.release.links_started_session else None
        return Outcome(True, f'Job "{name}" triggered to {action}.', shown), run

    def stop(self, last: Entity | None, moment: datetime, what: str) -> Outcome:
        """Stop a running session."""
        if last is None or last["State"] != "Working":
            return Outcome(False, f"{what} is not running.")
        self.end(identity(last), moment, "Failed", "The run was stopped.", int(last["Progress"] or 0))
        return Outcome(True, f"{what} triggered to stop.")

    def progress(self, uid: str, progress: int) -> None:
        """Set the progress of a running session and its parts."""
        record = self.store.records.get("BackupJobSession", uid)
        if record is None or record.body["State"] != "Working":
            return
        self.store.records.replace(record.schema, uid, {**record.body, "Progress": progress})
        for part in self.store.records.page("BackupJobSession", {SESSIONS: uid}):
            self.progress(identity(part), progress)

    def end(
        self, uid: str, moment: datetime, result: str, failure: str | None = None, progress: int = 100
    ) -> None:
        """End a running session and its parts. Only the last part gets the failure."""
        record = self.store.records.get("BackupJobSession", uid)
        if record is None or record.body["State"] != "Working":
            return
        if result == "Failed":
            failure = failure or NO_PATH
        over = finished(record.body, moment, self.release, result, failure, progress)
        self._replace(record.schema, over)
        sessions = self.store.records.page("BackupJobSession", {SESSIONS: uid})
        for number, part in enumerate(sessions):
            at_fault = number + 1 == len(sessions)
            self.end(identity(part), moment, *(result, failure) if at_fault else ("Success", None), progress)
        tasks = self.store.records.page("BackupTaskSession", {SESSIONS: uid})
        for number, part in enumerate(tasks):
            at_fault = number + 1 == len(tasks)
            self._end_task(part, moment, *(result, failure) if at_fault else ("Success", None))

    def _end_task(self, task: Entity, moment: datetime, result: str, failure: str | None) -> None:
        over = {
            "EndTimeUTC": end_of(task, moment, self.release),
            "State": "Completed",
            "Result": result,
            "Reason": failure,
        }
        self._replace("BackupTaskSession", {**task, **over})

    def begin(self, collection: str, job: Record, run: Run) -> None:
        """Begin a run of a job: its session, and the parts of that."""
        begun = session(
            run.uid, job.body, server_links(job.body), run.started, self.release, is_retry=run.is_retry
        )
        self._add(Record("BackupJobSession", run.uid, begun, run_keys(begun, job.body)))
        objects = self.store.records.page(OBJECTS[collection], {collection: job.uid})
        for part in run_parts(begun, job.body, [protected(item) for item in objects]):
            self._add(part)
        # A session of the examples may begin later than this one, so its time does not tell which is the last.
        self.store.sessions.put("last run", f"{collection}/{job.uid}", {"session": run.uid})
        begins = (run.started - self.clock.start).total_seconds()
        for step in range(1, _STEPS) if run.is_running else ():
            share = {"session": run.uid, "progress": 100 * step // _STEPS}
            self.store.schedule.add(Step(begins + run.seconds * step / _STEPS, "progress", share))

    def last(self, request: ActionRequest) -> Entity | None:
        """Return the last session of a job, if there is one."""
        latest = self.store.sessions.get("last run", f"{request.collection}/{request.uid}")
        record = self.store.records.get("BackupJobSession", str(latest["session"])) if latest else None
        if record is not None:
            return record.body
        sessions = self.store.records.page("BackupJobSession", {request.collection: request.uid})
        return max(sessions, key=lambda candidate: in_order(candidate["CreationTimeUTC"]), default=None)

    def _add(self, record: Record) -> None:
        fitted = self.fitter.fit(record.body, record.schema)
        self.store.records.add([Record(record.schema, record.uid, fitted, record.keys)])
        if record.schema == "BackupJobSession":
            self.store.path_ids.add(SESSIONS, [record.uid])

    def _replace(self, schema: str, body: Entity) -> None:
        self.store.records.replace(schema, identity(body), self.fitter.fit(body, schema))
