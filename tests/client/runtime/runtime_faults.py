"""A small list server over real sockets that can do everything wrong, one request at a time."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

Fault: TypeAlias = Callable[["Exchange"], bool]
"""Does something to an exchange; true when the request has had its answer that way."""


def uid(number: int) -> UUID:
    return UUID(int=number + 1)


class Exchange:
    """One request for a page."""

    def __init__(
        self, server: FaultyServer, handler: BaseHTTPRequestHandler, offset: int, limit: int
    ) -> None:
        self.server, self._handler = server, handler
        self.offset, self.limit = offset, limit

    def answer(self, status: int, body: bytes, *, length: int | None = None) -> bool:
        """Answer; with another `length` than that of the body the connection closes in the middle."""
        self._handler.send_response(status)
        self._handler.send_header("Content-Type", "application/json; charset=utf-8")
        self._handler.send_header("Content-Length", str(len(body) if length is None else length))
        if length is not None:
            self._handler.send_header("Connection", "close")
        self._handler.end_headers()
        self._handler.wfile.write(body)
        return True

    def hang_up(self) -> bool:
        """Close the connection without an answer."""
        self._handler.close_connection = True
        return True

    def error(self, status: int, **detail: Any) -> bool:
        """Answer with an error in the form of the console."""
        return self.answer(status, json.dumps({"errors": [{"message": "No.", **detail}]}).encode())

    def page(self, offset: int | None = None, *, echo: bool = True) -> bytes:
        """The page asked for, or the one at another offset."""
        start = self.offset if offset is None else offset
        with self.server.lock:
            data = [{"instanceUid": str(uid(row))} for row in self.server.rows[start : start + self.limit]]
            paging = {"total": len(self.server.rows), "count": len(data)} | (
                {"offset": start} if echo else {}
            )
        return json.dumps({"meta": {"pagingInfo": paging}, "data": data}).encode()


class FaultyServer:
    """Lists `rows` behind a bearer token. `fault` is asked first, for every request for a page."""

    def __init__(self, size: int, fault: Fault = lambda exchange: False) -> None:
        self.rows = list(range(size))
        self.lock = threading.Lock()
        self.asked: list[int] = []
        self.logons = 0
        self.tokens: set[str] = set()
        self.released = threading.Event()
        """Set at the end: whoever is kept waiting may go."""
        self._fault = fault
        self._sockets: set[socket.socket] = set()
        self._listen(0)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def restart(self) -> None:
        """Stop listening, cut all connections, forget all tokens, listen again."""
        self._stop()
        self.tokens.clear()
        self._listen(self.port)
        self._start()

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        self.released.set()
        self._stop()

    def _listen(self, port: int) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", port), self._handler())
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def _stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
        with self.lock:
            for one in self._sockets:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def _token(self) -> bytes:
        with self.lock:
            self.logons += 1
            token = f"token-{self.logons}"
            self.tokens.add(token)
        return json.dumps({"access_token": token, "refresh_token": token, "expires_in": 3600}).encode()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Small answers in two writes would wait for each other's acknowledgement.
            disable_nagle_algorithm = True

            def setup(self) -> None:
                super().setup()
                with outer.lock:
                    outer._sockets.add(self.connection)

            def finish(self) -> None:
                with outer.lock:
                    outer._sockets.discard(self.connection)
                with suppress(OSError):
                    super().finish()

            def handle(self) -> None:
                with suppress(OSError):
                    super().handle()

            def log_message(self, *_: Any) -> None:
                pass

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                Exchange(outer, self, 0, 0).answer(200, outer._token())

            def do_GET(self) -> None:
                query = {name: int(values[0]) for name, values in parse_qs(urlsplit(self.path).query).items()}
                exchange = Exchange(outer, self, query.get("offset", 0), query.get("limit", 100))
                with outer.lock:
                    known = self.headers.get("Authorization", "").removeprefix("Bearer ") in outer.tokens
                    if known:
                        outer.asked.append(exchange.offset)
                if not known:
                    exchange.error(401, type="security")
                elif not outer._fault(exchange):
                    exchange.answer(200, exchange.page())

        return Handler
