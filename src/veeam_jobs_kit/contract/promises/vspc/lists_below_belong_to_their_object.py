"""A list below an object has the rows of that object: all of them, and no others.

Rests on the paths of the description (`/backupServers/{backupServerUid}/jobs`, `…/agentJobs/{jobUid}/objects`), on the
pages `get_agent_jobs_vbr_server_id` and `get_backup_tape_jobs_job_objects_vbr_server_id`, and on the members that name the
object (`backupServerUid`, `jobUid`). The rows are also compared with the whole list: filtered by that member where the
rows have it, and put together from all objects where they have not.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.filtering import comparison
from veeam_jobs_kit.contract.promises.vspc.lists import (
    Page,
    Parameters,
    Row,
    Unreadable,
    ask_page,
    first_page,
    gather,
    is_list,
    key,
    keys,
    name_of,
    no_object,
    parents,
    settle,
    takes,
    whole,
)
from veeam_jobs_kit.contract.promises.vspc.members import members, values_of

NAME = "lists_below_belong_to_their_object"
_OBJECTS = 3
_MOST_PARENTS = 30
_EMBEDDED = "backupServerJob"


def check(server: Server) -> Iterator[Outcome]:
    """Check every list below an object."""
    every = {operation.path: operation for operation in server.operations()}
    for operation in every.values():
        if is_list(operation) and len(operation.path_parameters) == 1:
            flat = every.get(operation.path.replace("/{" + operation.path_parameters[0] + "}", ""))
            yield from gather(server, operation, _check_one(server, operation, flat))


def _check_one(server: Server, operation: Operation, flat: Operation | None) -> Iterator[Outcome]:
    name = operation.path_parameters[0]
    has_member = any(member.path == name for member in members(operation, server.bundle))
    reached = _objects(server, operation, flat if has_member else None)
    if not reached:
        yield no_object(server, operation)
    for parameters in reached:
        yield _own_rows(server, operation, parameters, has_member)
        if has_member and flat is not None and takes(flat, "filter"):
            yield _same_as_filtered(server, operation, flat, parameters)
    if flat is not None and not has_member:
        yield _parts_of(server, operation, flat)


def _objects(server: Server, operation: Operation, flat: Operation | None) -> list[Parameters]:
    """Return objects that have rows, told by the whole list, then others."""
    name = operation.path_parameters[0]
    found: list[Parameters] = []
    if flat is not None:
        try:
            rows = first_page(server, flat, {}).rows
            uids = values_of(rows, name)
            found = [{name: str(uid)} for uid in dict.fromkeys([*uids[:1], *uids[-1:], *uids[1:2]])]
        except Unreadable:
            pass
    return [*found, *(each for each in parents(server, operation) if each not in found)][:_OBJECTS]


def _own_rows(server: Server, operation: Operation, parameters: Parameters, has_member: bool) -> Outcome:
    """Compare the member that names the object, of the rows or of the job embedded in them."""
    name, uid = next(iter(parameters.items()))
    expands = takes(operation, "expand")

    def look(plain: Page) -> Finding | int:
        page = plain
        if not has_member and expands:
            page = ask_page(server, operation, parameters, {"expand": "BackupServerJob"})
        cases = 0
        for index, row in enumerate(page.rows):
            holder, at = (row, "") if has_member else (_embedded(row), f"._embedded.{_EMBEDDED}")
            value = holder.get(name)
            if isinstance(value, str):
                cases += 1
                if value.lower() != uid.lower():
                    return server.broken(
                        operation, NAME, "A row of another object", f"{name} {uid}", value, page.reply,
                        where=f"$.data[{index}]{at}.{name}", row=name_of(row),
                    )  # fmt: skip
        return cases

    return settle(server, operation, parameters, look, whole)


def _embedded(row: Row) -> Row:
    found = row.get("_embedded")
    job = found.get(_EMBEDDED) if isinstance(found, dict) else None
    return job if isinstance(job, dict) else {}


def _same_as_filtered(
    server: Server, operation: Operation, flat: Operation, parameters: Parameters
) -> Outcome:
    name, uid = next(iter(parameters.items()))

    def look(plain: Page) -> Finding | int:
        below = ask_page(server, operation, parameters)
        filtered = ask_page(server, flat, {}, {"filter": json.dumps([comparison(name, "equals", uid)])})
        if below.total != filtered.total:
            return server.broken(
                operation, NAME, "Not the rows of the object", f"{filtered.total} rows, as {flat.id} with {name} {uid}",
                f"{below.total} rows", below.reply, where="$.meta.pagingInfo.total", row=uid,
            )  # fmt: skip
        if below.is_complete and filtered.is_complete and keys(below.rows) != keys(filtered.rows):
            return server.broken(
                operation, NAME, "Not the rows of the object", f"the rows of {flat.id} with {name} {uid}",
                "other rows", below.reply, row=uid,
            )  # fmt: skip
        if plain.is_complete:
            own = [row for row in plain.rows if str(row.get(name)).lower() == uid.lower()]
            if missing := keys(own) - keys(below.rows):
                row = next(row for row in own if missing[key(row)])
                return server.broken(
                    operation, NAME, "A row of the object is missing", f"{name_of(row)}, as in {flat.id}",
                    f"{len(below.rows)} rows without it", below.reply, row=name_of(row),
                )  # fmt: skip
        return len(below.rows)

    return settle(server, flat, {}, look, whole)


def _parts_of(server: Server, operation: Operation, flat: Operation) -> Outcome:
    """Compare the lists of all objects, put together, with the whole list."""
    reached = parents(server, operation, _MOST_PARENTS + 1)
    if not reached or len(reached) > _MOST_PARENTS:
        return NotProven(operation.id, f"more than {_MOST_PARENTS} objects to put together")

    def look(plain: Page) -> Finding | int:
        if not plain.is_complete:
            raise Unreadable("its list is longer than one page")
        together: Counter[Any] = Counter()
        reply = plain.reply
        for parameters in reached:
            page = ask_page(server, operation, parameters)
            if not page.is_complete:
                raise Unreadable("its list is longer than one page")
            if again := together.keys() & keys(page.rows).keys():
                uid = next(iter(parameters.values()))
                return server.broken(
                    operation, NAME, "A row of two objects", "every row below one object only",
                    f"{len(again)} rows of another object, too", page.reply, row=uid,
                )  # fmt: skip
            together += keys(page.rows)
            reply = page.reply if page.rows else reply
        if together != keys(plain.rows):
            return server.broken(
                operation, NAME, "The lists of all objects are not the whole list",
                f"the {len(plain.rows)} rows of {flat.id}", f"{together.total()} rows, not the same", reply,
            )  # fmt: skip
        return together.total()

    return settle(server, flat, {}, look, whole)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A list below an object has the rows of that object, all of them and no others.",
    rests_on=(
        "get_agent_jobs_vbr_server_id",
        "get_backup_tape_jobs_job_objects_vbr_server_id",
        "openapi_description",
    ),
    check=check,
)
