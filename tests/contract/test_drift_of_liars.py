"""A server that signs in and then answers nonsense never looks like one without drift."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from veeam_jobs_kit.contract.drift.model import DriftOptions, DriftReport
from veeam_jobs_kit.contract.drift.run import run_drift
from veeam_jobs_kit.contract.model import Account, CouldNotRun

ONLY = ("about_get", "jobs_list", "jobs_get", "organizations_list")


@contextlib.contextmanager
def liar(status: int, body: bytes, media_type: str = "application/json", about: bytes = b"") -> Iterator[str]:
    """A console that answers everything but signing in alike; `/about` with `about`, where that is given."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self._send(200, b'{"access_token": "token-of-the-liar"}', "application/json")

        def do_GET(self) -> None:
            if about and self.path.endswith("/about"):
                self._send(200, about, "application/json")
            elif status:
                self._send(status, body, media_type)
            else:
                self.close_connection = True

        def do_OPTIONS(self) -> None:
            self.do_GET()

        def _send(self, code: int, content: bytes, kind: str) -> None:
            self.send_response(code)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Retry-After", "3600")
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/api/v3"
    finally:
        server.shutdown()
        server.server_close()


def drift(url: str) -> DriftReport:
    return run_drift(DriftOptions("vspc", url, account=Account("somebody", "secret-of-somebody"), only=ONLY))


@pytest.mark.parametrize(
    ("status", "body", "media_type"),
    [
        (404, b"{}", "application/json"),
        (403, b"{}", "application/json"),
        (429, b"{}", "application/json"),
        (500, b"{}", "application/json"),
        (200, b"<html></html>", "text/html"),
        (204, b"", "text/plain"),
        (202, b"{}", "application/json"),
        (0, b"", ""),
    ],
)
def test_a_server_without_one_readable_answer_could_not_be_run(
    status: int, body: bytes, media_type: str
) -> None:
    with liar(status, body, media_type) as url, pytest.raises(CouldNotRun, match="Not one operation"):
        drift(url)


@pytest.mark.parametrize("body", [b"{}", b"{]", b"null", b'{"message": "It works!"}'])
def test_a_server_that_answers_everything_alike_is_unknown_throughout(body: bytes) -> None:
    with liar(200, body) as url:
        report = drift(url)
    assert report.exit_code == 3
    assert {each.operation_id for each in report.unknown} == set(ONLY)


def test_one_good_answer_does_not_hide_that_the_rest_is_unknown() -> None:
    about = json.dumps({"data": {"serverVersion": "9.3.0.1"}}).encode()
    with liar(403, b"{}", about=about) as url:
        report = drift(url)
    assert (report.exit_code, report.server_says) == (3, "9.3.0.1")
    assert {each.operation_id for each in report.unknown} == set(ONLY) - {"about_get"}
