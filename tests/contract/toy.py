"""A tiny server and the document it keeps to, with one bug at a time on request."""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
import uuid
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

JOBS = [
    {"instanceUid": str(uuid.UUID(int=number)), "name": f"Job {number}", "status": "Success"}
    for number in range(1, 6)
]
PASSWORD = "correct horse battery"
TOKEN = "eyJ0b2tlbiI6InRveSJ9.sealed"

_ERROR = {"errors": [{"message": "no"}]}
EVERYTHING: dict[str, tuple[int, Any]] = {
    "all 404": (404, _ERROR),
    "all 403": (403, _ERROR),
    "all 429": (429, _ERROR),
    "all 200 {}": (200, {}),
    "all 200 no rows": (200, {"data": []}),
}
"""Bugs of a server that signs in, then answers the same to everything."""

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.4",
    "info": {"title": "Toy", "version": "1"},
    "servers": [{"url": "http://localhost/api/v3"}],
    "security": [{"bearerAuth": []}],
    "paths": {
        "/token": {
            "post": {
                "operationId": "tokens_create",
                "x-safe": False,
                "security": [],
                "responses": {
                    "200": {
                        "description": "Tokens.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tokens"}}},
                    }
                },
            }
        },
        "/jobs": {
            "get": {
                "operationId": "jobs_list",
                "x-safe": True,
                "x-paging": "offset",
                "parameters": [
                    {"$ref": "#/components/parameters/limit"},
                    {"$ref": "#/components/parameters/offset"},
                ],
                "responses": {
                    "200": {
                        "description": "A page.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}},
                        "links": {
                            "job": {
                                "operationId": "jobs_get",
                                "parameters": {"jobUid": "$response.body#/data/0/instanceUid"},
                            }
                        },
                    },
                    "default": {"$ref": "#/components/responses/Error"},
                },
            }
        },
        "/jobs/{jobUid}": {
            "get": {
                "operationId": "jobs_get",
                "x-safe": True,
                "parameters": [{"$ref": "#/components/parameters/jobUid"}],
                "responses": {
                    "200": {
                        "description": "A job.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}},
                    },
                    "default": {"$ref": "#/components/responses/Error"},
                },
            },
            "delete": {
                "operationId": "jobs_delete",
                "x-safe": False,
                "parameters": [{"$ref": "#/components/parameters/jobUid"}],
                "responses": {
                    "204": {"description": "Gone."},
                    "default": {"$ref": "#/components/responses/Error"},
                },
            },
        },
    },
    "components": {
        "securitySchemes": {"bearerAuth": {"type": "http", "scheme": "bearer"}},
        "parameters": {
            "jobUid": {
                "name": "jobUid",
                "in": "path",
                "required": True,
                "schema": {"type": "string", "format": "uuid"},
                "example": "b2f0a6ee-7c5b-4f6e-8a0b-0e6f1c2d3e4f",
            },
            "limit": {
                "name": "limit",
                "in": "query",
                "schema": {"type": "integer", "minimum": 1, "maximum": 500},
            },
            "offset": {
                "name": "offset",
                "in": "query",
                "schema": {"type": "integer", "minimum": 0, "maximum": 999},
            },
        },
        "responses": {
            "Error": {
                "description": "It failed.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Errors"}}},
            }
        },
        "schemas": {
            "Tokens": {
                "type": "object",
                "required": ["access_token"],
                "properties": {"access_token": {"type": "string"}},
            },
            "Status": {"type": "string", "enum": ["Success", "Failed"], "x-extensible-enum": True},
            "Job": {
                "type": "object",
                "required": ["instanceUid"],
                "properties": {
                    "instanceUid": {"type": "string", "format": "uuid"},
                    "name": {"type": "string"},
                    "status": {"$ref": "#/components/schemas/Status"},
                },
            },
            "Page": {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "meta": {"type": "object"},
                    "data": {"type": "array", "items": {"$ref": "#/components/schemas/Job"}},
                },
            },
            "Errors": {
                "type": "object",
                "required": ["errors"],
                "properties": {
                    "errors": {"type": "array", "items": {"type": "object", "required": ["message"]}}
                },
            },
        },
    },
}


