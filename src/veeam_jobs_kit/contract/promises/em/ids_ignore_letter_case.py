"""An id in capital letters names the same object as in small ones, or none.

Rests on an assumption, for no page says how ids are compared: the ids in paths are GUIDs (`resource_urls`), which are read
without regard to case (RFC 9562, section 4). A server that does not know such an id is therefore not blamed; one that
answers with another object is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, nothing_read
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NO_RIGHT, NOT_SEEN
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "ids_ignore_letter_case"
SOURCE = "assumption: ids are GUIDs, which are read without regard to letter case"


def check(server: Server) -> Iterator[Outcome]:
    """Ask every operation with an id in its path for an object, in small and in capital letters."""
    reader = Reader(server)
    for operation in reader.in_scope.values():
        if not operation.path_parameters:
            continue
        paths = [path for path in reader.paths(operation, 1) if _capital(path) != path]
        if paths:
            yield from reader.settle(
                operation.id, *(partial(_look, reader, operation, path) for path in paths)
            )
        else:
            yield NotProven(operation.id, reader.why_none(operation, "no id with letters is known"))


def _capital(path: Mapping[str, str]) -> dict[str, str]:
    """Return a path with its GUIDs in capital letters; other ids, such as those of tasks, stay."""
    return {name: uid.upper() if uid.count("-") == 4 else uid for name, uid in path.items()}


def _look(reader: Reader, operation: Operation, path: Mapping[str, str]) -> Look:
    small, capital = reader.get(operation.id, path), reader.get(operation.id, _capital(path))
    for reply in (small, capital):
        if reply.status in NO_RIGHT | NOT_SEEN:
            return nothing_read(reply)
    if not small.is_success:
        return nothing_read(small)
    if 400 <= capital.status < 500:
        return Look(why=f"it answers {capital.status} to an id in capital letters; no page forbids that")
    if capital.is_success and _objects(reader, capital) == _objects(reader, small):
        return Look(cases=1)
    came = "another object" if capital.is_success else f"status {capital.status}"
    finding = reader.server.broken(
        operation, NAME, "An id in capital letters names another object",
        "the object of the same id in small letters, or status 404", came, capital, source=SOURCE,
        row=tuple(path.values())[-1],
    )  # fmt: skip
    return Look(findings=[finding])


def _objects(reader: Reader, reply: Reply) -> Any:
    """Return the ids of the objects in an answer, in any order: its own, and those in its lists."""
    body = reader.value(reply)
    lists = [value for value in body.values() if isinstance(value, list)] if isinstance(body, Mapping) else []
    return reader.key(body), sorted(str(reader.key(row)) for rows in lists for row in rows)


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="An id in capital letters names the same object as in small ones, or none.",
    rests_on=("resource_urls", SOURCE),
    check=check,
)
