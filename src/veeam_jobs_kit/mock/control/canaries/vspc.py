"""Canaries of meaning of Service Provider Console: every answer is of the described shape, and says something false."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
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
    for_single_objects,
    forgotten_beside,
    nobody_is_there,
    zeros_are_another,
)
from veeam_jobs_kit.mock.control.canaries.vspc_parts import (
    JOBS,
    canary,
    ids_of,
    lists,
    number_of,
    rows_of,
    with_paging,
    with_rows,
)
from veeam_jobs_kit.mock.control.canaries.vspc_users import USERS
from veeam_jobs_kit.mock.http.messages import Answer, RawRequest

_ORGANIZATIONS = ("organizations_list",)
_OBJECTS = ("jobs_list", "jobs_get")
_AGENTS = ("agentJobs_list",)


# Filters


def _another_filter(change: Callable[[Any], Any]) -> Lie:
    """Apply another filter than the one asked for; one that the mock refuses is refused."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "filter")
        if not is_success(answer) or not isinstance(asked, list):
            return answer
        wrong = change(asked)
        return honest.answer(operation, with_query(raw, filter=json.dumps(wrong) if wrong else None))

    return lists(lie)


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
    return with_paging(with_rows(answer, []), total=0)


# Sort, select, expand


def _another_sort(change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "sort")
        if not is_success(answer) or not isinstance(asked, list):
            return answer
        wrong = change(asked)
        return honest.answer(operation, with_query(raw, sort=json.dumps(wrong) if wrong else None))

    return lists(lie)


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
    rows = rows_of(answer)
    moved = [
        {**row, "_embedded": other.get("_embedded")} if "_embedded" in row else row
        for row, other in zip(rows, [*rows[1:], *rows[:1]], strict=True)
    ]
    return with_rows(answer, moved)


# Pages


def _total(change: Callable[[int], int]) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer = honest.answer(operation, raw)
        if not is_success(answer):
            return answer
        return with_paging(answer, total=change(answer.value["meta"]["pagingInfo"]["total"]))

    return lists(lie)


def _offset(change: Callable[[int], int]) -> Lie:
    """Answer with the page at another offset, which claims to be the one asked for."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "offset")
        if not is_success(answer) or not asked:
            return answer
        other = honest.answer(operation, with_query(raw, offset=str(change(asked))))
        return with_paging(other, offset=asked) if is_success(other) else other

    return lists(lie)


def _limit(change: Callable[[int], int]) -> Lie:
    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, asked = honest.answer(operation, raw), json_of(raw, "limit")
        if not is_success(answer) or not asked:
            return answer
        return honest.answer(operation, with_query(raw, limit=str(change(asked))))

    return lists(lie)


def _beyond_the_end(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    if not is_success(answer) or rows_of(answer) or not answer.value["meta"]["pagingInfo"]["total"]:
        return answer
    first = honest.answer(operation, with_query(raw, offset="0"))
    return with_paging(first, offset=number_of(raw, "offset", 0))


def _one_row_is_never_listed(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    rows = rows_of(answer) if is_success(answer) else []
    return with_rows(answer, rows[:-1]) if len(rows) > 1 else answer


# Objects by their id


def _another_name(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    data = answer.value.get("data") if is_success(answer) else None
    if not isinstance(data, Mapping) or not isinstance(data.get("name"), str):
        return answer
    return replace(answer, value={**answer.value, "data": {**data, "name": data["name"] + " (1)"}})


def _ends_in_two_years(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    return with_rows(answer, map(_ending_later, rows_of(answer))) if is_success(answer) else answer


def _ending_later(row: Any) -> Any:
    ended = row.get("lastEndTime") if row.get("status") in ("Success", "Warning", "Failed") else None
    return {**row, "lastEndTime": f"{int(ended[:4]) + 2}{ended[4:]}"} if isinstance(ended, str) else row


def _listed_twice(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    answer = honest.answer(operation, raw)
    rows = rows_of(answer) if is_success(answer) else []
    return with_rows(answer, [rows[0], rows[0], *rows[2:]]) if len(rows) > 1 else answer


def _another_parent(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    """Answer a list below one server with the rows of all servers."""
    path = operation.path.replace("/{backupServerUid}", "")
    whole = honest.listing(path)
    answer = honest.answer(operation, raw)
    if whole is None or whole.id == operation.id or not is_success(answer):
        return answer
    return honest.answer(whole, replace(raw, path={}, notes={}))


_filter = partial(canary, kind="filter", operations=JOBS)
_sort = partial(canary, kind="sort", operations=JOBS)
_together = partial(canary, kind="together", operations=JOBS)
_page = partial(canary, kind="pages", operations=JOBS)
_object = partial(canary, kind="object", operations=_OBJECTS)
VSPC: Mapping[str, Canary] = {
    "vspc-filter-ignored": _filter("`filter` is ignored.", lie=_another_filter(lambda asked: None)),
    "vspc-filter-empty": _filter("A filter never matches anything.", lie=lists(_nothing_matches)),
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
    "vspc-select-ignored": canary("`select` is ignored.", "select", JOBS, lists(_select_ignored)),
    "vspc-select-forgets": canary(
        "The last selected property is missing.", "select", JOBS, lists(_select_forgets)
    ),
    "vspc-filter-beside-select": _together(
        "`filter` is ignored where `select` is sent.", lie=lists(forgotten_beside("filter", "select"))
    ),
    "vspc-filter-beside-page": _together(
        "`filter` is ignored where `offset` is sent.", lie=lists(forgotten_beside("filter", "offset"))
    ),
    "vspc-sort-beside-filter": _together(
        "`sort` is ignored where `filter` is sent.", lie=lists(forgotten_beside("sort", "filter"))
    ),
    "vspc-expand-ignored": canary("`expand` is ignored.", "expand", _AGENTS, lists(_expand_ignored)),
    "vspc-expand-of-the-next": canary(
        "What is expanded belongs to the next row.", "expand", _AGENTS, lists(_expand_of_the_next)
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
    "vspc-beyond-the-end": _page("Beyond the end, the first page comes again.", lie=lists(_beyond_the_end)),
    "vspc-row-never-listed": _page(
        "The last row of every page is missing.", lie=lists(_one_row_is_never_listed)
    ),
    "vspc-another-object": _object(
        "An id is answered with another object.", lie=for_single_objects(another_object(ids_of))
    ),
    "vspc-every-id-404": _object("Every id is answered 404.", lie=for_single_objects(nobody_is_there)),
    "vspc-unknown-id-200": _object(
        "Unknown ids are answered with another object.",
        lie=for_single_objects(another_object(ids_of, lambda answer: answer.status == 404)),
    ),
    "vspc-zeros-200": canary(
        "The id of zeros is answered with an object.", "zeros", _OBJECTS, zeros_are_another(ids_of)
    ),
    "vspc-another-name": _object(
        "An object has another name than its row.", lie=for_single_objects(_another_name)
    ),
    "vspc-ends-in-the-future": canary(
        "Runs have ended in two years.", "times", JOBS, lists(_ends_in_two_years)
    ),
    "vspc-listed-twice": canary(
        "The first row of a page stands in place of the second, too.",
        "twice",
        _ORGANIZATIONS,
        lists(_listed_twice),
    ),
    "vspc-all-servers": canary(
        "Lists below one backup server have the rows of all.",
        "parent",
        ("jobs_listByServer",),
        lists(_another_parent),
    ),
    **USERS,
}
"""Every canary of meaning by name."""
