"""Tasks: actions that are carried out after the answer, and the runs of jobs that they start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.job_actions import ActionRequest, understand
from veeam_jobs_kit.mock.em.job_changes import JobChanges, Outcome
from veeam_jobs_kit.mock.em.job_runs import JobRuns
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.logon_sessions import LogonSessions
from veeam_jobs_kit.mock.em.scheduled_runs import ScheduledRuns
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.storage.next_look import LOOK
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock

TASK_SECONDS = 2.0
"""The seconds for which a task is `Running`."""

COLLECT_SECONDS = 1.0
"""The seconds for which a task is `OperationFinished` after that."""

Entity = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Tasks:
    """Accepts actions and carries them out when they are due."""

    document: Document
    store: Store
    clock: Clock
    sessions: LogonSessions
    changes: JobChanges
    job_runs: JobRuns
    scheduled: ScheduledRuns

    def accept(self, call: Call) -> Answer:
        """Accept an action on a job or a session: answer 202 with a task that is running."""
        request = understand(call, self.document, self.store)
        owner = str(call.principal.session)
        task_id, ready = self.sessions.next_task(owner), self.clock.elapsed() + TASK_SECONDS
        task = {
            "owner": owner,
            "TaskId": task_id,
            "Operation": request.operation,
            "ready": ready,
            "result": None,
        }
        self.store.sessions.put("task", f"{owner}/{task_id}", task)
        self.store.schedule.add(
            Step(ready, "order", {"task": f"{owner}/{task_id}", "order": request.as_json()})
        )
        return Answer(call.operation.success, "Task", self._shown(task))

    def get(self, call: Call) -> Answer:
        """Answer `tasks_get`. Only the session that created a task may read it.

        Answer 500, not 404, for a task that no longer exists, as a version 12 server does.
        """
        task = self._find(call)
        if task is None:
            raise Problem(500, f"There is no backup task with id [{call.path['ID']}] in current rest session")
        return Answer(200, "Task", self._shown(task))

    def list_own(self, call: Call) -> Answer:
        """Answer `tasks_list`."""
        return Answer(200, "Tasks", {"Tasks": self.of(call)})

    def delete(self, call: Call) -> Answer:
        """Answer `tasks_delete`: delete the task; its action is still carried out. (assumption)"""
        task = self._find(call)
        if task is None:
            raise Problem(404, "Resource was not found.")
        self.store.sessions.remove("task", f"{task['owner']}/{task['TaskId']}")
        return Answer(204)

    def of(self, call: Call) -> Sequence[Entity]:
        """Return the tasks of the session of the caller."""
        tasks = self.store.sessions.all("task")
        return [self._shown(task) for task in tasks if task["owner"] == call.principal.session]

    def _find(self, call: Call) -> Entity | None:
        return self.store.sessions.get("task", f"{call.principal.session}/{call.path['ID']}")

    def run_due_steps(self) -> None:
        """Carry out every step that is due."""
        self.store.schedule.run_due(self.clock.elapsed(), self._take_step, self._give_up)

    def _take_step(self, step: Step) -> None:
        moment = self.clock.start + timedelta(seconds=step.moment)
        if step.kind == "order":
            self._end(step, self._carry_out(step, moment))
        elif step.kind == LOOK:
            self.scheduled.look()
        elif step.kind == "progress":
            self.job_runs.progress(str(step.body["session"]), int(step.body["progress"]))
        elif step.kind == "run":
            self.job_runs.end(str(step.body["session"]), moment, str(step.body["result"]))
        else:
            raise ValueError(f"unknown kind of step: {step.kind}")

    def _give_up(self, step: Step) -> None:
        if step.kind == "order":
            self._end(step, Outcome(False, "Internal server error."))

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

    def _carry_out(self, step: Step, moment: datetime) -> Outcome:
        request = ActionRequest(**step.body["order"])
        record = self.store.records.get(request.schema, request.uid)
        if record is None:
            return Outcome(False, "Resource was not found.")
        return self._act(request, record, moment)

    def _end(self, step: Step, outcome: Outcome) -> None:
        key = str(step.body["task"])
        task = self.store.sessions.get("task", key)
        if task is not None:
            result = {"Success": outcome.done, "Message": outcome.message}
            self.store.sessions.put("task", key, {**task, "result": result, "made": outcome.made})

    def _act(self, request: ActionRequest, record: Record, moment: datetime) -> Outcome:
        if request.schema == "BackupJobSession":
            outcome = self.job_runs.stop(record.body, moment, f'Session "{record.body["Name"]}"')
            self.scheduled.stopped(record.body, moment)
            return outcome
        if request.action in ("start", "stop", "retry", "sync"):
            return self._run(request, record, moment)
        if request.action == "toggleScheduleEnabled":
            outcome = self.changes.toggle(record, moment)
        else:
            outcome = self.changes.change(request, record, moment)
        if outcome.done:
            made = str((outcome.made or {}).get("Href", request.uid)).rpartition("/")[2]
            self.scheduled.enlist(made, moment)
        return outcome

    def _run(self, request: ActionRequest, job: Record, moment: datetime) -> Outcome:
        told = self.scheduled.outcomes(job.uid)
        last = self.job_runs.last(request)
        outcome, run = self.job_runs.carry_out(request, job, moment, told)
        if run is not None:
            self.scheduled.begun_on_request(job.uid, run)
            self.scheduled.update(job.uid, outcomes=told[1:])
        elif outcome.done and last is not None:
            self.scheduled.stopped(last, moment)
        return outcome
