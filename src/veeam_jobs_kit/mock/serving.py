"""A server in a thread, on a socket of one's own, that can hang up when a fault says so."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from veeam_jobs_kit.mock.faults.steering import HANG_UP

if TYPE_CHECKING:
    from uvicorn.protocols.http.h11_impl import H11Protocol as HttpProtocol
else:
    from uvicorn.protocols.http.auto import AutoHTTPProtocol as HttpProtocol

HOST = "127.0.0.1"
_PATIENCE = 15.0
_BACKLOG = 512


class SteerableProtocol(HttpProtocol):
    """HTTP, with a way for the application to close the connection: ASGI itself has none."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.app = _Reachable(self.app, {HANG_UP: transport.close})


@dataclass(frozen=True, slots=True)
class _Reachable:
    """The application, with the extensions of one connection."""

    app: Any
    extensions: dict[str, Any]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["extensions"] = (
            {**scope["extensions"], **self.extensions} if "extensions" in scope else self.extensions
        )
        await self.app(scope, receive, send)


def server(app: ASGIApp, tls: ssl.SSLContext | None = None) -> uvicorn.Server:
    """A server for an application, not yet running."""
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        lifespan="off",
        server_header=False,
        http=SteerableProtocol,
        ssl_context_factory=(lambda config, default: tls) if tls else None,
    )
    return uvicorn.Server(config)


@contextmanager
def serving(app: ASGIApp, listener: socket.socket, tls: ssl.SSLContext | None = None) -> Iterator[None]:
    """Serve in a thread. Raises TimeoutError where the server does not come up."""
    running = server(app, tls)
    thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _wait_until_up(running, thread)
        yield
    finally:
        running.should_exit = True
        thread.join(_PATIENCE)


@contextmanager
def listening(port: int, host: str = HOST) -> Iterator[socket.socket]:
    """A socket that listens; port 0 takes any free one. Raises OSError where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches Nagle's algorithm off only on sockets that name their protocol; with it, every answer waits 40 ms.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
        yield listener


def address(listener: socket.socket, scheme: str = "http") -> str:
    """The URL of a socket. One that listens everywhere is called by the name of this machine's loopback."""
    host, port = listener.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = HOST
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def _wait_until_up(running: uvicorn.Server, thread: threading.Thread) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not running.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise TimeoutError("The mock did not come up.")
        time.sleep(0.005)
