"""The short way for plain GET requests: routed and held against the document once, however often they come.

What is kept of a request is its path and query as they were sent, and what the document makes of them; who asks, what they
may see and what there is are looked up every time. Whatever is not plain goes the long way, through Starlette.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Receive, Scope, Send

from veeam_jobs_kit.mock.calls import RawRequest
from veeam_jobs_kit.mock.canaries import Wire
from veeam_jobs_kit.mock.checking import Checker
from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.faults.steering import NOTES
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.views import Json

_MOST = 2048
"""Requests that are remembered."""

_HOST = re.compile(r"[\w.-]+(:\d+)?\Z", re.ASCII)
_PLAIN = frozenset({b"x-restsvcsessionid"})
_BODY = frozenset({b"content-length", b"content-type", b"transfer-encoding"})

Query = tuple[tuple[str, str], ...]


class Served(Protocol):
    """What is needed of a mock."""

    @property
    def document(self) -> Document: ...
    @property
    def checker(self) -> Checker: ...
    def wire(self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json]) -> Wire: ...


class _Known(NamedTuple):
    """A request that the document admits."""

    operation: Operation
    path: Mapping[str, str]
    query: Query
    checked: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class _Path:
    """A path of the document, cut at its slashes; None stands for a parameter."""

    steps: tuple[str | None, ...]
    names: tuple[str, ...]
    operation: Operation | None

    def values(self, steps: list[str]) -> tuple[str, ...] | None:
        """The values of the parameters, or None where this is another path."""
        found: list[str] = []
        for wanted, step in zip(self.steps, steps, strict=True):
            if wanted is None and step:
                found.append(step)
            elif wanted != step:
                return None
        return tuple(found)


class Shortcut:
    """An ASGI middleware in front of the routes of a mock."""

    def __init__(self, app: ASGIApp, mock: Served) -> None:
        self._app = app
        self._mock = mock
        self._paths = _paths(mock.document)
        self._known: dict[tuple[str, bytes], _Known] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = self._found(scope) if scope["type"] == "http" and scope["method"] == "GET" else None
        if found is None:
            await self._app(scope, receive, send)
            return
        known, raw = found
        wire = self._mock.wire(known.operation, raw, known.checked)
        headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in wire.headers]
        # 204 and 304 have no length.
        if wire.status >= 200 and wire.status not in (204, 304):
            headers.append((b"content-length", b"%d" % len(wire.body)))
        await send({"type": "http.response.start", "status": wire.status, "headers": headers})
        await send({"type": "http.response.body", "body": wire.body})

    def _found(self, scope: Scope) -> tuple[_Known, RawRequest] | None:
        """What is known of a plain request, or None for any other."""
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            if name in _BODY or (name.startswith(b"x-") and name not in _PLAIN):
                return None
            headers[name.decode("latin-1")] = value.decode("latin-1")
        host = headers.get("host", "")
        if len(headers) != len(scope["headers"]) or not _HOST.match(host):
            return None
        asked = (scope["path"], scope["query_string"])
        known = self._known.get(asked) or self._learn(asked, headers)
        if known is None:
            return None
        base_url = f"{scope['scheme']}://{host}"
        return known, RawRequest("GET", base_url, known.path, known.query, headers, b"", scope.get(NOTES, {}))

    def _learn(self, asked: tuple[str, bytes], headers: Mapping[str, str]) -> _Known | None:
        path, query_string = asked
        steps = path.split("/")
        for candidate in self._paths.get(len(steps), ()):
            values = candidate.values(steps)
            if values is None:
                continue
            if candidate.operation is None:
                return None
            query = tuple(parse_qsl(query_string.decode("latin-1"), keep_blank_values=True))
            named = dict(zip(candidate.names, values, strict=True))
            raw = RawRequest("GET", "", named, query, headers, b"")
            try:
                checked = self._mock.checker.parameters(candidate.operation, raw)
            except Problem:
                return None
            if len(self._known) >= _MOST:
                self._known.clear()
            known = self._known[asked] = _Known(candidate.operation, named, query, checked)
            return known
        return None


def _paths(document: Document) -> Mapping[int, list[_Path]]:
    """Paths by their number of steps, fixed steps before parameters. Those without GET are there to be passed by."""
    found: dict[str, Operation | None] = {}
    for operation in document.operations:
        if operation.method == "GET" or operation.path not in found:
            found[operation.path] = operation if operation.method == "GET" else None
    by_length: dict[int, list[_Path]] = {}
    for path in sorted(found, key=lambda path: [step.startswith("{") for step in path.split("/")]):
        steps = (document.base_path + path).split("/")
        names = tuple(step[1:-1] for step in steps if step.startswith("{"))
        cut = tuple(None if step.startswith("{") else step for step in steps)
        by_length.setdefault(len(steps), []).append(_Path(cut, names, found[path]))
    return by_length
