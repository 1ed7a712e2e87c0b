"""A server with 100,000 jobs in 200 pages, encoded before it begins to listen; a process of its own.

`python -m benchmarks.stub LATENCY JOBS` prints its port, then serves until its standard input closes.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs

import uvicorn

from .payloads import JOBS, PAGE_SIZE, page


@contextmanager
def serving(latency: float, jobs: int = JOBS) -> Iterator[str]:
    """The URL of a server that waits `latency` seconds before it answers."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.stub", str(latency), str(jobs)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.communicate()


def application(latency: float, jobs: int) -> Any:
    """An ASGI application that knows one path: the list of jobs."""
    pages = {offset: page(offset, jobs) for offset in range(0, jobs, PAGE_SIZE)}

    async def answer(scope: dict[str, Any], receive: Any, send: Any) -> None:
        query = parse_qs(scope["query_string"])
        if not scope["path"].endswith("/backupServers/jobs") or int(query[b"limit"][0]) != PAGE_SIZE:
            raise LookupError(scope["path"])
        if latency:
            await asyncio.sleep(latency)
        body = pages[int(query.get(b"offset", [b"0"])[0])]
        headers = [
            (b"content-type", b"application/json; charset=utf-8"),
            (b"content-length", str(len(body)).encode()),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return answer


def main(latency: float, jobs: int) -> None:
    """Serve on a free port of loopback."""
    listening = socket.create_server(("127.0.0.1", 0))
    options = uvicorn.Config(application(latency, jobs), lifespan="off", log_level="error", access_log=False)
    server = uvicorn.Server(options)

    def stop_with_parent() -> None:
        sys.stdin.read()
        server.should_exit = True

    threading.Thread(target=stop_with_parent, daemon=True).start()
    print(listening.getsockname()[1], flush=True)
    server.run(sockets=[listening])


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
