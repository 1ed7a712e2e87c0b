"""Running mocks on a real socket: in a thread for tests, or in the foreground for people."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import uvicorn

from veeam_jobs_kit.mock.app import create_app
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api, base_path

HOST = "127.0.0.1"
DEFAULT_PORTS: Mapping[Api, int] = {"vspc": 1280, "em": 9398}
_PATIENCE = 15.0


@dataclass(frozen=True, slots=True)
class Options:
    """What makes one mock differ from another.

    For VSPC alone: `accept` answers 202 to whatever changes something, `throttle` is how many requests a user may
    send in a minute. For Enterprise Manager alone: a session ends after `idle_minutes` without a request.
    """

    seed: int = 1
    jobs: int = 40
    version: str | None = None
    canary: str | None = None
    database: str | Path = ":memory:"
    accept: bool = False
    throttle: int | None = None
    idle_minutes: float = 15


@contextmanager
def serve(
    api: Api,
    *,
    port: int = 0,
    options: Options | None = None,
    canary: str | None = None,
    clock: Clock | None = None,
) -> Iterator[str]:
    """Run one mock in a thread and yield its base URL, `http://127.0.0.1:<port>`, without the path of the API.

    Port 0 takes any free one. `canary` is short for the option of that name.
    Raises OSError where the port is taken, TimeoutError where the server does not come up.
    """
    with _listening(port) as listener:
        wanted = options or Options()
        server = _server(api, replace(wanted, canary=canary or wanted.canary), clock)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            _wait_until_up(server, thread)
            yield f"http://{HOST}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(_PATIENCE)


def run(
    apis: Mapping[Api, int] | None = None,
    *,
    options: Options | None = None,
    clock: Clock | None = None,
    announce: Callable[[str], None] = print,
) -> None:
    """Run mocks in the foreground until interrupted; `apis` maps each API to its port (both, by default).

    A database file holds the world of one API: run one at a time with it.
    """
    wanted = DEFAULT_PORTS if apis is None else apis
    options, clock = options or Options(), clock or Clock()
    with ExitStack() as stack:
        for api, port in wanted.items():
            url = stack.enter_context(serve(api, port=port, options=options, clock=clock))
            announce(f"{api}: {url}{base_path(api)}")
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


def _server(api: Api, options: Options, clock: Clock | None) -> uvicorn.Server:
    app = create_app(
        api,
        seed=options.seed,
        jobs=options.jobs,
        version=options.version,
        canary=options.canary,
        clock=clock,
        database=options.database,
        accept=options.accept,
        throttle=options.throttle,
        idle_minutes=options.idle_minutes,
    )
    return uvicorn.Server(
        uvicorn.Config(app, log_level="error", access_log=False, lifespan="off", server_header=False)
    )


@contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    # asyncio switches Nagle's algorithm off only on sockets that name their protocol; with it, every answer waits 40 ms.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
        yield listener


def _wait_until_up(server: uvicorn.Server, thread: threading.Thread) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not server.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise TimeoutError("The mock did not come up.")
        time.sleep(0.005)
