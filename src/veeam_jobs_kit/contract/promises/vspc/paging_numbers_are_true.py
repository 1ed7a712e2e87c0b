"""`total`, `count` and `offset` say what a page is; `limit` is obeyed; beyond the end there are no rows.

Rests on the pages `pagination`, `limit_query_v3` and `offset_query_v3`. That `total` counts the rows that meet a filter is
an assumption; it is compared here without filters, and with one that only one row meets.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.filtering import by_id
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    PAGE_SIZE,
    Look,
    Page,
    Parameters,
    ask_page,
    check_lists,
    first_page,
    keys,
    settle,
    takes,
    whole,
)

NAME = "paging_numbers_are_true"
_BEYOND = 1000


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list for small pages, for as many rows as come without a `limit`, for the end, and for rows beyond it."""
    yield from check_lists(server, _check_list)


def _check_list(server: Server, operation: Operation, parameters: Parameters) -> Iterator[Outcome]:
    page = first_page(server, operation, parameters)
    total = page.total if page.total is not None else len(page.rows)
    queries: list[Mapping[str, str]] = [
        {},
        {"limit": "1"},
        {"limit": "2"},
        {"limit": str(PAGE_SIZE)},
        {"limit": "2", "offset": "1"},
        {"limit": str(PAGE_SIZE), "offset": str(max(total - 1, 0))},
        {"limit": "3", "offset": str(total)},
        {"offset": str(total + _BEYOND)},
    ]
    if operation.path_parameters:
        queries = [queries[0], queries[1], queries[-1]]
    yield settle(server, operation, parameters, _look(server, operation, parameters, queries), whole)
    alone = [row for row in page.rows if row.get(ID)]
    if (
        takes(operation, "filter")
        and alone
        and [row.get(ID) for row in page.rows].count(alone[0][ID]) == 1
        and page.is_complete
    ):
        query = {"filter": json.dumps([by_id(alone[0])])}
        yield settle(server, operation, parameters, _look(server, operation, parameters, [query], 1), whole)


def _look(
    server: Server,
    operation: Operation,
    parameters: Parameters,
    queries: list[Mapping[str, str]],
    total: int | None = None,
) -> Look:
    def look(plain: Page) -> Finding | int:
        cases = 0
        for query in queries:
            page = ask_page(server, operation, parameters, query)
            if wrong := _wrong(plain, page, query, total):
                title, where, expected, received = wrong
                return server.broken(operation, NAME, title, expected, received, page.reply, where=where)
            cases += 1
        return cases

    return look


def _wrong(
    plain: Page, page: Page, query: Mapping[str, str], total: int | None
) -> tuple[str, str, str, str] | None:
    """Return title, place, what was expected and what came, of the first number that is not true."""
    info, asked = "$.meta.pagingInfo", int(query.get("offset", "0"))
    limit = int(query.get("limit", PAGE_SIZE))
    whole_total = plain.total if total is None else total
    if page.total is None or page.count is None or page.offset is None:
        return ("A page has no numbers", info, "`total`, `count` and `offset`", "a page without one of them")
    if page.count != len(page.rows):
        return (
            "`count` is not true",
            f"{info}.count",
            f"{len(page.rows)}, the rows of this page",
            str(page.count),
        )
    if page.offset != asked:
        return ("`offset` is not obeyed", f"{info}.offset", str(asked), str(page.offset))
    if page.total != whole_total:
        return (
            "`total` is not true",
            f"{info}.total",
            f"{whole_total}, as on the first page",
            str(page.total),
        )
    if "limit" in query and len(page.rows) > limit:
        return ("`limit` is not obeyed", "$.data", f"at most {limit} rows", f"{len(page.rows)} rows")
    if not query and len(page.rows) != min(page.total, PAGE_SIZE):
        return (
            "The page has another size than the default",
            "$.data",
            f"{min(page.total, PAGE_SIZE)} rows",
            f"{len(page.rows)} rows",
        )
    if asked >= page.total and page.rows:
        return ("There are rows beyond the end", "$.data", "no rows", f"{len(page.rows)} rows")
    there = max(min(limit, page.total - asked), 0)
    if len(page.rows) < there and "limit" in query:
        return ("Rows are missing", "$.data", f"{there} of {page.total} rows", f"{len(page.rows)} rows")
    if plain.is_complete and len(plain.rows) != plain.total:
        return (
            "`total` is not true",
            f"{info}.total",
            f"{len(plain.rows)}, the rows of the list",
            str(plain.total),
        )
    if keys(page.rows) - keys(plain.rows) and plain.is_complete:
        return ("A page has rows that the list has not", "$.data", "rows of the list", "others")
    return None


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="`total`, `count` and `offset` are true, `limit` is obeyed, and beyond the end there are no rows.",
    rests_on=("pagination", "limit_query_v3", "offset_query_v3"),
    check=check,
)
