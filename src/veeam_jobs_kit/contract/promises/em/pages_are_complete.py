"""The pages of a query share no row, miss none, are as long as asked, and PagingInfo says so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from veeam_jobs_kit.contract.promises.em.conditions import properties_of
from veeam_jobs_kit.contract.promises.em.queries import (
    ROWS,
    Page,
    add_finding,
    ask,
    check_types,
    count_of,
    look_at,
    population,
)
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, refused
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "pages_are_complete"
SOURCE = "pagesize_and_page"
_found = partial(add_finding, NAME, SOURCE)
_PAGES = 4
_SIZE = 25
"""Rows of a page of types that are too many to be read whole."""


def check(server: Server) -> Iterator[Outcome]:
    """Read each described type in one large page, then in about four (of many: three and the last), and one beyond."""
    yield from check_types(server, _look)


def _look(reader: Reader, type_: str) -> Look:
    rows = population(reader, type_)
    look = look_at(rows, type_)
    if not rows.rows:
        return look
    total = len(rows.rows) if rows.whole else count_of(reader, type_)
    if total is None:
        return Look(why=f"the number of {type_} is not told", failed=True)
    every = total <= _PAGES * ROWS
    _check_large(reader, type_, rows, count_of(reader, type_), look)
    size = max(1, -(-total // _PAGES)) if every else _SIZE
    count = -(-total // size)
    # Without an order that is told, a server may give any: the id has no two equal values.
    ordered = {"sortAsc": "UID"} if any(each.name == "UID" for each in properties_of(reader, type_)) else {}
    seen: dict[str, int] = {}
    for number in range(1, count + 2) if every else (1, 2, 3, count, count + 1):
        page = ask(reader, type_, **ordered, pageSize=str(size), page=str(number))
        if page.rows is None:
            if number <= count:
                look.why, look.failed = f"page {number} of {type_}: {refused(page.reply)}", not look.cases
            break
        keys = [key for row in page.rows if (key := reader.key(row))]
        again = next((key for key in keys if key in seen), None)
        wanted = 0 if number > count else size if number < count else total - size * (count - 1)
        where = reader.where(*page.steps)
        if again is not None:
            received = f"it, on page {seen[again]} and on page {number}"
            _found(reader, look, page, "Pages share a row", "each row once", received, row=again, where=where)
        elif len(page.rows) != wanted:
            expected = f"{wanted} rows on page {number} of {total} {type_}, {size} to a page"
            _found(
                reader,
                look,
                page,
                "A page is too short or too long",
                expected,
                f"{len(page.rows)} rows",
                where=where,
            )
        _check_paging(reader, look, page, number, size, count)
        seen |= dict.fromkeys(keys, number)
        look.cases += 1
    return look


def _check_large(reader: Reader, type_: str, page: Page, total: int | None, look: Look) -> None:
    """Check that a large page is as long as asked for, not cut at a size of the server's own."""
    if total is None:
        return
    wanted, came = min(total, ROWS), len(page.rows or ())
    if came != wanted:
        expected = f"{wanted} of {total} {type_}, with pageSize={ROWS}"
        _found(
            reader,
            look,
            page,
            "A large page is cut",
            expected,
            f"{came} rows",
            where=reader.where(*page.steps),
        )
        return
    _check_paging(reader, look, page, 1, ROWS, -(-total // ROWS))
    look.cases += 1


def _check_paging(reader: Reader, look: Look, page: Page, number: int, size: int, count: int) -> None:
    """Check PagingInfo; a page beyond the end may say anything of its own number."""
    facts = [("PageSize", page.size, size), ("PagesCount", page.count, count)]
    if number <= count:
        facts.append(("PageNum", page.number, number))
    for name, came, wanted in facts:
        if came not in (wanted, -1):
            _found(
                reader, look, page, "PagingInfo is not true", f"{name} {wanted} on page {number}", str(came),
                where=reader.where("PagingInfo", name),
            )  # fmt: skip


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="The pages of a query share no row and miss none; PageNum, PageSize and PagesCount are true.",
    rests_on=(
        SOURCE,
        "assumption: a page beyond the end has no rows, or is refused",
        f"assumption: a page of {ROWS} rows is not too large for a server",
    ),
    check=check,
)
