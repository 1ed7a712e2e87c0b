"""Listening sockets, and HTTP servers in threads that can close a connection when a fault asks for it."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from veeam_jobs_kit.mock.http.messages import HANG_UP

if TYPE_CHECKING:
    from uvicorn.protocols.http.h11_impl import H11Protocol as HttpProtocol
else:
    from uvicorn.protocols.http.auto import AutoHTTPProtocol as HttpProtocol

HOST, HOST_IPV6 = "127.0.0.1", "::1"
_TIMEOUT = 15.0
"""Seconds to wait for a server to start or stop."""

_BACKLOG = 512


@dataclass(frozen=True, slots=True)
class Listen:
    """Where and how a run of mocks listens.

    The host 127.0.0.1 includes ::1, where the machine has it: some programs look for `localhost` there first.
    Any `host` but loopback lets others reach the mocks; `admin_host` does the same for the admin port. `admin_port` None
    takes the usual port or, if it is in use, a free one. With `tls`, the mocks speak TLS, and the certificate of the CA is
    written to `tls_file`, for clients to trust. `workers` is the number of processes that serve each mock.
    """

    host: str = HOST
    admin_host: str = HOST
    admin_port: int | None = None
    tls: bool = False
    tls_file: Path | None = None
    workers: int = 1


class ListenError(OSError):
    """A port cannot be opened: it is in use, not allowed, or the host is not one of this machine."""

    def __init__(self, host: str, port: int, reason: OSError) -> None:
        super().__init__(reason.errno, reason.strerror)
        self.host = host
        self.port = port

    def __str__(self) -> str:
        where = f"{self.host} port {self.port}" if self.port else self.host
        return f"Could not listen on {where}: {self.strerror}"


class ClosableProtocol(HttpProtocol):
    """HTTP with an ASGI extension that lets the application close the connection."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.app = _Extended(self.app, {HANG_UP: transport.close})


@dataclass(frozen=True, slots=True)
class _Extended:
    """The application with the ASGI extensions of one connection."""

    app: Any
    extensions: dict[str, Any]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["extensions"] = (
            {**scope["extensions"], **self.extensions} if "extensions" in scope else self.extensions
        )
        await self.app(scope, receive, send)


def server(app: ASGIApp, tls: ssl.SSLContext | None = None) -> uvicorn.Server:
    """Return a server for an application; it is not started."""
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        lifespan="off",
        server_header=False,
        # A mock sends its own: the time of its clock.
        date_header=False,
        http=ClosableProtocol,
        ssl_context_factory=(lambda config, default: tls) if tls else None,
    )
    return uvicorn.Server(config)


@contextmanager
def serving(
    app: ASGIApp, listeners: Sequence[socket.socket], tls: ssl.SSLContext | None = None
) -> Iterator[None]:
    """Serve in a thread. Raises TimeoutError if the server does not start."""
    running = server(app, tls)
    thread = threading.Thread(target=running.run, kwargs={"sockets": list(listeners)}, daemon=True)
    thread.start()
    try:
        _wait_until_up(running, thread)
        yield
    finally:
        running.should_exit = True
        thread.join(_TIMEOUT)


@contextmanager
def listening(port: int, host: str = HOST) -> Iterator[socket.socket]:
    """Open a listening socket; port 0 takes any free one. Raises ListenError, for example if the port is in use."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY only on sockets that name their protocol; without it, every answer waits 40 ms.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            listener.listen(_BACKLOG)
        except OSError as error:
            raise ListenError(host, port, error) from error
        yield listener


@contextmanager
def listening_on_loopback(port: int, host: str = HOST) -> Iterator[tuple[socket.socket, ...]]:
    """Open a listening socket; for 127.0.0.1, also one for the same port of ::1, if it can be had. Raises as `listening`."""
    with ExitStack() as stack:
        listener = stack.enter_context(listening(port, host))
        sockets = [listener]
        if host in (HOST, "localhost"):
            with suppress(OSError):
                sockets.append(stack.enter_context(listening(listener.getsockname()[1], HOST_IPV6)))
        yield tuple(sockets)


def address(listener: socket.socket, scheme: str = "http") -> str:
    """Return the URL of a socket. A socket that listens on all addresses is reached on loopback."""
    host, port = listener.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = HOST
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def _wait_until_up(running: uvicorn.Server, thread: threading.Thread) -> None:
    deadline = time.monotonic() + _TIMEOUT
    while not running.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise TimeoutError(f"The mock did not start within {_TIMEOUT:.0f} seconds.")
        time.sleep(0.005)
