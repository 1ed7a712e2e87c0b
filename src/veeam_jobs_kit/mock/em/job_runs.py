"""Runs of jobs: start, progress and end, by the mock's clock or on request."""

from __future__ import annotations

import random
from collections.abc import Mapping
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
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.uuids import random_uuid

Entity = Mapping[str, Json]
_STEPS = 10
"""The number of times that the progress of a run changes."""


@dataclass(frozen=True, slots=True)
class JobRuns:
    """Begins, advances and ends sessions, with all their parts."""

    store: Store
    fitter: Fitter
    rng: random.Random
    release: Release

    def carry_out(self, request: ActionRequest, job: Record, now: float, moment: datetime) -> Outcome:
        """Start, sync, retry or stop a job at a moment, which is `now` in seconds of the mock's clock."""
        name, action, last = job.body["Name"], request.action, self._last(request)
        if action == "stop":
            return self.stop(last, moment, f'Job "{name}"')
        if last is not None and last["State"] == "Working":
            return Outcome(False, f'Job "{name}" is already running.')
        is_copy = job.body.get("JobType") in COPIES
        if (action == "start" and is_copy) or (action == "sync" and not is_copy):
            way = "synchronised, not started" if is_copy else "started, not synchronised"
            return Outcome(False, f'Job "{name}" can only be {way}.')
        failed = last is not None and last["Result"] == "Failed"
        if action == "retry" and not failed:
            return Outcome(False, f'Job "{name}" cannot be retried.')
        # A failed job fails again when started and succeeds when retried, so that clients can test both.
        result = "Failed" if failed and action != "retry" else "Success"
        uid = self._begin(request, job, now, moment, result)
        made = link("Related", f"{SESSIONS}/{uid}?format=Entity", "BackupJobSession")
        return Outcome(
            True,
            f'Job "{name}" triggered to {action}.',
            made if self.release.links_started_session else None,
        )

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
            failure = failure or "The network path was not found."
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

    def _begin(self, request: ActionRequest, job: Record, now: float, moment: datetime, result: str) -> str:
        """Begin a run and return the id of its session."""
        uid = random_uuid(self.rng)
        servers = server_links(job.body)
        begun = session(uid, job.body, servers, moment, self.release, is_retry=request.action == "retry")
        self._add(Record("BackupJobSession", uid, begun, run_keys(begun, job.body)))
        objects = self.store.records.page(OBJECTS[request.collection], {request.collection: job.uid})
        for part in run_parts(begun, job.body, [protected(item) for item in objects]):
            self._add(part)
        # Documented sessions lie in the future of the clock, so the time of a session does not tell the last one.
        self.store.sessions.put("last run", f"{request.collection}/{job.uid}", {"session": uid})
        for step in range(1, _STEPS):
            share = {"session": uid, "progress": 100 * step // _STEPS}
            self.store.schedule.add(Step(now + RUN_SECONDS * step / _STEPS, "progress", share))
        self.store.schedule.add(Step(now + RUN_SECONDS, "run", {"session": uid, "result": result}))
        return uid

    def _last(self, request: ActionRequest) -> Entity | None:
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
