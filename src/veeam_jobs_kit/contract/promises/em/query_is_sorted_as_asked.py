"""`sortAsc` and `sortDesc` order the whole result by the property they name, and leave its rows as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Any, Literal

from veeam_jobs_kit.contract.promises.em.conditions import Kind, Property, properties_of
from veeam_jobs_kit.contract.promises.em.queries import (
    FOUND,
    Page,
    add_finding,
    ask,
    check_types,
    distinct,
    look_at,
    population,
)
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "query_is_sorted_as_asked"
SOURCE = "sortasc_sortdesc"
_found = partial(add_finding, NAME, SOURCE)
Way = Literal["sortAsc", "sortDesc"]


def check(server: Server) -> Iterator[Outcome]:
    """Sort each described type by each property that has several values, and by one of each kind in both directions."""
    yield from check_types(server, _look)


def _look(reader: Reader, type_: str) -> Look:
    rows = population(reader, type_)
    look = look_at(rows, type_)
    seen: set[Kind] = set()
    for each in properties_of(reader, type_):
        if each.member is None or each.doubtful or len(distinct(rows.rows or (), each)) < 2:
            continue
        if reader.server.is_slow and each.kind in seen:
            continue
        ascending = _sorted(reader, type_, each, "sortAsc", rows, look)
        if each.kind not in seen:
            seen.add(each.kind)
            descending = _sorted(reader, type_, each, "sortDesc", rows, look)
            if ascending and descending:
                _check_reversed(reader, each, ascending, descending, look)
    return look


def _sorted(reader: Reader, type_: str, by: Property, way: Way, rows: Page, look: Look) -> Page | None:
    """Return the first page in one direction, after checking its order; None where it cannot be used further."""
    page = ask(reader, type_, **{str(way): by.name}, format="Entities", pageSize=str(FOUND))
    if page.rows is None:
        if page.reply.status in (400, 404, 405, 500, 501):
            _found(
                reader,
                look,
                page,
                "A documented order is refused",
                f"{type_} by {by.name}",
                str(page.reply.status),
            )
        return None
    values = [by.value(row) for row in page.rows]
    if not check_order(reader, type_, by, way, page, look):
        return None
    if _check_groups(reader, by, page, values, way, look) and _check_first(reader, by, page, rows, way, look):
        return page
    return None


def check_order(reader: Reader, type_: str, by: Property, way: Way, page: Page, look: Look) -> bool:
    """Check that no row stands before one that should come first; only pairs whose order is known are cases."""
    values = [by.value(row) for row in page.rows or ()]
    wrong = -1 if way == "sortDesc" else 1
    for index, (left, right) in enumerate(_neighbours(values)):
        signs = by.signs(left, right)
        if has_order(by) and signs == {wrong}:
            _found(
                reader, look, page, "Rows are not in the order asked for", f"{type_} with {way}={by.name}",
                f"{left!r} before {right!r}", where=reader.where(*page.steps, index, by.name),
            )  # fmt: skip
            return False
        look.cases += has_order(by) and signs == {-wrong}
    return True


def has_order(by: Property) -> bool:
    """Return whether pages, or any collation, say which of two values comes first."""
    return by.kind in ("ranked", "dateTime", "number", "text")


def _neighbours(values: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    known = [value for value in values if value is not None]
    yield from pairwise(known)


def _check_groups(
    reader: Reader, by: Property, page: Page, values: Sequence[Any], way: str, look: Look
) -> bool:
    """Check that equal values stand together, which holds in any order."""
    if by.kind in ("dateTime", "number"):
        return True
    ended, last = set[str](), None
    for index, value in enumerate(values):
        text = None if value is None else str(value).lower()
        if text != last:
            if text in ended:
                _found(
                    reader, look, page, "Equal values do not stand together", f"all rows with {value!r} side by side",
                    "another value between them", where=reader.where(*page.steps, index, by.name),
                )  # fmt: skip
                return False
            ended |= {last} if last is not None else set()
            last = text
    return True


def _check_first(reader: Reader, by: Property, page: Page, rows: Page, way: str, look: Look) -> bool:
    """Check that no other row should stand on the first page: a server must sort all rows, not those of a page."""
    here = {reader.key(row) for row in page.rows or ()}
    if page.whole and rows.whole and here != {reader.key(row) for row in rows.rows or ()}:
        _found(
            reader,
            look,
            page,
            "Sorting loses or adds rows",
            f"the {len(rows.rows or ())} rows without order",
            str(len(here)),
        )
        return False
    ends = [by.value(row) for row in page.rows or ()]
    if page.whole or not has_order(by) or not ends or ends[-1] is None:
        return True
    too_late = -1 if way == "sortAsc" else 1
    for row in rows.rows or ():
        value = by.value(row)
        if value is not None and reader.key(row) not in here and by.signs(value, ends[-1]) == {too_late}:
            _found(
                reader, look, page, "A row is missing from the first page", f"{by.name} {value!r} before {ends[-1]!r}",
                "a page without it", row=reader.key(row), where=reader.where(*page.steps),
            )  # fmt: skip
            return False
    return True


def _check_reversed(reader: Reader, by: Property, up: Page, down: Page, look: Look) -> None:
    """Check that both directions give opposite orders of the values, even where nobody knows the order itself."""
    if not (up.whole and down.whole):
        return
    orders = [
        list(
            dict.fromkeys(
                str(value).lower() for row in page.rows or () if (value := by.value(row)) is not None
            )
        )
        for page in (up, down)
    ]
    if orders[0] == orders[1][::-1]:
        look.cases += len(orders[0]) > 1
        return
    _found(
        reader, look, down, "sortDesc is not the reverse of sortAsc", f"{by.name}: {orders[0][::-1][:3]}",
        str(orders[1][:3]), where=reader.where(*down.steps),
    )  # fmt: skip


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="sortAsc and sortDesc order all rows of a query by the property they name, and lose none.",
    rests_on=(
        SOURCE,
        "assumption: texts are ordered in any way; only what every collation agrees on is checked",
    ),
    check=check,
)
