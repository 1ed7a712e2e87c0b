"""`;` means and, `,` means or, and parentheses group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from veeam_jobs_kit.contract.promises.em.conditions import (
    OPPOSITE,
    Comparison,
    Condition,
    Together,
    properties_of,
)
from veeam_jobs_kit.contract.promises.em.queries import (
    check_filter,
    check_types,
    distinct,
    look_at,
    population,
)
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "filters_combine"
SOURCE = "query_and_or"
_VALUES = 4


def check(server: Server) -> Iterator[Outcome]:
    """Combine, for each type, two conditions that differ in what they find, and three or four of one property."""
    yield from check_types(server, _look)


def _look(reader: Reader, type_: str) -> Look:
    rows = population(reader, type_)
    pair = _telling_pair(reader, type_, rows.rows or ())
    conditions = [*(_combined(*pair) if pair else ()), *_many(reader, type_, rows.rows or ())]
    if not conditions:
        return look_at(rows, type_)
    look = Look()
    for condition in conditions:
        check_filter(reader, NAME, SOURCE, type_, condition, rows, look)
    return look


def _many(reader: Reader, type_: str, rows: Sequence[Row]) -> Iterator[Condition]:
    """Yield three or four conditions side by side, each of which decides for some row: none may be dropped."""
    for each in properties_of(reader, type_):
        values = distinct(rows, each)[:_VALUES]
        if len(values) > 2 and not each.doubtful and each.kind != "dateTime":
            yield Together(";", [Comparison(each, "!=", value) for value in values])
            yield Together(",", [Comparison(each, "==", value) for value in values])
            return


def _telling_pair(reader: Reader, type_: str, rows: Sequence[Row]) -> tuple[Comparison, Comparison] | None:
    """Return the conditions by whose combination most kinds of rows differ: only one, only the other, both, neither."""
    candidates = [
        Comparison(each, "==", value)
        for each in properties_of(reader, type_)
        if not each.doubtful and each.kind != "dateTime"
        for value in distinct(rows, each)[:_VALUES]
    ]
    met = [tuple(candidate.holds(row) for row in rows) for candidate in candidates]
    kinds = [
        (len({pair for pair in zip(met[one], met[other], strict=True) if None not in pair}), -one, -other)
        for one, other in combinations(range(len(candidates)), 2)
        if candidates[one].by.name != candidates[other].by.name
    ]
    if not kinds or max(kinds)[0] < 3:
        return None
    _, one, other = max(kinds)
    return candidates[-one], candidates[-other]


def _combined(one: Comparison, other: Comparison) -> Iterator[Condition]:
    not_one, not_other = (Comparison(each.by, OPPOSITE[each.sign], each.value) for each in (one, other))
    yield Together(";", (one, other))
    yield Together(";", (one, not_other))
    yield Together(",", (one, other))
    yield Together(",", (Together(";", (one, not_other)), Together(";", (not_one, other))))
    yield Together(";", (Together(",", (one, other)), not_one))


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="In a filter `;` means and, `,` means or, and parentheses group.",
    rests_on=(SOURCE, "query_grouping"),
    check=check,
)
