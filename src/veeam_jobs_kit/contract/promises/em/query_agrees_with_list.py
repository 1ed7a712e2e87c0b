"""The resources that a query finds are those of the list, and both say the same of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.agreement import differences, is_moving
from veeam_jobs_kit.contract.promises.em.conditions import moment_of
from veeam_jobs_kit.contract.promises.em.queries import ROWS, Page, ask, look_at, types_of
from veeam_jobs_kit.contract.promises.em.reading import MOST_ROWS, Look, Reader, Row, nothing_read
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "query_agrees_with_list"
SOURCE = "query_service"
_RUNS, _REPLICA_RUNS = ("BackupJobSession", "BackupTaskSession"), "ReplicaJobSession"


def check(server: Server) -> Iterator[Outcome]:
    """Compare each list without a parent with the query for its type."""
    reader = Reader(server)
    types = {reader.query_facts["x-query-results"][name]["item"]: name for name in types_of(reader)}
    for operation in reader.in_scope.values():
        schema = reader.list_of(operation)
        item = reader.item_of(schema) if schema else None
        if schema and item in types and not operation.path_parameters:
            yield from reader.settle(operation.id, partial(_look, reader, operation, schema, types[item]))


def _look(reader: Reader, operation: Operation, schema: str, type_: str) -> Look:
    if why := reader.too_many(operation):
        return Look(why=why)
    forms = operation.forms
    reply = reader.get(operation.id, {}, {forms.parameter: forms.entity_value} if forms else {})
    listed = reader.rows(reply, schema)
    if listed is None:
        return nothing_read(reply)
    found, last = _all(reader, type_)
    if found is None:
        return look_at(last, type_)
    look = Look(why=f"neither has a {type_}")
    rows = {reader.key(row): row for row in listed}
    apart, last = _all(reader, _REPLICA_RUNS) if type_ in _RUNS else ({}, last)
    if apart is None:
        return look_at(last, _REPLICA_RUNS)
    _check_listed(reader, operation, reply, rows, found, apart, type_, look)
    if _is_whole(reader, operation):
        _check_found(reader, operation, reply, rows, found, type_, look)
    return look


def _all(reader: Reader, type_: str) -> tuple[dict[str | None, Row] | None, Page]:
    """Return the resources that a query without a filter finds, up to a limit."""
    found: dict[str | None, Row] = {}
    number = 1
    while True:
        page = ask(
            reader,
            type_,
            format="Entities",
            pageSize=str(ROWS),
            **({"page": str(number)} if number > 1 else {}),
        )
        if page.rows is None:
            return None, page
        found |= {reader.key(row): row for row in page.rows}
        number += 1
        if number > page.count or number > MOST_ROWS // ROWS + 1:
            return found, page


def _is_whole(reader: Reader, operation: Operation) -> bool:
    """Return whether the list holds all resources of its type: `/jobs` does, `/agents/backups` only those of agents."""
    return any(
        other.path.startswith(f"{operation.path}/{{")
        and other.path.count("/") == operation.path.count("/") + 1
        for other in reader.described.values()
    )


def _check_listed(
    reader: Reader,
    operation: Operation,
    reply: Reply,
    rows: Mapping[str | None, Row],
    found: Mapping[str | None, Row],
    apart: Mapping[str | None, Row],
    type_: str,
    look: Look,
) -> None:
    """Check that each resource of the list is found, and says the same; runs of replication jobs stand `apart`."""
    for key, row in rows.items():
        if key in apart or _id_of(reader.member(row, "JobSessionUid")) in apart:
            # Whether lists show runs of replication jobs is not known; queries tell them apart (evidence).
            continue
        look.cases += 1
        other = found.get(key)
        problem: tuple[str, str, str, str] | None = None
        if other is None:
            problem = (
                "A resource of the list is not found",
                f"{type_} {key} in the query",
                "no such row",
                "",
            )
        elif not is_moving(reader, row) and not is_moving(reader, other):
            for path, left, right in differences(_plain(reader, row), _plain(reader, other)):
                problem = (
                    "The query says something else",
                    f"{path[1:]} {right!r}, as in the query",
                    repr(left),
                    path,
                )
                break
        if problem:
            title, expected, received, where = problem
            look.findings.append(
                reader.server.broken(
                    operation,
                    NAME,
                    title,
                    expected,
                    received,
                    reply,
                    where=f"${where}",
                    row=key,
                    source=SOURCE,
                )
            )


def _check_found(
    reader: Reader,
    operation: Operation,
    reply: Reply,
    rows: Mapping[str | None, Row],
    found: Mapping[str | None, Row],
    type_: str,
    look: Look,
) -> None:
    """Check that what is found is listed; lists of sessions go back 30 days, queries may go further."""
    oldest = min((moment for row in rows.values() if (moment := _started(reader, row))), default=None)
    for key, row in found.items():
        started = _started(reader, row)
        if started is not None and (oldest is None or started < oldest):
            continue
        look.cases += 1
        if key not in rows:
            look.findings.append(
                reader.server.broken(
                    operation, NAME, "A resource that a query finds is not listed", f"{type_} {key} in the list",
                    f"{len(rows)} others", reply, row=key, source=SOURCE,
                )
            )  # fmt: skip


def _started(reader: Reader, row: Row) -> datetime | None:
    return moment_of(reader.member(row, "CreationTimeUTC"))


def _id_of(uid: object) -> str:
    return str(uid).rpartition(":")[2].lower()


def _plain(reader: Reader, row: Row) -> dict[str, object]:
    """Return a row without its links."""
    return {name: value for name, value in row.items() if name not in map(reader.spelled, ("Links", "Href"))}


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="A query without a filter finds the resources of the list, and both say the same of each.",
    rests_on=(
        SOURCE,
        "get_backupsessions: lists of sessions go back 30 days",
        "assumption: runs of replication jobs may be in the list of sessions, too",
    ),
    check=check,
)
