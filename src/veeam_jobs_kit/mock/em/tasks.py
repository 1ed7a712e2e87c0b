"""What Enterprise Manager does after it has answered: tasks, and the runs of jobs they set off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.changes import Changes, Outcome
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.orders import Order, understand
from veeam_jobs_kit.mock.em.running import Running
from veeam_jobs_kit.mock.em.sessions import Sessions
from veeam_jobs_kit.mock.live import Due
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.settling import settle
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

TASK_SECONDS = 2.0
"""How long a task is `Running`."""

COLLECT_SECONDS = 1.0
"""How long it is `OperationFinished` after that."""

Entity = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Tasks:
    """Takes orders, and carries them out when their time has come."""

    document: Document
    store: Store
    clock: Clock
    sessions: Sessions
    changes: Changes
    running: Running

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
        settle(self.store, self.clock.elapsed(), self._take_step, self._give_up)

    def _take_step(self, due: Due) -> None:
        moment = self.clock.start + timedelta(seconds=due.moment)
        if due.kind == "order":
            self._end(due, self._carry_out(due, moment))
        elif due.kind == "progress":
            self.running.progress(str(due.body["session"]), int(due.body["progress"]))
        else:
            self.running.end(str(due.body["session"]), moment, str(due.body["result"]))

    def _give_up(self, due: Due) -> None:
        if due.kind == "order":
            self._end(due, Outcome(False, "Internal server error."))

    def _shown(self, task: Entity) -> dict[str, Json]:
        href = f"/tasks/{task['TaskId']}"
        return {
            "Type": "Task",
            "Href": href,
            "Links": [link("Delete", href, "Task"), *([task["made"]] if task.get("made") else [])],
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

    def _carry_out(self, due: Due, moment: datetime) -> Outcome:
        order = Order(**due.body["order"])
        record = self.store.get(order.schema, order.uid)
        if record is None:
            return Outcome(False, "Resource was not found.")
        return self._act(order, record, due.moment, moment)

    def _end(self, due: Due, outcome: Outcome) -> None:
        key = str(due.body["task"])
        task = self.store.live("task", key)
        if task is not None:
            result = {"Success": outcome.done, "Message": outcome.message}
            self.store.put_live("task", key, {**task, "result": result, "made": outcome.made})

    def _act(self, order: Order, record: Record, now: float, moment: datetime) -> Outcome:
        if order.schema == "BackupJobSession":
            return self.running.stop(record.body, moment, f'Session "{record.body["Name"]}"')
        if order.action in ("start", "stop", "retry", "sync"):
            return self.running.order(order, record, now, moment)
        if order.action == "toggleScheduleEnabled":
            return self.changes.toggle(record, moment)
        return self.changes.change(order, record, moment)
