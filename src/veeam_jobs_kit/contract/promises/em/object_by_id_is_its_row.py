"""Every id in a list can be read, is that object, and says the same as the row in the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.agreement import differences, is_moving
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row, nothing_read
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "object_by_id_is_its_row"
SOURCE = "resource_urls"
_OBJECTS = 4


def check(server: Server) -> Iterator[Outcome]:
    """Read some rows of each list by their ids, first to last."""
    reader = Reader(server)
    for single in reader.in_scope.values():
        above = single.path.rpartition("/{")[0]
        listing = next((each for each in reader.described.values() if each.label == f"GET {above}"), None)
        if not single.path.endswith("}") or listing is None:
            continue
        paths = reader.paths(single, _OBJECTS)
        if paths:
            yield from reader.settle(
                single.id, *(partial(_look, reader, listing, single, path) for path in paths)
            )
        else:
            yield NotProven(single.id, reader.why_none(single, "its list has no rows"))


def _look(reader: Reader, listing: Operation, single: Operation, path: Mapping[str, str]) -> Look:
    forms = single.forms
    query = {forms.parameter: forms.entity_value} if forms else {}
    reply = reader.get(single.id, path, query)
    value, key = reader.value(reply), tuple(path.values())[-1].lower()
    look = Look()

    def found(title: str, expected: str, received: str, where: str = "$") -> None:
        look.findings.append(
            reader.server.broken(
                single, NAME, title, expected, received, reply, where=where, row=key, source=SOURCE
            )
        )

    if reply.status in (401, 403, 429, 503):
        return nothing_read(reply)
    look.cases += 1
    if not reply.is_success or not isinstance(value, Mapping):
        found("An id of the list cannot be read", f"the object {key}", f"status {reply.status}")
    elif reader.key(value) != key:
        found("Another object", f"the object {key}", str(reader.key(value)), reader.where("UID"))
    else:
        for where, left, right in _differences(reader, listing, path, value):
            found("Differs from its row", f"{left!r}, as in the list", repr(right), where)
    return look


def _differences(
    reader: Reader, listing: Operation, path: Mapping[str, str], value: Row
) -> Iterator[tuple[str, Any, Any]]:
    """Yield where an object differs from its row in the list in full, where that can be read."""
    schema, forms = reader.list_of(listing), listing.forms
    if schema is None or reader.too_many(listing):
        return
    above = {name: path[name] for name in listing.path_parameters}
    listed = reader.rows(
        reader.get(listing.id, above, {forms.parameter: forms.entity_value} if forms else {}), schema
    )
    row = next((row for row in listed or () if reader.key(row) == reader.key(value)), None)
    if row is None or is_moving(reader, row) or is_moving(reader, value):
        return
    for where, left, right in differences(dict(row), dict(value), "$"):
        if not where.startswith((f"$.{reader.spelled('Links')}", f"$.{reader.spelled('Href')}")):
            yield where, left, right


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Every id in a list can be read, is that object, and says the same as its row.",
    rests_on=(SOURCE, "resource_representation_for_ke"),
    check=check,
)
