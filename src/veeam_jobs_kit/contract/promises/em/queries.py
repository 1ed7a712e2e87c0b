"""Ask the query service: pages of a type, as resources or references, and what a filter should have found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cmp_to_key, partial
from typing import Any

from veeam_jobs_kit.contract.promises.em.conditions import (
    ORDERED,
    Comparison,
    Condition,
    Property,
    Sign,
    properties_of,
)
from veeam_jobs_kit.contract.promises.em.reading import JSON, QUERY, Look, Reader, Row, refused
from veeam_jobs_kit.contract.promises.model import Outcome
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

ROWS = 200
"""Rows of a type that are read as real values to work with."""
FOUND = 50
"""Rows of a filtered or sorted result that are read."""
_VALUES = 4
_PARTING: tuple[Sign, ...] = ("==", "!=")


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a result; `rows` is None where the answer has another shape than was asked for."""

    reply: Reply
    rows: list[Row] | None
    steps: tuple[str, ...]
    """The members in which the rows lie."""
    number: int
    size: int
    count: int
    """PagingInfo; -1 where it does not say."""

    @property
    def whole(self) -> bool:
        """Whether this is all that was found."""
        return self.rows is not None and self.number == 1 and self.count in (0, 1)


def types_of(reader: Reader) -> Iterator[str]:
    """Yield the types to query whose resources are described."""
    schemas = reader.server.bundle["components"]["schemas"]
    for name, said in reader.query_facts["x-query-results"].items():
        if said["item"] in schemas:
            yield name


def check_types(server: Server, look: Callable[[Reader, str], Look]) -> Iterator[Outcome]:
    """Yield the outcomes of looking at each described type of query, if queries are in scope."""
    reader = Reader(server)
    if QUERY in reader.in_scope:
        yield from reader.settle(QUERY, *(partial(look, reader, type_) for type_ in types_of(reader)))


def ask(reader: Reader, type_: str, *, accept: str = JSON, **query: str) -> Page:
    """Return a page of a query; parameters are named as in the description."""
    asked = {"type": type_, **query}
    reply = reader.get(QUERY, {}, asked, accept)
    body = reader.value(reply) if reply.is_success else None
    rows, steps = _rows(reader, type_, body, query.get("format") == "Entities")
    numbers = (reader.member(body, "PagingInfo", name) for name in ("PageNum", "PageSize", "PagesCount"))
    number, size, count = (found if isinstance(found, int) else -1 for found in numbers)
    return Page(reply, rows, steps, number, size, count)


def _rows(reader: Reader, type_: str, body: Any, entities: bool) -> tuple[list[Row] | None, tuple[str, ...]]:
    """Return the rows of an answer and the members in which they lie; None where they stand in another form."""
    if not isinstance(body, dict):
        return None, ()
    said = reader.query_facts["x-query-results"][type_]
    single = reader.spelled("Resources")
    steps = (
        (said["in"], said["member"], said.get("list", said["member"]))
        if entities or said["in"] == single
        else (reader.spelled("Refs"), reader.spelled("Refs"))
    )
    others = {reader.spelled(name) for name in ("Refs", "Entities", "Resources")} - {steps[0]}
    found: Any = body
    for step in steps:
        found = found.get(step) if isinstance(found, dict) else None
    if found is None and any(_has_rows(body.get(other)) for other in others):
        return None, steps
    return [row for row in found or () if isinstance(row, dict)], steps


def _has_rows(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_has_rows, value.values()))
    return isinstance(value, list) and bool(value)


def population(reader: Reader, type_: str) -> Page:
    """Return the first resources of a type, to take real values from."""
    return ask(reader, type_, format="Entities", pageSize=str(ROWS))


def count_of(reader: Reader, type_: str, condition: str = "") -> int | None:
    """Return how many rows a query finds: the number of its pages of one; None where it does not tell."""
    page = ask(reader, type_, pageSize="1", **({"filter": condition} if condition else {}))
    if page.rows is None or page.count < 0:
        return None
    return page.count if page.rows else 0


def look_at(page: Page, type_: str) -> Look:
    """Return a look at the resources of a type, so far without a case."""
    if page.rows is None:
        return Look(why=f"the query for {type_}: {refused(page.reply)}", failed=True)
    return Look(why=f"no {type_} was found" if not page.rows else f"the rows of {type_} do not differ")


