"""An object read by its id is that object, and says the same as its row in the list.

Rests on the page `resource_urls_v3`: the id of a collection's item is its `instanceUid`. All members that both have are
compared. Real servers move while they are read: where a member differs, the row is read again, and only what the row says
before and after, and the object between them does not, is a finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Page,
    Row,
    Unreadable,
    ask,
    data_of,
    first_page,
    lists,
    refusal,
    short,
    single_of,
)
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "object_is_its_row"
_ROWS = 3


def check(server: Server) -> Iterator[Outcome]:
    """Read the first, the middle and the last row of each list by their ids."""
    for listed, reached in lists(server):
        single = single_of(server, listed)
        if single is None:
            continue
        try:
            page = first_page(server, listed, reached[0] if reached else {})
        except Unreadable as error:
            yield NotProven(single.id, str(error))
            continue
        yield from _compare(server, listed, single, page)


def _compare(server: Server, listed: Operation, single: Operation, page: Page) -> Iterator[Outcome]:
    cases, reasons = 0, ["its list has no rows"]
    rows = [row for row in page.rows if row.get(ID)]
    chosen = dict.fromkeys([0, len(rows) // 2, len(rows) - 1]) if rows else {}
    for row in [rows[index] for index in chosen][:_ROWS]:
        reply = _read(server, single, row)
        if (why := refusal(reply)) is not None:
            reasons.insert(0, why)
            continue
        found = data_of(reply)
        if found is None or str(found.get(ID)).lower() != str(row[ID]).lower():
            if _row_again(server, listed, row) is None:
                reasons.insert(0, "its rows change while they are read")
                continue
            came = f"{ID} {found.get(ID)}" if found is not None else f"status {reply.status}"
            yield Broken(
                server.broken(
                    single, NAME, "Another object" if found is not None else "An object of the list cannot be read",
                    f"the object with {ID} {row[ID]}", came, reply, where=f"$.data.{ID}", row=str(row[ID]),
                )
            )  # fmt: skip
            continue
        names = sorted(name for name in found if name in row)
        cases += len(names)
        if _differing(row, found, names):
            yield from _look_again(server, listed, single, row)
    yield Held(single.id, cases) if cases else NotProven(single.id, reasons[0])


def _read(server: Server, single: Operation, row: Row) -> Reply:
    return ask(server, single, {single.path_parameters[-1]: str(row[ID])})


def _row_again(server: Server, listed: Operation, row: Row) -> Row | None:
    """Read the first page again, and return the row with the same id, if it is still there."""
    try:
        page = first_page(server, listed, {}, again=True)
    except Unreadable:
        return None
    return next((each for each in page.rows if each.get(ID) == row[ID]), None)


def _look_again(server: Server, listed: Operation, single: Operation, row: Row) -> Iterator[Outcome]:
    """Read row, object and row again, and report what differs although the row stayed the same."""
    before = _row_again(server, listed, row)
    reply = _read(server, single, row)
    found, after = data_of(reply), _row_again(server, listed, row)
    if before is None or found is None or after is None:
        return
    steady = [name for name in before if name in found and before[name] == after.get(name)]
    for name in _differing(before, found, steady):
        yield Broken(
            server.broken(
                single, NAME, "Differs from its row", f"{name} {short(before[name])}, as in the list",
                short(found[name]), reply, where=f"$.data.{name}", row=str(row[ID]),
            )
        )  # fmt: skip


def _differing(row: Row, found: Mapping[str, Any], names: list[str]) -> list[str]:
    return [name for name in names if not name.startswith("_") and row[name] != found[name]]


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="An object read by its id is that object, and says the same as its row in the list.",
    rests_on=("resource_urls_v3",),
    check=check,
)
