"""A list below an object holds what belongs to that object, all of it, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row, nothing_read
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "children_belong_to_their_parent"
SOURCE = "resource_urls"
_PARENTS, _WITH_ROWS = 20, 3
_UIDS: Mapping[str, str] = {
    "backupSessions": "JobUid",
    "taskSessions": "JobSessionUid",
}
"""The member that names the parent, by the last word of the path."""
_PARTS_OF_RUNS = ("AgentManagement", "ImmediateBackupCopyWorker", "Replica")
"""Sessions that a job need not list: it has one for each run; where those of replication jobs stand is not known."""


def check(server: Server) -> Iterator[Outcome]:
    """Read the lists below some objects, until a few have rows."""
    reader = Reader(server)
    for operation in reader.in_scope.values():
        schema = reader.list_of(operation)
        if not operation.path_parameters or operation.path.endswith("}") or schema is None:
            continue
        parents = _parents(reader, operation, schema)
        if parents:
            looks = (partial(_look, reader, operation, schema, path) for path in parents)
            yield from reader.settle(operation.id, *looks)
        else:
            yield NotProven(operation.id, reader.why_none(operation, "no object has a row in it"))


def _read(reader: Reader, operation: Operation, path: Mapping[str, str]) -> Reply:
    forms = operation.forms
    return reader.get(operation.id, path, {forms.parameter: forms.entity_value} if forms else {})


def _parents(reader: Reader, operation: Operation, schema: str) -> list[dict[str, str]]:
    """Return the objects whose lists have rows, and those whose lists cannot be read."""
    found = []
    for path in _candidates(reader, operation):
        if reader.rows(_read(reader, operation, path), schema) != []:
            found.append(path)
        if len(found) == _WITH_ROWS:
            break
    return found


def _candidates(reader: Reader, operation: Operation) -> list[dict[str, str]]:
    """Return objects that may have rows: those whose own links or children lead here come first."""
    paths = reader.paths(operation, _PARENTS)
    word = operation.path.rpartition("/")[2].lower()
    head = operation.path.rpartition("/{")[0]
    listing = next((each for each in reader.described.values() if each.label == f"GET {head}"), None)
    schema = reader.list_of(listing, entities=False) if listing else None
    if listing is None or schema is None or reader.too_many(listing):
        return paths
    leading = [
        {operation.path_parameters[0]: key}
        for row in reader.rows(reader.get(listing.id), schema) or ()
        if any(str(reader.member(link, "Href")).lower().endswith(f"/{word}") for link in reader.links(row))
        and (key := reader.identifier(row))
    ]
    return [*leading[:_PARENTS], *(path for path in paths if path not in leading)][:_PARENTS]


def _look(reader: Reader, operation: Operation, schema: str, path: Mapping[str, str]) -> Look:
    reply = _read(reader, operation, path)
    rows = reader.rows(reply, schema)
    if rows is None:
        return nothing_read(reply)
    parent = next(iter(path.values())).lower()
    look = Look(why="the rows do not name what they belong to")
    for index, row in enumerate(rows):
        named = _named_parents(reader, operation, row)
        look.cases += bool(named)
        if named and parent not in named:
            _found(
                reader, look, operation, reply, "A row belongs to another object", f"rows of {parent}",
                f"a row of {', '.join(sorted(named))}", reader.key(row), f"[{index}]",
            )  # fmt: skip
    _check_complete(reader, operation, reply, rows, parent, look)
    return look


def _named_parents(reader: Reader, operation: Operation, row: Row) -> set[str]:
    """Return the ids of the objects that a row says it belongs to; empty where it does not say."""
    uid = reader.member(row, _UIDS.get(operation.path.rpartition("/")[2], "?"))
    found = {uid.rpartition(":")[2].lower()} if isinstance(uid, str) and uid else set()
    above = operation.path.rpartition("/")[0]
    for link in reader.links(row):
        target = reader.link(reader.member(link, "Href"))
        if reader.member(link, "Rel") == "Up" and target and target.operation.path == above:
            found.add(target.id)
    own = reader.link(reader.member(row, "Href"))
    if own and own.operation.path.startswith(f"{operation.path}/"):
        found.add(own.path[operation.path_parameters[0]].lower())
    return found


def _check_complete(
    reader: Reader, operation: Operation, reply: Reply, rows: list[Row], parent: str, look: Look
) -> None:
    """Check that no row is missing that the list of all objects says belongs here."""
    whole = _whole_list(reader, operation)
    schema = reader.list_of(whole) if whole else None
    name = _UIDS.get(operation.path.rpartition("/")[2])
    if whole is None or schema is None or name is None or reader.too_many(whole):
        return
    here = {reader.key(row) for row in rows}
    for row in reader.rows(_read(reader, whole, {}), schema) or ():
        uid = reader.member(row, name)
        is_part = str(reader.member(row, "JobType")) in _PARTS_OF_RUNS
        if isinstance(uid, str) and uid.rpartition(":")[2].lower() == parent and not is_part:
            look.cases += 1
            if reader.key(row) not in here:
                _found(
                    reader, look, operation, reply, "A row is missing", f"{reader.key(row)}, which names {parent}",
                    f"{len(here)} other rows", reader.key(row), "",
                )  # fmt: skip


def _whole_list(reader: Reader, operation: Operation) -> Operation | None:
    """Return the operation that lists the same resources of all objects."""
    path = {"backupSessions": "/backupSessions", "taskSessions": "/backupTaskSessions"}.get(
        operation.path.rpartition("/")[2]
    )
    return next((each for each in reader.described.values() if each.label == f"GET {path}"), None)


def _found(
    reader: Reader,
    look: Look,
    operation: Operation,
    reply: Reply,
    title: str,
    expected: str,
    received: str,
    row: str | None,
    place: str,
) -> None:
    schema = reader.list_of(operation) or ""
    list_ = reader.server.bundle["components"]["schemas"][schema]["x-unwrap"]
    look.findings.append(
        reader.server.broken(
            operation,
            NAME,
            title,
            expected,
            received,
            reply,
            where=f"$.{list_}{place}",
            row=row,
            source=SOURCE,
        )
    )


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="A list below an object holds what belongs to that object, all of it, and nothing else.",
    rests_on=(SOURCE, "links", "get_backupsessions: lists of sessions go back 30 days"),
    check=check,
)