def distinct(rows: Sequence[Row], wanted: Property) -> list[Any]:
    """Return the values of a property, each once; in their order, where pages document one."""
    found = list(
        {str(value).lower(): value for row in rows if (value := wanted.value(row)) is not None}.values()
    )
    if wanted.kind in ORDERED:
        found.sort(key=cmp_to_key(lambda left, right: min(wanted.signs(left, right))))
    return found


def parting(reader: Reader, type_: str, rows: Sequence[Row]) -> Comparison | None:
    """Return the comparison that parts the rows most evenly and that is decided for each of them; None if none does."""
    best, found = 0, None
    for each in properties_of(reader, type_):
        if each.doubtful or each.kind == "dateTime":
            continue
        for value in distinct(rows, each)[:_VALUES]:
            for sign in _PARTING:
                comparison = Comparison(each, sign, value)
                said = [comparison.holds(row) for row in rows]
                evenness = 0 if None in said else min(said.count(True), said.count(False))
                if evenness > best:
                    best, found = evenness, comparison
    return found


def comparisons(rows: Sequence[Row], wanted: Property, signs: Sequence[Sign]) -> list[Comparison]:
    """Return comparisons with a real value: the one in the middle."""
    values = distinct(rows, wanted)
    return [Comparison(wanted, sign, values[len(values) // 2]) for sign in signs] if values else []


def add_finding(
    promise: str,
    source: str,
    reader: Reader,
    look: Look,
    page: Page,
    title: str,
    expected: str,
    received: str,
    **more: Any,
) -> None:
    """Add a finding about a page to a look; `more` are other members of Finding."""
    operation = reader.described[QUERY]
    look.findings.append(
        reader.server.broken(operation, promise, title, expected, received, page.reply, source=source, **more)
    )


def check_filter(
    reader: Reader, promise: str, source: str, type_: str, condition: Condition, rows: Page, look: Look
) -> None:
    """Ask for what meets a condition, and add to the look what came: each row must meet it, and none may be missing."""
    page = ask(reader, type_, format="Entities", filter=condition.text, pageSize=str(FOUND))
    found = partial(add_finding, promise, source, reader, look, page)
    if page.rows is None:
        if page.reply.status in (400, 404, 405, 500, 501) or page.reply.is_success:
            found("A documented filter is refused", f"rows with {condition.text}", refused(page.reply))
        else:
            look.why, look.failed = f"the query for {type_}: {refused(page.reply)}", True
        return
    for index, row in enumerate(page.rows):
        if condition.holds(row) is False:
            found(
                "A row does not meet the filter", f"{type_} with {condition.text}", _shown(condition, row),
                where=reader.where(*page.steps, index), row=reader.key(row),
            )  # fmt: skip
            return
        look.cases += condition.holds(row) is True
    if not rows.whole:
        return
    must = {reader.key(row) for row in rows.rows or () if condition.holds(row) is True}
    may = {reader.key(row) for row in rows.rows or () if condition.holds(row) is not False}
    missing = sorted(str(key) for key in must - {reader.key(row) for row in page.rows})
    if page.whole and missing:
        received = f"without {len(missing)} of them: {', '.join(missing[:3])}"
        found(
            "A row that meets the filter is missing",
            f"all {type_} with {condition.text}",
            received,
            row=missing[0],
        )
    elif len(must) > max(1, page.count) * FOUND or (not page.whole and len(may) <= (page.count - 1) * FOUND):
        expected = f"{len(must)} to {len(may)} {type_} with {condition.text}, {FOUND} to a page"
        found("Too many or too few rows meet the filter", expected, f"{page.count} pages")
    else:
        # An empty result is right, too, if rows are there that do not meet the condition.
        look.cases += len(must) or (not may and bool(rows.rows))


def _shown(condition: Condition, row: Row) -> str:
    """Return what a row says of the properties of a condition."""
    if isinstance(condition, Comparison):
        return f"{condition.by.name} {condition.by.value(row)!r}"
    return ", ".join(dict.fromkeys(_shown(part, row) for part in condition.parts))
