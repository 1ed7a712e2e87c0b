"""A resource says the same in XML and in JSON: the same objects, the same value of every scalar member that both have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.agreement import differences, is_moving
from veeam_jobs_kit.contract.promises.em.queries import FOUND, types_of
from veeam_jobs_kit.contract.promises.em.reading import JSON, QUERY, XML, Look, Reader, Row, nothing_read
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "xml_and_json_agree"
SOURCE = "resource_representations"
Call = tuple[Mapping[str, str], Mapping[str, str]]
"""Path and query of a request."""


def check(server: Server) -> Iterator[Outcome]:
    """Read every operation in both media types: in full where it has two forms, and as references."""
    reader = Reader(server)
    for operation in reader.in_scope.values():
        if not {JSON, XML} <= (operation.answer(operation.success) or {}).keys():
            continue
        calls = list(_calls(reader, operation))
        if calls:
            yield from reader.settle(
                operation.id, *(partial(_look, reader, operation, *call) for call in calls)
            )
        else:
            yield NotProven(operation.id, reader.why_none(operation))


def _calls(reader: Reader, operation: Operation) -> Iterator[Call]:
    if operation.id == QUERY:
        for type_ in types_of(reader):
            yield {}, {"type": type_, "format": "Entities", "pageSize": str(FOUND)}
        return
    if any(parameter.required for parameter in operation.parameters if parameter.location == "query"):
        return
    for index, path in enumerate(reader.paths(operation, 2)):
        if operation.forms:
            yield path, {operation.forms.parameter: operation.forms.entity_value}
        if not operation.forms or not index:
            yield path, {}


def _look(reader: Reader, operation: Operation, path: Mapping[str, str], query: Mapping[str, str]) -> Look:
    if why := reader.too_many(operation):
        return Look(why=why)
    json, xml = (reader.get(operation.id, path, query, accept) for accept in (JSON, XML))
    said = reader.value(json), reader.value(xml)
    for reply, value in zip((json, xml), said, strict=True):
        if not reply.is_success or not isinstance(value, Mapping):
            return nothing_read(reply)
    look = Look()
    _compare(reader, operation, xml, "$", *said, look)
    return look


def _compare(
    reader: Reader, operation: Operation, reply: Reply, path: str, json: Any, xml: Any, look: Look
) -> None:
    """Compare two values, rows by their ids; and count what was compared."""
    if isinstance(json, Mapping) and isinstance(xml, Mapping):
        if _is_resource(reader, json) or reader.links(json):
            _compare_resource(reader, operation, reply, path, json, xml, look)
            return
        for name in json:
            _compare(reader, operation, reply, f"{path}.{name}", json[name], xml.get(name), look)
    elif _are_rows(reader, json) or _are_rows(reader, xml):
        rows, others = ({reader.key(row): row for row in side or ()} for side in (json, xml))
        for odd in sorted(str(key) for key in rows.keys() ^ others.keys()):
            missing = "in JSON alone" if odd in rows else "in XML alone"
            _found(
                reader, look, operation, reply, "XML and JSON list different objects", odd, missing, path, odd
            )
        for index, (key, row) in enumerate(rows.items()):
            if key in others:
                _compare_resource(reader, operation, reply, f"{path}[{index}]", row, others[key], look)
    else:
        _tell(reader, operation, reply, path, json, xml, None, look)


def _are_rows(reader: Reader, value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(reader.key(row) for row in value)


def _is_resource(reader: Reader, value: Row) -> bool:
    return reader.key(value) is not None


def _compare_resource(
    reader: Reader, operation: Operation, reply: Reply, path: str, json: Row, xml: Row, look: Look
) -> None:
    look.cases += 1
    if is_moving(reader, json) or is_moving(reader, xml):
        return
    _tell(reader, operation, reply, path, json, xml, reader.key(json), look)
    for name, value, side in _left_out(reader, json, xml):
        wanted = f"{name} {value!r}, as in {side}"
        _found(
            reader, look, operation, reply, "XML or JSON leaves out a member", wanted, "nothing", f"{path}.{name}",
            reader.key(json),
        )  # fmt: skip
    hrefs = [sorted(str(reader.member(link, "Href")) for link in reader.links(side)) for side in (json, xml)]
    if hrefs[0] != hrefs[1]:
        odd = sorted(set(hrefs[0]) ^ set(hrefs[1]))
        expected, where = "the same links", f"{path}.{reader.spelled('Links')}"
        _found(
            reader, look, operation, reply, "XML and JSON have different links", expected, str(odd[:2]), where,
            reader.key(json),
        )  # fmt: skip


def _left_out(reader: Reader, json: Row, xml: Row) -> Iterator[tuple[str, Any, str]]:
    """Yield scalar members that say something in one media type and are missing from the other, unless pages doubt them."""
    for one, other, side in ((json, xml, "JSON"), (xml, json, "XML")):
        for name, value in one.items():
            said = isinstance(value, str | int | float) and value not in ("", False, 0)
            if (
                said
                and other.get(name) is None
                and not reader.is_doubted(str(reader.member(one, "Type")), name)
            ):
                yield name, value, side


def _tell(
    reader: Reader,
    operation: Operation,
    reply: Reply,
    path: str,
    json: Any,
    xml: Any,
    row: str | None,
    look: Look,
) -> None:
    links = reader.spelled("Links")
    for where, left, right in differences(json, xml, path):
        if f".{links}[" in where or where.endswith(f".{links}"):
            continue
        expected = f"{left!r}, as in JSON"
        _found(reader, look, operation, reply, "XML and JSON differ", expected, repr(right), where, row)


def _found(
    reader: Reader,
    look: Look,
    operation: Operation,
    reply: Reply,
    title: str,
    expected: str,
    received: str,
    where: str,
    row: str | None,
) -> None:
    look.findings.append(
        reader.server.broken(
            operation, NAME, title, expected, received, reply, where=where, row=row, source=SOURCE
        )
    )


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="A resource says the same in XML and in JSON: the same objects, the same values of what both have.",
    rests_on=(
        SOURCE,
        "representation_collections",
        "assumption: each may leave out what the other has (C40, C41)",
    ),
    check=check,
)
