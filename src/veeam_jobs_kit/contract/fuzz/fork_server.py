"""Worker processes as copies of one that has imported everything: importing takes as long as many a task.

`multiprocessing` has a fork server, too, but its processes run the caller's main module again.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import IO, NoReturn

IS_POSSIBLE = hasattr(os, "fork") and hasattr(socket, "send_fds")
"""Whether this system can copy a process. Windows cannot."""

_LEAVING = 0.5
"""Seconds in which the process that others are copies of has to end by itself."""
_IMPORTED = (
    "anyio.from_thread",
    "pyrate_limiter",
    "rich.progress",
    "schemathesis.cli.commands.run.executor",
    "schemathesis.engine.core",
    "schemathesis.engine.run.analysis",
    "schemathesis.engine.run.stateful",
    "schemathesis.engine.run.unit",
    "schemathesis.specs.openapi.auth_inference",
    "schemathesis.specs.openapi.coverage._operation",
    "schemathesis.specs.openapi.schemas",
    "schemathesis.transport.asgi",
    "schemathesis.transport.wsgi",
    "veeam_jobs_kit.contract.fuzz.schemathesis_events",
    "veeam_jobs_kit.contract.fuzz.schemathesis_hooks",
    "veeam_jobs_kit.contract.fuzz.xml_bodies",
)
"""What a worker imports only when it needs it."""


class Forked:
    """A worker process; like a `subprocess.Popen` with pipes for text."""

    def __init__(self, stdin: int, stdout: int, stderr: int, status: IO[str], pid: int) -> None:
        self.stdin: IO[str] = os.fdopen(stdin, "w", encoding="utf-8")
        self.stdout: IO[str] = os.fdopen(stdout, encoding="utf-8", errors="replace")
        self.stderr: IO[str] = os.fdopen(stderr, encoding="utf-8", errors="replace")
        self.returncode: int | None = None
        self._status = status
        self._pid = pid

    def kill(self) -> None:
        """End the process, if it has not ended."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)

    def wait(self) -> int:
        """Wait until the process has ended, and return its exit code."""
        if self.returncode is None:
            with self._status:
                # Without a code, the process that looked after it was killed.
                self.returncode = int(self._status.readline() or -signal.SIGKILL)
        return self.returncode


class ForkServer:
    """Starts worker processes, the first time after it has started the process that they are copies of."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._server: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._closed = False

    def start(self) -> Forked:
        """Start a worker process in the current folder. Its environment is that of the first one.

        Raises OSError where the process that it is a copy of ends, and so does another one in its place.
        """
        with self._lock:
            try:
                return _copy(self._running())
            except ConnectionError:
                self._end()
                if self._closed:
                    raise
                return _copy(self._running())

    def get_ready(self) -> None:
        """Start the process that others are copies of, which then imports; does nothing if it runs."""
        with self._lock:
            self._running()

    def close(self) -> None:
        """End the process that others are copies of, also while a thread waits for its first copy."""
        self._closed = True
        if not self._lock.acquire(blocking=False):
            if self._server is not None:
                self._server.terminate()  # the thread that waits gets an error, and lets go
            self._lock.acquire()
        try:
            self._end()
        finally:
            self._closed = False
            self._lock.release()
        atexit.unregister(self.close)

    def _running(self) -> socket.socket:
        if self._control is None:
            self._control, theirs = socket.socketpair()
            with theirs:
                self._server = subprocess.Popen(
                    [sys.executable, "-m", __name__], stdin=theirs.fileno(), stdout=subprocess.DEVNULL
                )
            atexit.register(self.close)
        return self._control

    def _end(self) -> None:
        if self._control is not None:
            self._control.close()
        if self._server is not None:
            try:
                self._server.wait(_LEAVING)
            except subprocess.TimeoutExpired:  # it still imports, which nobody waits for any more
                self._server.terminate()
                self._server.wait()
        self._control = self._server = None


def _copy(control: socket.socket) -> Forked:
    """Ask for a copy, and return it. Raises ConnectionError where the process that is asked has ended."""
    with contextlib.ExitStack() as ours, contextlib.ExitStack() as theirs:
        theirs_in, stdin = _pipe(theirs, ours)
        stdout, theirs_out = _pipe(ours, theirs)
        stderr, theirs_err = _pipe(ours, theirs)
        status, theirs_status = os.pipe()
        theirs.callback(os.close, theirs_status)
        told = ours.enter_context(os.fdopen(status, encoding="ascii"))
        socket.send_fds(control, [os.getcwdb()], (theirs_in, theirs_out, theirs_err, theirs_status))
        theirs.close()
        pid = told.readline()
        if not pid:
            raise ConnectionResetError("The process that workers are copies of has ended.")
        ours.pop_all()
        return Forked(stdin, stdout, stderr, told, int(pid))


def _pipe(reader: contextlib.ExitStack, writer: contextlib.ExitStack) -> tuple[int, int]:
    """Open a pipe, and have each end closed by its stack."""
    ends = os.pipe()
    reader.callback(os.close, ends[0])
    writer.callback(os.close, ends[1])
    return ends


def make_tables(folder: Path) -> None:
    """Write the Unicode tables of Hypothesis to a folder: they take longer than most tasks, and are the same for all."""
    from hypothesis.configuration import set_hypothesis_home_dir
    from hypothesis.internal import charmap

    set_hypothesis_home_dir(folder)
    charmap.charmap()
    for codec in ("ascii", "utf-8"):
        charmap.intervals_from_codec(codec)
    set_hypothesis_home_dir(None)


def main() -> None:
    """Import, then copy this process for each request, until there will be no more."""
    # Ctrl+C is for the process that asks, which tells the copies.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit())  # leaves no folder behind
    from veeam_jobs_kit.contract.fuzz.worker import main as work

    for name in _IMPORTED:
        importlib.import_module(name)
    with tempfile.TemporaryDirectory(prefix="veeam-jobs-") as folder:
        # Without them, or in a version that has none, each worker makes its own.
        with contextlib.suppress(AttributeError, ImportError, OSError):
            make_tables(Path(folder))
        _copy_on_request(lambda: work(Path(folder)))


def _copy_on_request(work: Callable[[], int]) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(fileno=os.dup(0)) as control:
        while True:
            folder, descriptors, _, _ = socket.recv_fds(control, 65536, 4)
            if not folder:
                return
            if os.fork() == 0:
                control.close()
                os.chdir(folder)
                _look_after(work, *descriptors)
            for descriptor in descriptors:
                os.close(descriptor)


def _look_after(work: Callable[[], int], stdin: int, stdout: int, stderr: int, status: int) -> NoReturn:
    """Start a worker, and tell its process ID and, in the end, its exit code."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        for number, descriptor in enumerate((stdin, stdout, stderr)):
            os.dup2(descriptor, number)
        for descriptor in (stdin, stdout, stderr, status):
            os.close(descriptor)
        _work(work)
    for descriptor in (stdin, stdout, stderr):
        os.close(descriptor)
    # Whoever asked may have been interrupted while it did.
    with contextlib.suppress(BrokenPipeError):
        os.write(status, f"{pid}\n".encode())
        os.write(status, f"{os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])}\n".encode())
    os._exit(0)


def _work(work: Callable[[], int]) -> NoReturn:
    code = 1
    try:
        code = work()
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError):
            sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
