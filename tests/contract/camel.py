"""An Enterprise Manager that sends camelCase: the mock behind a door that renames the members of JSON answers.

One mistake at a time on request: what a server must not do, or what leaves its notation unknown.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from veeam_jobs_kit import mock
from veeam_jobs_runtime.decoding.notation import camel_case

HOP_BY_HOP = {"connection", "transfer-encoding", "content-length", "keep-alive"}


def in_camel_case(value: Any) -> Any:
    """A JSON value with every member in camelCase."""
    if isinstance(value, list):
        return [in_camel_case(item) for item in value]
    if isinstance(value, Mapping):
        return {camel_case(name): in_camel_case(item) for name, item in value.items()}
    return value


class Door(ThreadingHTTPServer):
    """Stands before a mock; `seen` are method, path and Accept of every request."""

    daemon_threads = True

    def __init__(self, behind: str, bug: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.behind, self.bug = urlsplit(behind).netloc, bug
        self.seen: list[tuple[str, str, str]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/api"

    def renamed(self, path: str, value: Any) -> Any:
        """The answer as this server sends it."""
        is_root = path.rstrip("/") == "/api"
        if self.bug == "pascal" or (self.bug == "one list in pascal" and path == "/api/agents/jobs"):
            return value
        if self.bug == "another product" and is_root:
            return {"name": "web server", "versions": []}
        if self.bug == "no object" and is_root:
            return [value]
        if self.bug == "mixed root" and is_root:
            return {camel_case(name): item for name, item in value.items()}
        if self.bug == "both members" and is_root:
            return value | in_camel_case(value)
        return in_camel_case(value)


class Handler(BaseHTTPRequestHandler):
    """Passes everything on, and JSON back with other names."""

    server: Door
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        """Every method is handled alike: `do_GET`, `do_POST` and so on."""
        if name.startswith("do_"):
            return self.pass_on
        raise AttributeError(name)

    def pass_on(self) -> None:
        path = self.path.partition("?")[0]
        self.server.seen.append((self.command, path, self.headers.get("Accept", "")))
        if self.server.bug == "shut" and path.rstrip("/") == "/api":
            return self._send(503, {"Content-Type": "text/plain", "Retry-After": "0"}, b"later")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP_BY_HOP}
        connection = http.client.HTTPConnection(self.server.behind, timeout=20)
        connection.request(self.command, self.path, body or None, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        kept = {name: value for name, value in answer.getheaders() if name.lower() not in HOP_BY_HOP}
        if content and "json" in answer.headers.get("Content-Type", ""):
            value = json.loads(content.decode("utf-8-sig"))
            content = json.dumps(self.server.renamed(path, value)).encode("utf-8-sig")
        self._send(answer.status, kept, content)

    def _send(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        self.send_response_only(status)  # Date is that of the mock
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


@contextlib.contextmanager
def serve(bug: str = "") -> Iterator[Door]:
    """A mock Enterprise Manager that sends camelCase, until the block is left."""
    with mock.serve("em") as behind:
        door = Door(behind, bug)
        thread = threading.Thread(target=door.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield door
        finally:
            door.shutdown()
            door.server_close()
