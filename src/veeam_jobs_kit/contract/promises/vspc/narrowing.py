"""What an account sees does not grow with what it asks for: the rows of every filter, order, selection and page are
among those of the plain list.

Rests on the pages of the parameters (`filter`, `sort`, `select`, `offset_query_v3`, `expand`): each leaves rows out,
arranges them, or adds to each. That `total` counts the rows of the account, and no others, rests on the page
`pagination`: it is the number of rows of the collection, which the pages hold.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import Outcome
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    PAGE_SIZE,
    Page,
    Parameters,
    Row,
    Unreadable,
    ask_page,
    lists,
    name_of,
    settle,
    takes,
)
from veeam_jobs_kit.contract.promises.vspc.members import members


def sees_no_more(seen_by: Server, name: str, operation: Operation, parameters: Parameters) -> Outcome:
    """Ask a list for all that it is asked for, and each thing alone; its rows must be among those of the plain list.

    `name` is the promise that is checked. Below an object, and where requests are spread in time, only all at once is asked.
    """
    names = _ids(seen_by, operation)
    queries = list(_queries(operation, names))
    if seen_by.is_slow or operation.path_parameters:
        queries = queries[:1]

    def look(plain: Page) -> Finding | int:
        if (wrong := _false_total(seen_by, name, operation, parameters, plain)) is not None:
            return wrong
        known, cases = {_key(row, names) for row in plain.rows}, 0
        refused: Unreadable | None = None
        for query in queries:
            try:
                page = ask_page(seen_by, operation, parameters, query)
            except Unreadable as error:
                refused = error  # what is refused shows no rows; the next query may
                continue
            strange = [row for row in page.rows if _key(row, names) not in known] if plain.is_complete else []
            received = f"{page.total} rows in `total`"
            if strange:
                received = f"the row {name_of(strange[0])}, too"
            elif plain.total is None or page.total is None or page.total <= plain.total:
                cases += bool(page.rows)
                continue
            return seen_by.broken(
                operation, name, "An account sees more as soon as it asks for something",
                f"at most the {plain.total} rows of the plain list", f"{received}, with {', '.join(query)}",
                page.reply, row=name_of(strange[0]) if strange else None,
            )  # fmt: skip
        if refused is not None and not cases:
            raise refused
        return cases

    def project(plain: Page) -> Any:
        return plain.total, sorted(str(_key(row, names)) for row in plain.rows)

    return settle(seen_by, operation, parameters, look, project)


def _false_total(
    seen_by: Server, name: str, operation: Operation, parameters: Parameters, plain: Page
) -> Finding | None:
    """Return the finding of a `total` that the pages do not hold: it tells how many rows others have.

    The first page must be full where there are more rows than it holds, and the last row must be there.
    """
    if plain.total is None or plain.is_complete:
        return None
    seen, what = plain, f"{len(plain.rows)} rows on the first page"
    if len(plain.rows) >= min(plain.total, PAGE_SIZE):
        seen = ask_page(seen_by, operation, parameters, {"limit": "1", "offset": str(plain.total - 1)})
        what = f"{len(seen.rows)} rows at offset {plain.total - 1}"
        if seen.rows or seen.total != plain.total:
            return None
    return seen_by.broken(
        operation, name, "`total` counts rows that the account does not see", "a `total` of rows that the pages hold",
        f"a `total` of {plain.total}, and {what}", seen.reply, where="$.meta.pagingInfo.total",
    )  # fmt: skip


def all_lists(seen_by: Server) -> Iterator[tuple[Operation, Parameters]]:
    """Yield every list in scope, with the parameters of the first parent that the account sees."""
    for operation, reached in lists(seen_by):
        for parameters in reached[:1]:
            yield operation, parameters


def _ids(server: Server, operation: Operation) -> list[str]:
    """Return the members by which rows are known again."""
    known = members(operation, server.bundle)
    return [member.path for member in known if member.kind == "uuid" and "." not in member.path]


def _queries(operation: Operation, ids: Sequence[str]) -> Iterator[Mapping[str, str]]:
    """Yield the parameters, all at once first; the filter is one that every row with an id meets."""
    condition = {"property": ids[0], "operation": "notEquals", "value": str(uuid.uuid4())} if ids else None
    written = {
        "filter": [condition] if condition else None,
        "sort": [{"property": ids[0], "direction": "ascending"}] if ids else None,
        "select": [{"propertyPath": name} for name in ids],
    }
    queries = {name: json.dumps(value) for name, value in written.items() if value and takes(operation, name)}
    page = {"limit": "100", "offset": "0"}
    yield {**queries, **page}
    for name, value in queries.items():
        yield {name: value}
    if takes(operation, "expand"):
        yield {"expand": "BackupServerJob"}
    yield {"offset": "1"}


def _key(row: Row, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(str(row.get(name)).lower() for name in names)
