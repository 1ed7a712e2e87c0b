"""Read a part of every readable operation, and keep the answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import resolve
from veeam_jobs_description.routing import Router
from veeam_jobs_description.schemas import read_schema
from veeam_jobs_kit.contract.plan.discovery import KnownObjects, discover
from veeam_jobs_kit.contract.wire.connection import Connection, NoAnswer
from veeam_jobs_kit.contract.wire.paths import PathParameters
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_kit.contract.wire.sign_in import SIGN_IN_OPERATIONS

JSON, XML = "application/json", "application/xml"
_GONE = frozenset({400, 404, 405, 410, 501})
"""Statuses that a path without parameters has where the server does not know it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, with the form of the object that was asked for."""

    operation: Operation
    accept: str
    entity: bool | None
    """True for the whole entity, False for the reference; None where there is one form."""
    reply: Reply

    @property
    def is_readable(self) -> bool:
        """Whether the body is of a media type of the API. A web interface answers 200 with HTML to any path."""
        return self.reply.is_success and self.reply.status != 202 and _kind(self.reply.media_type) is not None

    @property
    def kind(self) -> str:
        """`application/json` or `application/xml`, by what came."""
        return _kind(self.reply.media_type) or self.accept


@dataclass(slots=True)
class Sample:
    """What was read, and what could not be."""

    answers: list[Answer] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    """Reasons by operationId, of operations that were not sent or not answered."""
    allows: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Methods in `Allow`, by path template."""
    interrupted: bool = False
    """Whether the user stopped the run."""

    def by_operation(self) -> Mapping[str, list[Answer]]:
        """Return the answers by operationId, in the order of the first of each."""
        found: dict[str, list[Answer]] = {}
        for answer in self.answers:
            found.setdefault(answer.operation.id, []).append(answer)
        return found


@dataclass(slots=True)
class Reader:
    """Reads one server. `bundle` describes every operation of any version."""

    api: Api
    connection: Connection
    bundle: Mapping[str, Any] = field(repr=False)
    operations: Sequence[Operation]
    pages: int
    page_size: int
    until: float
    """Time to stop, on the monotonic clock."""
    progress: Callable[[int], None] = lambda requests: None
    sample: Sample = field(default_factory=Sample)
    _taken: set[tuple[Any, ...]] = field(default_factory=set, repr=False)

    def read(self) -> Sample:
        """Read every operation: as its links lead to it, then further pages, expanded members, other media types.

        Ctrl+C ends the reading, and what was read until then is returned.
        """
        try:
            self._read_all()
        except KeyboardInterrupt:
            self.sample.interrupted = True
        return self.sample

    def _read_all(self) -> None:
        known = self._discover()
        for operation in self.operations:
            for path in self._paths(operation, known):
                for query, entity in self._queries(operation):
                    for accept in _media_types(operation):
                        self._take(operation, path, query, accept, entity)
                self._ask_methods(operation, path)

    def _discover(self) -> KnownObjects:
        router = Router(self.operations)

        def fetch(path: str, query: Mapping[str, str]) -> Any:
            match = router.match("GET", path)
            if match is None or match.operation is None:
                return None
            operation = match.operation
            if _required(operation):
                return None
            parameters = {name: unquote(value) for name, value in match.parameters.items()}
            entity = None if operation.forms is None else bool(query)
            reply = self._take(operation, parameters, self._paged(operation, 0, dict(query)), JSON, entity)
            return reply.json() if reply is not None and reply.is_success else None

        return discover(self.bundle, frozenset(each.id for each in self.operations), fetch)

    def _paths(self, operation: Operation, known: KnownObjects) -> list[dict[str, str]]:
        if not operation.path_parameters:
            return [{}]
        found: list[PathParameters] = known.found.get(operation.id, [])
        if not found:
            self.sample.failures.setdefault(operation.id, "no object is known that it could be asked for")
        return [dict(each) for each in found]

    def _queries(self, operation: Operation) -> Iterator[tuple[dict[str, str], bool | None]]:
        """Yield the queries to send, with the form that each asks for."""
        required = self._required_values(operation)
        if required is None:
            return
        forms: list[tuple[dict[str, str], bool | None]] = [(required, None)]
        if operation.forms is not None:
            whole = {operation.forms.parameter: operation.forms.entity_value}
            forms = [(required, False), ({**required, **whole}, True)]
        for query, entity in forms:
            for page in range(self.pages if operation.paging else 1):
                yield self._paged(operation, page, query), entity
        expand = self._expand(operation)
        if expand:
            yield self._paged(operation, 0, {**required, "expand": ",".join(expand)}), None

    def _paged(self, operation: Operation, page: int, query: dict[str, str]) -> dict[str, str]:
        if operation.paging == "offset":
            return {**query, "limit": str(self.page_size), "offset": str(page * self.page_size)}
        if operation.paging == "page":
            return {**query, "pageSize": str(self.page_size), "page": str(page + 1)}
        return query

    def _required_values(self, operation: Operation) -> dict[str, str] | None:
        """Return values for required query parameters, as the description shows them; None where one has no example."""
        values = {}
        for parameter in _required(operation):
            data = resolve(parameter.schema.removesuffix("/schema"), self.bundle)[1]
            schema = read_schema(data.get("schema", {}), self.bundle)
            shown = [item.get("value") for item in data.get("examples", {}).values()]
            found = [data.get("example"), schema.keywords.get("example"), *shown, *schema.values]
            value = next((item for item in found if item is not None), None)
            if value is None:
                why = f"it needs the parameter {parameter.name}, of which no value is known"
                self.sample.failures[operation.id] = why
                return None
            values[parameter.name] = str(value)
        return values

    def _expand(self, operation: Operation) -> list[str]:
        """Return every value of `expand`, if the operation has it: without it, expanded members are never sent."""
        for parameter in operation.parameters:
            if parameter.name == "expand" and parameter.location == "query":
                schema = read_schema(resolve(parameter.schema, self.bundle)[1], self.bundle)
                items = schema.keywords.get("items", {})
                return [str(value) for value in read_schema(items, self.bundle).values or schema.values]
        return []

    def _take(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: Mapping[str, str],
        accept: str,
        entity: bool | None,
    ) -> Reply | None:
        """Send a request, unless it was sent before, and keep its answer."""
        key = (operation.id, tuple(sorted(path.items())), tuple(sorted(query.items())), accept)
        if key in self._taken:
            return None
        if time.monotonic() > self.until:
            self.sample.failures.setdefault(operation.id, "the time was up")
            return None
        self._taken.add(key)
        try:
            reply = self.connection.call(operation.id, path, query, accept=accept)
        except NoAnswer as error:
            self.sample.failures[operation.id] = str(error)
            return None
        self.progress(self.connection.requests_sent)
        self.sample.answers.append(Answer(operation, accept, entity, reply))
        return reply

    def _ask_methods(self, operation: Operation, path: Mapping[str, str]) -> None:
        """Ask once for each path which methods it has; servers say so with a 405, too."""
        if operation.path in self.sample.allows or time.monotonic() > self.until:
            return
        try:
            reply = self.connection.call(operation.id, path, method="OPTIONS")
        except NoAnswer:
            return
        allow = reply.headers.get("allow", "")
        self.sample.allows[operation.path] = tuple(
            name.strip().upper() for name in allow.split(",") if name.strip()
        )


