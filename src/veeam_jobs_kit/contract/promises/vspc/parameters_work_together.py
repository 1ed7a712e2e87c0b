"""Filter, sort, selection and page work together: no parameter is forgotten because another one is there.

Rests on the pages `filter`, `sort`, `select`, `pagination`, `limit_query_v3` and `offset_query_v3`: each parameter says what
it does whatever else is asked for; filter and sort come first, then `offset`, then `limit`. A filter alone is the measure:
with it, in the order asked for and with the members asked for, the same rows must come. That `total` counts the rows that
meet a filter is an assumption.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, Condition, holds, value_at
from veeam_jobs_kit.contract.promises.vspc.filtering import by_id, comparison, describe, paths_of
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Page,
    Parameters,
    Row,
    Unreadable,
    ask,
    ask_page,
    check_lists,
    first_page,
    key,
    keys,
    name_of,
    read_page,
    refusal,
    settle,
    takes,
)
from veeam_jobs_kit.contract.promises.vspc.members import Kind, members, row_schema, telling, unasked
from veeam_jobs_kit.contract.promises.vspc.ordering import By, are_wrong, in_words

NAME = "parameters_work_together"
_EQUATED: tuple[Kind, ...] = ("enum", "text", "bool", "uuid", "int")
_RANKED: tuple[Kind, ...] = ("text", "time", "int")
_MEMBERS, _VALUES = 12, 4
"""Members, and values of each, that are tried to find a condition that parts the rows."""
_ALONE = ("filter", "sort", "select")


@dataclass(frozen=True, slots=True)
class _Question:
    """What one list is asked for: a condition that some rows meet, an order, and the members that tell rows apart."""

    condition: Condition
    criteria: tuple[By, ...]
    """Empty where no member of these rows has an order."""
    selected: tuple[str, ...]
    """Empty where the rows have no ids."""
    is_total: bool
    """Whether no two rows are equal in the order, so that pages cannot overlap."""

    def query(self, *names: str) -> dict[str, str]:
        """Return the parameters of these names."""
        written = {
            "filter": [self.condition],
            "sort": [each.query for each in self.criteria],
            "select": [{"propertyPath": path} for path in self.selected],
        }
        return {name: json.dumps(written[name]) for name in names if written[name]}


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list with a filter alone, then with one parameter more, then with all of them in two pages."""
    yield from check_lists(server, _check_list, "filter")


def _check_list(server: Server, operation: Operation, parameters: Parameters) -> Iterator[Outcome]:
    rows = first_page(server, operation, parameters).rows
    question = _question(server, operation, rows)
    if question is None:
        yield NotProven(operation.id, "no condition parts its rows")
        return
    paths = [*paths_of(question.condition), *(each.path for each in question.criteria)]

    def project(page: Page) -> Any:
        return page.total, [(key(row), [repr(value_at(row, path)) for path in paths]) for row in page.rows]

    def look(plain: Page) -> Finding | int:
        return _Asked(server, operation, parameters, question).compare(plain)

    yield settle(server, operation, parameters, look, project)


def _question(server: Server, operation: Operation, rows: Sequence[Row]) -> _Question | None:
    condition = _condition(server, operation, rows)
    if condition is None:
        return None
    met = [row for row in rows if holds(row, condition)]
    has_ids = all(row.get(ID) for row in rows) and len({row[ID] for row in rows}) == len(rows)
    criteria = _criteria(server, operation, met) if takes(operation, "sort") else ()
    if has_ids and takes(operation, "sort"):
        criteria = (*criteria, By(ID, False, False))
    selected = tuple(dict.fromkeys(name for row in rows for name, _ in key(row) if name))
    if not takes(operation, "select") or any(not any(name for name, _ in key(row)) for row in rows):
        selected = ()
    return _Question(condition, criteria, selected, has_ids and bool(criteria))


def _condition(server: Server, operation: Operation, rows: Sequence[Row]) -> Condition | None:
    """Return the condition that parts the rows most evenly, and that at least one meets and one does not."""
    told = telling(members(operation, server.bundle), rows, *_EQUATED)[:_MEMBERS]
    candidates: list[Condition] = [
        comparison(member.path, "equals", value) for member, values in told for value in values[:_VALUES]
    ]
    candidates += [{"operation": "not", "items": [by_id(row)]} for row in rows[:1] if row.get(ID)]
    best, found = 0, None
    for candidate in candidates:
        said = [holds(row, candidate) for row in rows]
        evenness = 0 if None in said else min(said.count(True), said.count(False))
        if evenness > best:
            best, found = evenness, candidate
    return found


