"""Canaries of meaning of Enterprise Manager: every answer is of the described shape, and says something false."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries.model import Canary, Honest, Lie, is_success, values_of, with_query
from veeam_jobs_kit.mock.control.canaries.shared import (
    another_object,
    any_credentials_will_do,
    for_single_objects,
    nobody_is_there,
    only_where,
    roles_are_ignored,
)
from veeam_jobs_kit.mock.http.messages import Answer, Call, RawAnswer, RawRequest
from veeam_jobs_kit.mock.world.users import ADMINISTRATOR, PASSWORD

_QUERY = ("queries_run",)
_LISTS = ("jobs_list",)
_OBJECTS = ("jobs_list", "jobs_get")
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


def _queries(change: Lie) -> Lie:
    return only_where(lambda operation: operation.id == "queries_run", change)


def _lists(change: Lie) -> Lie:
    return only_where(lambda operation: _is_list(operation) and not operation.path_parameters, change)


def _below(change: Lie) -> Lie:
    return only_where(lambda operation: _is_list(operation) and bool(operation.path_parameters), change)


def _is_list(operation: Operation) -> bool:
    return operation.method == "GET" and "_list" in operation.id


def _first(raw: RawRequest, name: str) -> str | None:
    return next(iter(values_of(raw, name)), None)


# Queries


def _another_query(parameter: str, change: Callable[[str], str | None]) -> Lie:
    """Answer another query than the one asked for; one that the mock refuses is refused."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), _first(raw, parameter)
        if not is_success(answer) or asked is None:
            return answer
        return honest.answer(operation, with_query(raw, **{parameter: change(asked)}))

    return _queries(lie)


