"""The id of a listed object leads to the objects and lists that the description links it to.

Rests on the links of the description: `instanceUid` of a typed job is the id of the job (`jobs_get`), that of a backup
server leads to its jobs. A server on which every id is unknown is seen here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Parameters,
    Row,
    Unreadable,
    ask,
    data_of,
    first_page,
    gather,
    is_list,
    is_listed,
    list_above,
    lists,
    no_object,
    parents,
    refusal,
)

NAME = "linked_objects_are_there"
_FIRST_ID = f"$response.body#/data/0/{ID}"


def check(server: Server) -> Iterator[Outcome]:
    """Follow the links of the first row of every list, then call everything below an object with ids of the list above."""
    for listed, reached in lists(server):
        if targets := _targets(server, listed):
            yield from gather(server, listed, _follow_all(server, listed, reached[:1], targets))
    for operation in server.operations():
        if operation.path_parameters and is_list(operation):
            yield from gather(server, operation, _below(server, operation))


def _follow_all(
    server: Server, listed: Operation, reached: Sequence[Parameters], targets: Sequence[Operation]
) -> Iterator[Outcome]:
    for parameters in reached:
        try:
            rows = first_page(server, listed, parameters).rows
        except Unreadable as error:
            yield NotProven(listed.id, str(error))
            continue
        if not rows:
            yield NotProven(listed.id, "its list has no rows")
        for target in targets if rows else ():
            yield _follow(server, listed, parameters, target, rows[0])


def _targets(server: Server, listed: Operation) -> list[Operation]:
    found = []
    for link in listed.links.get("200", ()):
        if list(link.parameters.values()) != [_FIRST_ID]:
            continue
        target = next((each for each in server.operations() if each.id == link.operation_id), None)
        if target is not None and not is_list(target):
            found.append(target)
    return found


def _follow(
    server: Server, listed: Operation, parameters: Parameters, target: Operation, row: Row
) -> Outcome:
    if not row.get(ID):
        return NotProven(target.id, f"the row has no {ID}")
    uid = str(row[ID])
    for again in (False, True):
        reply = ask(server, target, {target.path_parameters[0]: uid})
        if (why := refusal(reply)) is not None:
            return NotProven(target.id, why)
        found = data_of(reply)
        if found is not None and str(found.get(ID, uid)).lower() == uid.lower():
            return Held(target.id, 1)
        # The page may be old: only an object that is still listed must be there, and is asked for once more.
        if not again and not is_listed(server, listed, parameters, uid):
            return NotProven(target.id, "its rows change while they are read")
    came = f"status {reply.status}" if found is None else f"{ID} {found.get(ID)}"
    return Broken(
        server.broken(
            target, NAME, "A link does not lead to its object", f"the object with {ID} {uid}", came, reply,
            where=f"$.data.{ID}", row=uid,
        )
    )  # fmt: skip


def _below(server: Server, operation: Operation) -> Iterator[Outcome]:
    reached = parents(server, operation)
    if not reached:
        yield no_object(server, operation)
    for parameters in reached:
        yield _ask_below(server, operation, parameters)


def _ask_below(server: Server, operation: Operation, parameters: Parameters) -> Outcome:
    uid, above = next(iter(parameters.values())), list_above(server, operation)
    for again in (False, True):
        reply = ask(server, operation, parameters)
        if (why := refusal(reply)) is not None:
            return NotProven(operation.id, why)
        if reply.status == 200:
            return Held(operation.id, 1)
        if not again and above is not None and not is_listed(server, above, {}, uid):
            return NotProven(operation.id, "its rows change while they are read")
    title, wanted = "An object of the list is not known here", f"200 for {uid}"
    return Broken(server.broken(operation, NAME, title, wanted, f"status {reply.status}", reply, row=uid))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="The id of a listed object leads to the objects and lists that the description links it to.",
    rests_on=("resource_urls_v3", "openapi_description"),
    check=check,
)
