"""The Href of a resource leads to it, and a link to a resource of the Type and to the object that it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, Row, nothing_read, refused, spread
from veeam_jobs_kit.contract.promises.em.type_names import same_type
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "links_lead_to_what_they_name"
SOURCE = "links"
_FOLLOWED = ("Up", "Down", "Alternate", "Related")
"""Links with another Rel stand for actions."""
_MAY_BE_GONE = ("Job", "Session", "Backup", "RestorePoint", "Group")
"""What may have been deleted while what it made is kept: that a link to it leads nowhere is no fault."""
_MISPLACED: Mapping[str, str] = {
    "DiscoveredComputer": "/backupTaskSessions/",
    "NASJob": "/agents/jobs/",
}
"""Types whose Hrefs are known to lead elsewhere: C14 (seen in the field), C48 (published)."""


def check(server: Server) -> Iterator[Outcome]:
    """Follow a few links of each kind in one answer of every operation, and the Href of its first rows."""
    reader = Reader(server)
    for operation in reader.in_scope.values():
        if any(each.required for each in operation.parameters if each.location == "query"):
            continue
        paths = reader.paths(operation, 2)
        if paths:
            yield from reader.settle(
                operation.id, *(partial(_look, reader, operation, path) for path in paths)
            )
        else:
            yield NotProven(operation.id, reader.why_none(operation))


def _look(reader: Reader, operation: Operation, path: Mapping[str, str]) -> Look:
    if why := reader.too_many(operation):
        return Look(why=why)
    forms = operation.forms
    look = Look(why="its answer has no links to described resources")
    for query in ({}, {forms.parameter: forms.entity_value}) if forms else ({},):
        reply = reader.get(operation.id, path, query)
        body = reader.value(reply)
        if not reply.is_success or not isinstance(body, Mapping):
            return nothing_read(reply)
        schema = reader.list_of(operation, entities=bool(query))
        rows = reader.rows(reply, schema) if schema else [body]
        for row in spread(rows or [], 2):
            _check_row(reader, operation, reply, row, look)
    return look


def _check_row(reader: Reader, operation: Operation, reply: Reply, row: Row, look: Look) -> None:
    own = reader.link(reader.member(row, "Href"))
    if own is not None and reader.key(row) and not _is_misplaced(reader, row):
        _follow(reader, operation, reply, row, {"Href": reader.member(row, "Href"), "Type": reader.member(row, "Type"),
                "Rel": "Href", "id": reader.key(row)}, look)  # fmt: skip
    for link in _one_of_each(reader, row):
        named = {name: reader.member(link, name) for name in ("Rel", "Href", "Type")}
        alternate = named["Rel"] == "Alternate" and not str(named["Type"]).endswith("List")
        _follow(reader, operation, reply, row, named | {"id": _named_id(reader, row, named, alternate)}, look)


def _named_id(reader: Reader, row: Row, link: Row, alternate: bool) -> str | None:
    """Return the id that a link must have by other members of the row; None where they do not tell."""
    if alternate:
        return reader.key(row)
    kind = str(link["Type"]).removesuffix("Reference")
    for name, kinds in (
        ("JobUid", ("Job", "AgentBackupJob", "NASJob", "NasJob")),
        ("JobSessionUid", ("BackupJobSession",)),
    ):
        uid = reader.member(row, name)
        if link["Rel"] == "Up" and kind in kinds and isinstance(uid, str) and uid:
            return uid.rpartition(":")[2].lower()
    return None


def _one_of_each(reader: Reader, row: Row) -> Iterator[Row]:
    """Yield the first link of each Rel, Type and operation."""
    seen = set[tuple[Any, ...]]()
    for link in reader.links(row):
        target = reader.link(reader.member(link, "Href"))
        kind = (
            reader.member(link, "Rel"),
            reader.member(link, "Type"),
            target.operation.id if target else None,
        )
        if kind[0] in _FOLLOWED and kind[1] and target and kind not in seen:
            seen.add(kind)
            yield link


def _is_misplaced(reader: Reader, row: Row) -> bool:
    """Return whether the Href of a row is one of those that are known to be wrong."""
    type_ = str(reader.member(row, "Type")).removesuffix("Reference")
    wrong = next((part for name, part in _MISPLACED.items() if same_type(name, type_)), None)
    return wrong is not None and wrong.lower() in str(reader.member(row, "Href")).lower()


def _follow(
    reader: Reader, operation: Operation, reply: Reply, row: Row, link: Mapping[str, Any], look: Look
) -> None:
    target = reader.link(link["Href"])
    if target is None:
        return
    if list_why := reader.too_many(target.operation):
        look.why = list_why
        return
    name, type_ = str(link["Rel"]), str(link["Type"])
    came = reader.get(target.operation.id, target.path, target.query)
    problem: tuple[str, str, str] | None = None
    if (
        came.status == 404
        and name in ("Up", "Related")
        and type_.removesuffix("Reference").endswith(_MAY_BE_GONE)
    ):
        return
    if came.status in (403, 429, 503):
        look.why = refused(came)
        return
    if link["id"] is not None and target.path and target.id != link["id"]:
        problem = (f"{name} leads to another object", f"{type_} {link['id']}", str(link["Href"]))
    elif not came.is_success:
        problem = (f"{name} leads nowhere", f"{type_} at {link['Href']}", f"status {came.status}")
    else:
        problem = _other_than_named(reader, came, type_, name, target.id if _is_single(type_) else None)
    look.cases += 1
    if problem:
        title, expected, received = problem
        look.findings.append(
            reader.server.broken(
                operation, NAME, title, expected, received, reply if link["id"] else came,
                where=reader.where("Links") if name in _FOLLOWED else reader.where("Href"), row=reader.key(row),
                source=SOURCE,
            )
        )  # fmt: skip


def _is_single(type_: str) -> bool:
    return not type_.endswith("List")


def _other_than_named(
    reader: Reader, came: Reply, type_: str, name: str, wanted: str | None
) -> tuple[str, str, str] | None:
    """Return what is wrong with an answer that a link led to: another type, or another object."""
    body = reader.value(came)
    if not isinstance(body, Mapping):
        return f"{name} leads to no resource", type_, "an answer that cannot be read"
    if _is_single(type_):
        # The entry point has no Type.
        found = str(
            reader.member(body, "Type") or next(iter(reader.described[came.operation_id].schemas_of(200)), "")
        )
        is_reference = type_.endswith("Reference"), found.endswith("Reference")
        if is_reference[0] != is_reference[1] or not same_type(
            type_.removesuffix("Reference"), found.removesuffix("Reference")
        ):
            return f"{name} leads to another type", type_, found
        if wanted and (key := reader.key(body)) not in (None, wanted):
            return f"{name} is answered with another object", f"{type_} {wanted}", str(key)
        return None
    item = type_.removesuffix("List")
    listed = next(
        (rows for rows in body.values() if isinstance(rows, list) and rows and reader.key(rows[0])), None
    )
    for row in listed or ():
        found = str(reader.member(row, "Type"))
        both = item.removesuffix("Reference"), found.removesuffix("Reference")
        if item.endswith("Reference") != found.endswith("Reference") or not same_type(*both):
            return f"{name} leads to a list of another type", type_, found
    return None


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="The Href of a resource leads to it; a link leads to a resource of its Type, and to the object it names.",
    rests_on=(
        SOURCE,
        "link_types_and_xml_schema",
        "mapping_link_types_to_xml_schema",
        "C8, C48, C63: some types go by two names",
        "C14, C48: the Href of a discovered computer, and of a file share job, may lead elsewhere",
    ),
    check=check,
)