def _page(change: Callable[[int], int]) -> Lie:
    """Answer with another page, which claims to be the one asked for."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), _first(raw, "page")
        if not is_success(answer) or asked is None or change(int(asked)) < 1:
            return answer
        other = honest.answer(operation, with_query(raw, page=str(change(int(asked)))))
        if not is_success(other):
            return answer
        return _with_paging(other, PageNum=int(asked))

    return _queries(lie)


def _with_paging(answer: Answer, **changes: int) -> Answer:
    paging = answer.value.get("PagingInfo")
    if not isinstance(paging, Mapping):
        return answer
    return replace(answer, value={**answer.value, "PagingInfo": {**paging, **changes}})


def _pages_count(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    paging = answer.value.get("PagingInfo") if is_success(answer) else None
    if not isinstance(paging, Mapping):
        return answer
    return _with_paging(answer, PagesCount=int(paging.get("PagesCount") or 0) + 1)


def _results(value: Json, change: Callable[[list[Any]], list[Any]]) -> Json:
    """Change the lists of a query result, however deep they lie in `Entities` or `Refs`."""
    if isinstance(value, Mapping):
        return {
            name: change(inner) if isinstance(inner, list) else _results(inner, change)
            for name, inner in value.items()
        }
    return value


def _changed_results(answer: Answer, change: Callable[[list[Any]], list[Any]]) -> Answer:
    value = {
        name: _results(inner, change)
        if name in ("Entities", "Refs") and isinstance(inner, Mapping)
        else inner
        for name, inner in answer.value.items()
    }
    if isinstance(value.get("Refs"), list):
        value["Refs"] = change(value["Refs"])
    return replace(answer, value=value)


def _query_finds_nothing(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if not is_success(answer) or _first(raw, "filter") is None:
        return answer
    return _changed_results(answer, lambda rows: [])


def _query_loses_one(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    return _changed_results(answer, lambda rows: rows[:-1]) if is_success(answer) else answer


# Lists and objects


def _items(honest: Honest, answer: Answer) -> tuple[str, list[Any]] | None:
    """Return the member that holds the items of a list, and the items."""
    member, _, is_list = honest.document.unwrapped(str(answer.schema))
    items = answer.value.get(member) if member and is_list and isinstance(answer.value, Mapping) else None
    return (str(member), list(items)) if isinstance(items, list) else None


def _list_loses_one(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    found = _items(honest, answer) if is_success(answer) else None
    if found is None or len(found[1]) < 2 or _first(raw, "format") is None:
        return answer
    return replace(answer, value={**answer.value, found[0]: found[1][:-1]})


def _ids_of(answer: Answer) -> Iterator[str]:
    """Yield the ids of the objects in a list, whatever member holds them."""
    for items in answer.value.values() if isinstance(answer.value, Mapping) else ():
        yield from (_id_in(item) for item in items if isinstance(items, list))


def _id_in(item: Mapping[str, Any]) -> str:
    return str(item.get("Href", "")).partition("?")[0].rpartition("/")[2]


def _another_parent(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    """Answer a list below one object with that of all objects."""
    answer = honest.answer(operation, raw)
    last = operation.path.rpartition("/")[2]
    whole = honest.listing(f"/{last}")
    if whole is None or not is_success(answer):
        return answer
    return honest.answer(whole, replace(raw, path={}, notes={}))


def _entity_has_another_name(call: Call, answer: Answer) -> Answer:
    if not is_success(answer) or not call.operation.id.endswith("_get") or call.query.get("format") is None:
        return answer
    if not isinstance(answer.value, Mapping) or not answer.value.get("Name"):
        return answer
    return replace(answer, value={**answer.value, "Name": f"{answer.value['Name']} (1)"})


def _only_in(kind: str, change: Callable[[Json], Json]) -> Callable[[Call, Answer], Answer]:
    """Change the entity in one media type alone."""

    def changed(call: Call, answer: Answer) -> Answer:
        in_json = "json" in call.accept and "xml" not in call.accept
        if in_json != (kind == "json") or not is_success(answer) or not isinstance(answer.value, Mapping):
            return answer
        return replace(answer, value=change(answer.value)) if call.operation.id.endswith("_get") else answer

    return changed


def _renamed(value: Json) -> Json:
    return {**value, "Name": f"{value['Name']} (1)"} if value.get("Name") else value


def _links(change: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> Callable[[Call, Answer], Answer]:
    """Change every link and reference of an answer."""

    def visit(value: Json) -> Json:
        if isinstance(value, list):
            return [visit(item) for item in value]
        if not isinstance(value, Mapping):
            return value
        inner = {name: visit(held) for name, held in value.items()}
        return change(inner) if inner.get("Href") and inner.get("Rel") else inner

    def changed(call: Call, answer: Answer) -> Answer:
        if not is_success(answer) or call.operation.id.startswith(("logonSessions", "enterpriseManager")):
            return answer
        return replace(answer, value=visit(answer.value))

    return changed


def _leads_elsewhere(link: Mapping[str, Any]) -> Mapping[str, Any]:
    href = re.sub(r"[0-9a-f]{4}(?=$|\?)", "dead", str(link["Href"]))
    return {**link, "Href": href} if link.get("Rel") == "Alternate" else link


def _names_another_type(link: Mapping[str, Any]) -> Mapping[str, Any]:
    wrong = {"JobReference": "BackupServerReference", "BackupServerReference": "JobReference"}
    return {**link, "Type": wrong.get(str(link.get("Type")), link.get("Type"))}


def _other_host(answer: RawAnswer) -> RawAnswer:
    """Lead to another host in every link but those of signing in."""
    if answer.status != 200:
        return answer
    return replace(
        answer, body=re.sub(rb"(https?://)[^/\"<]+(/api/)", rb"\g<1>elsewhere.example.com\2", answer.body)
    )


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
        found = _items(honest, honest.ask("jobs_list", raw)) if operation.id == operation_id else None
        other = (
            next((_id_in(item) for item in found[1] if _id_in(item) != raw.path["ID"]), None)
            if found
            else None
        )
        if other is None:
            return honest.answer(operation, raw)
        return honest.answer(operation, replace(raw, path={"ID": other}, notes={}))

    return lie


def _does_nothing(operation_id: str, action: str | None = None) -> Lie:
    """Answer with a task that ends well, and do nothing: one that toggles back what was toggled."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        asked = _first(raw, "action")
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


def _canary(
    description: str,
    kind: str,
    operations: Iterable[str],
    lie: Lie | None = None,
    *,
    answer: Callable[[Call, Answer], Answer] | None = None,
    wire: Callable[[RawAnswer], RawAnswer] | None = None,
    writes: bool = False,
) -> Canary:
    return Canary(
        "em",
        description,
        kind=kind,
        operations=tuple(operations),
        lie=lie,
        answer=answer,
        wire=wire,
        writes=writes,
    )


