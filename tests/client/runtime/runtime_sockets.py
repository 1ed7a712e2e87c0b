"""A real server on 127.0.0.1, with and without TLS, that counts connections and requests."""

from __future__ import annotations

import hashlib
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

CERTIFICATES = Path(__file__).parent / "certificates"


def fingerprint(name: str) -> str:
    text = (CERTIFICATES / name).read_text()
    pem = text[text.index("-----BEGIN CERTIFICATE") :]
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


class SocketServer:
    """Answers every request as `answer` says: (status, headers, body), or None to hang up."""

    def __init__(
        self,
        certificate: str | None = "server.pem",
        answer: Callable[[str], tuple[int, dict[str, str], bytes] | None] | None = None,
    ) -> None:
        self.requests: list[str] = []
        self.connections = 0
        self._answer = answer or (lambda line: (200, {}, b'{"access_token": "a", "data": {}}'))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._context = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(CERTIFICATES / certificate)
        self.port = self._server.server_address[1]

    def url(self, host: str = "127.0.0.1", scheme: str = "https") -> str:
        return f"{scheme}://{host}:{self.port}"

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle(self) -> None:
                with suppress(OSError):
                    super().handle()

            def setup(self) -> None:
                outer.connections += 1
                if outer._context is not None:
                    with suppress(OSError):
                        self.request = outer._context.wrap_socket(self.request, server_side=True)
                super().setup()

            def finish(self) -> None:
                with suppress(OSError):
                    super().finish()
                # The server closes the plain socket; the TLS one on top of it is ours.
                with suppress(OSError):
                    self.connection.close()

            def log_message(self, format: str, *args: Any) -> None:
                pass

            def __getattr__(self, name: str) -> Any:
                if name.startswith("do_"):
                    return self._serve
                raise AttributeError(name)

            def _serve(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                line = f"{self.command} {self.path}"
                outer.requests.append(line)
                answer = outer._answer(line)
                if answer is None:
                    self.close_connection = True
                    return
                status, headers, body = answer
                self.send_response(status)
                for name, value in {"Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

        return Handler
