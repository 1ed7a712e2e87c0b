"""Canaries of meaning of Service Provider Console: every answer is of the described shape, and says something false."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import urlencode

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries.model import (
    Canary,
    Honest,
    Lie,
    is_success,
    json_of,
    with_query,
)
from veeam_jobs_kit.mock.control.canaries.shared import (
    another_object,
    answered_for_another,
    any_credentials_will_do,
    for_single_objects,
    nobody_is_there,
    only_where,
    roles_are_ignored,
)
from veeam_jobs_kit.mock.http.messages import Answer, RawRequest
from veeam_jobs_kit.mock.world.users import ADMINISTRATOR, PASSWORD

_ID = "instanceUid"
_JOBS = ("jobs_list",)
_OBJECTS = ("jobs_list", "jobs_get")
_COMPANIES = ("organizations_list", "organizations_get", "jobs_list", "jobs_get")
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
_AGENTS = ("agentJobs_list",)


def _lists(change: Lie) -> Lie:
    """Lie in lists that come in pages."""
    return only_where(lambda operation: operation.paging == "offset", change)


def _rows(answer: Answer) -> list[Any]:
    rows = answer.value.get("data") if isinstance(answer.value, Mapping) else None
    return list(rows) if isinstance(rows, list) else []


def _with_rows(answer: Answer, rows: Iterable[Json]) -> Answer:
    """Return a page with other rows, counted right."""
    rows = list(rows)
    meta = answer.value["meta"]
    paging = {**meta["pagingInfo"], "count": len(rows)}
    return replace(answer, value={**answer.value, "meta": {**meta, "pagingInfo": paging}, "data": rows})


def _with_paging(answer: Answer, **changes: int) -> Answer:
    meta = answer.value["meta"]
    paging = {**meta["pagingInfo"], **changes}
    return replace(answer, value={**answer.value, "meta": {**meta, "pagingInfo": paging}})


def _number(raw: RawRequest, name: str, default: int) -> int:
    return int(dict(raw.query).get(name, default))


# Filters


def _another_filter(change: Callable[[Any], Any]) -> Lie:
    """Apply another filter than the one asked for; one that the mock refuses is refused."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "filter")
        if not is_success(answer) or not isinstance(asked, list):
            return answer
        wrong = change(asked)
        return honest.answer(operation, with_query(raw, filter=json.dumps(wrong) if wrong else None))

    return _lists(lie)


def _every(change: Callable[[dict[str, Any]], Any]) -> Callable[[Any], Any]:
    """Change every expression of a filter, those inside of others too."""

    def changed(expression: Any) -> Any:
        if isinstance(expression, list):
            return [changed(item) for item in expression]
        if not isinstance(expression, dict):
            return expression
        inner = {**expression}
        if isinstance(expression.get("items"), list):
            inner["items"] = changed(expression["items"])
        return change(inner)

    return changed


def _operator(right: str, wrong: str) -> Lie:
    def change(expression: dict[str, Any]) -> dict[str, Any]:
        return {**expression, "operation": wrong} if expression.get("operation") == right else expression

    return _another_filter(_every(change))


def _without_not(expression: dict[str, Any]) -> Any:
    return expression["items"][0] if expression.get("operation") == "not" else expression


def _first_of_in(expression: dict[str, Any]) -> Any:
    values = expression.get("value")
    if expression.get("operation") == "in" and isinstance(values, list):
        return {**expression, "value": values[:1]}
    return expression


def _collation(expression: dict[str, Any]) -> Any:
    if expression.get("collation") == "ordinal":
        return {**expression, "collation": "ignorecase"}
    if expression.get("collation") == "ignorecase":
        return {**expression, "collation": "ordinal"}
    return expression


