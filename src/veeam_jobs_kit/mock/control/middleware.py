"""Middleware in front of a mock: it logs every request and applies the active faults.

Without active faults, a request costs one look at its headers and one row in a bounded list.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.routing import Match
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.faults.corruption import Corruptor
from veeam_jobs_kit.mock.control.faults.grammar import Fault, kind_of, read_faults
from veeam_jobs_kit.mock.control.faults.kinds import FaultError
from veeam_jobs_kit.mock.control.faults.state import ActiveFault, FaultState
from veeam_jobs_kit.mock.control.request_log import RequestLog
from veeam_jobs_kit.mock.http import tolerances
from veeam_jobs_kit.mock.http.messages import BODY, HANG_UP, NOTES, RESPOND_ASYNC, WAIT, RawAnswer
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.world.clock import Clock

HEADER = "X-Mock-Fault"
"""The header that carries faults for one request."""

_HEADER, _REQUEST_ID = HEADER.lower().encode(), b"x-request-id"
_WARNING = tolerances.HEADER.lower().encode()
_MOST_LOGGED = 16384
"""The number of bytes of a body that the log keeps; of a longer one it shows the size."""

_WEB_INTERFACE = (
    b"<!DOCTYPE html>\n<html><head><title>Mock of a web interface</title></head><body></body></html>\n"
)
"""What the fault `web-interface` answers. Seen: 200 and HTML; the page itself is made up."""

_PAGES = {"offset": ("offset", 0), "page": ("page", 1)}
"""By the paging of an operation: the query parameter, and its value for the first page."""


class Refuser(Protocol):
    """What the middleware needs of a mock."""

    @property
    def document(self) -> Document: ...
    def match(self, method: str, path: str) -> Match[Operation] | None: ...
    def is_unknown(self, method: str, path: str) -> bool: ...
    @property
    def xml(self) -> XmlCodec | None: ...
    @property
    def has_async_actions(self) -> bool: ...
    def wire_name(self, member: str) -> str: ...
    def refusal(self, problem: Problem, operation: Operation | None, request: Request) -> Response: ...


class ControlMiddleware:
    """An ASGI middleware around one mock."""

    def __init__(
        self, app: ASGIApp, mock: Refuser, faults: FaultState, log: RequestLog, clock: Clock
    ) -> None:
        self.app = app
        self.mock = mock
        self.faults = faults
        self.corruptor = Corruptor(mock.document, mock.xml, mock.wire_name)
        self._log = log
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        notes: dict[str, Json] = {}
        scope[NOTES] = notes
        header = request_id = None
        media_type = ""
        for name, value in scope["headers"]:
            if name == _HEADER:
                header = value if header is None else header + b";" + value
            elif name == _REQUEST_ID:
                request_id = value.decode("latin-1")
            elif name == b"content-type":
                media_type = value.decode("latin-1")
        # Faults may change the scope: the log shows what was received.
        method, path, query = scope["method"], scope["path"], scope["query_string"]
        status: int | None = None

        async def receive_and_note() -> Message:
            message = await receive()
            if content := message.get("body"):
                _note_body(notes, content, media_type)
            return message

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                warnings = [(_WARNING, text.encode("ascii")) for text in notes.get(tolerances.WARNINGS, ())]
                message = {**message, "headers": [*message["headers"], (b"date", self._date()), *warnings]}
            await send(message)

        at, began = time.time(), time.perf_counter()
        try:
            if header is None and not self.faults.active:
                await self.app(scope, receive_and_note, send_and_note)
            else:
                await self._apply(scope, receive_and_note, send_and_note, header, notes)
        finally:
            seconds = time.perf_counter() - began
            self._log.write(at, method, path, query, status, seconds, request_id, notes)

    def _date(self) -> bytes:
        """Return the value of `Date`: as any server does, a mock tells the time of its own clock, which its data follows."""
        return formatdate(self._clock.now().timestamp(), usegmt=True).encode()

    async def _apply(
        self, scope: Scope, receive: Receive, send: Send, header: bytes | None, notes: dict[str, Json]
    ) -> None:
        match = self.mock.match(scope["method"], scope["path"])
        operation = match.operation if match else None
        if operation is not None:
            notes["operation"] = operation.id
        try:
            faults = read_faults(header.decode("latin-1")) if header is not None else ()
            for_once = self.faults.for_one_request(faults)
        except FaultError as error:
            problem = Problem(400, f"{HEADER}: {error}", HEADER)
            await self.mock.refusal(problem, operation, Request(scope, receive))(scope, receive, send)
            return
        document = self.mock.document
        path = scope["path"]
        if path.startswith(document.base_path + "/"):
            path = path.removeprefix(document.base_path)
        applying = [
            active
            for active in (*for_once, *self.faults.active)
            if active.fault.applies_to(document.api, scope["method"], path, operation)
        ]
        await _FaultyExchange(self, scope, receive, send, operation, applying, notes).run()


@dataclass(slots=True)
class _FaultyExchange:
    """One request to which faults may apply."""

    middleware: ControlMiddleware
    scope: Scope
    receive: Receive
    send: Send
    operation: Operation | None
    faults: list[ActiveFault]
    notes: dict[str, Json]

    async def run(self) -> None:
        """Answer the request with the faults that occur. One that answers in place of the mock ends it."""
        requested_page: int | None = None
        for active in self.faults:
            stage = kind_of(active.fault.kind).stage
            if stage == "before" and self._occurs(active):
                await self._wait(
                    active.fault.number("seconds") + active.random.random() * active.fault.number("jitter")
                )
            elif stage == "instead" and self._can_refuse(active.fault) and self._occurs(active):
                await self._answer_instead(active.fault)
                return
            elif stage == "request" and (page := self._requested_page()) is not None and self._occurs(active):
                requested_page = page if active.fault.kind == "duplicate-page" else None
                self._request_first_page()
            elif stage == "asynchronous" and self._can_respond_async() and self._occurs(active):
                self.notes[RESPOND_ASYNC] = True
        wanted = [
            active for active in self.faults if kind_of(active.fault.kind).stage in ("body", "delivery")
        ]
        if not wanted and requested_page is None:
            await self.middleware.app(self.scope, self.receive, self.send)
            return
        answer = await self._answer()
        if requested_page is not None and answer.status == 200:
            answer = self.middleware.corruptor.renumbered(answer, requested_page)
        for active in (active for active in wanted if kind_of(active.fault.kind).stage == "body"):
            corrupted = self.middleware.corruptor.corrupt(active.fault, answer, self.operation)
            if corrupted is not None and self._occurs(active):
                answer = corrupted
        await self._deliver(
            answer, [active for active in wanted if kind_of(active.fault.kind).stage == "delivery"]
        )

    def _occurs(self, active: ActiveFault) -> bool:
        occurs = self.middleware.faults.occurs(active)
        if occurs:
            self.notes.setdefault("faults", []).append(str(active.fault))
        return occurs

    def _can_refuse(self, fault: Fault) -> bool:
        """Return whether a fault may answer.

        `stale-token` does so only where a token is required, not on sign-in; `web-interface` for unknown paths of VSPC.
        """
        if fault.kind == "web-interface":
            mock = self.middleware.mock
            return mock.document.api == "vspc" and mock.is_unknown(self.scope["method"], self.scope["path"])
        if fault.kind != "stale-token":
            return True
        return (
            self.operation is not None
            and bool(self.operation.schemes)
            and "basic" not in self.operation.schemes
        )

    def _can_respond_async(self) -> bool:
        """Return whether the description lets the operation answer 202 with an asynchronous action."""
        possible = self.middleware.mock.has_async_actions
        return possible and self.operation is not None and "202" in self.operation.answers

    async def _answer_instead(self, fault: Fault) -> None:
        if fault.kind == "drop":
            await self._hang_up()
            return
        if fault.kind == "web-interface":
            page = Response(_WEB_INTERFACE, media_type="text/html")
            await page(self.scope, self.receive, self.send)
            return
        status = fault.status
        if status is None:
            problem = Problem(401, "The access token has expired.")
        else:
            seconds = fault.settings.get("retry-after")
            wait = 1 if seconds is None and status == 429 else seconds
            words = "Too many requests." if status == 429 else f"The fault {status} was set for this mock."
            problem = Problem(status, words, retry_after=None if wait is None else int(wait))
        request = Request(self.scope, self.receive)
        response = self.middleware.mock.refusal(problem, self.operation, request)
        if problem.retry_after is not None:
            response.headers["Retry-After"] = str(problem.retry_after)
        await response(self.scope, self.receive, self.send)

    def _requested_page(self) -> int | None:
        """Return the requested offset or page, None for the first."""
        if self.operation is None or self.operation.paging not in _PAGES:
            return None
        name, first = _PAGES[self.operation.paging]
        asked = dict(parse_qsl(self.scope["query_string"].decode("latin-1"))).get(name, "")
        return int(asked) if asked.isdecimal() and int(asked) != first else None

    def _request_first_page(self) -> None:
        name, _ = _PAGES[str(self.operation.paging if self.operation else "")]
        pairs = parse_qsl(self.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        kept = [(key, value) for key, value in pairs if key != name]
        self.scope = {**self.scope, "query_string": urlencode(kept).encode()}

    async def _answer(self) -> RawAnswer:
        """Return the answer of the mock, without sending it."""
        start: Message = {}
        body: list[bytes] = []

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                body.append(message.get("body", b""))

        await self.middleware.app(self.scope, self.receive, keep)
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"])
        return RawAnswer(start["status"], headers, b"".join(body))

    async def _deliver(self, answer: RawAnswer, faults: list[ActiveFault]) -> None:
        occurring = [active.fault for active in faults if answer.body and self._occurs(active)]
        slow = next((fault for fault in occurring if fault.kind == "slow-body"), None)
        cut = next((fault for fault in occurring if fault.kind == "truncation"), None)
        sent = answer.body[: int(len(answer.body) * cut.number("at"))] if cut else answer.body
        headers = [
            (name.lower().encode("latin-1"), value.encode("latin-1"))
            for name, value in answer.headers
            if name.lower() != "content-length"
        ]
        headers.append((b"content-length", b"%d" % len(answer.body)))
        await self.send({"type": "http.response.start", "status": answer.status, "headers": headers})
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
                "The fault needs to close the connection, which this ASGI server does not support."
            )
        hang_up()
        # Returning before the server has seen the end of the connection would make it answer 500.
        while (await self.receive())["type"] != "http.disconnect":
            pass

    @property
    def _extensions(self) -> Mapping[str, Any]:
        extensions: Mapping[str, Any] = self.scope.get("extensions") or {}
        return extensions


def _note_body(notes: dict[str, Json], content: bytes, media_type: str) -> None:
    """Keep the body for the log, with its media type and size; of one that is too long, only these."""
    before, _, size = notes.get(BODY, (b"", "", 0))
    size += len(content)
    notes[BODY] = (before + content if size <= _MOST_LOGGED else b"", media_type, size)


def _pieces(body: bytes, number: int) -> list[bytes]:
    """Cut a body into at most `number` pieces, none of them empty."""
    size = max(1, -(-len(body) // number))
    return [body[at : at + size] for at in range(0, len(body), size)]
