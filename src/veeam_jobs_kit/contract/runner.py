"""Runs the jobs of a contract run, each in a process of its own, and puts together what they tell."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import json
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .check_table import checks_to_make
from .config import REQUEST_TIMEOUT
from .findings import Findings
from .model import PHASES, Job, NotRun, Options, Plan, Report, Target
from .plan import make_plan, operations
from .redact import redact_files
from .shares import how_many, share, share_of_rate

GRACE = REQUEST_TIMEOUT + 15.0
"""Seconds a process has for its last request and its reports once its time is over."""
Progress = Callable[[str, int], None]
"""Called with the name of a job and the number of cases so far."""


def run_contract(
    target: Target,
    document: Mapping[str, Any],
    options: Options,
    progress: Progress = lambda name, cases: None,
) -> Report:
    """Hold a server against a bundle.

    Never raises for what the server does; what kept the run from judging it is in `errors`.
    """
    started = time.monotonic()
    plan = make_plan(target.api, document, options, signed_in=target.account is not None)
    checks, unmade = checks_to_make(target.api, options)
    with _report_folder(options) as folder:
        jobs = list(make_jobs(target, document, options, plan, checks, folder))
        findings = Findings(plan, tuple(dict.fromkeys(job.run for job in jobs)), options.phases)
        if plan.operations:
            _run_all(jobs, findings, options.max_time, progress)
        redact_files(folder, findings.secrets)
    return findings.report(
        api=target.api,
        base_url=target.base_url,
        seconds=time.monotonic() - started,
        left_out=[*plan.left_out, *unmade, *_phases_left_out(options)],
        report_dir=options.report_dir,
    )


def make_jobs(
    target: Target,
    document: Mapping[str, Any],
    options: Options,
    plan: Plan,
    checks: tuple[str, ...],
    folder: Path,
) -> Iterator[Job]:
    """One job for each media type the answers come in, or several where there is much to do."""
    shares = share(document, plan.operations, how_many(target, plan.operations, options))
    servers = (target.base_url, *target.replicas)
    kinds = options.media_types or media_types(document)
    for index, (media_type, (number, selected)) in enumerate(itertools.product(kinds, enumerate(shares))):
        kind = media_type.rpartition("/")[2]
        run = target.api if kind == "json" and target.api == "vspc" else f"{target.api}-{kind}"
        name = f"{run}-{number + 1}" if len(shares) > 1 else run
        report_dir = folder / name
        report_dir.mkdir(parents=True, exist_ok=True)
        yield Job(
            name=name,
            run=run,
            api=target.api,
            base_url=servers[index % len(servers)],
            username=target.account.username if target.account else None,
            password=target.account.password if target.account else None,
            trust=target.trust,
            media_type=media_type,
            document=document,
            operations=selected,
            checks=checks,
            phases=options.phases,
            allow_writes=options.allow_writes,
            exact=options.exact,
            max_time=options.max_time,
            max_examples=options.max_examples,
            seed=options.seed,
            rate_limit=share_of_rate(options.rate_limit, len(kinds) * len(shares)),
            report_dir=str(report_dir),
        )


def media_types(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Media types of good answers, in the order of the document."""
    found: dict[str, None] = {}
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                found |= dict.fromkeys(response.get("content", {}))
    return tuple(found) or ("application/json",)


@contextlib.contextmanager
def _report_folder(options: Options) -> Iterator[Path]:
    if options.report_dir is not None:
        options.report_dir.mkdir(parents=True, exist_ok=True)
        yield options.report_dir
        return
    with tempfile.TemporaryDirectory(prefix="veeam-jobs-reports-") as folder:
        yield Path(folder)


def _phases_left_out(options: Options) -> list[NotRun]:
    return [
        NotRun(f"phase {phase}", "this run makes a choice of phases")
        for phase in PHASES
        if phase not in options.phases
    ]


@dataclass(slots=True)
class _Process:
    job: Job
    popen: subprocess.Popen[str]
    stderr: list[str] = field(default_factory=list)


def _run_all(jobs: list[Job], findings: Findings, max_time: float, progress: Progress) -> None:
    """Side by side; whoever is not done in time is ended."""
    told: queue.Queue[tuple[Job, dict[str, Any] | None]] = queue.Queue()
    processes = [_start(job, told) for job in jobs]
    until = time.monotonic() + max_time + GRACE
    running = {process.job.name for process in processes}
    try:
        while running and (left := until - time.monotonic()) > 0:
            with contextlib.suppress(queue.Empty):
                job, fact = told.get(timeout=min(left, 0.5))
                if fact is None:
                    running.discard(job.name)
                else:
                    findings.note(job.run, fact)
                    progress(job.run, findings.cases(job.run))
    finally:
        for process in processes:
            if process.popen.poll() is None and process.job.name in running:
                process.popen.kill()
            process.popen.wait()
    for process in processes:
        if process.job.name in running:
            findings.note(process.job.run, {"kind": "finished", "why": "killed"})
        elif process.popen.returncode not in (0, 2):
            last = "".join(process.stderr).strip().splitlines()[-1:] or ["no message"]
            findings.note(process.job.run, {"kind": "fatal", "message": f"The run broke off: {last[0]}"})


def _start(job: Job, told: queue.Queue[tuple[Job, dict[str, Any] | None]]) -> _Process:
    popen = subprocess.Popen(
        [sys.executable, "-m", "veeam_jobs_kit.contract.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    process = _Process(job, popen)
    assert popen.stdin is not None
    with contextlib.suppress(BrokenPipeError), popen.stdin as pipe:
        pipe.write(json.dumps(dataclasses.asdict(job)))
    threading.Thread(target=_listen, args=(process, told), daemon=True).start()
    threading.Thread(target=_drain, args=(process,), daemon=True).start()
    return process


def _listen(process: _Process, told: queue.Queue[tuple[Job, dict[str, Any] | None]]) -> None:
    assert process.popen.stdout is not None
    for line in process.popen.stdout:
        with contextlib.suppress(ValueError):
            told.put((process.job, json.loads(line)))
    told.put((process.job, None))


def _drain(process: _Process) -> None:
    assert process.popen.stderr is not None
    for line in process.popen.stderr:
        process.stderr.append(line)
