"""Run the tasks of a contract run, each in a process of its own, and pass on what they say."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from veeam_jobs_kit.contract.findings.report_builder import ReportBuilder
from veeam_jobs_kit.contract.fuzz import fork_server
from veeam_jobs_kit.contract.fuzz.fork_server import Forked, ForkServer
from veeam_jobs_kit.contract.model import WorkerTask

GRACE = 12.0
"""Seconds a process has to sign off and to tell the rest after its time is up; then it is killed."""
LEAVING = 15.0
"""Seconds a process has to log off and write its reports after an interrupt."""
_fork_server = ForkServer()
Told: TypeAlias = tuple[WorkerTask, dict[str, Any] | None]
"""What a process says; None when it has ended."""
Progress = Callable[[str, int], None]
"""Called with the name of a task and the number of cases so far."""


@dataclass(slots=True)
class _Process:
    task: WorkerTask
    popen: subprocess.Popen[str] | Forked
    stderr: list[str] = field(default_factory=list)

    def tell_to_stop(self) -> None:
        """Close the pipe whose end a worker waits for."""
        assert self.popen.stdin is not None
        with contextlib.suppress(OSError):
            self.popen.stdin.close()


def get_ready() -> None:
    """Start what workers are copies of, which takes seconds; returns at once."""
    if fork_server.IS_POSSIBLE:
        _fork_server.get_ready()


def run_all(tasks: list[WorkerTask], findings: ReportBuilder, until: float, progress: Progress) -> None:
    """Run all tasks in parallel until a time on the monotonic clock, and note whether the user interrupted them.

    An interrupt lets them finish their reports and log off; a second one, or too much time, kills them. A process that is
    not there when the time is up is not waited for.
    """
    told: queue.Queue[Told] = queue.Queue()
    running = {task.name for task in tasks}
    starter = _Starter(tasks, told)
    starter.begin()
    end, interrupted = until + GRACE, False
    while running and (left := end - time.monotonic()) > 0:
        try:
            if time.monotonic() > until:
                running -= {task.name for task in starter.give_up()}
            with contextlib.suppress(queue.Empty):
                task, fact = told.get(timeout=min(left, 0.5))
                if fact is None:
                    running.discard(task.name)
                else:
                    findings.note(task.run, fact)
                    progress(task.run, findings.requests(task.run))
        except KeyboardInterrupt:
            findings.note("", {"kind": "interrupted"})
            running -= {task.name for task in starter.give_up()}
            end = min(end, time.monotonic() + LEAVING) if not interrupted else 0.0
            interrupted = True
            for process in starter.processes:
                process.tell_to_stop()
    starter.give_up()
    _end(starter.processes, running)
    for task in starter.given_up:
        findings.note(task.run, {"kind": "finished", "why": "max_time"})
    for process in starter.processes:
        if process.task.name in running:
            findings.note(process.task.run, {"kind": "finished", "why": "killed"})
        elif process.popen.returncode not in (0, 2):
            last = "".join(process.stderr).strip().splitlines()[-1:] or ["no message"]
            findings.note(process.task.run, {"kind": "fatal", "message": f"The run broke off: {last[0]}"})


class _Starter:
    """Starts processes beside the main thread: the first one takes as long as all that it imports."""

    def __init__(self, tasks: list[WorkerTask], told: queue.Queue[Told]) -> None:
        self.processes: list[_Process] = []
        self.given_up: list[WorkerTask] = []
        """Tasks whose processes were not there in time."""
        self._waiting = list(tasks)
        self._told = told
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Start one process after the other, in a thread."""
        threading.Thread(target=self._start_all, daemon=True).start()

    def give_up(self) -> list[WorkerTask]:
        """Start no more processes; return the tasks that have none yet."""
        with self._lock:
            left, self._waiting = self._waiting, []
            self.given_up += left
        return left

    def _start_all(self) -> None:
        while self._waiting:
            try:
                popen = _fork_server.start() if fork_server.IS_POSSIBLE else _new_process()
            except OSError as error:
                with self._lock:
                    left, self._waiting = self._waiting, []
                for task in left:
                    self._told.put(
                        (task, {"kind": "fatal", "message": f"No process could be started: {error}."})
                    )
                    self._told.put((task, None))
                return
            with self._lock:
                if not self._waiting:  # it comes too late, and ends without a task
                    assert popen.stdin is not None
                    popen.stdin.close()
                    return
                task = self._waiting.pop(0)
                self.processes.append(_begin(popen, task, self._told))


def _end(processes: list[_Process], running: set[str]) -> None:
    for process in processes:
        process.tell_to_stop()
        if process.task.name in running:
            process.popen.kill()
        process.popen.wait()


def _begin(popen: subprocess.Popen[str] | Forked, task: WorkerTask, told: queue.Queue[Told]) -> _Process:
    """Give a process its task, and listen to it."""
    process = _Process(task, popen)
    assert popen.stdin is not None
    # Left open: its end is the order to stop.
    with contextlib.suppress(BrokenPipeError):
        popen.stdin.write(json.dumps(dataclasses.asdict(task)) + "\n")
        popen.stdin.flush()
    threading.Thread(target=_listen, args=(process, told), daemon=True).start()
    threading.Thread(target=_drain, args=(process,), daemon=True).start()
    return process


def _new_process() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "veeam_jobs_kit.contract.fuzz.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        # Ctrl+C is for this process, which tells the others.
        start_new_session=True,
    )


def _listen(process: _Process, told: queue.Queue[Told]) -> None:
    assert process.popen.stdout is not None
    for line in process.popen.stdout:
        with contextlib.suppress(ValueError):
            told.put((process.task, json.loads(line)))
    told.put((process.task, None))


def _drain(process: _Process) -> None:
    assert process.popen.stderr is not None
    for line in process.popen.stderr:
        process.stderr.append(line)
