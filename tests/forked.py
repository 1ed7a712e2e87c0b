"""Run `veeam-jobs` in processes that are copies of one that has imported everything: importing takes longer than most tests."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from multiprocessing import reduction
from tempfile import TemporaryFile
from typing import IO, Any, Protocol

from tests.outcomes import Outcome
from veeam_jobs_kit.cli import main

IS_POSSIBLE = "forkserver" in multiprocessing.get_all_start_methods()
"""Windows cannot copy a process."""


class Process(Protocol):
    """A program that runs."""

    def terminate(self) -> None: ...

    def wait(self, timeout: float) -> int: ...


class _Copy:
    """A process of the fork server, with the names of `subprocess.Popen`."""

    def __init__(self, arguments: tuple[str, ...], variables: Mapping[str, str], out: int, err: int) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.forked_imports"])
        files = (_Descriptor(out), _Descriptor(err))
        self._process = context.Process(target=_run, args=(arguments, {**os.environ, **variables}, *files))
        self._process.start()

    def terminate(self) -> None:
        self._process.terminate()

    def wait(self, timeout: float) -> int:
        self._process.join(timeout)
        code = self._process.exitcode
        if code is None:
            self._process.kill()
            raise TimeoutError(f"The process did not end in {timeout} seconds.")
        return code


class _Descriptor:
    """A file descriptor on its way to another process."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __reduce__(self) -> tuple[Any, ...]:
        return _received, (reduction.DupFd(self.number),)


def _received(sent: Any) -> int:
    number: int = sent.detach()
    return number


def _run(arguments: tuple[str, ...], environment: Mapping[str, str], out: int, err: int) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.dup2(out, 1)
    os.dup2(err, 2)
    main(arguments)


def _start(arguments: tuple[str, ...], variables: Mapping[str, str], out: int, err: int) -> Process:
    if IS_POSSIBLE:
        return _Copy(arguments, variables, out, err)
    command = [sys.executable, "-m", "veeam_jobs_kit.cli", *arguments]
    return subprocess.Popen(command, env={**os.environ, **variables}, stdout=out, stderr=err)


@contextmanager
def running(*arguments: str, **variables: str) -> Iterator[tuple[Process, IO[str], IO[str]]]:
    """Start `veeam-jobs`, and yield it with a pipe of what it prints and a file of its errors."""
    reading, writing = os.pipe()
    with open(reading, encoding="utf-8") as out, TemporaryFile("w+", encoding="utf-8") as err:
        try:
            process = _start(arguments, variables, writing, err.fileno())
        finally:
            os.close(writing)
        yield process, out, err


def finished(*arguments: str, **variables: str) -> Outcome:
    """What `veeam-jobs` leaves behind that ends by itself, and does not print more than a pipe holds."""
    with running(*arguments, **variables) as (process, out, err):
        code = process.wait(60)
        err.seek(0)
        return Outcome(code, out.read(), err.read())
