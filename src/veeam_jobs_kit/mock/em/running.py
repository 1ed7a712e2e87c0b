"""Runs of jobs over the mock's time: begun, worked on, ended by themselves or by order."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from veeam_jobs_kit.mock.em.changes import Outcome
from veeam_jobs_kit.mock.em.entities import finished, session, utc
from veeam_jobs_kit.mock.em.jobs import COPIES
from veeam_jobs_kit.mock.em.orders import OBJECTS, Order
from veeam_jobs_kit.mock.em.runs import RUN_SECONDS, SESSIONS, identity, protected, run_keys, run_parts
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.live import Due
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

Entity = Mapping[str, Json]
_STEPS = 10
"""How often the progress of a run moves."""


@dataclass(frozen=True, slots=True)
class Running:
    """Begins, moves and ends the sessions of jobs, with all their parts."""

    store: Store
    fitter: Fitter
    chance: random.Random

    def order(self, order: Order, job: Record, now: float, moment: datetime) -> Outcome:
        """Start, synchronise, retry or stop a job at a moment, which is `now` in seconds of the mock's clock."""
        name, action, last = job.body["Name"], order.action, self._last(order)
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
        # What failed fails again when it is started, and succeeds when it is retried: both are worth testing.
        result = "Failed" if failed and action != "retry" else "Success"
        self._begin(order, job, now, moment, result)
        return Outcome(True, f'Job "{name}" triggered to {action}.')

    def stop(self, last: Entity | None, moment: datetime, what: str) -> Outcome:
        """End a session that is at work."""
        if last is None or last["State"] != "Working":
            return Outcome(False, f"{what} is not running.")
        self.end(identity(last), moment, "Failed", "The run was stopped.", int(last["Progress"] or 0))
        return Outcome(True, f"{what} triggered to stop.")

    def progress(self, uid: str, progress: int) -> None:
        """Move a session that is still at work, and the sessions that are parts of it."""
        record = self.store.get("BackupJobSession", uid)
        if record is None or record.body["State"] != "Working":
            return
        self.store.replace(record.schema, uid, {**record.body, "Progress": progress})
        for part in self.store.page("BackupJobSession", {SESSIONS: uid}):
            self.progress(identity(part), progress)

    def end(
        self, uid: str, moment: datetime, result: str, failure: str | None = None, progress: int = 100
    ) -> None:
        """End a session that is still at work, and its parts. What went wrong is put down to the last of them."""
        record = self.store.get("BackupJobSession", uid)
        if record is None or record.body["State"] != "Working":
            return
        if result == "Failed":
            failure = failure or "The network path was not found."
        over = finished(record.body, moment, result, failure, progress)
        self._replace(record.schema, over)
        sessions = self.store.page("BackupJobSession", {SESSIONS: uid})
        for number, part in enumerate(sessions):
            at_fault = number + 1 == len(sessions)
            self.end(identity(part), moment, *(result, failure) if at_fault else ("Success", None), progress)
        tasks = self.store.page("BackupTaskSession", {SESSIONS: uid})
        for number, part in enumerate(tasks):
            at_fault = number + 1 == len(tasks)
            self._end_task(part, moment, *(result, failure) if at_fault else ("Success", None))

    def _end_task(self, task: Entity, moment: datetime, result: str, failure: str | None) -> None:
        over = {"EndTimeUTC": utc(moment), "State": "Completed", "Result": result, "Reason": failure}
        self._replace("BackupTaskSession", {**task, **over})

    def _begin(self, order: Order, job: Record, now: float, moment: datetime, result: str) -> None:
        uid = str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
        servers = [one for one in job.body.get("Links") or () if one.get("Type") == "BackupServerReference"]
        begun = session(uid, job.body, servers, moment, is_retry=order.action == "retry")
        self._add(Record("BackupJobSession", uid, begun, run_keys(begun)))
        objects = self.store.page(OBJECTS[order.collection], {order.collection: job.uid})
        for part in run_parts(begun, [protected(item) for item in objects]):
            self._add(part)
        # Documented sessions lie in the future of the clock, so the time of a session does not tell the last one.
        self.store.put_live("last run", f"{order.collection}/{job.uid}", {"session": uid})
        for step in range(1, _STEPS):
            share = {"session": uid, "progress": 100 * step // _STEPS}
            self.store.schedule(Due(now + RUN_SECONDS * step / _STEPS, "progress", share))
        self.store.schedule(Due(now + RUN_SECONDS, "run", {"session": uid, "result": result}))

    def _last(self, order: Order) -> Entity | None:
        latest = self.store.live("last run", f"{order.collection}/{order.uid}")
        record = self.store.get("BackupJobSession", str(latest["session"])) if latest else None
        if record is not None:
            return record.body
        sessions = self.store.page("BackupJobSession", {order.collection: order.uid})
        return max(sessions, key=lambda one: str(one["CreationTimeUTC"]), default=None)

    def _add(self, record: Record) -> None:
        fitted = self.fitter.fit(record.body, record.schema)
        self.store.add([Record(record.schema, record.uid, fitted, record.keys)])
        if record.schema == "BackupJobSession":
            self.store.know(SESSIONS, [record.uid])

    def _replace(self, schema: str, body: Entity) -> None:
        self.store.replace(schema, identity(body), self.fitter.fit(body, schema))
