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
from typing import Any

from veeam_jobs_kit.contract.findings.report_builder import ReportBuilder
from veeam_jobs_kit.contract.fuzz import fork_server
from veeam_jobs_kit.contract.fuzz.fork_server import Forked, ForkServer
from veeam_jobs_kit.contract.fuzz.schemathesis_config import REQUEST_TIMEOUT
from veeam_jobs_kit.contract.model import WorkerTask

GRACE = REQUEST_TIMEOUT + 15.0
"""Seconds a process has for its last request and its reports after its time is up."""
LEAVING = 15.0
"""Seconds a process has to log off and write its reports after an interrupt."""
_fork_server = ForkServer()
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


def run_all(tasks: list[WorkerTask], findings: ReportBuilder, max_time: float, progress: Progress) -> None:
    """Run all tasks in parallel, and note whether the user interrupted them.

    An interrupt lets them finish their reports and log off; a second one, or too much time, kills them.
    """
    told: queue.Queue[tuple[WorkerTask, dict[str, Any] | None]] = queue.Queue()
    processes: list[_Process] = []
    running: set[str] = set()
    waiting = list(tasks)
    until, interrupted = time.monotonic() + max_time + GRACE, False
    while (waiting or running) and (left := until - time.monotonic()) > 0:
        try:
            while waiting:
                processes.append(_start(waiting[0], told))
                running.add(waiting.pop(0).name)
            with contextlib.suppress(queue.Empty):
                task, fact = told.get(timeout=min(left, 0.5))
                if fact is None:
                    running.discard(task.name)
                else:
                    findings.note(task.run, fact)
                    progress(task.run, findings.cases(task.run))
        except KeyboardInterrupt:
            waiting.clear()
            findings.note("", {"kind": "interrupted"})
            until = min(until, time.monotonic() + LEAVING) if not interrupted else 0.0
            interrupted = True
            for process in processes:
                process.tell_to_stop()
    _end(processes, running)
    for process in processes:
        if process.task.name in running:
            findings.note(process.task.run, {"kind": "finished", "why": "killed"})
        elif process.popen.returncode not in (0, 2):
            last = "".join(process.stderr).strip().splitlines()[-1:] or ["no message"]
            findings.note(process.task.run, {"kind": "fatal", "message": f"The run broke off: {last[0]}"})


def _end(processes: list[_Process], running: set[str]) -> None:
    for process in processes:
        process.tell_to_stop()
        if process.task.name in running:
            process.popen.kill()
        process.popen.wait()


def _start(task: WorkerTask, told: queue.Queue[tuple[WorkerTask, dict[str, Any] | None]]) -> _Process:
    popen = _fork_server.start() if fork_server.IS_POSSIBLE else _new_process()
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


def _listen(process: _Process, told: queue.Queue[tuple[WorkerTask, dict[str, Any] | None]]) -> None:
    assert process.popen.stdout is not None
    for line in process.popen.stdout:
        with contextlib.suppress(ValueError):
            told.put((process.task, json.loads(line)))
    told.put((process.task, None))


def _drain(process: _Process) -> None:
    assert process.popen.stderr is not None
    for line in process.popen.stderr:
        process.stderr.append(line)
