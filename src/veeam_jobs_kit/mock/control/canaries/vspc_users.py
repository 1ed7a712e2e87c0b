"""Canaries of Service Provider Console about accounts and sessions, and about what changes something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from urllib.parse import urlencode

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.mock.control.canaries.model import Canary, Honest, Lie, is_success
from veeam_jobs_kit.mock.control.canaries.shared import (
    answered_for_another,
    any_credentials_will_do,
    for_single_objects,
    roles_are_ignored,
)
from veeam_jobs_kit.mock.control.canaries.vspc_parts import (
    COMPANIES,
    ID,
    JOBS,
    as_administrator,
    canary,
    lists,
    rows_of,
)
from veeam_jobs_kit.mock.http.messages import Answer, RawRequest
from veeam_jobs_kit.mock.world.users import ADMINISTRATOR, PASSWORD

_WRITES = (
    "organizations_list",
    "organizations_get",
    "organizations_patch",
    "backupVmJobs_createVsphere",
    "jobs_list",
    "jobs_get",
    "jobs_start",
    "jobs_stop",
    "jobs_retry",
    "jobs_patch",
    "jobs_delete",
)
_ACTIONS = (
    "asyncActions_list",
    "asyncActions_get",
    "asyncActions_getResult",
    "jobs_list",
    "jobs_get",
    "jobs_start",
    "jobs_stop",
)
_NARROWING = frozenset({"filter", "sort", "select", "offset"})


# Users and sessions


def _revoking_does_nothing(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    if operation.id != "users_deleteTokens":
        return honest.answer(operation, raw)
    answer = honest.ask("users_getMe", raw)
    return replace(answer, schema="EmptyResponse", value={"errors": []}) if is_success(answer) else answer


def _asks_for_something(operation: Operation, raw: RawRequest, answer: Answer) -> bool:
    return is_success(answer) and any(name in _NARROWING for name, _ in raw.query)


def _refresh_tokens_last(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if operation.id != "tokens_create" or is_success(answer) or b"refresh_token" not in raw.body:
        return answer
    form = urlencode({"grant_type": "password", "username": ADMINISTRATOR, "password": PASSWORD}).encode()
    return honest.answer(operation, replace(raw, body=form, notes={}))


# What changes something


def _acts_on_another(operation_id: str) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        if operation.id != operation_id:
            return honest.answer(operation, raw)
        ids = [str(row[ID]) for row in rows_of(honest.ask("jobs_list", raw)) if row[ID] != raw.path["jobUid"]]
        return honest.answer(operation, replace(raw, path={"jobUid": ids[0]}, notes={}))

    return lie


def _does_nothing(operation_id: str) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        if operation.id != operation_id:
            return honest.answer(operation, raw)
        there = honest.ask("jobs_get", raw, raw.path)
        if not is_success(there):
            return honest.answer(operation, raw)
        value = {"errors": []} if operation.schemas_of(200) == ("EmptyResponse",) else there.value
        return replace(there, schema=operation.schemas_of(200)[0], value=value)

    return lie


def _never_ends(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if operation.id != "asyncActions_get" or not is_success(answer):
        return answer
    data = {**answer.value["data"], "status": "running"}
    return replace(answer, value={**answer.value, "data": data})


_user = partial(canary, kind="other account", operations=COMPANIES)
_write = partial(canary, kind="writes", operations=_WRITES, writes=True)


USERS: Mapping[str, Canary] = {
    "vspc-company-sees-all": _user(
        "A company sees what belongs to others.",
        lie=lists(answered_for_another(lambda operation, raw, answer: is_success(answer), as_administrator)),
    ),
    "vspc-company-asks": canary(
        "A company sees what belongs to others as soon as it sends a filter, an order, a selection or an offset.",
        "other account asks",
        COMPANIES,
        lists(answered_for_another(_asks_for_something, as_administrator)),
    ),
    "vspc-company-reads-others": _user(
        "A company can read others' objects by their ids.",
        lie=for_single_objects(
            answered_for_another(lambda operation, raw, answer: answer.status == 404, as_administrator)
        ),
    ),
    "vspc-roles-ignored": _user("Roles do not matter for reading.", lie=roles_are_ignored(as_administrator)),
    "vspc-any-token": canary(
        "Any token is accepted.",
        "session",
        JOBS,
        any_credentials_will_do("authorization", as_administrator),
    ),
    "vspc-revoked-token": canary(
        "Revoked tokens go on.",
        "writes",
        ("tokens_create", "users_getMe", "users_deleteTokens", "jobs_list"),
        _revoking_does_nothing,
        writes=True,
    ),
    "vspc-refresh-again": canary(
        "A refresh token works again and again.",
        "own session",
        ("tokens_create", "users_getMe", "jobs_list"),
        _refresh_tokens_last,
    ),
    "vspc-starts-another": _write("`start` starts another job.", lie=_acts_on_another("jobs_start")),
    "vspc-start-does-nothing": _write("`start` does nothing.", lie=_does_nothing("jobs_start")),
    "vspc-stop-does-nothing": _write("`stop` does nothing.", lie=_does_nothing("jobs_stop")),
    "vspc-patch-does-nothing": _write("PATCH of a job does nothing.", lie=_does_nothing("jobs_patch")),
    "vspc-patches-another": _write("PATCH changes another job.", lie=_acts_on_another("jobs_patch")),
    "vspc-delete-does-nothing": _write("DELETE of a job does nothing.", lie=_does_nothing("jobs_delete")),
    "vspc-action-never-ends": canary(
        "Asynchronous actions run forever.", "writes", _ACTIONS, _never_ends, writes=True
    ),
}
"""Canaries of accounts, sessions and changes by name."""