def _nothing_matches(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if not is_success(answer) or json_of(raw, "filter") is None:
        return answer
    return _with_paging(_with_rows(answer, []), total=0)


# Sort, select, expand


def _another_sort(change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "sort")
        if not is_success(answer) or not isinstance(asked, list):
            return answer
        wrong = change(asked)
        return honest.answer(operation, with_query(raw, sort=json.dumps(wrong) if wrong else None))

    return _lists(lie)


def _select_ignored(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    return honest.answer(operation, with_query(raw, select=None)) if is_success(answer) else answer


def _select_forgets(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer, asked = honest.answer(operation, raw), json_of(raw, "select")
    if not is_success(answer) or not isinstance(asked, list) or len(asked) < 2:
        return answer
    return honest.answer(operation, with_query(raw, select=json.dumps(asked[:-1])))


def _expand_ignored(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    return honest.answer(operation, with_query(raw, expand=None)) if is_success(answer) else answer


def _expand_of_the_next(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if not is_success(answer) or "expand" not in dict(raw.query):
        return answer
    rows = _rows(answer)
    moved = [
        {**row, "_embedded": other.get("_embedded")} if "_embedded" in row else row
        for row, other in zip(rows, [*rows[1:], *rows[:1]], strict=True)
    ]
    return _with_rows(answer, moved)


# Pages


def _total(change: Callable[[int], int]) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer = honest.answer(operation, raw)
        if not is_success(answer):
            return answer
        return _with_paging(answer, total=change(answer.value["meta"]["pagingInfo"]["total"]))

    return _lists(lie)


def _offset(change: Callable[[int], int]) -> Lie:
    """Answer with the page at another offset, which claims to be the one asked for."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "offset")
        if not is_success(answer) or not asked:
            return answer
        other = honest.answer(operation, with_query(raw, offset=str(change(asked))))
        return _with_paging(other, offset=asked) if is_success(other) else other

    return _lists(lie)


def _limit(change: Callable[[int], int]) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "limit")
        if not is_success(answer) or not asked:
            return answer
        return honest.answer(operation, with_query(raw, limit=str(change(asked))))

    return _lists(lie)


def _beyond_the_end(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if not is_success(answer) or _rows(answer) or not answer.value["meta"]["pagingInfo"]["total"]:
        return answer
    first = honest.answer(operation, with_query(raw, offset="0"))
    return _with_paging(first, offset=_number(raw, "offset", 0))


def _one_row_is_never_listed(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    rows = _rows(answer) if is_success(answer) else []
    return _with_rows(answer, rows[:-1]) if len(rows) > 1 else answer


# Objects by their id


def _ids_of(answer: Answer) -> Iterator[str]:
    yield from (str(row[_ID]) for row in _rows(answer) if _ID in row)


def _another_name(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    data = answer.value.get("data") if is_success(answer) else None
    if not isinstance(data, Mapping) or not isinstance(data.get("name"), str):
        return answer
    return replace(answer, value={**answer.value, "data": {**data, "name": data["name"] + " (1)"}})


def _another_parent(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    """Answer a list below one server with the rows of all servers."""
    path = operation.path.replace("/{backupServerUid}", "")
    whole = honest.listing(path)
    answer = honest.answer(operation, raw)
    if whole is None or whole.id == operation.id or not is_success(answer):
        return answer
    return honest.answer(whole, replace(raw, path={}, notes={}))


# Users and sessions


def _token(honest: Honest, raw: RawRequest, user: str = ADMINISTRATOR) -> str | None:
    form = urlencode({"grant_type": "password", "username": user, "password": PASSWORD}).encode()
    headers = {**raw.headers, "content-type": "application/x-www-form-urlencoded"}
    sent = replace(raw, method="POST", path={}, query=(), headers=headers, body=form, notes={})
    answer = honest.answer(honest.operation("tokens_create"), sent)
    return str(answer.value["access_token"]) if is_success(answer) else None


def _as_administrator(honest: Honest, raw: RawRequest) -> RawRequest:
    return replace(raw, headers={**raw.headers, "authorization": f"Bearer {_token(honest, raw)}"}, notes={})


def _revoking_does_nothing(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    if operation.id != "users_deleteTokens":
        return honest.answer(operation, raw)
    answer = honest.ask("users_getMe", raw)
    return replace(answer, schema="EmptyResponse", value={"errors": []}) if is_success(answer) else answer


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
        ids = [str(row[_ID]) for row in _rows(honest.ask("jobs_list", raw)) if row[_ID] != raw.path["jobUid"]]
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


def _canary(
    description: str, kind: str, operations: tuple[str, ...], lie: Lie, *, writes: bool = False
) -> Canary:
    return Canary("vspc", description, kind=kind, operations=operations, lie=lie, writes=writes)


_filter = partial(_canary, kind="filter", operations=_JOBS)
_sort = partial(_canary, kind="sort", operations=_JOBS)
_page = partial(_canary, kind="pages", operations=_JOBS)
_object = partial(_canary, kind="object", operations=_OBJECTS)
_user = partial(_canary, kind="other account", operations=_COMPANIES)
_write = partial(_canary, kind="writes", operations=_WRITES, writes=True)

VSPC: Mapping[str, Canary] = {
    "vspc-filter-ignored": _filter("`filter` is ignored.", lie=_another_filter(lambda asked: None)),
    "vspc-filter-empty": _filter("A filter never matches anything.", lie=_lists(_nothing_matches)),
    "vspc-filter-not": _filter("`not` in a filter is ignored.", lie=_another_filter(_every(_without_not))),
    "vspc-filter-or": _filter("`or` in a filter is read as `and`.", lie=_operator("or", "and")),
    "vspc-filter-and": _filter("`and` in a filter is read as `or`.", lie=_operator("and", "or")),
    "vspc-filter-exclusive-or": _filter("`exclusiveOr` is read as `or`.", lie=_operator("exclusiveOr", "or")),
    "vspc-filter-not-equals": _filter(
        "`notEquals` is read as `equals`.", lie=_operator("notEquals", "equals")
    ),
    "vspc-filter-greater": _filter(
        "`greaterThan` matches equal values, too.", lie=_operator("greaterThan", "greaterThanOrEqual")
    ),
    "vspc-filter-less": _filter(
        "`lessThan` matches equal values, too.", lie=_operator("lessThan", "lessThanOrEqual")
    ),
    "vspc-filter-greater-or-equal": _filter(
        "`greaterThanOrEqual` leaves equal values out.", lie=_operator("greaterThanOrEqual", "greaterThan")
    ),
    "vspc-filter-less-or-equal": _filter(
        "`lessThanOrEqual` leaves equal values out.", lie=_operator("lessThanOrEqual", "lessThan")
    ),
    "vspc-filter-contains": _filter("`contains` is read as `equals`.", lie=_operator("contains", "equals")),
    "vspc-filter-in": _filter(
        "Only the first value of `in` counts.", lie=_another_filter(_every(_first_of_in))
    ),
    "vspc-filter-collation": _filter(
        "`ordinal` and `ignorecase` are mistaken for each other.", lie=_another_filter(_every(_collation))
    ),
    "vspc-filter-first-only": _filter(
        "Only the first entry of a filter counts.", lie=_another_filter(lambda asked: asked[:1])
    ),
    "vspc-sort-ignored": _sort("`sort` is ignored.", lie=_another_sort(lambda asked: [])),
    "vspc-sort-direction": _sort(
        "`descending` is ignored.",
        lie=_another_sort(lambda asked: [{**entry, "direction": "ascending"} for entry in asked]),
    ),
    "vspc-sort-first-only": _sort(
        "Only the first entry of `sort` counts.", lie=_another_sort(lambda asked: asked[:1])
    ),
    "vspc-select-ignored": _canary("`select` is ignored.", "select", _JOBS, _lists(_select_ignored)),
    "vspc-select-forgets": _canary(
        "The last selected property is missing.", "select", _JOBS, _lists(_select_forgets)
    ),
    "vspc-expand-ignored": _canary("`expand` is ignored.", "expand", _AGENTS, _lists(_expand_ignored)),
    "vspc-expand-of-the-next": _canary(
        "What is expanded belongs to the next row.", "expand", _AGENTS, _lists(_expand_of_the_next)
    ),
    "vspc-total-too-high": _page("`total` counts one too many.", lie=_total(lambda total: total + 1)),
    "vspc-total-of-the-page": _page("`total` is at most 10.", lie=_total(lambda total: min(total, 10))),
    "vspc-offset-skips": _page("The page at `offset` begins one row late.", lie=_offset(lambda at: at + 1)),
    "vspc-offset-overlaps": _page(
        "The page at `offset` begins one row early.", lie=_offset(lambda at: at - 1)
    ),
    "vspc-limit-too-high": _page(
        "A page has one row more than `limit`.", lie=_limit(lambda asked: asked + 1)
    ),
    "vspc-beyond-the-end": _page("Beyond the end, the first page comes again.", lie=_lists(_beyond_the_end)),
    "vspc-row-never-listed": _page(
        "The last row of every page is missing.", lie=_lists(_one_row_is_never_listed)
    ),
    "vspc-another-object": _object(
        "An id is answered with another object.", lie=for_single_objects(another_object(_ids_of))
    ),
    "vspc-every-id-404": _object("Every id is answered 404.", lie=for_single_objects(nobody_is_there)),
    "vspc-unknown-id-200": _object(
        "Unknown ids are answered with another object.",
        lie=for_single_objects(another_object(_ids_of, lambda answer: answer.status == 404)),
    ),
    "vspc-another-name": _object(
        "An object has another name than its row.", lie=for_single_objects(_another_name)
    ),
    "vspc-all-servers": _canary(
        "Lists below one backup server have the rows of all.",
        "parent",
        ("jobs_listByServer",),
        _lists(_another_parent),
    ),
    "vspc-company-sees-all": _user(
        "A company sees what belongs to others.",
        lie=_lists(
            answered_for_another(lambda operation, raw, answer: is_success(answer), _as_administrator)
        ),
    ),
    "vspc-company-reads-others": _user(
        "A company can read others' objects by their ids.",
        lie=for_single_objects(
            answered_for_another(lambda operation, raw, answer: answer.status == 404, _as_administrator)
        ),
    ),
    "vspc-roles-ignored": _user("Roles do not matter for reading.", lie=roles_are_ignored(_as_administrator)),
    "vspc-any-token": _canary(
        "Any token is accepted.",
        "session",
        _JOBS,
        any_credentials_will_do("authorization", _as_administrator),
    ),
    "vspc-revoked-token": _canary(
        "Revoked tokens go on.",
        "writes",
        ("tokens_create", "users_getMe", "users_deleteTokens", "jobs_list"),
        _revoking_does_nothing,
        writes=True,
    ),
    "vspc-refresh-again": _canary(
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
    "vspc-action-never-ends": _canary(
        "Asynchronous actions run forever.", "writes", _ACTIONS, _never_ends, writes=True
    ),
}
"""Every canary of meaning by name."""
