"""What stands before a mock: it writes down every request, and does to it what the faults say.

Where there is no fault, a request costs one look at its headers and one row in a bounded list.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from veeam_jobs_kit.mock.canaries import Wire
from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.faults.board import Armed, Board, once
from veeam_jobs_kit.mock.faults.grammar import Fault, kind_of, read_faults
from veeam_jobs_kit.mock.faults.kinds import FaultError
from veeam_jobs_kit.mock.faults.routing import OperationFinder
from veeam_jobs_kit.mock.faults.spoiling import Spoiler
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.received import RequestLog
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.xml import XmlCodec

HEADER = "X-Mock-Fault"
NOTES = "veeam_jobs_kit.notes"
"""Where in the scope of a request the mock says what it found out: `operation`, `user`."""

HANG_UP, WAIT = "veeam_jobs_kit.hang_up", "veeam_jobs_kit.wait"
"""Extensions of a scope: close the connection (after what was sent), and let time pass (in seconds)."""

_HEADER, _REQUEST_ID = HEADER.lower().encode(), b"x-request-id"
_PAGES = {"offset": ("offset", 0), "page": ("page", 1)}
"""By the way an operation divides into pages: the parameter, and the number of its first page."""


class Steerable(Protocol):
    """What steering needs of a mock."""

    @property
    def document(self) -> Document: ...
    @property
    def xml(self) -> XmlCodec | None: ...
    def refusal(self, problem: Problem, operation: Operation | None, request: Request) -> Response: ...


class Steering:
    """An ASGI middleware around one mock."""

    def __init__(self, app: ASGIApp, mock: Steerable, board: Board, log: RequestLog) -> None:
        self._app = app
        self._mock = mock
        self._board = board
        self._log = log
        self._operations = OperationFinder(mock.document)
        self._spoiler = Spoiler(mock.document, mock.xml)
        self._chance = random.Random(board.seed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        notes: dict[str, Json] = {}
        scope[NOTES] = notes
        asked = request_id = None
        for name, value in scope["headers"]:
            if name == _HEADER:
                asked = value if asked is None else asked + b";" + value
            elif name == _REQUEST_ID:
                request_id = value.decode("latin-1")
        # Faults may rewrite the scope: what is written down is what came.
        method, path, query = scope["method"], scope["path"], scope["query_string"]
        status: int | None = None

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        at, began = time.time(), time.perf_counter()
        try:
            if asked is None and not self._board.armed:
                await self._app(scope, receive, noting)
            else:
                await self._steer(scope, receive, noting, asked, notes)
        finally:
            seconds = time.perf_counter() - began
            self._log.write(at, method, path, query, status, seconds, request_id, notes)

    async def _steer(
        self, scope: Scope, receive: Receive, send: Send, asked: bytes | None, notes: dict[str, Json]
    ) -> None:
        path, operation = self._operations.find(scope["method"], scope["path"])
        if operation is not None:
            notes["operation"] = operation.id
        try:
            for_once = once(read_faults(asked.decode("latin-1")), self._chance) if asked is not None else ()
        except FaultError as error:
            problem = Problem(400, f"{HEADER}: {error}", HEADER)
            await self._mock.refusal(problem, operation, Request(scope, receive))(scope, receive, send)
            return
        api = self._mock.document.api
        armed = [
            one
            for one in (*for_once, *self._board.armed)
            if one.fault.strikes(api, scope["method"], path, operation)
        ]
        await _Steered(self, scope, receive, send, operation, armed, notes).run()

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The mock itself."""
        await self._app(scope, receive, send)

    @property
    def mock(self) -> Steerable:
        return self._mock

    @property
    def spoiler(self) -> Spoiler:
        return self._spoiler

    def strikes(self, armed: Armed) -> bool:
        """Whether a fault strikes this time; it is counted where it came from the board."""
        if armed.place < 0:
            return armed.fault.p >= 1 or armed.chance.random() < armed.fault.p
        return self._board.strikes(armed)


