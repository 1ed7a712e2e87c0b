"""An expanded entity is embedded in every row, it is the entity with that id, and it is absent without `expand`.

Rests on the page of the parameter (`expand`): related entities come under `_embedded`. `BackupServerJob` is the same job, so
its `instanceUid` is that of the row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import resolve
from veeam_jobs_description.schemas import read_schema
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Parameters,
    Row,
    ask,
    data_of,
    gather,
    is_list,
    no_object,
    parents,
    refusal,
    short,
)
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "expand_is_obeyed"
_JOB, _MEMBER, _READ_BY = "BackupServerJob", "backupServerJob", "jobs_get"
_STAYING = ("name", "type", "creationTime", "backupServerUid", "uniqueUid")
_COMPARED = 2
"""Embedded entities compared with the entity read by itself, for each operation."""


def check(server: Server) -> Iterator[Outcome]:
    """Ask every operation that can expand, with and without it; for objects, the first ones of the list above."""
    for operation in sorted(server.operations(), key=lambda each: len(each.path_parameters)):
        if _values(server, operation):
            yield from gather(server, operation, _check_one(server, operation, parents(server, operation)))


def _values(server: Server, operation: Operation) -> tuple[Any, ...]:
    for parameter in operation.parameters:
        if parameter.name == "expand":
            schema = read_schema(resolve(parameter.schema, server.bundle)[1], server.bundle)
            return read_schema(schema.keywords.get("items", {}), server.bundle).values
    return ()


def _check_one(server: Server, operation: Operation, reached: Sequence[Parameters]) -> Iterator[Outcome]:
    if not reached:
        yield no_object(server, operation)
    for parameters in reached:
        plain = ask(server, operation, parameters)
        for index, row in enumerate(_rows(operation, plain)):
            if any(value is not None for value in _embedded(row).values()):
                yield Broken(
                    server.broken(
                        operation, NAME, "Embedded without being asked for", "no `_embedded` entity",
                        ", ".join(_embedded(row)), plain, where=_at(operation, index), row=str(row.get(ID)),
                    )
                )  # fmt: skip
                break
        for value in _values(server, operation):
            reply = ask(server, operation, parameters, {"expand": value})
            if (why := refusal(reply)) is not None:
                yield NotProven(operation.id, why)
            elif reply.status == 404 and not _is_there(server, operation, parameters):
                yield NotProven(operation.id, "its objects change while they are read")
            elif reply.status != 200:
                title = "An expansion is refused"
                yield Broken(
                    server.broken(
                        operation, NAME, title, "200", f"status {reply.status}, for expand={value}", reply
                    )
                )
            elif value == _JOB:
                yield _compare(server, operation, parameters, reply)


def _is_there(server: Server, operation: Operation, parameters: Parameters) -> bool:
    """Return whether what was listed once is still answered: without `expand`, too, it may be gone."""
    return ask(server, operation, parameters).status == 200


def _compare(server: Server, operation: Operation, parameters: Parameters, reply: Reply) -> Outcome:
    cases, rows = 0, _rows(operation, reply)
    for index, row in enumerate(rows):
        job = _embedded(row).get(_MEMBER)
        place = {"where": f"{_at(operation, index)}._embedded.{_MEMBER}", "row": str(row.get(ID))}
        if not isinstance(job, Mapping):
            title, wanted = "An expanded entity is missing", f"an object, for expand={_JOB}"
            return Broken(server.broken(operation, NAME, title, wanted, short(job), reply, **place))
        if row.get(ID) is None or job.get(ID) is None:
            continue
        if row[ID] != job[ID]:
            title, wanted = "Another entity is embedded", f"{ID} {row[ID]}, as its row"
            return Broken(server.broken(operation, NAME, title, wanted, str(job[ID]), reply, **place))
        cases += 1
        if index < _COMPARED and (wrong := _differs(server, operation, parameters, job)) is not None:
            title, wanted = (
                "An embedded entity differs from itself",
                f"{wrong[0]} {wrong[1]}, as {_READ_BY} has it",
            )
            return Broken(server.broken(operation, NAME, title, wanted, wrong[2], reply, **place))
    return Held(operation.id, cases) if cases else NotProven(operation.id, "no rows with an id")


def _differs(
    server: Server, operation: Operation, parameters: Parameters, job: Mapping[str, Any]
) -> tuple[str, str, str] | None:
    """Return member and both values where the embedded job and the job read by itself differ in what stays.

    Before that is blamed, the embedded job is read again: it may have been renamed between the two.
    """
    try:
        single = server.connection.operation(_READ_BY)
    except KeyError:
        return None
    found = data_of(ask(server, single, {single.path_parameters[-1]: str(job[ID])})) or {}
    names = [name for name in _STAYING if name in job and name in found and job[name] != found[name]]
    if not names:
        return None
    rows = _rows(operation, ask(server, operation, parameters, {"expand": _JOB}))
    jobs = (_embedded(row).get(_MEMBER) for row in rows)
    now = next((each for each in jobs if isinstance(each, Mapping) and each.get(ID) == job[ID]), {})
    for name in names:
        if name in now and now[name] == job[name]:
            return name, short(found[name]), short(job[name])
    return None


def _rows(operation: Operation, reply: Reply) -> Sequence[Row]:
    if not is_list(operation):
        found = data_of(reply)
        return [found] if found is not None else []
    body = reply.json()
    data = body.get("data") if isinstance(body, Mapping) else None
    return [row for row in data if isinstance(row, Mapping)] if isinstance(data, list) else []


def _embedded(row: Row) -> Mapping[str, Any]:
    found = row.get("_embedded")
    return found if isinstance(found, Mapping) else {}


def _at(operation: Operation, index: int) -> str:
    return f"$.data[{index}]" if is_list(operation) else "$.data"


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="An expanded entity is in every row and is the one with that id; without `expand` there is none.",
    rests_on=("expand",),
    check=check,
)
