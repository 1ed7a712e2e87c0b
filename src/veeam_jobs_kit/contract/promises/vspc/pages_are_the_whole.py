"""Pages do not overlap, and together they are the whole list; `offset=N` begins with row N, whatever else is asked for.

Rests on the pages `pagination`, `limit_query_v3` and `offset_query_v3`: filter and sort come first, then `offset`, then
`limit`. Lists are read by `instanceUid`, as the description advises, with a filter, an expansion and a selection beside
it, and in the server's own order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.filtering import by_id
from veeam_jobs_kit.contract.promises.vspc.lists import (
    BY_ID,
    ID,
    Page,
    Parameters,
    ask_page,
    check_lists,
    first_page,
    key,
    keys,
    name_of,
    settle,
    takes,
    whole,
)

NAME = "pages_are_the_whole"
_PAGES = 4
_MOST_PAGES = 20
_LARGEST = 100


def check(server: Server) -> Iterator[Outcome]:
    """Read every list in about four pages, sorted and not; from the middle, and backwards."""
    yield from check_lists(server, _check_list)


def _check_list(server: Server, operation: Operation, parameters: Parameters) -> Iterator[Outcome]:
    page = first_page(server, operation, parameters)
    if len(page.rows) < 2:
        yield NotProven(operation.id, "its list has fewer than two rows")
        return
    orders: list[Mapping[str, str]] = [{}]
    has_ids = takes(operation, "sort") and all(ID in row for row in page.rows)
    if has_ids and len(keys(page.rows)) == len(page.rows):
        orders.insert(0, BY_ID)
    if len(orders) > 1 and not operation.path_parameters:
        if takes(operation, "filter"):
            most = {"operation": "not", "items": [by_id(page.rows[0])]}
            orders.append({**BY_ID, "filter": json.dumps([most])})
        if takes(operation, "expand"):
            orders.append({**BY_ID, "expand": "BackupServerJob"})
        if takes(operation, "select"):
            orders.append({**BY_ID, "select": json.dumps([{"propertyPath": name} for name in _uids(page)])})
    for sort in orders[:1] if operation.path_parameters else orders:
        yield _ask(server, operation, parameters, sort)
    if not page.is_complete and has_ids:
        yield _all_of(server, operation, parameters)


def _uids(page: Page) -> list[str]:
    """Return the members that tell rows apart."""
    return [name for name, _ in key(page.rows[0])]


def _ask(server: Server, operation: Operation, parameters: Parameters, sort: Mapping[str, str]) -> Outcome:
    def look(plain: Page) -> Finding | int:
        one = ask_page(server, operation, parameters, sort)
        rows, cases = list(one.rows), 0
        size = max(1, -(-len(rows) // _PAGES))
        for offset in dict.fromkeys([*range(0, len(rows), size), len(rows) // 2, len(rows) - 1]):
            query = {**sort, "limit": str(size), "offset": str(offset)}
            page = ask_page(server, operation, parameters, query)
            wanted = rows[offset : offset + size]
            came = list(page.rows)[: len(wanted)]
            if [key(row) for row in came] != [key(row) for row in wanted]:
                return server.broken(
                    operation, NAME, "A page does not begin where offset says",
                    f"rows {offset} to {offset + len(wanted) - 1} of the list: {_names(wanted)}",
                    _names(page.rows), page.reply, where="$.data[0]",
                )  # fmt: skip
            cases += len(wanted)
        return cases

    return settle(server, operation, parameters, look, whole)


def _names(rows: Any) -> str:
    names = [name_of(row) for row in rows]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "") or "no rows"


def _all_of(server: Server, operation: Operation, parameters: Parameters) -> Outcome:
    """Read a long list in full pages, by id: no row twice, as many as `total` says."""

    def look(plain: Page) -> Finding | int:
        seen: set[Any] = set()
        page, offset = plain, 0
        for _ in range(_MOST_PAGES):
            query = {**BY_ID, "limit": str(_LARGEST), "offset": str(offset)}
            page = ask_page(server, operation, parameters, query)
            found = {key(row) for row in page.rows}
            if again := found & seen:
                return server.broken(
                    operation, NAME, "Pages overlap", "rows that no page before had",
                    f"{len(again)} rows of an earlier page", page.reply,
                )  # fmt: skip
            seen |= found
            offset += len(page.rows)
            if not page.rows or offset >= (page.total or 0):
                break
        else:
            return len(seen)
        if page.total is not None and len(seen) != page.total:
            return server.broken(
                operation, NAME, "Pages are not the whole list", f"{page.total} rows, as `total` says",
                f"{len(seen)} different rows on all pages", page.reply, where="$.meta.pagingInfo.total",
            )  # fmt: skip
        return len(seen)

    return settle(server, operation, parameters, look, whole)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Pages do not overlap and together are the whole list; `offset=N` begins with row N.",
    rests_on=("pagination", "limit_query_v3", "offset_query_v3"),
    check=check,
)
