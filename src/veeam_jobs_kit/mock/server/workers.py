"""Worker processes: several processes serve one mock, with the same port, database, fault counters and system clock.

Each process has its own request log, its own random sequences of faults, and its own count for `throttle`.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from veeam_jobs_description.document import Api
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.faults.state import MOST, ActiveFault, Counters, FaultState
from veeam_jobs_kit.mock.control.mock_control import WorkerLost
from veeam_jobs_kit.mock.control.request_log import Received
from veeam_jobs_kit.mock.server.certificates import Certificate
from veeam_jobs_kit.mock.server.create import Application, create
from veeam_jobs_kit.mock.server.databases import options_of
from veeam_jobs_kit.mock.server.sockets import server
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.options import IN_MEMORY, Options
from veeam_jobs_kit.mock.world.runs import Outcome

_TIMEOUT = 60.0
"""Seconds a worker may take to answer. Creating the data of many jobs takes the longest."""

# A fork would copy the locks of this process in whatever state they are. The fork server is a new interpreter, imports this
# module once, and forks the workers; where there is none, each worker is a new interpreter.
_has_fork_server = "forkserver" in multiprocessing.get_all_start_methods()
_context: Any = multiprocessing.get_context("forkserver" if _has_fork_server else "spawn")


@dataclass(frozen=True, slots=True)
class WorkerPool:
    """The workers of a run, `size` for each mock. `folder` is for databases of runs that keep nothing."""

    size: int
    options: Options
    clock: Clock
    faults: FaultState
    certificate: Certificate | None
    folder: Path

    @contextmanager
    def running(
        self, listeners: Mapping[Api, tuple[socket.socket, ...]]
    ) -> Iterator[Mapping[Api, PoolControl]]:
        """Run the workers of each mock. Raises WorkerLost if one does not start."""
        _context.set_forkserver_preload([__name__])
        numbers = _context.Array("q", 2 * MOST)
        self.faults.counters = _counters(numbers)
        with ExitStack() as stack:
            controls = {}
            for api, sockets in listeners.items():
                options = options_of(api, self.options)
                if str(options.database) == IN_MEMORY:
                    options = replace(options, database=self.folder / f"{api}.sqlite")
                task = _Task(api, options, self.clock, self.certificate)
                # The first creates the data, the others find it.
                workers = [
                    stack.enter_context(_worker(task, number, sockets, numbers))
                    for number in range(self.size)
                ]
                controls[api] = PoolControl(workers)
            yield controls


@dataclass(frozen=True, slots=True)
class PoolControl:
    """Controls one mock that runs in several processes."""

    workers: list[_Worker]

    def requests(self) -> list[Received]:
        return [received for worker in self.workers for received in worker.call("requests")]

    def forget(self) -> None:
        self._call_all("forget")

    def reset(self) -> None:
        first, *others = self.workers
        first.call("reset")
        for worker in others:
            worker.call("rejoin")

    def overview(self) -> dict[str, Json]:
        shown: dict[str, Json] = self.workers[0].call("overview")
        return {**shown, "workers": [worker.pid for worker in self.workers]}

    def set_outcome(self, job: str, outcome: Outcome) -> bool:
        return bool(self.workers[0].call("set_outcome", job, outcome))

    def add_job(self, stated: Mapping[str, Any]) -> str | None:
        uid: str | None = self.workers[0].call("add_job", stated)
        return uid

    def follow(self, clock: Clock) -> None:
        self._call_all("follow", clock)

    def set_faults(self, active: tuple[ActiveFault, ...]) -> None:
        self._call_all("set_faults", active)

    def _call_all(self, name: str, *arguments: Any) -> None:
        for worker in self.workers:
            worker.call(name, *arguments)


@dataclass(frozen=True, slots=True)
class _Worker:
    """A worker process, as the parent sees it."""

    pid: int
    pipe: Connection
    lock: threading.Lock = field(default_factory=threading.Lock)

    def call(self, name: str, *arguments: Any) -> Any:
        """Call a function in the worker. Raises WorkerLost, or what the function raised."""
        with self.lock:
            try:
                self.pipe.send((name, *arguments))
                if not self.pipe.poll(_TIMEOUT):
                    raise WorkerLost(f"Worker process {self.pid} did not answer in {_TIMEOUT:.0f} seconds.")
                answer = self.pipe.recv()
            except (EOFError, OSError) as error:
                raise WorkerLost(f"Worker process {self.pid} has ended.") from error
        if isinstance(answer, Exception):
            raise answer
        return answer


@dataclass(frozen=True, slots=True)
class _Task:
    """What a worker serves."""

    api: Api
    options: Options
    clock: Clock
    certificate: Certificate | None


@contextmanager
def _worker(task: _Task, number: int, sockets: tuple[socket.socket, ...], numbers: Any) -> Iterator[_Worker]:
    ours, theirs = _context.Pipe()
    process = _context.Process(
        target=_work,
        args=(task, number, sockets, numbers, theirs),
        name=f"{task.api}-{number}",
        daemon=True,
    )
    process.start()
    theirs.close()
    try:
        worker = _Worker(process.pid or 0, ours)
        worker.call("ready")
        yield worker
    finally:
        # The worker ends when the pipe is closed.
        ours.close()
        process.join(5)
        if process.is_alive():
            process.kill()
            process.join()


def _counters(numbers: Any) -> Counters:
    """Return counters in memory that the processes share."""
    return Counters(numbers.get_obj(), numbers.get_lock())


def _work(
    task: _Task, number: int, sockets: tuple[socket.socket, ...], numbers: Any, pipe: Connection
) -> None:
    """Serve in a worker process."""
    # Ctrl-C reaches every process of the terminal; only the parent reacts to it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The counters are shared; the random sequences are not, and differ by worker.
    faults = FaultState(task.options.seed + number, _counters(numbers))
    try:
        made = create(task.api, task.options, task.clock, faults, worker=number)
    except Exception as error:
        pipe.send(error)
        return
    running = server(made.app, task.certificate.context() if task.certificate else None)
    threading.Thread(target=_serve_pipe, args=(pipe, made, task.clock, faults), daemon=True).start()
    running.run(sockets=list(sockets))


def _serve_pipe(pipe: Connection, made: Application, clock: Clock, faults: FaultState) -> None:
    """Execute the calls of the parent until the pipe is closed, then end the process."""
    with suppress(EOFError, OSError):
        while True:
            name, *arguments = pipe.recv()
            try:
                answer = _execute(name, arguments, made, clock, faults)
            except Exception as error:
                answer = error
            pipe.send(answer)
    os._exit(0)


def _execute(name: str, arguments: list[Any], made: Application, clock: Clock, faults: FaultState) -> Any:
    if name == "follow":
        clock.follow(arguments[0])
    elif name == "set_faults":
        faults.adopt(arguments[0])
    elif name != "ready":
        return getattr(made, name)(*arguments)
    return None
