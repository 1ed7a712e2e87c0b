"""A server that claims to support everything, and writes down what arrives: to see what a run really sends."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "eyJhIjoiYSJ9.recorder-token"
UID = "00000000-0000-0000-0000-00000000000a"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A request that arrived."""

    method: str
    path: str
    """With the query."""
    signed: bool
    body: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True)
class Answer:
    """What to answer."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


def everything(arrived: Arrived) -> Answer:
    """Answer 200 to everything, with an object, a page and a session in one."""
    row = {"instanceUid": UID, "id": UID, "UID": f"urn:veeam:Job:{UID}", "name": "a"}
    if arrived.path.partition("?")[0] == "/api/":
        return Answer(200, {"SupportedVersions": [], "Links": []}, {"Allow": "*"})
    tokens = {"access_token": TOKEN, "refresh_token": "r", "SessionId": "own-session"}
    headers = {"Allow": "*", "X-RestSvcSessionId": TOKEN}
    if "/sessionMngr/" in arrived.path:
        headers["Location"] = "/api/logonSessions/own-session"
    return Answer(200, {"data": [row], **row, **tokens, "Refs": [row]}, headers)


def redirects(arrived: Arrived) -> Answer:
    """Sign in, and redirect everything else to itself, to a write of the same path, and so on."""
    if arrived.method == "POST" and arrived.path.partition("?")[0].endswith(("/token", "/sessionMngr/")):
        return everything(arrived)
    return Answer(307, None, {"Location": arrived.path, "Allow": "*"})


class Recorder(ThreadingHTTPServer):
    """The server; `arrived` lists the requests, `answer` decides about each."""

    daemon_threads = True

    def __init__(self, answer: Callable[[Arrived], Answer]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.arrived: list[Arrived] = []

    def url(self, path: str = "/api/v3") -> str:
        """Return the base URL."""
        return f"http://127.0.0.1:{self.server_address[1]}{path}"

    def writes(self) -> list[tuple[str, str]]:
        """Return the requests that a run that only reads may not send: all but reads and its own signing in and off."""
        return [
            (each.method, each.path)
            for each in self.arrived
            if each.method not in ("GET", "HEAD", "OPTIONS", "TRACE")
            and (each.method, each.path.partition("?")[0]) not in _SIGNING
        ]


_SIGNING = {
    ("POST", "/api/v3/token"),
    ("POST", "/api/sessionMngr/"),
    ("DELETE", "/api/logonSessions/own-session"),
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: Recorder

    def log_message(self, *args: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._any
        raise AttributeError(name)

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        signed = TOKEN in (self.headers.get("Authorization") or self.headers.get("X-RestSvcSessionId") or "")
        arrived = Arrived(self.command, self.path, signed, body)
        self.server.arrived.append(arrived)
        answer = self.server.answer(arrived)
        content = b"" if answer.body is None else json.dumps(answer.body).encode()
        if answer.status == 0:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in {"Content-Type": "application/json", **answer.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


@contextlib.contextmanager
def record(answer: Callable[[Arrived], Answer] = everything) -> Iterator[Recorder]:
    """Run a recorder until the block is left."""
    server = Recorder(answer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
