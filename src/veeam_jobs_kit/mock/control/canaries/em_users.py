"""Canaries of Enterprise Manager about accounts and sessions, and about what changes something."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.mock.control.canaries.em_parts import LISTS, canary, first_of, id_in, items_of
from veeam_jobs_kit.mock.control.canaries.model import Canary, Honest, Lie, is_success, with_query
from veeam_jobs_kit.mock.control.canaries.shared import any_credentials_will_do, roles_are_ignored
from veeam_jobs_kit.mock.http.messages import Answer, Call, RawRequest
from veeam_jobs_kit.mock.world.users import ADMINISTRATOR, PASSWORD

_WRITES = (
    *(
        "jobs_list",
        "jobs_get",
        "jobs_performAction",
        "jobs_delete",
        "tasks_list",
        "tasks_get",
        "backupSessions_list",
    ),
    *(
        "agentJobs_list",
        "agentJobs_performAction",
        "nasJobs_list",
        "nasJobs_start",
        "nasJobs_stop",
        "nasJobs_retry",
    ),
    "nasJobs_toggleScheduleEnabled",
)
_SESSION = "X-RestSvcSessionId"


# Users and sessions


def _administrator(honest: Honest, raw: RawRequest) -> RawRequest:
    basic = b64encode(f"{ADMINISTRATOR}:{PASSWORD}".encode()).decode()
    sign_in = replace(
        raw,
        method="POST",
        path={},
        query=(("v", "latest"),),
        headers={"authorization": f"Basic {basic}"},
        body=b"",
        notes={},
    )
    answer = honest.answer(honest.operation("logonSessions_create"), sign_in)
    session = dict(answer.headers).get(_SESSION, "")
    return replace(raw, headers={**raw.headers, _SESSION.lower(): session}, notes={})


# What changes something


def _acts_on_another(operation_id: str) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        found = items_of(honest, honest.ask("jobs_list", raw)) if operation.id == operation_id else None
        other = (
            next((id_in(item) for item in found[1] if id_in(item) != raw.path["ID"]), None) if found else None
        )
        if other is None:
            return honest.answer(operation, raw)
        return honest.answer(operation, replace(raw, path={"ID": other}, notes={}))

    return lie


def _does_nothing(operation_id: str, action: str | None = None) -> Lie:
    """Answer with a task that ends well, and do nothing: one that toggles back what was toggled."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        asked = first_of(raw, "action")
        if operation.id != operation_id or (action is not None and (asked or "").lower() != action.lower()):
            return honest.answer(operation, raw)
        if honest.ask("jobs_get", raw, raw.path).status != 200:
            return honest.answer(operation, raw)
        unchanged = honest.operation("jobs_performAction")
        first = honest.answer(
            unchanged, with_query(replace(raw, method="POST", body=b""), action="toggleScheduleEnabled")
        )
        honest.answer(
            unchanged, with_query(replace(raw, method="POST", body=b""), action="toggleScheduleEnabled")
        )
        return first

    return lie


def _tasks_never_end(call: Call, answer: Answer) -> Answer:
    if not is_success(answer) or call.operation.id not in ("tasks_get", "tasks_list"):
        return answer

    def running(task: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**{name: held for name, held in task.items() if name != "Result"}, "State": "Running"}

    if call.operation.id == "tasks_get":
        return replace(answer, value=running(answer.value))
    return replace(
        answer, value={**answer.value, "Tasks": [running(task) for task in answer.value.get("Tasks", ())]}
    )


_write = partial(canary, kind="writes", operations=_WRITES, writes=True)

USERS: Mapping[str, Canary] = {
    "em-any-session": canary(
        "Any session id is accepted.",
        "session",
        LISTS,
        any_credentials_will_do(_SESSION.lower(), _administrator),
    ),
    "em-roles-ignored": canary(
        "Roles do not matter for reading.", "other account", LISTS, roles_are_ignored(_administrator)
    ),
    "em-acts-on-another": _write("Actions concern another job.", lie=_acts_on_another("jobs_performAction")),
    "em-start-does-nothing": _write(
        "`start` does nothing.", lie=_does_nothing("jobs_performAction", "start")
    ),
    "em-toggle-does-nothing": _write(
        "`toggleScheduleEnabled` does nothing.",
        lie=_does_nothing("jobs_performAction", "toggleScheduleEnabled"),
    ),
    "em-delete-does-nothing": _write("DELETE of a job does nothing.", lie=_does_nothing("jobs_delete")),
    "em-tasks-never-end": _write("Tasks run forever.", answer=_tasks_never_end),
}
"""Canaries of accounts, sessions and changes by name."""
