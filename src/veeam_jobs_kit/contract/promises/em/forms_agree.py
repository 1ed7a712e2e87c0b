"""A list gives the same resources as references and in full, and a resource its own reference: ids, names, types, links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Forms, Operation
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row, nothing_read
from veeam_jobs_kit.contract.promises.em.type_names import same_type
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "forms_agree"
SOURCE = "resource_representation_for_ke"


def check(server: Server) -> Iterator[Outcome]:
    """Read every operation that has both forms, in both."""
    reader = Reader(server)
    for operation in reader.in_scope.values():
        if operation.forms is None:
            continue
        paths = reader.paths(operation, 2)
        if paths:
            looks = (partial(_look, reader, operation, operation.forms, path) for path in paths)
            yield from reader.settle(operation.id, *looks)
        else:
            yield NotProven(operation.id, reader.why_none(operation))


def _look(reader: Reader, operation: Operation, forms: Forms, path: Mapping[str, str]) -> Look:
    if why := reader.too_many(operation):
        return Look(why=why)
    short = reader.get(operation.id, path)
    full = reader.get(operation.id, path, {forms.parameter: forms.entity_value})
    if reader.list_of(operation) is None:
        references, entities = ([_one(reply)] if reply.is_success else None for reply in (short, full))
    else:
        references, entities = reader.rows(short, forms.reference), reader.rows(full, forms.entity)
    if references is None or entities is None:
        return nothing_read(short if references is None else full)
    look = Look(why="its list is empty")
    whole = {reader.key(row): row for row in entities}
    keys = {reader.key(row) for row in references}
    for key in sorted(str(key) for key in whole.keys() ^ keys):
        lacking = "references" if key in whole else "resources in full"
        _found(
            reader,
            look,
            operation,
            short,
            "The forms list different resources",
            key,
            f"not among the {lacking}",
            key,
        )
    for index, reference in enumerate(references):
        entity = whole.get(reader.key(reference))
        if entity is None or not reader.key(reference):
            continue
        look.cases += 1
        for title, expected, received in _problems(reader, reference, entity):
            _found(reader, look, operation, short, title, expected, received, reader.key(reference), index)
    return look


def _one(reply: Reply) -> Row:
    body = reply.json()
    return body if isinstance(body, Mapping) else {}


def _problems(reader: Reader, reference: Row, entity: Row) -> Iterator[tuple[str, str, str]]:
    for name in ("UID", "Name"):
        short, full = reader.member(reference, name), reader.member(entity, name)
        if short != full:
            yield f"The forms differ in {name}", f"{name} {full!r}, as in full", repr(short)
    short, full = (str(reader.member(row, "Type")) for row in (reference, entity))
    if not same_type(short.removesuffix("Reference"), full) or not short.endswith("Reference"):
        yield "The reference has another type", f"{full}Reference", short
    for row, what in ((reference, "reference"), (entity, "resource")):
        for link in reader.links(row):
            if reader.member(link, "Rel") != "Alternate" or "List" in str(reader.member(link, "Type")):
                continue
            target = reader.link(reader.member(link, "Href"))
            if target and target.operation.forms and target.id != reader.key(row):
                yield (
                    f"Alternate of a {what} leads to another",
                    str(reader.key(row)),
                    str(reader.member(link, "Href")),
                )
            elif target and target.operation.forms and ("format" in target.query) == (row is entity):
                form = "the reference" if row is entity else "the resource in full"
                yield f"Alternate of a {what} leads to its own form", form, str(reader.member(link, "Href"))


def _found(
    reader: Reader,
    look: Look,
    operation: Operation,
    reply: Reply,
    title: str,
    expected: str,
    received: str,
    row: Any,
    index: int | None = None,
) -> None:
    where = "$" if index is None else reader.where("Refs", index)
    look.findings.append(
        reader.server.broken(
            operation, NAME, title, expected, received, reply, where=where, row=row, source=SOURCE
        )
    )


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="References and resources in full are the same: ids, names and types agree, Alternate links lead across.",
    rests_on=(SOURCE, "format", "C8: links and references of agent jobs may have the types of other jobs"),
    check=check,
)
