"""An answer to `select` has the members asked for, and no others.

Rests on the page of the parameter (`select`). Members that the description calls required may come unasked: no page says
that they are left out. That a dotted path selects one member of an inner object is an assumption, by analogy with `filter`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, value_at
from veeam_jobs_kit.contract.promises.vspc.lists import (
    Parameters,
    Row,
    Unreadable,
    ask,
    data_of,
    first_page,
    gather,
    is_list,
    lists,
    name_of,
    no_object,
    parents,
    read_page,
    refusal,
    takes,
)
from veeam_jobs_kit.contract.promises.vspc.members import members, row_schema, unasked
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "select_is_obeyed"


def check(server: Server) -> Iterator[Outcome]:
    """Select one, two and inner members of the rows of every list, and of every object that is read by its id."""
    for operation, reached in lists(server):
        if not takes(operation, "select"):
            continue
        yield from gather(server, operation, _check_all(server, operation, reached))
    for operation in server.operations():
        if not is_list(operation) and takes(operation, "select"):
            yield from gather(server, operation, _check_all(server, operation, parents(server, operation)))


def _check_all(server: Server, operation: Operation, reached: Sequence[Parameters]) -> Iterator[Outcome]:
    for parameters in reached[:1]:
        rows = _rows(operation, _plain(server, operation, parameters))
        for paths in _choices(server, operation, rows):
            yield _ask(server, operation, parameters, paths, rows)
    if not reached:
        yield no_object(server, operation)


def _plain(server: Server, operation: Operation, parameters: Parameters) -> Reply:
    if is_list(operation):
        return first_page(server, operation, parameters).reply
    return ask(server, operation, parameters)


def _rows(operation: Operation, reply: Reply) -> tuple[Row, ...]:
    """Return the rows of an answer, or its one object. Raises Unreadable."""
    if is_list(operation):
        return read_page(reply).rows
    body = reply.json()
    data = body.get("data") if isinstance(body, Mapping) else None
    if reply.status == 200 and isinstance(data, list) and all(isinstance(row, Mapping) for row in data):
        return tuple(data)
    found = data_of(reply)
    if found is None:
        raise Unreadable(f"it answered {reply.status}, without an object in `data`")
    return (found,)


def _choices(server: Server, operation: Operation, rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """Return sets of paths that the rows have: the first, two from the middle, the last, and one of an inner object."""
    known = [member.path for member in members(operation, server.bundle)]
    there = [path for path in known if any(value_at(row, path) is not MISSING for row in rows)]
    plain, inner = [path for path in there if "." not in path], [path for path in there if "." in path]
    if not plain:
        return []
    middle = len(plain) // 2
    chosen = [tuple(plain[:1]), tuple(dict.fromkeys([plain[middle], plain[-1]]))]
    chosen += [(plain[0], inner[-1])] if inner else []
    return list(dict.fromkeys(chosen))


def _ask(
    server: Server, operation: Operation, parameters: Parameters, paths: tuple[str, ...], plain: Sequence[Row]
) -> Outcome:
    query = {"select": json.dumps([{"propertyPath": path} for path in paths])}
    reply = ask(server, operation, parameters, query)
    if (why := refusal(reply)) is not None:
        return NotProven(operation.id, why)
    if reply.status != 200:
        if reply.status == 400 and any("." in path for path in paths):
            return NotProven(operation.id, "it refuses to select a member of an inner object")
        return Broken(
            _broken(server, operation, reply, "A selection is refused", "200", str(reply.status), paths)
        )
    try:
        rows = _rows(operation, reply)
    except Unreadable as error:
        return NotProven(operation.id, str(error))
    schema = row_schema(operation, server.bundle)
    for index, row in enumerate(rows):
        place = {"where": f"$.data[{index}]" if is_list(operation) else "$.data", "row": name_of(row)}
        if extra := sorted(unasked(row, paths, schema, server.bundle)):
            title, wanted = "A member that was not selected", f"only {', '.join(paths)}"
            return Broken(_broken(server, operation, reply, title, wanted, ", ".join(extra), paths, **place))
    # Rows may lack members; one that some row of the plain list had must be in some row of the selection.
    if rows and len(rows) >= len(plain):
        for path in paths:
            if all(value_at(row, path) is MISSING for row in rows):
                title = "A selected member is missing"
                return Broken(_broken(server, operation, reply, title, path, "no row with it", paths))
    return Held(operation.id, len(rows)) if rows else NotProven(operation.id, "its list has no rows")


def _broken(
    server: Server,
    operation: Operation,
    reply: Reply,
    title: str,
    expected: str,
    received: str,
    paths: Sequence[str],
    **place: Any,
) -> Finding:
    received = f"{received}, for select={', '.join(paths)}"
    return server.broken(operation, NAME, title, expected, received, reply, **place)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="An answer to `select` has the members asked for, and besides them only required ones.",
    rests_on=("select", "assumption: a dotted path selects a member of an inner object"),
    check=check,
)