_query = partial(_canary, kind="query", operations=_QUERY)
_object = partial(_canary, kind="object", operations=_OBJECTS)
_form = partial(_canary, kind="forms", operations=_OBJECTS)
_link = partial(_canary, kind="links", operations=_OBJECTS)
_write = partial(_canary, kind="writes", operations=_WRITES, writes=True)


def _swapped(right: str, wrong: str) -> Callable[[str], str]:
    return lambda text: re.sub(right, wrong, text)


EM: Mapping[str, Canary] = {
    "em-filter-ignored": _query(
        "`filter` of a query is ignored.", lie=_another_query("filter", lambda asked: None)
    ),
    "em-filter-empty": _query("A filter of a query never matches.", lie=_queries(_query_finds_nothing)),
    "em-filter-not-equal": _query(
        "`!=` is read as `==`.", lie=_another_query("filter", _swapped("!=", "=="))
    ),
    "em-filter-greater": _query(
        "`>` matches equal values, too.", lie=_another_query("filter", _swapped(">(?!=)", ">="))
    ),
    "em-filter-less": _query(
        "`<` matches equal values, too.", lie=_another_query("filter", _swapped("<(?!=)", "<="))
    ),
    "em-filter-greater-or-equal": _query(
        "`>=` leaves equal values out.", lie=_another_query("filter", _swapped(">=", ">"))
    ),
    "em-filter-less-or-equal": _query(
        "`<=` leaves equal values out.", lie=_another_query("filter", _swapped("<=", "<"))
    ),
    "em-filter-first-only": _query(
        "Only the first condition of a filter counts.",
        lie=_another_query("filter", lambda asked: re.split(r"[;,]", asked)[0]),
    ),
    "em-filter-or": _query(
        "`,` (or) is read as `;` (and).", lie=_another_query("filter", _swapped(",", ";"))
    ),
    "em-sort-ignored": _query("`sortAsc` is ignored.", lie=_another_query("sortAsc", lambda asked: None)),
    "em-sort-descending": _query(
        "`sortDesc` is ignored.", lie=_another_query("sortDesc", lambda asked: None)
    ),
    "em-page-size": _query(
        "A page has one row more than `pageSize`.",
        lie=_another_query("pageSize", lambda asked: str(int(asked) + 1)),
    ),
    "em-page-ignored": _query("Every page is the first.", lie=_page(lambda asked: 1)),
    "em-page-late": _query("Pages come one late.", lie=_page(lambda asked: asked - 1)),
    "em-pages-count": _query("`PagesCount` is one too many.", lie=_queries(_pages_count)),
    "em-query-loses-one": _query("The last row of every page is missing.", lie=_queries(_query_loses_one)),
    "em-entities-lose-one": _form("The list of entities lacks the last.", lie=_lists(_list_loses_one)),
    "em-entity-another-name": _form(
        "An entity has another name than its reference.", answer=_entity_has_another_name
    ),
    "em-json-another-name": _form("An object has another name in JSON.", answer=_only_in("json", _renamed)),
    "em-xml-another-name": _form("An object has another name in XML.", answer=_only_in("xml", _renamed)),
    "em-link-other-host": _link("Links lead to another host.", wire=_other_host),
    "em-link-elsewhere": _link("Links lead to an id that does not exist.", answer=_links(_leads_elsewhere)),
    "em-link-type": _link("The type of a link is that of another.", answer=_links(_names_another_type)),
    "em-another-object": _object(
        "An id is answered with another object.", lie=for_single_objects(another_object(_ids_of))
    ),
    "em-every-id-404": _object("Every id is answered 404.", lie=for_single_objects(nobody_is_there)),
    "em-unknown-id-200": _object(
        "Unknown ids are answered with another object.",
        lie=for_single_objects(another_object(_ids_of, lambda answer: not is_success(answer))),
    ),
    "em-all-parents": _canary(
        "Lists below one object have the rows of all.",
        "parent",
        ("jobs_listBackupSessions",),
        _below(_another_parent),
    ),
    "em-any-session": _canary(
        "Any session id is accepted.",
        "session",
        _LISTS,
        any_credentials_will_do(_SESSION.lower(), _administrator),
    ),
    "em-roles-ignored": _canary(
        "Roles do not matter for reading.", "other account", _LISTS, roles_are_ignored(_administrator)
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
"""Every canary of meaning by name."""
