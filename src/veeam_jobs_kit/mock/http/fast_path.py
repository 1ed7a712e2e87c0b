"""A fast path for plain GET requests, which are routed and validated once however often they come.

The cache maps path and query to the operation and its validated parameters. The user, the roles and the data are looked up
for each request. All other requests take the slow path.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple, Protocol
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Receive, Scope, Send

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.routing import Router
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import NOTES, RawAnswer, RawRequest
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.validation import Checker

_CACHED = 2048
"""The number of requests in the cache."""

_HOST = re.compile(r"[\w.-]+(:\d+)?\Z", re.ASCII)
_PLAIN = frozenset({b"x-restsvcsessionid"})
_BODY = frozenset({b"content-length", b"content-type", b"transfer-encoding"})


class Responder(Protocol):
    """What the fast path needs of a mock."""

    @property
    def router(self) -> Router[Operation]: ...
    @property
    def checker(self) -> Checker: ...
    def raw_answer(self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json]) -> RawAnswer: ...


class _Valid(NamedTuple):
    """A valid request."""

    operation: Operation
    path: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    checked: Mapping[str, Json]


class FastPath:
    """An ASGI middleware in front of a mock."""

    def __init__(self, app: ASGIApp, mock: Responder) -> None:
        self._app = app
        self._mock = mock
        self._cache: dict[tuple[str, bytes], _Valid] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = self._find(scope) if scope["type"] == "http" and scope["method"] == "GET" else None
        if found is None:
            await self._app(scope, receive, send)
            return
        valid, raw = found
        answer = self._mock.raw_answer(valid.operation, raw, valid.checked)
        headers = [
            (name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers
        ]
        # 204 and 304 have no length.
        if answer.status >= 200 and answer.status not in (204, 304):
            headers.append((b"content-length", b"%d" % len(answer.body)))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})

    def _find(self, scope: Scope) -> tuple[_Valid, RawRequest] | None:
        """Return a plain and valid request, None for all others."""
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            if name in _BODY or (name.startswith(b"x-") and name not in _PLAIN):
                return None
            headers[name.decode("latin-1")] = value.decode("latin-1")
        host = headers.get("host", "")
        if len(headers) != len(scope["headers"]) or not _HOST.match(host):
            return None
        key = (scope["path"], scope["query_string"])
        valid = self._cache.get(key) or self._validate(key, headers)
        if valid is None:
            return None
        base_url = f"{scope['scheme']}://{host}"
        return valid, RawRequest("GET", base_url, valid.path, valid.query, headers, b"", scope.get(NOTES, {}))

    def _validate(self, key: tuple[str, bytes], headers: Mapping[str, str]) -> _Valid | None:
        path, query_string = key
        match = self._mock.router.match("GET", path)
        if match is None or match.operation is None:
            return None
        query = tuple(parse_qsl(query_string.decode("latin-1"), keep_blank_values=True))
        raw = RawRequest("GET", "", match.parameters, query, headers, b"")
        try:
            # What needs a tolerance takes the slow path, where each use is marked.
            checked = self._mock.checker.parameters(
                match.operation, self._mock.checker.as_described(match.operation, raw)
            )
        except Problem:
            return None
        if raw.notes:
            return None
        if len(self._cache) >= _CACHED:
            self._cache.clear()
        valid = self._cache[key] = _Valid(match.operation, match.parameters, query, checked)
        return valid
