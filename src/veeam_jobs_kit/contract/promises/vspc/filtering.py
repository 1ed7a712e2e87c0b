"""Ask for rows with a filter, and compare what comes with the rows of the plain list."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import Condition, holds, value_at
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Page,
    Parameters,
    Row,
    Unreadable,
    ask,
    first_page,
    gather,
    key,
    keys,
    lists,
    name_of,
    read_page,
    refusal,
    settle,
    short,
    takes,
)
from veeam_jobs_kit.contract.promises.vspc.members import Member, members


@dataclass(frozen=True, slots=True)
class Question:
    """A filter to ask for. `may_be_refused` where no page says that the server knows it for such a member."""

    condition: Condition
    as_entries: bool = False
    """Whether the items of an `and` are sent side by side, as entries of the array."""
    may_be_refused: bool = False


_IN_FULL, _FEW = 3, 6
"""Lists that are asked everything, and the number of questions for each other list."""
Questions = Callable[[Sequence[Member], Sequence[Row]], Iterable[Question]]
"""Makes questions of the members of a list and its real rows."""


def check_filters(server: Server, name: str, questions: Questions, *, below: int) -> Iterator[Outcome]:
    """Ask the first lists everything, each other one a few of the questions: the next list the next ones.

    Lists below an object get only the first `below` questions.
    """
    turn = 0
    for operation, reached in lists(server):
        if not takes(operation, "filter"):
            continue
        outcomes = (
            outcome
            for parameters in reached[:1]
            for outcome in _ask_list(server, name, operation, parameters, questions, below, turn)
        )
        turn += 1
        yield from gather(server, operation, outcomes)


def _ask_list(
    server: Server,
    name: str,
    operation: Operation,
    parameters: Parameters,
    questions: Questions,
    below: int,
    turn: int,
) -> Iterator[Outcome]:
    rows = first_page(server, operation, parameters).rows
    if not rows:
        yield NotProven(operation.id, "its list has no rows")
        return
    asked = list(questions(members(operation, server.bundle), rows))
    if operation.path_parameters:
        chosen = asked[:below]
    elif len(asked) > _FEW and (server.is_slow or turn >= _IN_FULL):
        chosen = [asked[(turn * _FEW + step) % len(asked)] for step in range(_FEW)]
    else:
        chosen = asked
    for question in chosen:
        yield ask_filter(server, name, operation, parameters, question)
    if not asked:
        yield NotProven(operation.id, "its rows have no members for such a filter")


def ask_filter(
    server: Server, name: str, operation: Operation, parameters: Parameters, question: Question
) -> Outcome:
    """Ask one question of one list."""
    paths = sorted(set(paths_of(question.condition)))

    def project(page: Page) -> Any:
        return page.total, [(key(row), [repr(value_at(row, path)) for path in paths]) for row in page.rows]

    def look(plain: Page) -> Finding | int:
        return _Asked(server, name, operation, parameters, question).compare(plain)

    return settle(server, operation, parameters, look, project)


def paths_of(condition: Condition) -> Iterator[str]:
    """Yield the paths of the members that a condition compares."""
    if "property" in condition:
        yield condition["property"]
    for item in condition.get("items", ()):
        yield from paths_of(item)


@dataclass(frozen=True, slots=True)
class _Asked:
    server: Server
    name: str
    operation: Operation
    parameters: Parameters
    question: Question

    def compare(self, plain: Page) -> Finding | int:
        condition = self.question.condition
        found = self._ask(condition)
        if isinstance(found, Finding):
            return found
        if (finding := self._differs(plain, found, condition)) is not None:
            return finding
        opposite = {"operation": "not", "items": [condition]}
        rest = self._ask(opposite)
        if isinstance(rest, Finding):
            return rest
        if (finding := self._differs(plain, rest, opposite)) is not None:
            return finding
        decided = sum(holds(row, condition) is not None for row in plain.rows)
        return self._parts(plain, found, rest) or decided

    def _ask(self, condition: Condition) -> Page | Finding:
        apart = self.question.as_entries and condition is self.question.condition
        entries = condition["items"] if apart else [condition]
        reply = ask(self.server, self.operation, self.parameters, {"filter": json.dumps(entries)})
        if (why := refusal(reply)) is not None:
            raise Unreadable(why)
        if reply.status != 200:
            if self.question.may_be_refused and reply.status == 400:
                raise Unreadable(f"it refuses the filter {describe(condition)}")
            return self._broken("A filter is refused", "200", f"status {reply.status}", condition, reply)
        return read_page(reply)

    def _differs(self, plain: Page, found: Page, condition: Condition) -> Finding | None:
        """Compare rows with the filter, and with the rows that should have come."""
        for index, row in enumerate(found.rows):
            if holds(row, condition) is False:
                values = {path: value_at(row, path) for path in paths_of(condition)}
                return self._broken(
                    "A row does not meet the filter", describe(condition), short(values), condition, found.reply,
                    where=f"$.data[{index}]", row=name_of(row),
                )  # fmt: skip
        if found.total is not None and found.total > len(found.rows):
            return None
        missing = keys(row for row in plain.rows if holds(row, condition)) - keys(found.rows)
        for row in plain.rows:
            if missing[key(row)]:
                return self._broken(
                    "A row that meets the filter is missing", f"the row {name_of(row)}, as without a filter",
                    f"{len(found.rows)} rows without it", condition, found.reply, row=name_of(row),
                )  # fmt: skip
        strange = keys(found.rows) - keys(plain.rows)
        if plain.is_complete and strange:
            row = next(row for row in found.rows if strange[key(row)])
            return self._broken(
                "A filter adds rows", "rows of the list", f"the row {name_of(row)}, which the list has not",
                condition, found.reply, row=name_of(row),
            )  # fmt: skip
        return None

    def _parts(self, plain: Page, found: Page, rest: Page) -> Finding | None:
        """Compare the totals of a filter and its complement with the whole, where every row is known to be in one."""
        if None in (plain.total, found.total, rest.total):
            return None
        if any(holds(row, self.question.condition) is None for row in plain.rows):
            return None
        whole = f"{plain.total} rows, as without a filter"
        came = f"{found.total} rows, and {rest.total} with `not`"
        if found.total + rest.total != plain.total:  # type: ignore[operator]
            title = "A filter and its complement are not the whole"
            return self._broken(title, whole, came, self.question.condition, found.reply)
        return None

    def _broken(
        self, title: str, expected: str, received: str, condition: Condition, reply: Any, **more: Any
    ) -> Finding:
        received = f"{received}, for the filter {describe(condition)}"
        return self.server.broken(self.operation, self.name, title, expected, received, reply, **more)


def describe(condition: Condition) -> str:
    """Return a condition in words."""
    operation = condition["operation"]
    if "items" in condition:
        return f"{operation}({', '.join(describe(item) for item in condition['items'])})"
    collation = f" ({condition['collation']})" if "collation" in condition else ""
    return f"{condition['property']} {operation}{collation} {short(condition.get('value'))}"


def comparison(path: str, operation: str, value: Any, **more: Any) -> dict[str, Any]:
    """Return a condition that compares a member."""
    return {"property": path, "operation": operation, "value": value, **more}


def by_id(row: Row) -> dict[str, Any]:
    """Return the condition that only one row meets."""
    return comparison(ID, "equals", row[ID])
