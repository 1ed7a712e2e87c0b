"""What has ended has begun before, and has ended by now; nothing was created in the future.

Rests on the tables of members (`get_backupsessions_id`, `get_backuptasksessions_id`): `CreationTimeUTC` is when a session
started, `EndTimeUTC` when it ended. Only sessions that have ended, by their state, are compared. That what the header `Date`
says is the time of the server, to a day, is an assumption; so is that a time may be rounded to the second.

A session in progress with a final result is no finding. What its result says was seen in no answer (the page lists the
results of ended sessions only), and a task session in progress did say `Success` (`evidence_em10_task_session`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import named_schema
from veeam_jobs_kit.contract.promises.clock import FUTURE, sent_at
from veeam_jobs_kit.contract.promises.em.agreement import ENDED
from veeam_jobs_kit.contract.promises.em.conditions import moment_of
from veeam_jobs_kit.contract.promises.em.lists import check_lists
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row, nothing_read
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "times_are_in_order"
SOURCE = "get_backupsessions_id"
_BEGUN, _ENDED = "CreationTimeUTC", "EndTimeUTC"
_CREATED = (_BEGUN, "CreationTimeUtc", "BackupDateUTC")
_ROUNDED = timedelta(seconds=1)


def check(server: Server) -> Iterator[Outcome]:
    """Compare the times in every list of resources that have some, and in the first rows of every such query."""
    reader = Reader(server)
    yield from check_lists(reader, partial(_has_times, reader), 2, _look, _compare)


def _has_times(reader: Reader, schema: str | None) -> bool:
    if schema is None:
        return False
    members = named_schema(schema, reader.server.bundle).properties
    return any(reader.spelled(name) in members for name in _CREATED)


def _look(reader: Reader, operation: Operation, path: Mapping[str, str]) -> Look:
    if why := reader.too_many(operation):
        return Look(why=why)
    forms, schema = operation.forms, reader.list_of(operation)
    reply = reader.get(operation.id, path, {forms.parameter: forms.entity_value} if forms else {})
    rows = reader.rows(reply, schema) if schema is not None else None
    if rows is None:
        return nothing_read(reply)
    look = Look(why="its list has no rows" if not rows else "its rows have no times of something that ended")
    member = reader.server.bundle["components"]["schemas"][schema]["x-unwrap"]
    _compare(reader, operation, reply, rows, (member,), look)
    return look


def _compare(
    reader: Reader,
    operation: Operation,
    reply: Reply,
    rows: Iterable[Row],
    steps: tuple[str, ...],
    look: Look,
) -> None:
    now = sent_at(reply)
    for index, row in enumerate(rows):
        for name, title, expected, is_right in _facts(reader, row, None if now is None else now + FUTURE):
            if is_right:
                look.cases += 1
                continue
            look.findings.append(
                reader.server.broken(
                    operation, NAME, title, expected, str(reader.member(row, name)), reply,
                    where=reader.where(*steps, index, name), row=reader.key(row), source=SOURCE,
                )
            )  # fmt: skip


def _facts(reader: Reader, row: Row, latest: datetime | None) -> Iterator[tuple[str, str, str, bool]]:
    """Yield the member, what is wrong with it where it is, what is expected, and whether it is right."""
    for name in _CREATED:
        created = moment_of(reader.member(row, name))
        if created is not None and latest is not None:
            yield name, "Created in the future", f"{name} at most a day later than `Date`", created <= latest
    begun, ended = (moment_of(reader.member(row, name)) for name in (_BEGUN, _ENDED))
    if ended is None or reader.member(row, "State") not in ENDED:
        return
    if begun is not None:
        expected = f"{_ENDED} not before {_BEGUN}, {reader.member(row, _BEGUN)}"
        yield _ENDED, "An end before its beginning", expected, begun - _ROUNDED <= ended
    if latest is not None:
        yield _ENDED, "An end in the future", f"{_ENDED} at most a day later than `Date`", ended <= latest


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="What has ended has begun before, and has ended by now; nothing was created in the future.",
    rests_on=(
        SOURCE,
        "get_backuptasksessions_id",
        "assumption: the header `Date` is the time of the server, to a day",
    ),
    check=check,
)
