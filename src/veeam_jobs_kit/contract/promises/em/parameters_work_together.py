"""Filter, order, page and format of a query work together, in JSON and in XML: none is forgotten because of another.

Rests on the pages of the parameters (`filter`, `sortasc_sortdesc`, `pagesize_and_page`, `format`): each says what it does
whatever else is asked for. A filter alone is the measure: the same rows must come in the order asked for, in pages of the
size asked for, as resources or as references.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from veeam_jobs_kit.contract.promises.em.conditions import Comparison, Property, properties_of
from veeam_jobs_kit.contract.promises.em.queries import (
    ROWS,
    Page,
    add_finding,
    ask,
    check_types,
    look_at,
    parting,
    population,
)
from veeam_jobs_kit.contract.promises.em.query_is_sorted_as_asked import Way, check_order, has_order
from veeam_jobs_kit.contract.promises.em.reading import JSON, XML, Look, Reader, Row, refused
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "parameters_work_together"
SOURCE = "optional_query_parameters"
_found = partial(add_finding, NAME, SOURCE)


def check(server: Server) -> Iterator[Outcome]:
    """Ask for each described type with a filter alone, then with an order, in pages, as references, and in XML."""
    yield from check_types(server, _look)


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked of one type: a condition that some rows meet, and the order of these."""

    type_: str
    condition: Comparison
    by: Property | None
    way: Way

    @property
    def order(self) -> Mapping[str, str]:
        return {self.way: self.by.name} if self.by is not None else {}


def _look(reader: Reader, type_: str) -> Look:
    rows = population(reader, type_)
    condition = parting(reader, type_, rows.rows or ())
    look = look_at(rows, type_)
    if condition is None:
        return look
    question = _Question(
        type_, condition, *_order(reader, type_, [row for row in rows.rows or () if condition.holds(row)])
    )
    alone = ask(reader, type_, format="Entities", filter=condition.text, pageSize=str(ROWS))
    if alone.rows is None:
        return look_at(alone, type_)
    if any(condition.holds(row) is False for row in alone.rows):
        return Look(why="the filter alone does not find what it should; see filter_is_obeyed", failed=True)
    # Without an order that no two rows share, pages may be of any rows.
    in_halves = alone.whole and len(alone.rows) > 1 and question.by is not None
    size = -(-len(alone.rows) // 2) if in_halves else ROWS
    pages = [
        _ask(reader, question, size, format="Entities", page=str(number))
        for number in ((1, 2) if in_halves else (1,))
    ]
    _compare(reader, question, alone, pages, size, look, in_order=True)
    _compare(reader, question, alone, [_ask(reader, question, ROWS)], ROWS, look)
    for accept in (JSON, XML):
        page = _ask(reader, question, ROWS, accept, format="Entities")
        _compare(reader, question, alone, [page], ROWS, look, in_order=accept == JSON)
    return look


def _order(reader: Reader, type_: str, met: Sequence[Row]) -> tuple[Property | None, Way]:
    """Return a property by which no two of these rows are equal, and the way in which they do not stand already."""
    best: tuple[int, Property | None, Way] = (-1, None, "sortAsc")
    for each in properties_of(reader, type_):
        values = [each.value(row) for row in met]
        if not each.member or each.doubtful or len({str(value).lower() for value in values}) < len(met):
            continue
        pairs = (
            [each.signs(*pair) for pair in pairwise(values) if None not in pair] if has_order(each) else []
        )
        for way, wrong in (("sortAsc", 1), ("sortDesc", -1)):
            found = pairs.count(frozenset({wrong}))
            if found > best[0]:
                best = found, each, "sortAsc" if way == "sortAsc" else "sortDesc"
    return best[1:]


def _ask(reader: Reader, question: _Question, size: int, accept: str = JSON, **more: str) -> Page:
    asked = {**question.order, "pageSize": str(size), **more}
    return ask(reader, question.type_, accept=accept, filter=question.condition.text, **asked)


def _compare(
    reader: Reader,
    question: _Question,
    alone: Page,
    pages: Sequence[Page],
    size: int,
    look: Look,
    *,
    in_order: bool = False,
) -> None:
    """Compare the rows of pages, one after the other, with those of the filter alone; and what PagingInfo says."""
    rows: list[Row] = []
    for page in pages:
        if page.rows is None:
            _refused(reader, question, page, look)
            return
        _check_numbers(reader, question, alone, page, size, look)
        rows += page.rows
    last, known = pages[-1], Counter(reader.key(row) for row in alone.rows or ())
    came = Counter(reader.key(row) for row in rows)
    asked = f"{question.type_} with {question.condition.text}, asked for with {_words(last)}"
    if alone.whole and came != known:
        odd = next(iter((came - known) or (known - came)), None)
        is_extra = bool(came - known)
        title = f"{'A filter is forgotten' if is_extra else 'A row is missing'} beside other parameters"
        received = f"{len(rows)} rows, {'with' if is_extra else 'without'} {odd}"
        _found(reader, look, last, title, f"the {len(alone.rows or ())} {asked}", received, row=odd)
        return
    strange = next((row for row in rows if question.condition.holds(row) is False), None)
    if strange is not None:
        title = "A filter is forgotten beside other parameters"
        _found(reader, look, last, title, asked, f"the row {reader.key(strange)}", row=reader.key(strange))
        return
    if in_order and question.by is not None:
        together = Page(last.reply, rows, last.steps, last.number, last.size, last.count)
        if not check_order(reader, question.type_, question.by, question.way, together, look):
            return
    look.cases += len(rows)


def _check_numbers(
    reader: Reader, question: _Question, alone: Page, page: Page, size: int, look: Look
) -> None:
    """Check PagingInfo of a filtered query: its numbers are those of the rows that meet the filter."""
    facts = [("PageSize", page.size, size)]
    if alone.whole:
        facts.append(("PagesCount", page.count, -(-len(alone.rows or ()) // size)))
    for name, came, wanted in facts:
        if came not in (-1, wanted):
            expected = f"{name} {wanted} for {question.type_} with {question.condition.text}, {_words(page)}"
            _found(
                reader, look, page, "PagingInfo is not true beside other parameters", expected, str(came),
                where=reader.where("PagingInfo", name),
            )  # fmt: skip


def _refused(reader: Reader, question: _Question, page: Page, look: Look) -> None:
    """Note a page that did not come; a refusal is a finding where the order alone is not refused."""
    look.why, look.failed = f"the query for {question.type_}: {refused(page.reply)}", not look.cases
    if page.reply.is_success:
        _found(reader, look, page, "Another form beside other parameters", _words(page), "another form")
        return
    alone = ask(reader, question.type_, **question.order, format="Entities", pageSize=str(ROWS))
    if page.reply.status in (400, 404, 405, 500, 501) and alone.rows is not None:
        title = "Parameters that work alone are refused together"
        _found(
            reader, look, page, title, f"{question.type_} with {_words(page)}", f"status {page.reply.status}"
        )


def _words(page: Page) -> str:
    """Return what a page was asked for, besides the filter."""
    names = [name for name in ("sortAsc", "sortDesc", "page", "format") if f"&{name}=" in page.reply.url]
    form = "XML" if page.reply.media_type == XML else "JSON"
    return ", ".join([*names, "pageSize", form])


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Filter, order, page and format of a query work together, in JSON and in XML.",
    rests_on=(SOURCE, "filter", "sortasc_sortdesc", "pagesize_and_page", "format"),
    check=check,
)
