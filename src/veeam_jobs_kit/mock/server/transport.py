"""An httpx2 transport, sync and async, that calls a mock in this process without a socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
from starlette.types import ASGIApp, Message, Scope

from veeam_jobs_kit.mock.http.messages import HANG_UP, WAIT

Pause = Callable[[float], Awaitable[None]]


class InProcessTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Sends requests to an ASGI application. Dropped and cut connections raise the errors of real ones."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        exchange = _Exchange(request, request.read(), _sleep)
        _finish(exchange.run(self._app))
        return exchange.response()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        exchange = _Exchange(request, await request.aread(), asyncio.sleep)
        await exchange.run(self._app)
        return exchange.response()


@dataclass(slots=True)
class _Exchange:
    """One request and its answer."""

    request: httpx2.Request
    content: bytes
    pause: Pause
    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    parts: list[bytes] = field(default_factory=list)
    read: bool = False
    closed: bool = False

    async def run(self, app: ASGIApp) -> None:
        await app(self._scope(), self._receive, self._send)

    def response(self) -> httpx2.Response:
        """Return the answer for the client. Raises RemoteProtocolError if there is none."""
        if not self.status:
            raise httpx2.RemoteProtocolError(
                "Server disconnected without sending a response.", request=self.request
            )
        body = _Body(b"".join(self.parts), self.closed, self.request)
        return httpx2.Response(self.status, headers=self.headers, stream=body, request=self.request)

    def _scope(self) -> Scope:
        url = self.request.url
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": self.request.method,
            "headers": [(name.lower(), value) for name, value in self.request.headers.raw],
            "scheme": url.scheme,
            "path": url.path,
            "raw_path": url.raw_path.partition(b"?")[0],
            "query_string": url.query,
            "server": (url.host, url.port),
            "client": ("127.0.0.1", 0),
            "root_path": "",
            "extensions": {HANG_UP: self._hang_up, WAIT: self._wait},
        }

    async def _receive(self) -> Message:
        if self.read:
            return {"type": "http.disconnect"}
        self.read = True
        return {"type": "http.request", "body": self.content, "more_body": False}

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message["headers"])
        else:
            self.parts.append(message.get("body", b""))

    def _hang_up(self) -> None:
        self.closed = True

    async def _wait(self, seconds: float) -> None:
        """Wait, but no longer than the read timeout of the client. Raises ReadTimeout after it."""
        timeout = self.request.extensions.get("timeout", {}).get("read")
        if timeout is not None and seconds > timeout:
            await self.pause(timeout)
            raise httpx2.ReadTimeout("The read operation timed out", request=self.request)
        await self.pause(seconds)


@dataclass(frozen=True, slots=True)
class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body, and whether the connection was closed before its end."""

    content: bytes
    cut: bool
    request: httpx2.Request

    def __iter__(self) -> Iterator[bytes]:
        yield self.content
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.content
        self._end()

    def _end(self) -> None:
        if self.cut:
            raise httpx2.RemoteProtocolError(
                "peer closed connection without sending complete message body"
                f" (received {len(self.content)} bytes)",
                request=self.request,
            )


async def _sleep(seconds: float) -> None:
    time.sleep(seconds)


def _finish(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine without an event loop. This works because, with `_sleep`, a mock never awaits one."""
    try:
        work.send(None)
    except StopIteration:
        return
    work.close()
    raise RuntimeError("The mock waited for an event loop; use an async client, or a mock on a socket.")
