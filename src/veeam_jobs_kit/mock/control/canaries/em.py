"""Canaries of meaning of Enterprise Manager: every answer is of the described shape, and says something false."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries.em_parts import (
    LISTS,
    below,
    canary,
    first_of,
    ids_of,
    items_of,
    lists,
    queries,
    with_paging,
    with_results,
)
from veeam_jobs_kit.mock.control.canaries.em_users import USERS
from veeam_jobs_kit.mock.control.canaries.model import Canary, Honest, Lie, is_success, with_query
from veeam_jobs_kit.mock.control.canaries.shared import (
    another_object,
    for_single_objects,
    forgotten_beside,
    nobody_is_there,
    zeros_are_another,
)
from veeam_jobs_kit.mock.http.messages import Answer, Call, RawAnswer, RawRequest

_QUERY = ("queries_run",)
_OBJECTS = ("jobs_list", "jobs_get")


# Queries


def _another_query(parameter: str, change: Callable[[str], str | None]) -> Lie:
    """Answer another query than the one asked for; one that the mock refuses is refused."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), first_of(raw, parameter)
        if not is_success(answer) or asked is None:
            return answer
        return honest.answer(operation, with_query(raw, **{parameter: change(asked)}))

    return queries(lie)


def _page(change: Callable[[int], int]) -> Lie:
    """Answer with another page, which claims to be the one asked for."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), first_of(raw, "page")
        if not is_success(answer) or asked is None or change(int(asked)) < 1:
            return answer
        other = honest.answer(operation, with_query(raw, page=str(change(int(asked)))))
        if not is_success(other):
            return answer
        return with_paging(other, PageNum=int(asked))

    return queries(lie)


def _pages_count(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    paging = answer.value.get("PagingInfo") if is_success(answer) else None
    if not isinstance(paging, Mapping):
        return answer
    return with_paging(answer, PagesCount=int(paging.get("PagesCount") or 0) + 1)


def _query_finds_nothing(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if not is_success(answer) or first_of(raw, "filter") is None:
        return answer
    return with_results(answer, lambda rows: [])


def _query_loses_one(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    return with_results(answer, lambda rows: rows[:-1]) if is_success(answer) else answer


def _filter_ignored_in_xml(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if not is_success(answer) or "json" in raw.headers.get("accept", ""):
        return answer
    return honest.answer(operation, with_query(raw, filter=None))


# Lists and objects


def _listed_twice(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    found = items_of(honest, answer) if is_success(answer) else None
    if found is None or len(found[1]) < 2:
        return answer
    member, items = found
    return replace(answer, value={**answer.value, member: [items[0], items[0], *items[2:]]})


def _ends_before_it_begins(call: Call, answer: Answer) -> Answer:
    def visit(value: Json) -> Json:
        if isinstance(value, list):
            return [visit(item) for item in value]
        if not isinstance(value, Mapping):
            return value
        inner = {name: visit(held) for name, held in value.items()}
        if inner.get("CreationTimeUTC") and inner.get("EndTimeUTC"):
            inner["CreationTimeUTC"], inner["EndTimeUTC"] = inner["EndTimeUTC"], inner["CreationTimeUTC"]
        return inner

    return replace(answer, value=visit(answer.value)) if is_success(answer) else answer


def _list_loses_one(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    found = items_of(honest, answer) if is_success(answer) else None
    if found is None or len(found[1]) < 2 or first_of(raw, "format") is None:
        return answer
    return replace(answer, value={**answer.value, found[0]: found[1][:-1]})


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


_query = partial(canary, kind="query", operations=_QUERY)
_together = partial(canary, kind="together", operations=_QUERY)
_object = partial(canary, kind="object", operations=_OBJECTS)
_form = partial(canary, kind="forms", operations=_OBJECTS)
_link = partial(canary, kind="links", operations=_OBJECTS)


def _swapped(right: str, wrong: str) -> Callable[[str], str]:
    return lambda text: re.sub(right, wrong, text)


EM: Mapping[str, Canary] = {
    "em-filter-ignored": _query(
        "`filter` of a query is ignored.", lie=_another_query("filter", lambda asked: None)
    ),
    "em-filter-empty": _query("A filter of a query never matches.", lie=queries(_query_finds_nothing)),
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
    "em-filter-third": _query(
        "Only the first two conditions of `a;b;c` count.",
        lie=_another_query("filter", _swapped(r"^([^;()]*;[^;()]*);.*", r"\1")),
    ),
    "em-filter-beside-sort": _together(
        "`filter` is ignored where an order is asked for.",
        lie=queries(forgotten_beside("filter", "sortAsc", "sortDesc")),
    ),
    "em-filter-in-xml": _together("`filter` is ignored in XML.", lie=queries(_filter_ignored_in_xml)),
    "em-sort-ignored": _query("`sortAsc` is ignored.", lie=_another_query("sortAsc", lambda asked: None)),
    "em-sort-descending": _query(
        "`sortDesc` is ignored.", lie=_another_query("sortDesc", lambda asked: None)
    ),
    "em-page-size": _query(
        "A page has one row more than `pageSize`.",
        lie=_another_query("pageSize", lambda asked: str(int(asked) + 1)),
    ),
    "em-page-cut": _query(
        "A page has at most 20 rows.", lie=_another_query("pageSize", lambda asked: str(min(int(asked), 20)))
    ),
    "em-page-ignored": _query("Every page is the first.", lie=_page(lambda asked: 1)),
    "em-page-late": _query("Pages come one late.", lie=_page(lambda asked: asked - 1)),
    "em-pages-count": _query("`PagesCount` is one too many.", lie=queries(_pages_count)),
    "em-query-loses-one": _query("The last row of every page is missing.", lie=queries(_query_loses_one)),
    "em-entities-lose-one": _form("The list of entities lacks the last.", lie=lists(_list_loses_one)),
    "em-entity-another-name": _form(
        "An entity has another name than its reference.", answer=_entity_has_another_name
    ),
    "em-json-another-name": _form("An object has another name in JSON.", answer=_only_in("json", _renamed)),
    "em-xml-another-name": _form("An object has another name in XML.", answer=_only_in("xml", _renamed)),
    "em-link-other-host": _link("Links lead to another host.", wire=_other_host),
    "em-link-elsewhere": _link("Links lead to an id that does not exist.", answer=_links(_leads_elsewhere)),
    "em-link-type": _link("The type of a link is that of another.", answer=_links(_names_another_type)),
    "em-another-object": _object(
        "An id is answered with another object.", lie=for_single_objects(another_object(ids_of))
    ),
    "em-every-id-404": _object("Every id is answered 404.", lie=for_single_objects(nobody_is_there)),
    "em-unknown-id-200": _object(
        "Unknown ids are answered with another object.",
        lie=for_single_objects(another_object(ids_of, lambda answer: not is_success(answer))),
    ),
    "em-zeros-200": canary(
        "The id of zeros is answered with an object.", "zeros", _OBJECTS, zeros_are_another(ids_of)
    ),
    "em-ends-before-it-begins": canary(
        "Sessions end before they begin.", "times", ("backupSessions_list",), answer=_ends_before_it_begins
    ),
    "em-listed-twice": canary(
        "The first resource of a list stands in place of the second, too.",
        "twice",
        LISTS,
        lists(_listed_twice),
    ),
    "em-all-parents": canary(
        "Lists below one object have the rows of all.",
        "parent",
        ("jobs_listBackupSessions",),
        below(_another_parent),
    ),
    **USERS,
}
"""Every canary of meaning by name."""
