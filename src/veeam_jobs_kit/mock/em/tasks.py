"""What Enterprise Manager does after it has answered: tasks, and the runs of jobs they set off."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.changes import change
from veeam_jobs_kit.mock.em.entities import finished, session, utc
from veeam_jobs_kit.mock.em.links import link, up
from veeam_jobs_kit.mock.em.orders import Order, understand
from veeam_jobs_kit.mock.em.sessions import Sessions
from veeam_jobs_kit.mock.em.world import SESSIONS
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.store import Due, Record, Store
from veeam_jobs_kit.mock.views import Json

TASK_SECONDS = 2.0
"""How long a task is `Running`."""

COLLECT_SECONDS = 1.0
"""How long it is `OperationFinished` after that."""

RUN_SECONDS = 30.0
"""How long a run of a job takes."""

Entity = Mapping[str, Json]
_JOB_TYPES = {"/jobs": "Backup", "/nas/jobs": "NasBackup"}


@dataclass(frozen=True, slots=True)
class Tasks:
    """Takes orders, and carries them out when their time has come."""

    document: Document
    store: Store
    clock: Clock
    sessions: Sessions
    chance: random.Random
    fitter: Fitter

    def order(self, call: Call) -> Answer:
        """An order to a job or a session: 202 with a task that is running."""
        order = understand(call, self.document, self.store)
        owner = str(call.principal.session)
        task_id, ready = self.sessions.next_task(owner), self.clock.elapsed() + TASK_SECONDS
        task = {
            "owner": owner,
            "TaskId": task_id,
            "Operation": order.operation,
            "ready": ready,
            "result": None,
        }
        self.store.put_live("task", f"{owner}/{task_id}", task)
        self.store.schedule(Due(ready, "order", {"task": f"{owner}/{task_id}", "order": order.as_json()}))
        return Answer(call.operation.success, "Task", self._shown(task))

    def get(self, call: Call) -> Answer:
        """The operation `tasks_get`: a task is known to its own session only."""
        return Answer(200, "Task", self._shown(self._own(call)))

    def list_own(self, call: Call) -> Answer:
        """The operation `tasks_list`."""
        return Answer(200, "Tasks", {"Tasks": self.of(call)})

    def delete(self, call: Call) -> Answer:
        """The operation `tasks_delete`: the task is gone, what it set off goes on. (assumption)"""
        task = self._own(call)
        self.store.drop_live("task", f"{task['owner']}/{task['TaskId']}")
        return Answer(204)

    def of(self, call: Call) -> Sequence[Entity]:
        """The tasks of the session that calls."""
        tasks = self.store.all_live("task")
        return [self._shown(task) for task in tasks if task["owner"] == call.principal.session]

    def _own(self, call: Call) -> Entity:
        task = self.store.live("task", f"{call.principal.session}/{call.path['ID']}")
        if task is None:
            raise Problem(404, "Resource was not found.")
        return task

    def settle(self) -> None:
        """Carry out all that has become due."""
        while (due := self.store.take_due(self.clock.elapsed())) is not None:
            moment = self.clock.start + timedelta(seconds=due.moment)
            if due.kind == "order":
                self._carry_out(due, moment)
            else:
                self._end_run(str(due.body["session"]), moment, str(due.body["result"]))

    def _shown(self, task: Entity) -> dict[str, Json]:
        href = f"/tasks/{task['TaskId']}"
        return {
            "Type": "Task",
            "Href": href,
            "Links": [link("Delete", href, "Task")],
            "TaskId": task["TaskId"],
            "State": self._state(float(task["ready"])),
            "Operation": task["Operation"],
            "Result": task["result"],
        }

    def _state(self, ready: float) -> str:
        now = self.clock.elapsed()
        if now < ready:
            return "Running"
        return "OperationFinished" if now < ready + COLLECT_SECONDS else "Finished"

    def _carry_out(self, due: Due, moment: datetime) -> None:
        key, order = str(due.body["task"]), Order(**due.body["order"])
        record = self.store.get(order.schema, order.uid)
        if record is None:
            done, message = False, "Resource was not found."
        else:
            done, message = self._act(order, record, due.moment, moment)
        task = self.store.live("task", key)
        if task is not None:
            result = {"Success": done, "Message": message}
            self.store.put_live("task", key, {**task, "result": result})

    def _act(self, order: Order, record: Record, now: float, moment: datetime) -> tuple[bool, str]:
        if order.schema == "BackupJobSession":
            return self._stop(record.body, moment, f'Session "{record.body["Name"]}"')
        if order.action in ("start", "stop", "retry"):
            return self._run(order, record, now, moment)
        if order.action == "toggleScheduleEnabled":
            self._toggle(record, moment)
        else:
            change(order, record, self.store, self.fitter, self.chance)
        return True, "Ok"

    def _run(self, order: Order, job: Record, now: float, moment: datetime) -> tuple[bool, str]:
        name, action, last = job.body["Name"], order.action, self._last_session(order)
        if action == "stop":
            return self._stop(last, moment, f'Job "{name}"')
        failed = last is not None and last["Result"] == "Failed"
        if last is not None and last["State"] == "Working":
            return False, f'Job "{name}" is already running.'
        if action == "retry" and not failed:
            return False, f'Job "{name}" cannot be retried.'
        # What failed fails again when it is started, and succeeds when it is retried: both are worth testing.
        result = "Failed" if failed and action == "start" else "Success"
        self._begin_run(order, job, now, moment, result)
        return True, f'Job "{name}" triggered to {action}.'

    def _stop(self, last: Entity | None, moment: datetime, what: str) -> tuple[bool, str]:
        if last is None or last["State"] != "Working":
            return False, f"{what} is not running."
        self._end_run(_id(last), moment, "Failed", "The run was stopped.", 50)
        return True, f"{what} triggered to stop."

    def _toggle(self, job: Record, moment: datetime) -> None:
        enabled = not job.body["ScheduleEnabled"]
        following = utc((moment + timedelta(days=1)).replace(minute=0, second=0)) if enabled else None
        self.store.replace(
            job.schema, job.uid, {**job.body, "ScheduleEnabled": enabled, "NextRun": following}
        )

    def _begin_run(self, order: Order, job: Record, now: float, moment: datetime, result: str) -> None:
        uid = str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
        server = up(job.body, "BackupServerReference")
        up_links = [one for one in job.body.get("Links") or () if one["Rel"] == "Up"] if server else []
        begun = session(uid, job.body, up_links, moment, is_retry=order.action == "retry")
        begun["JobType"] = _JOB_TYPES.get(order.collection, "AgentBackup")
        fitted = self.fitter.fit(begun, "BackupJobSession")
        self.store.add([Record("BackupJobSession", uid, fitted, {order.collection: job.uid})])
        self.store.know(SESSIONS, [uid])
        self.store.schedule(Due(now + RUN_SECONDS, "run", {"session": uid, "result": result}))

    def _end_run(
        self, uid: str, moment: datetime, result: str, failure: str | None = None, progress: int = 100
    ) -> None:
        record = self.store.get("BackupJobSession", uid)
        if record is None or record.body["State"] != "Working":
            return
        if result == "Failed":
            failure = failure or "The network path was not found."
        over = finished(record.body, moment, result, failure, progress)
        self.store.replace(record.schema, uid, self.fitter.fit(over, record.schema))

    def _last_session(self, order: Order) -> Entity | None:
        sessions = self.store.page("BackupJobSession", {order.collection: order.uid})
        return max(sessions, key=lambda one: str(one["CreationTimeUTC"]), default=None)


def _id(entity: Entity) -> str:
    return str(entity["UID"]).rpartition(":")[2]
