"""Run mocks: in a thread for tests, in this process without a socket, or in the foreground for people."""

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

from veeam_jobs_description.document import Api, base_path, read
from veeam_jobs_kit.mock.control.admin.app import create_admin_app
from veeam_jobs_kit.mock.control.faults.state import FaultState
from veeam_jobs_kit.mock.control.fixtures import EmMock, VspcMock
from veeam_jobs_kit.mock.control.mock_control import Control, MockControl
from veeam_jobs_kit.mock.server.certificates import Certificate, make_certificate
from veeam_jobs_kit.mock.server.checks import check_options, check_run, version_of
from veeam_jobs_kit.mock.server.create import Application, create
from veeam_jobs_kit.mock.server.databases import options_of, resume_clock
from veeam_jobs_kit.mock.server.sockets import (
    HOST,
    Listen,
    address,
    listening,
    listening_on_loopback,
    serving,
)
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.options import Options

DEFAULT_PORTS: Mapping[Api, int] = {"vspc": 1280, "em": 9398}
ADMIN_PORT = 1270
"""The default admin port; if it is in use, a free one is taken."""


@dataclass(frozen=True, slots=True)
class Started:
    """The addresses of running mocks. URLs of mocks include the path of the API."""

    urls: Mapping[Api, str]
    admin_url: str
    fingerprint: str | None = None

    def __str__(self) -> str:
        return "\n".join([*(f"{api}: {url}" for api, url in self.urls.items()), f"admin: {self.admin_url}"])


@contextmanager
def serve(
    api: Api,
    *,
    options: Options | None = None,
    canary: str | None = None,
    clock: Clock | None = None,
) -> Iterator[str]:
    """Run one mock in a thread and yield its base URL, `http://127.0.0.1:<port>`, without the path of the API.

    `canary` replaces the option of that name.
    Raises OptionError for an invalid option, TimeoutError if the server does not start.
    """
    options = options or Options()
    options = replace(options, canary=canary or options.canary)
    with start(api, options=options, clock=clock) as mock:
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
    """Run one mock in a thread, for a `with`: address, client, faults, requests, clock. Port 0 takes any free one.

    Raises OSError if the port is in use, and as `serve` does.
    """
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
    """Run a mock without a socket, for a `with`. Its `transport` connects sync and async clients to it."""
    return _in_process(api, options or Options(), clock or Clock())


@contextmanager
def _start(api: Api, port: int, options: Options, clock: Clock) -> Iterator[VspcMock | EmMock]:
    with ExitStack() as stack:
        made, control = stack.enter_context(_alone(api, options, clock))
        listener = stack.enter_context(listening(port))
        stack.enter_context(serving(made.app, [listener]))
        yield stack.enter_context(closing(_handle(api, address(listener), control)))


@contextmanager
def _in_process(api: Api, options: Options, clock: Clock) -> Iterator[VspcMock | EmMock]:
    from veeam_jobs_kit.mock.server.transport import InProcessTransport

    with ExitStack() as stack:
        made, control = stack.enter_context(_alone(api, options, clock))
        handle = _handle(api, f"http://{HOST}", control, InProcessTransport(made.app))
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

    With a database, each API has its own file, named like `mock.vspc.db`, and the clock continues where it was, unless its
    start is later.
    Raises OptionError and FaultError before any port is opened, OSError if a port is in use, and as `create_app`.
    """
    ports = DEFAULT_PORTS if apis is None else apis
    options, clock, listen = options or Options(), clock or Clock(), listen or Listen()
    check_run(ports, options, clock, faults, listen)
    with ExitStack() as stack:
        stopped = stack.enter_context(_stop_event())
        listeners = {
            api: stack.enter_context(listening_on_loopback(port, listen.host)) for api, port in ports.items()
        }
        admin = stack.enter_context(_admin_listening(listen))
        certificate = _certificate(listen)
        resume_clock([options_of(api, options).database for api in ports], clock)
        state = FaultState(options.seed)
        controls = stack.enter_context(
            _serving_all(listeners, options, clock, state, listen.workers, certificate)
        )
        documents = {api: read(api, version_of(api, options)) for api in ports}
        control = MockControl(controls, documents, clock, state)
        for fault in faults:
            control.add_faults(fault)
        stack.enter_context(serving(create_admin_app(control, listen.admin_host), admin))
        scheme = "https" if certificate else "http"
        urls = {api: address(sockets[0], scheme) + base_path(api) for api, sockets in listeners.items()}
        with suppress(KeyboardInterrupt):
            announce(Started(urls, address(admin[0]), certificate.fingerprint if certificate else None))
            stopped.wait()


@contextmanager
def _stop_event() -> Iterator[threading.Event]:
    """Yield an event that SIGTERM sets, which stops a container. Only the main thread receives signals."""
    stopped = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    before = signal.signal(signal.SIGTERM, lambda number, frame: stopped.set())
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _serving_all(
    listeners: Mapping[Api, tuple[socket.socket, ...]],
    options: Options,
    clock: Clock,
    faults: FaultState,
    workers: int,
    certificate: Certificate | None,
) -> Iterator[Mapping[Api, Control]]:
    """Serve every mock, in threads or in processes."""
    with ExitStack() as stack:
        if workers > 1:
            from veeam_jobs_kit.mock.server.workers import WorkerPool

            folder = Path(stack.enter_context(TemporaryDirectory(prefix="veeam-jobs-mock-")))
            pool = WorkerPool(workers, options, clock, faults, certificate, folder)
            yield stack.enter_context(pool.running(listeners))
            return
        tls = certificate.context() if certificate else None
        made = {
            api: stack.enter_context(closing(create(api, options_of(api, options), clock, faults)))
            for api in listeners
        }
        for api, application in made.items():
            stack.enter_context(serving(application.app, listeners[api], tls))
        yield made


def _certificate(listen: Listen) -> Certificate | None:
    if not listen.tls:
        return None
    certificate = make_certificate(*(() if listen.host in ("0.0.0.0", "::") else (listen.host,)))
    if listen.tls_file:
        certificate.write_authority(listen.tls_file)
    return certificate


@contextmanager
def _alone(api: Api, options: Options, clock: Clock) -> Iterator[tuple[Application, MockControl]]:
    check_options([api], options, clock=clock)
    faults = FaultState(options.seed)
    resume_clock([options.database], clock)
    with closing(create(api, options, clock, faults)) as made:
        yield made, MockControl({api: made}, {api: made.document}, clock, faults)


def _handle(api: Api, url: str, control: MockControl, transport: Any = None) -> VspcMock | EmMock:
    return VspcMock(url, control, transport) if api == "vspc" else EmMock(url, control, transport)


@contextmanager
def _admin_listening(listen: Listen) -> Iterator[tuple[socket.socket, ...]]:
    """Listen on the given port; without one, on the default port or, if that is in use, on a free one."""
    port = ADMIN_PORT if listen.admin_port is None else listen.admin_port
    with ExitStack() as stack:
        try:
            sockets = stack.enter_context(listening_on_loopback(port, listen.admin_host))
        except OSError:
            if listen.admin_port is not None:
                raise
            sockets = stack.enter_context(listening_on_loopback(0, listen.admin_host))
        yield sockets
