"""A server that lets everybody sign in and answers one thing to all else."""

from __future__ import annotations

import base64
import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SESSION = "0d8b1c7e-5a4f-4d39-9f27-6e1a2b3c4d5e"
TOKEN = base64.b64encode(SESSION.encode()).decode()


@contextlib.contextmanager
def serve(
    status: int, body: bytes = b'{"errors": []}', media_type: str = "application/json"
) -> Iterator[str]:
    """Run it and yield its address, without the path of an API."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("content-length") or 0))
            if self.path.endswith("/token"):
                pair = {"access_token": "an access token", "refresh_token": "another", "expires_in": 3600}
                self.send(200, json.dumps({**pair, "token_type": "bearer"}).encode())
            elif "/sessionMngr/" in self.path and self.command == "POST":
                self.send(201, json.dumps({"SessionId": SESSION}).encode(), session=TOKEN)
            else:
                self.send(status, body)

        def send(self, code: int, content: bytes, session: str = "") -> None:
            self.send_response(code)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(content)))
            if session:
                self.send_header("X-RestSvcSessionId", session)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
