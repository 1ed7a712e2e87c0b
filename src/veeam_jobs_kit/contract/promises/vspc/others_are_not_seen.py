"""What an account does not see in a list it cannot see in another way: by id, or in an order or a selection of the list.

What it sees the provider sees, too. Rests on the description of `users_getMe` (organization and role determine what a user
sees) and on the page `errors`: 404 where there is no such resource, 403 where the role may not do this. Needs a second
account that sees less than the first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NOT_SEEN, unclear_outcome, verdict_of
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Page,
    Parameters,
    Row,
    Unreadable,
    first_page,
    gather,
    is_list,
    list_above,
    lists,
    name_of,
    plain_reply,
    read_page,
    takes,
    with_account,
)
from veeam_jobs_kit.contract.promises.vspc.members import members
from veeam_jobs_kit.contract.promises.vspc.narrowing import all_lists, sees_no_more
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "others_are_not_seen"
_SEES_EVERYTHING = "PortalAdministrator"


def check(server: Server) -> Iterator[Outcome]:
    """Compare every list as both accounts see it, and as the second asks for it; then read what only the first sees."""
    assert server.other is not None
    other = with_account(server, server.other)
    for operation, _ in lists(server):
        if not operation.path_parameters:
            yield from gather(server, operation, _subset(server, other, operation))
    for operation, parameters in all_lists(other):
        yield from gather(server, operation, [sees_no_more(other, NAME, operation, parameters)])
    for operation in server.operations():
        if len(operation.path_parameters) == 1:
            above = list_above(server, operation)
            if above is not None:
                yield from gather(server, operation, _read_hidden(server, other, operation, above))


def _both(server: Server, other: Server, operation: Operation) -> tuple[Page, list[Row]]:
    """Return the first page as the first account sees it, and the rows that the other sees. Raises Unreadable.

    A refused list has no rows.
    """
    mine = first_page(server, operation, {})
    try:
        theirs = first_page(other, operation, {})
    except Unreadable as error:
        if error.status == 403:
            return mine, []
        raise
    if not theirs.is_complete:
        raise Unreadable("the list that the second account sees is longer than one page")
    return mine, list(theirs.rows)


def _subset(server: Server, other: Server, operation: Operation) -> Iterator[Outcome]:
    if server.role != _SEES_EVERYTHING:
        yield NotProven(operation.id, f"the first account is no {_SEES_EVERYTHING}, who sees everything")
        return
    for again in (False, True):
        try:
            if again:
                first_page(server, operation, {}, again=True)
                first_page(other, operation, {}, again=True)
            mine, theirs = _both(server, other, operation)
        except Unreadable as error:
            yield NotProven(operation.id, str(error))
            return
        if not mine.is_complete:
            yield NotProven(operation.id, "its list is longer than one page")
            return
        ids = {row.get(ID) for row in mine.rows}
        strange = [row for row in theirs if row.get(ID) not in ids]
        if not strange:
            cases = len(theirs)
            yield (
                Held(operation.id, cases)
                if cases
                else NotProven(operation.id, "the second account sees no rows")
            )
            return
    yield Broken(
        server.broken(
            operation, NAME, "An account sees more than the administrator", "rows that the first account sees, too",
            f"{len(strange)} others", other.rows_seen[operation.id], row=name_of(strange[0]),
        )
    )  # fmt: skip


def _read_hidden(server: Server, other: Server, operation: Operation, above: Operation) -> Iterator[Outcome]:
    try:
        mine, theirs = _both(server, other, above)
    except Unreadable as error:
        yield NotProven(operation.id, str(error))
        return
    seen = {row.get(ID) for row in theirs}
    hidden = [row for row in mine.rows if row.get(ID) and row[ID] not in seen]
    if not hidden:
        yield NotProven(operation.id, "the second account sees all that the first does")
    for row, query in zip([*hidden[:1], *hidden[-1:]], ({}, _more(server, operation)), strict=False):
        path = {operation.path_parameters[0]: str(row[ID])}
        reply = other.connection.call(operation.id, path, query)
        verdict = verdict_of(reply.status, {403, 404})
        if verdict == "unclear" or reply.status == 202:
            yield unclear_outcome(operation.id, reply.status)
        elif verdict == "refused" or (is_list(operation) and not _has_rows(reply)):
            yield _hidden(server, operation, path)
        else:
            title, wanted = "What belongs to others can be read by its id", "status 403 or 404"
            yield Broken(
                server.broken(
                    operation, NAME, title, wanted, f"status {reply.status}", reply, row=str(row[ID])
                )
            )


def _hidden(server: Server, operation: Operation, path: Parameters) -> Outcome:
    """Return what it proves that the second account is shown nothing: nothing, where the first is not shown it either."""
    mine = plain_reply(server, operation, path).status
    if mine == 200:
        return Held(operation.id, 1)
    why = f"it answers {mine} to the first account, which sees the object"
    return NotProven(operation.id, why, unanswered=mine in NOT_SEEN or mine >= 500)


def _more(server: Server, operation: Operation) -> dict[str, str]:
    """Return what an object can be asked for besides its id: rights must not depend on it."""
    known = members(operation, server.bundle) if takes(operation, "select") else []
    query = {"select": json.dumps([{"propertyPath": member.path} for member in known[:1]])} if known else {}
    return query | ({"expand": "BackupServerJob"} if takes(operation, "expand") else {})


def _has_rows(reply: Reply) -> bool:
    try:
        return bool(read_page(reply).rows)
    except Unreadable:
        return True


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="What an account does not see in a list it cannot see by its id, with a filter or in an order either.",
    rests_on=("openapi_description", "errors", "filter", "sort", "select", "offset_query_v3", "pagination"),
    check=check,
    needs=frozenset({"second account"}),
)
