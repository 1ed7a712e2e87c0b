"""Running mocks: in a thread for tests, in this process without a socket, or in the foreground for people."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, overload

from veeam_jobs_kit.mock.admin.app import create_admin_app
from veeam_jobs_kit.mock.applications import Application, Options, application
from veeam_jobs_kit.mock.certificates import Certificate, make_certificate
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api, Document, base_path, read
from veeam_jobs_kit.mock.faults.board import Board
from veeam_jobs_kit.mock.handles import EmMock, VspcMock
from veeam_jobs_kit.mock.keeping import options_of, take_up
from veeam_jobs_kit.mock.lab import Control, Lab
from veeam_jobs_kit.mock.serving import HOST, address, listening, serving

DEFAULT_PORTS: Mapping[Api, int] = {"vspc": 1280, "em": 9398}
ADMIN_PORT = 1270
"""Where the admin port is looked for; where it is taken, any free one will do."""


@dataclass(frozen=True, slots=True)
class Listen:
    """Where a run listens, and how.

    Anything but loopback as `host` lets others reach the mocks, as `admin_host` the admin port, which stays on loopback
    otherwise. `admin_port` None takes the usual one or, where that is taken, any. `tls_file` is where the certificate of
    the CA goes that clients are to trust. `workers` is how many processes serve each mock.
    """

    host: str = HOST
    admin_host: str = HOST
    admin_port: int | None = None
    tls: bool = False
    tls_file: Path | None = None
    workers: int = 1


@dataclass(frozen=True, slots=True)
class Started:
    """What a run tells when it is up. Addresses of mocks have the path of the API."""

    urls: Mapping[Api, str]
    admin_url: str
    fingerprint: str | None = None

    def __str__(self) -> str:
        return "\n".join([*(f"{api}: {url}" for api, url in self.urls.items()), f"admin: {self.admin_url}"])


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
    wanted = options or Options()
    with start(api, port=port, options=replace(wanted, canary=canary or wanted.canary), clock=clock) as mock:
        yield mock.url


@overload
def start(
    api: Literal["vspc"], *, port: int = 0, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[VspcMock]: ...
@overload
def start(
    api: Literal["em"], *, port: int = 0, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[EmMock]: ...
@overload
def start(
    api: Api, *, port: int = 0, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[VspcMock | EmMock]: ...
def start(
    api: Api, *, port: int = 0, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[Any]:
    """Run one mock in a thread: address, client, faults, requests, clock, for a `with`. Raises as `serve` does."""
    return _start(api, port, options or Options(), clock or Clock())


@overload
def in_process(
    api: Literal["vspc"], *, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[VspcMock]: ...
@overload
def in_process(
    api: Literal["em"], *, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[EmMock]: ...
@overload
def in_process(
    api: Api, *, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[VspcMock | EmMock]: ...
def in_process(
    api: Api, *, options: Options | None = None, clock: Clock | None = None
) -> AbstractContextManager[Any]:
    """A mock without a socket, for a `with`: its `transport` leads clients to it, blocking and async ones."""
    return _in_process(api, options or Options(), clock or Clock())


@contextmanager
def _start(api: Api, port: int, options: Options, clock: Clock) -> Iterator[VspcMock | EmMock]:
    with ExitStack() as stack:
        made, lab = stack.enter_context(_alone(api, options, clock))
        listener = stack.enter_context(listening(port))
        stack.enter_context(serving(made.app, listener))
        yield stack.enter_context(closing(_handle(api, address(listener), lab)))


@contextmanager
def _in_process(api: Api, options: Options, clock: Clock) -> Iterator[VspcMock | EmMock]:
    from veeam_jobs_kit.mock.transport import InProcessTransport

    with ExitStack() as stack:
        made, lab = stack.enter_context(_alone(api, options, clock))
        handle = _handle(api, f"http://{HOST}", lab, InProcessTransport(made.app))
        yield stack.enter_context(closing(handle))


def run(
    apis: Mapping[Api, int] | None = None,
    *,
    options: Options | None = None,
    clock: Clock | None = None,
    faults: Sequence[str] = (),
    listen: Listen | None = None,
    announce: Callable[[Started], None] = print,
) -> None:
    """Run mocks in the foreground until interrupted; `apis` maps each API to its port (both, by default).

    With a database, each API has a file of its own, its name put before the suffix (`lab.vspc.db`), and a clock that goes
    on from where it was, or begins at its start where that is later.
    Raises OSError where a port is taken, FaultError for a fault that cannot be, and what `create_app` does.
    """
    wanted = DEFAULT_PORTS if apis is None else apis
    options, clock, listen = options or Options(), clock or Clock(), listen or Listen()
    with ExitStack() as stack:
        ended = stack.enter_context(_stop_sign())
        listeners = {api: stack.enter_context(listening(port, listen.host)) for api, port in wanted.items()}
        admin = stack.enter_context(_admin_listening(listen))
        certificate = _certificate(listen)
        take_up([options_of(api, options).database for api in wanted], clock)
        board = Board(options.seed)
        controls = stack.enter_context(
            _serving_all(listeners, options, clock, board, listen.workers, certificate)
        )
        lab = Lab(controls, {api: _document(api, options) for api in wanted}, clock, board)
        for fault in faults:
            lab.add_faults(fault)
        stack.enter_context(serving(create_admin_app(lab, listen.admin_host), admin))
        scheme = "https" if certificate else "http"
        urls = {api: address(listener, scheme) + base_path(api) for api, listener in listeners.items()}
        with suppress(KeyboardInterrupt):
            announce(Started(urls, address(admin), certificate.fingerprint if certificate else None))
            ended.wait()


@contextmanager
def _stop_sign() -> Iterator[threading.Event]:
    """What is set by SIGTERM, where signals come to this thread: a container is stopped by it."""
    ended = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield ended
        return
    before = signal.signal(signal.SIGTERM, lambda number, frame: ended.set())
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _serving_all(
    listeners: Mapping[Api, socket.socket],
    options: Options,
    clock: Clock,
    board: Board,
    workers: int,
    certificate: Certificate | None,
) -> Iterator[Mapping[Api, Control]]:
    """Serve every mock, in threads or in processes."""
    with ExitStack() as stack:
        if workers > 1:
            from veeam_jobs_kit.mock.workers import Crew

            folder = Path(stack.enter_context(TemporaryDirectory(prefix="veeam-jobs-mock-")))
            crew = Crew(workers, options, clock, board, certificate, folder)
            yield stack.enter_context(crew.working(listeners))
            return
        tls = certificate.context() if certificate else None
        made = {
            api: stack.enter_context(closing(application(api, options_of(api, options), clock, board)))
            for api in listeners
        }
        for api, one in made.items():
            stack.enter_context(serving(one.app, listeners[api], tls))
        yield {api: one.control for api, one in made.items()}


def _certificate(listen: Listen) -> Certificate | None:
    if not listen.tls:
        return None
    certificate = make_certificate(*(() if listen.host in ("0.0.0.0", "::") else (listen.host,)))
    if listen.tls_file:
        certificate.write_authority(listen.tls_file)
    return certificate


def _document(api: Api, options: Options) -> Document:
    return read(api, options.version if api == "vspc" else None)


@contextmanager
def _alone(api: Api, options: Options, clock: Clock) -> Iterator[tuple[Application, Lab]]:
    board = Board(options.seed)
    take_up([options.database], clock)
    with closing(application(api, options, clock, board)) as made:
        yield made, Lab({api: made.control}, {api: made.document}, clock, board)


def _handle(api: Api, url: str, lab: Lab, transport: Any = None) -> VspcMock | EmMock:
    return VspcMock(url, lab, transport) if api == "vspc" else EmMock(url, lab, transport)


@contextmanager
def _admin_listening(listen: Listen) -> Iterator[socket.socket]:
    """The port that was asked for; else the usual one or, where that is taken, any."""
    port = ADMIN_PORT if listen.admin_port is None else listen.admin_port
    with ExitStack() as stack:
        try:
            listener = stack.enter_context(listening(port, listen.admin_host))
        except OSError:
            if listen.admin_port is not None:
                raise
            listener = stack.enter_context(listening(0, listen.admin_host))
        yield listener
