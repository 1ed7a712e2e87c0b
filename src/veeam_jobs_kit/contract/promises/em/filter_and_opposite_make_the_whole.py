"""What meets a condition and what meets its opposite are, together, all rows of the type."""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_kit.contract.promises.em.conditions import (
    OPPOSITE,
    ORDERED,
    Comparison,
    Kind,
    properties_of,
)
from veeam_jobs_kit.contract.promises.em.queries import (
    ask,
    check_types,
    comparisons,
    count_of,
    look_at,
    population,
)
from veeam_jobs_kit.contract.promises.em.reading import QUERY, Look, Reader
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "filter_and_opposite_make_the_whole"
SOURCE = "query_comparison"


def check(server: Server) -> Iterator[Outcome]:
    """Count, for each type and one property of each kind, the rows on both sides of a value."""
    yield from check_types(server, _look)


def _look(reader: Reader, type_: str) -> Look:
    rows = population(reader, type_)
    look, seen = look_at(rows, type_), set[Kind]()
    for each in properties_of(reader, type_):
        if each.kind in seen or each.kind == "uid" or each.doubtful or not (rows.whole or each.always):
            continue
        signs = (">=", ">") if each.kind in ORDERED else ("==",)
        # Rows without a value may be on neither side: how they compare is not documented.
        valueless = sum(each.value(row) is None for row in rows.rows or ())
        for comparison in comparisons(rows.rows or (), each, signs):  # type: ignore[arg-type]
            seen.add(each.kind)
            _compare(reader, type_, comparison, valueless, look)
    return look


def _compare(reader: Reader, type_: str, comparison: Comparison, valueless: int, look: Look) -> None:
    opposite = Comparison(comparison.by, OPPOSITE[comparison.sign], comparison.value)
    total, here, there = (count_of(reader, type_, text) for text in ("", comparison.text, opposite.text))
    if total is None or here is None or there is None:
        look.why = f"the query for {type_} does not tell how many rows it found"
    elif total - valueless <= here + there <= total:
        look.cases += 1
    else:
        reply = ask(reader, type_, pageSize="1", filter=comparison.text).reply
        look.findings.append(
            reader.server.broken(
                reader.described[QUERY], NAME, "A condition and its opposite do not make the whole",
                f"as many {type_} with {comparison.text} and with {opposite.text} as there are",
                f"{here} and {there} of {total}", reply, where=reader.where("PagingInfo", "PagesCount"), source=SOURCE,
            )
        )  # fmt: skip


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="The rows that meet a condition and those that meet its opposite are, together, all rows of the type.",
    rests_on=(SOURCE, "pagesize_and_page", "assumption: rows without a value may be on neither side"),
    check=check,
)