def readable(api: Api, operations: Iterable[Operation]) -> list[Operation]:
    """Return the operations that read and change nothing, without those that sign in."""
    return [
        operation
        for operation in operations
        if operation.method == "GET" and operation.safe and operation.id not in SIGN_IN_OPERATIONS[api]
    ]


def missing(sample: Sample) -> frozenset[str]:
    """Return the operationIds that the server does not have.

    Where a path without parameters is unknown, it is missing. With parameters, the path may be unknown or the object gone:
    such an operation is missing only where no operation of its resource answers, and one without parameters is missing.
    """
    by_operation = sample.by_operation()
    gone = {
        name
        for name, answers in by_operation.items()
        if all(answer.reply.status in _GONE or _is_web_page(answer.reply) for answer in answers)
    }
    plain = {name for name in gone if _has_plain_path(by_operation[name][0].operation)}
    resources = {by_operation[name][0].operation.resource for name in plain}
    answering = {by_operation[name][0].operation.resource for name in by_operation if name not in gone}
    alone = {name for name in gone if by_operation[name][0].operation.resource in resources - answering}
    return frozenset(plain | alone)


def _has_plain_path(operation: Operation) -> bool:
    return not operation.path_parameters and not _required(operation)


def why_unread(answers: Sequence[Answer]) -> str:
    """Return why none of the answers could be read."""
    statuses = ", ".join(
        f"{answer.reply.status} with {answer.reply.media_type or 'no media type'}"
        if answer.reply.is_success
        else str(answer.reply.status)
        for answer in {each.reply.status: each for each in answers}.values()
    )
    return f"it was answered with {statuses} only"


def _is_web_page(reply: Reply) -> bool:
    return reply.is_success and reply.media_type == "text/html"


def _required(operation: Operation) -> list[Any]:
    return [each for each in operation.parameters if each.required and each.location == "query"]


def _media_types(operation: Operation) -> list[str]:
    described = operation.answers.get(str(operation.success), {})
    return [kind for kind in (JSON, XML) if kind in described] or [JSON]


def _kind(media_type: str) -> str | None:
    if media_type == JSON or media_type.endswith("+json") or media_type == "text/json":
        return JSON
    if media_type in (XML, "text/xml") or media_type.endswith("+xml"):
        return XML
    return None