@dataclass(slots=True)
class _Steered:
    """One request that faults are meant for."""

    steering: Steering
    scope: Scope
    receive: Receive
    send: Send
    operation: Operation | None
    armed: list[Armed]
    notes: dict[str, Json]

    async def run(self) -> None:
        """Answer it, with every fault that strikes; one that answers in place of the mock is the last."""
        claimed: int | None = None
        for one in self.armed:
            stage = kind_of(one.fault.kind).stage
            if stage == "before" and self._strikes(one):
                await self._wait(
                    one.fault.number("seconds") + one.chance.random() * one.fault.number("jitter")
                )
            elif stage == "instead" and self._can_refuse(one.fault) and self._strikes(one):
                await self._answer_instead(one.fault)
                return
            elif stage == "request" and (page := self._page_asked()) is not None and self._strikes(one):
                claimed = page if one.fault.kind == "duplicate-page" else None
                self._forget_page()
        wanted = [one for one in self.armed if kind_of(one.fault.kind).stage in ("body", "delivery")]
        if not wanted and claimed is None:
            await self.steering.serve(self.scope, self.receive, self.send)
            return
        wire = await self._answer()
        if claimed is not None and wire.status == 200:
            wire = self.steering.spoiler.renumbered(wire, claimed)
        for one in (one for one in wanted if kind_of(one.fault.kind).stage == "body"):
            spoilt = self.steering.spoiler.spoil(one.fault, wire, self.operation)
            if spoilt is not None and self._strikes(one):
                wire = spoilt
        await self._deliver(wire, [one for one in wanted if kind_of(one.fault.kind).stage == "delivery"])

    def _strikes(self, armed: Armed) -> bool:
        strikes = self.steering.strikes(armed)
        if strikes:
            self.notes.setdefault("faults", []).append(str(armed.fault))
        return strikes

    def _can_refuse(self, fault: Fault) -> bool:
        """An expired token is noticed only where one is asked for: not on signing in."""
        if fault.kind != "stale-token":
            return True
        return (
            self.operation is not None
            and bool(self.operation.schemes)
            and "basic" not in self.operation.schemes
        )

    async def _answer_instead(self, fault: Fault) -> None:
        if fault.kind == "drop":
            await self._hang_up()
            return
        status = fault.status
        if status is None:
            problem = Problem(401, "The access token has expired.")
        else:
            seconds = fault.settings.get("retry-after")
            wait = 1 if seconds is None and status == 429 else seconds
            words = "Too many requests." if status == 429 else f"The mock was told to answer {status}."
            problem = Problem(status, words, retry_after=None if wait is None else int(wait))
        request = Request(self.scope, self.receive)
        response = self.steering.mock.refusal(problem, self.operation, request)
        if problem.retry_after is not None:
            response.headers["Retry-After"] = str(problem.retry_after)
        await response(self.scope, self.receive, self.send)

    def _page_asked(self) -> int | None:
        """The offset or page that was asked for, where it is not the first."""
        if self.operation is None or self.operation.paging not in _PAGES:
            return None
        name, first = _PAGES[self.operation.paging]
        asked = dict(parse_qsl(self.scope["query_string"].decode("latin-1"))).get(name, "")
        return int(asked) if asked.isdecimal() and int(asked) != first else None

    def _forget_page(self) -> None:
        name, _ = _PAGES[str(self.operation.paging if self.operation else "")]
        pairs = parse_qsl(self.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        kept = [(key, value) for key, value in pairs if key != name]
        self.scope = {**self.scope, "query_string": urlencode(kept).encode()}

    async def _answer(self) -> Wire:
        """What the mock would have sent."""
        start: Message = {}
        body: list[bytes] = []

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                body.append(message.get("body", b""))

        await self.steering.serve(self.scope, self.receive, keep)
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"])
        return Wire(start["status"], headers, b"".join(body))

    async def _deliver(self, wire: Wire, faults: list[Armed]) -> None:
        striking = [one.fault for one in faults if wire.body and self._strikes(one)]
        slow = next((fault for fault in striking if fault.kind == "slow-body"), None)
        cut = next((fault for fault in striking if fault.kind == "truncation"), None)
        sent = wire.body[: int(len(wire.body) * cut.number("at"))] if cut else wire.body
        length = str(len(wire.body))
        headers = [pair for pair in wire.headers if pair[0].lower() != "content-length"]
        raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        raw.append((b"content-length", length.encode()))
        await self.send({"type": "http.response.start", "status": wire.status, "headers": raw})
        pieces = _pieces(sent, int(slow.number("chunks")) if slow else 1)
        for piece in pieces:
            if slow:
                await self._wait(slow.number("seconds") / len(pieces))
            await self.send({"type": "http.response.body", "body": piece, "more_body": True})
        if cut:
            await self._hang_up()
        else:
            await self.send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _wait(self, seconds: float) -> None:
        wait: Callable[[float], Awaitable[Any]] = self._extensions.get(WAIT, asyncio.sleep)
        await wait(seconds)

    async def _hang_up(self) -> None:
        hang_up: Callable[[], None] | None = self._extensions.get(HANG_UP)
        if hang_up is None:
            raise RuntimeError(
                "This server cannot close a connection on purpose: it offers no way to hang up."
            )
        hang_up()
        # The server has to notice before this returns, or it would answer 500 in our place.
        while (await self.receive())["type"] != "http.disconnect":
            pass

    @property
    def _extensions(self) -> Mapping[str, Any]:
        extensions: Mapping[str, Any] = self.scope.get("extensions") or {}
        return extensions


def _pieces(body: bytes, number: int) -> list[bytes]:
    """A body in so many pieces, or fewer, none of them empty."""
    size = max(1, -(-len(body) // number))
    return [body[at : at + size] for at in range(0, len(body), size)]
