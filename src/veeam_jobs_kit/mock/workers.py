"""Several processes for one mock: they share its port, its database, the counts of faults and the clock of the system.

Each keeps a log of its own and rolls dice of its own for faults with a probability; `throttle` counts in each.
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

from veeam_jobs_kit.mock.applications import Application, Options, application
from veeam_jobs_kit.mock.certificates import Certificate
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api
from veeam_jobs_kit.mock.faults.board import MOST, Armed, Board, Tally
from veeam_jobs_kit.mock.keeping import PRIVATE, options_of
from veeam_jobs_kit.mock.lab import WorkerLost
from veeam_jobs_kit.mock.received import Received
from veeam_jobs_kit.mock.serving import server
from veeam_jobs_kit.mock.views import Json

_PATIENCE = 60.0
"""Seconds a worker may take to answer; making a large world is the longest of it."""

# A fresh interpreter for each: a copy of this process would hold its locks as they happen to be.
_context = multiprocessing.get_context("spawn")


@dataclass(frozen=True, slots=True)
class Crew:
    """The workers of a run: so many for each mock. `folder` is for databases of worlds that are not kept."""

    size: int
    options: Options
    clock: Clock
    board: Board
    certificate: Certificate | None
    folder: Path

    @contextmanager
    def working(self, listeners: Mapping[Api, socket.socket]) -> Iterator[Mapping[Api, CrewControl]]:
        """Run the workers of each mock. Raises WorkerLost where one does not come up."""
        numbers = _context.Array("q", 2 * MOST)
        self.board.tally = _tally(numbers)
        with ExitStack() as stack:
            controls = {}
            for api, listener in listeners.items():
                options = options_of(api, self.options)
                if str(options.database) == PRIVATE:
                    options = replace(options, database=self.folder / f"{api}.sqlite")
                job = _Job(api, options, self.board.seed, self.certificate)
                # The first makes the world, the others find it.
                workers = [
                    stack.enter_context(_working(job, number, listener, numbers, self.clock))
                    for number in range(self.size)
                ]
                controls[api] = CrewControl(workers)
            yield controls


@dataclass(frozen=True, slots=True)
class CrewControl:
    """One mock that runs in several processes."""

    workers: list[_Worker]

    def requests(self) -> list[Received]:
        return [one for worker in self.workers for one in worker.ask("requests")]

    def forget(self) -> None:
        self._tell("forget")

    def reset(self) -> None:
        first, *others = self.workers
        first.ask("reset")
        for worker in others:
            worker.ask("rejoin")

    def overview(self) -> dict[str, Json]:
        shown: dict[str, Json] = self.workers[0].ask("overview")
        return {**shown, "workers": [worker.pid for worker in self.workers]}

    def follow(self, clock: Clock) -> None:
        self._tell("follow", clock)

    def arm(self, armed: tuple[Armed, ...]) -> None:
        self._tell("arm", armed)

    def _tell(self, word: str, *arguments: Any) -> None:
        for worker in self.workers:
            worker.ask(word, *arguments)


@dataclass(frozen=True, slots=True)
class _Worker:
    """One process, at the other end of a pipe."""

    pid: int
    pipe: Connection
    lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, word: str, *arguments: Any) -> Any:
        """Send a word and wait for its answer. Raises WorkerLost, or what was raised over there."""
        with self.lock:
            try:
                self.pipe.send((word, *arguments))
                if not self.pipe.poll(_PATIENCE):
                    raise WorkerLost(f"Worker {self.pid} does not answer.")
                answer = self.pipe.recv()
            except (EOFError, OSError) as error:
                raise WorkerLost(f"Worker {self.pid} has ended.") from error
        if isinstance(answer, Exception):
            raise answer
        return answer


@dataclass(frozen=True, slots=True)
class _Job:
    """What a worker has to do."""

    api: Api
    options: Options
    seed: int
    certificate: Certificate | None


@contextmanager
def _working(
    job: _Job, number: int, listener: socket.socket, numbers: Any, clock: Clock
) -> Iterator[_Worker]:
    ours, theirs = _context.Pipe()
    process = _context.Process(
        target=_work,
        args=(job, number, listener, numbers, clock, theirs),
        name=f"{job.api}-{number}",
        daemon=True,
    )
    process.start()
    theirs.close()
    try:
        worker = _Worker(process.pid or 0, ours)
        worker.ask("ready")
        yield worker
    finally:
        # The end of the pipe is the sign to stop.
        ours.close()
        process.join(5)
        if process.is_alive():
            process.kill()
            process.join()


def _tally(numbers: Any) -> Tally:
    """Counts in memory that processes share."""
    return Tally(numbers.get_obj(), numbers.get_lock())


def _work(
    job: _Job, number: int, listener: socket.socket, numbers: Any, clock: Clock, pipe: Connection
) -> None:
    """A worker's life."""
    # Ctrl-C reaches every process of the terminal; the parent alone decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Counts are shared, dice are not: every worker rolls its own.
    board = Board(job.seed + number, _tally(numbers))
    try:
        made = application(job.api, job.options, clock, board, number)
    except Exception as error:
        pipe.send(error)
        return
    running = server(made.app, job.certificate.context() if job.certificate else None)
    threading.Thread(target=_obey, args=(pipe, made, clock, board), daemon=True).start()
    running.run(sockets=[listener])


def _obey(pipe: Connection, made: Application, clock: Clock, board: Board) -> None:
    """Do what the parent says until it is gone, then end."""
    with suppress(EOFError, OSError):
        while True:
            word, *arguments = pipe.recv()
            try:
                answer = _do(word, arguments, made, clock, board)
            except Exception as error:
                answer = error
            pipe.send(answer)
    os._exit(0)


def _do(word: str, arguments: list[Any], made: Application, clock: Clock, board: Board) -> Any:
    if word == "follow":
        clock.follow(arguments[0])
    elif word == "arm":
        board.adopt(arguments[0])
    elif word == "rejoin":
        made.control.rejoin()
    elif word != "ready":
        return getattr(made.control, word)()
    return None
