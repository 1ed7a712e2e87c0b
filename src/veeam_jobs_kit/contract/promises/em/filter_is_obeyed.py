"""Every row of a filtered query meets the filter, and no row that meets it is missing: all operators, on real values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from veeam_jobs_kit.contract.promises.em.conditions import (
    ORDERED,
    SIGNS,
    Comparison,
    Kind,
    Property,
    properties_of,
)
from veeam_jobs_kit.contract.promises.em.queries import (
    check_filter,
    check_types,
    comparisons,
    look_at,
    population,
)
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "filter_is_obeyed"
SOURCE = "query_comparison"


def check(server: Server) -> Iterator[Outcome]:
    """Query each described type by each property, with values of its own rows."""
    yield from check_types(server, _look)


def _look(reader: Reader, type_: str) -> Look:
    rows = population(reader, type_)
    look = look_at(rows, type_)
    for comparison in _chosen(rows.rows or (), properties_of(reader, type_), few=reader.server.is_slow):
        check_filter(reader, NAME, SOURCE, type_, comparison, rows, look)
    return look


def _chosen(rows: Sequence[Row], properties: Sequence[Property], *, few: bool) -> Iterator[Comparison]:
    """Yield `==` of every property, `!=` of one of each kind, and the other operators where pages document an order.

    `few` is for a run that spreads its requests in time: one property of each kind.
    """
    seen: set[Kind] = set()
    for each in properties:
        if each.doubtful or (few and each.kind in seen):
            continue
        found = comparisons(rows, each, SIGNS)
        for comparison in found:
            if (
                comparison.sign == "=="
                or each.kind in ORDERED
                or (comparison.sign == "!=" and each.kind not in seen)
            ):
                yield comparison
        if found:
            seen.add(each.kind)


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="The rows of a filtered query are those that meet the filter: ==, !=, >, <, >= and <=, for every property.",
    rests_on=(
        SOURCE,
        "query_service",
        "assumption: texts are compared in any way; only what every collation agrees on is checked",
        "C51: a UID is written as the whole URN",
    ),
    check=check,
)