def _criteria(server: Server, operation: Operation, met: Sequence[Row]) -> tuple[By, ...]:
    """Return an order that the rows are not in as they come; any other where they are in all of them."""
    told = telling(members(operation, server.bundle), met, *_RANKED)
    known = [
        By(member.path, True, down) for member, values in told if len(values) > 1 for down in (True, False)
    ]
    other = next((by for by in known if any(are_wrong((by,), *pair) for pair in pairwise(met))), None)
    chosen = other or next(iter(known), None)
    return (chosen,) if chosen is not None else ()


@dataclass(slots=True)
class _Asked:
    server: Server
    operation: Operation
    parameters: Parameters
    question: _Question
    alone: dict[Any, Row] = field(default_factory=dict)
    """The rows in full that the filter alone finds, by what tells them apart."""
    repeated: frozenset[Any] = frozenset()
    """What several of them have in common."""
    cases: int = 0

    def compare(self, plain: Page) -> Finding | int:
        question = self.question
        measure = self._measure(plain)
        self.alone = {key(row): row for row in measure.rows}
        self.repeated = frozenset(same for same, times in keys(measure.rows).items() if times > 1)
        for names in (("filter", "sort"), ("filter", "select")):
            query = question.query(*names)
            if len(query) > 1 and (found := self._look(measure, [query])) is not None:
                return found
        if (found := self._look(measure, self._pages(len(measure.rows)))) is not None:
            return found
        if takes(self.operation, "expand") and not self.operation.path_parameters:
            query = {**question.query("filter", "sort"), "expand": "BackupServerJob"}
            if (found := self._look(measure, [query])) is not None:
                return found
        return self.cases

    def _measure(self, plain: Page) -> Page:
        """Return what the filter alone finds. Raises Unreadable unless it is what the filter says."""
        condition = self.question.condition
        page = ask_page(self.server, self.operation, self.parameters, self.question.query("filter"))
        wrong = any(holds(row, condition) is False for row in page.rows)
        missing = keys(row for row in plain.rows if holds(row, condition)) - keys(page.rows)
        if wrong or (page.is_complete and missing):
            raise Unreadable("the filter alone does not find what it should; see filter_is_obeyed")
        return page

    def _pages(self, found: int) -> list[dict[str, str]]:
        """Return the queries for all parameters at once: two halves, or all rows where the order is not a total one."""
        together = self.question.query(*_ALONE)
        if not self.question.is_total:
            return [{**together, "limit": "100", "offset": "0"}]
        half = max(1, -(-found // 2))
        return [{**together, "limit": str(half), "offset": str(at)} for at in (0, half)]

    def _look(self, measure: Page, queries: Sequence[Mapping[str, str]]) -> Finding | None:
        """Ask for pages, and compare their rows, one page after the other, with those of the filter alone."""
        rows: list[Row] = []
        page, query = measure, queries[0]
        for query in queries:
            found = self._page(query)
            if isinstance(found, Finding):
                return found
            page = found
            wrong = self._strange_row(measure, page, query) or self._wrong_numbers(measure, page, query)
            if wrong is not None:
                return wrong
            rows += page.rows
        if measure.is_complete and (missing := keys(measure.rows) - keys(rows)):
            row = next(row for row in measure.rows if missing[key(row)])
            return self._broken(
                "A row is missing beside other parameters", f"the row {name_of(row)}, as with the filter alone",
                f"{len(rows)} rows without it", page, query, row=name_of(row),
            )  # fmt: skip
        if measure.is_complete and keys(rows) - keys(measure.rows):
            expected, received = f"{len(measure.rows)} rows, as with the filter alone", f"{len(rows)} rows"
            return self._broken("A row comes twice beside other parameters", expected, received, page, query)
        if "sort" in query and (wrong := self._wrong_order(rows, page, query)) is not None:
            return wrong
        self.cases += len(rows)
        return None

    def _page(self, query: Mapping[str, str]) -> Page | Finding:
        reply = ask(self.server, self.operation, self.parameters, query)
        if (why := refusal(reply)) is not None:
            raise Unreadable(why)
        if reply.status == 200:
            return read_page(reply)
        for name in ("sort", "select", "expand"):
            if name in query and (alone := self._status({name: query[name]})) != 200:
                raise Unreadable(f"it answers {alone} to {name} alone")
        page = Page(reply, (), None, None, None)
        return self._broken(
            "Parameters that work alone are refused together", "200", f"status {reply.status}", page, query
        )

    def _status(self, query: Mapping[str, str]) -> int:
        return ask(self.server, self.operation, self.parameters, query).status

    def _strange_row(self, measure: Page, page: Page, query: Mapping[str, str]) -> Finding | None:
        """Return the finding of a row that the filter alone does not find, or of members that were not selected."""
        schema = row_schema(self.operation, self.server.bundle)
        for index, row in enumerate(page.rows):
            place = {"where": f"$.data[{index}]", "row": name_of(row)}
            strange = holds(row, self.question.condition) is False
            if strange or (measure.is_complete and key(row) not in self.alone):
                return self._broken(
                    "A filter is forgotten beside other parameters",
                    f"the rows with {describe(self.question.condition)}", f"the row {name_of(row)}, too", page, query,
                    **place,
                )  # fmt: skip
            if "select" in query and (
                extra := sorted(unasked(row, self.question.selected, schema, self.server.bundle))
            ):
                expected = f"only {', '.join(self.question.selected)}"
                return self._broken(
                    "A selection is forgotten beside other parameters", expected, ", ".join(extra), page, query, **place
                )  # fmt: skip
        for path in self.question.selected if "select" in query else ():
            there = any(value_at(self.alone.get(key(row)), path) is not MISSING for row in page.rows)
            if there and all(value_at(row, path) is MISSING for row in page.rows):
                title = "A selected member is missing beside other parameters"
                return self._broken(title, path, "no row with it", page, query)
        return None

    def _wrong_numbers(self, measure: Page, page: Page, query: Mapping[str, str]) -> Finding | None:
        offset = int(query.get("offset", "0"))
        facts = [
            ("total", page.total, measure.total),
            ("count", page.count, len(page.rows)),
            ("offset", page.offset, offset),
        ]
        for name, came, wanted in facts:
            if came is not None and wanted is not None and came != wanted:
                title, where = f"`{name}` is not true beside other parameters", f"$.meta.pagingInfo.{name}"
                return self._broken(title, str(wanted), str(came), page, query, where=where)
        if measure.total is not None and "limit" in query:
            wanted = max(0, min(int(query["limit"]), measure.total - offset))
            if len(page.rows) != wanted:
                title = "`limit` or `offset` is not obeyed beside other parameters"
                return self._broken(
                    title, f"{wanted} rows", f"{len(page.rows)} rows", page, query, where="$.data"
                )
        return None

    def _wrong_order(self, rows: Sequence[Row], page: Page, query: Mapping[str, str]) -> Finding | None:
        full = [self._in_full(row) for row in rows]
        for first, second in pairwise(full):
            if are_wrong(self.question.criteria, first, second):
                return self._broken(
                    "An order is forgotten beside other parameters", in_words(self.question.criteria),
                    f"{name_of(first)} before {name_of(second)}", page, query, row=name_of(second),
                )  # fmt: skip
        return None

    def _in_full(self, row: Row) -> Row:
        """Return a row with the members of the order: as it came, else as the filter alone finds it.

        Where several rows have the same ids, no other row stands for it: without the members, its place says nothing.
        """
        came = all(value_at(row, each.path) is not MISSING for each in self.question.criteria)
        return row if came or key(row) in self.repeated else self.alone.get(key(row), row)

    def _broken(
        self, title: str, expected: str, received: str, page: Page, query: Mapping[str, str], **place: Any
    ) -> Finding:
        received = f"{received}, asked for with {', '.join(query)}"
        return self.server.broken(self.operation, NAME, title, expected, received, page.reply, **place)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Filter, sort, selection and page work together: none is forgotten because another one is there.",
    rests_on=(
        "filter",
        "sort",
        "select",
        "pagination",
        "limit_query_v3",
        "offset_query_v3",
        "assumption: `total` counts the rows that meet the filter",
    ),
    check=check,
)
