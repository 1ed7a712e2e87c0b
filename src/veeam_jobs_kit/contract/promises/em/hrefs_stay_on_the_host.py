"""Every Href leads to the server that was asked: same scheme, host, port, and path of the API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any
from urllib.parse import SplitResult, urlsplit

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.queries import FOUND, types_of
from veeam_jobs_kit.contract.promises.em.reading import JSON, QUERY, XML, Look, Reader, nothing_read
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "hrefs_stay_on_the_host"
SOURCE = "resource_urls"
_PORTS = {"https": 443, "http": 80}


def check(server: Server) -> Iterator[Outcome]:
    """Look at all Hrefs of an answer of every operation, in both media types where it has both."""
    reader = Reader(server)
    for operation in reader.in_scope.values():
        if operation.id == QUERY:
            queries = (
                {"type": type_, "format": "Entities", "pageSize": str(FOUND)} for type_ in types_of(reader)
            )
            yield from reader.settle(
                QUERY, *(partial(_look, reader, operation, {}, query, JSON) for query in queries)
            )
            continue
        if any(each.required for each in operation.parameters if each.location == "query"):
            continue
        paths = reader.paths(operation, 1)
        forms = operation.forms
        query = {forms.parameter: forms.entity_value} if forms else {}
        kinds = [media for media in (JSON, XML) if media in (operation.answer(operation.success) or {})]
        looks = [partial(_look, reader, operation, path, query, media) for path in paths for media in kinds]
        looks += [partial(_look, reader, operation, path, {}, JSON) for path in paths if forms]
        if looks:
            yield from reader.settle(operation.id, *looks)
        else:
            yield NotProven(operation.id, reader.why_none(operation))


def _look(
    reader: Reader, operation: Operation, path: Mapping[str, str], query: Mapping[str, str], media: str
) -> Look:
    if why := reader.too_many(operation):
        return Look(why=why)
    reply = reader.get(operation.id, path, query, media)
    if not reply.is_success:
        return nothing_read(reply)
    look = Look(why="its answer has no Href")
    base = urlsplit(reader.server.connection.base_url)
    for where, href in _hrefs(reader.value(reply), reader.spelled("Href"), "$"):
        look.cases += 1
        if not _is_below(href, base):
            expected = f"{base.scheme}://{base.netloc}{base.path}/…"
            _found(reader, look, operation, reply, expected, href, where)
    return look


def _hrefs(value: Any, name: str, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _hrefs(item, name, f"{path}[{index}]")
    elif isinstance(value, Mapping):
        for key, child in value.items():
            # Options of a schedule have an empty one (published payload).
            if key == name and isinstance(child, str) and child:
                yield f"{path}.{key}", child
            else:
                yield from _hrefs(child, name, f"{path}.{key}")


def _is_below(href: str, base: SplitResult) -> bool:
    try:
        parts = urlsplit(href)
        ports = [each.port or _PORTS.get(each.scheme) for each in (parts, base)]
    except ValueError:
        return False
    same_host = parts.scheme == base.scheme and parts.hostname == base.hostname and ports[0] == ports[1]
    return same_host and f"{parts.path}/".lower().startswith(f"{base.path}/".lower())


def _found(
    reader: Reader, look: Look, operation: Operation, reply: Reply, expected: str, received: str, where: str
) -> None:
    title = "An Href leads to another server"
    look.findings.append(
        reader.server.broken(operation, NAME, title, expected, received, reply, where=where, source=SOURCE)
    )


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Every Href leads to the server that was asked: same scheme, host, port and path of the API.",
    rests_on=(SOURCE, "evidence_em12_query_backup_sessions"),
    check=check,
)