class Toy(ThreadingHTTPServer):
    """The server; `bug` names what it does wrong, `seen` lists the methods and paths it was asked for."""

    daemon_threads = True

    def __init__(self, bug: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.bug = bug
        self.seen: list[tuple[str, str]] = []
        self.logins = 0
        self.token = TOKEN
        self.scheme = "http"

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}/api/v3"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one packet; two would cost 40 ms of delayed acknowledgement each time.
    wbufsize = -1
    server: Toy

    def log_message(self, *args: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._any
        raise AttributeError(name)

    def _any(self) -> None:
        parts = urlsplit(self.path)
        path, query = parts.path.removeprefix("/api/v3"), parse_qs(parts.query, keep_blank_values=True)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8", "replace")
        self.server.seen.append((self.command, path))
        if path == "/token" and self.command == "POST":
            self._token(parse_qs(body))
        elif self.server.bug in EVERYTHING:
            status, body = EVERYTHING[self.server.bug]
            self._send(status, body, {"Retry-After": "0"} if status == 429 else None)
        elif self.command not in ("GET", "DELETE"):
            self._send(405, {"errors": [{"message": "no such method"}]}, {"Allow": "GET"})
        elif (
            self.headers.get("Authorization") != f"Bearer {self.server.token}"
            and self.server.bug != "open door"
        ):
            status = 500 if self.server.bug == "fails without a token" else 401
            self._send(status, {"errors": [{"message": "sign in"}]})
        elif path == "/jobs":
            self._list(query)
        else:
            self._get(path.rpartition("/")[2])

    def _token(self, form: dict[str, list[str]]) -> None:
        if form.get("password") != [PASSWORD]:
            return self._send(400, {"errors": [{"message": "wrong password"}]})
        self.server.logins += 1
        if self.server.bug == "expiring token":
            self.server.token = f"{TOKEN}{self.server.logins}"
        self._send(200, {"access_token": self.server.token})

    def _list(self, query: dict[str, list[str]]) -> None:
        try:
            limit, offset = int(query.get("limit", ["100"])[0]), int(query.get("offset", ["0"])[0])
        except ValueError:
            limit, offset = 0, 0
        if not 1 <= limit <= 500 or not 0 <= offset <= 999 or any(len(given) > 1 for given in query.values()):
            return self._send(400, {"errors": [{"message": "bad page"}]})
        if self.server.bug == "expiring token" and self.server.logins == 1 and len(self.server.seen) > 20:
            self.server.token = "worthless"
            return self._send(401, {"errors": [{"message": "expired"}]})
        if self.server.bug == "stuck page":
            offset = 0
        rows = JOBS[offset : offset + limit]
        info = {"total": len(JOBS), "count": len(rows), "offset": offset}
        self._send(200, {"meta": {"pagingInfo": info}, "data": rows})

    def _get(self, uid: str) -> None:
        found: dict[str, Any] | None = next((job for job in JOBS if job["instanceUid"] == uid.lower()), None)
        if found is None:
            return self._send(404, {"errors": [{"message": "no such job"}]})
        bugs: dict[str, dict[str, Any]] = {
            "wrong type": {"name": 7},
            "new value": {"status": "Hibernating"},
            "undescribed": {"note": "new", "owner": "me"},
            "leak": {"name": 7, "note": f"{self.server.token} {PASSWORD}"},
        }
        if self.server.bug == "crash":
            return self._send(500, {"errors": [{"message": "boom"}]})
        self._send(200, {**found, **bugs.get(self.server.bug, {})})

    def _send(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        content = json.dumps(body).encode()
        if self.server.bug == "slow":
            threading.Event().wait(1.0)
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


@contextlib.contextmanager
def serve(bug: str = "", certificate: Path | None = None) -> Iterator[Toy]:
    """The toy on a free port, until the block is left; with a certificate, over TLS."""
    server = Toy(bug)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.scheme = "https"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
