"""Test one server: plan, run the parts, build the report."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import requests

from veeam_jobs_description.bundles import Notation
from veeam_jobs_kit.contract.findings.checks import checks_to_make
from veeam_jobs_kit.contract.findings.joining import join_resumed
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.findings.report_builder import ReportBuilder, tool_version
from veeam_jobs_kit.contract.fuzz.processes import Progress, get_ready, run_all
from veeam_jobs_kit.contract.model import (
    PHASES,
    TIME_IS_UP,
    ContractOptions,
    CouldNotRun,
    NotRun,
    Plan,
    Target,
)
from veeam_jobs_kit.contract.plan.selection import make_plan
from veeam_jobs_kit.contract.plan.sharding import only_shard
from veeam_jobs_kit.contract.plan.tasks import (
    JSON,
    answer_media_types,
    make_tasks,
    may_delete,
    what_is_left,
    wire_limits,
)
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.checking import PromisesChecked, check_all
from veeam_jobs_kit.contract.reports.har import join_records
from veeam_jobs_kit.contract.reports.json_report import read_report
from veeam_jobs_kit.contract.wire.address import unreachable
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.notation import find_notation

PROMISES = "promises"
"""The part of a run that checks promises."""
PROMISES_SHARE, PROMISES_SECONDS = 1 / 3, 120.0
"""Maximum share of the time of a run for promises, and maximum number of seconds."""
_CLEANING = 10.0
"""Seconds in which a promise that writes may finish what it began, after the time for promises is up."""


@dataclass(frozen=True, slots=True)
class Times:
    """The moments of one run, on the monotonic clock, which all its processes share."""

    begun: float
    last_request: float
    """When to send no more, except to sign off: a little before the time is up, so that the run ends with it."""

    @classmethod
    def of(cls, max_time: float, begun: float) -> Times:
        """Return the times of a run that has begun at a moment."""
        return cls(begun, begun + max_time - min(3.0, max_time / 10))

    def left(self) -> float:
        """Return the seconds in which requests may still be sent; never less than one."""
        return max(self.last_request - time.monotonic(), 1.0)

    def passed(self) -> float:
        """Return the seconds since the run began."""
        return time.monotonic() - self.begun


@dataclass(slots=True)
class _Run:
    """One run while it goes on: what it was asked for, and what it found so far."""

    target: Target
    document: Mapping[str, Any] = field(repr=False)
    options: ContractOptions
    times: Times
    whole: Plan
    """All operations that may be called, whatever the shard."""
    plan: Plan
    findings: ReportBuilder
    progress: Progress
    promised: PromisesChecked = field(default_factory=PromisesChecked)


def run_contract(
    target: Target,
    document: Mapping[str, Any],
    options: ContractOptions,
    progress: Progress = lambda name, cases: None,
    *,
    camel_document: Mapping[str, Any] | None = None,
    earlier: ContractReport | None = None,
    begun: float | None = None,
) -> ContractReport:
    """Fuzz a server and check its answers against a bundle.

    `camel_document` is the same bundle with JSON members in camelCase, for an API that is described in both notations:
    the notation is detected first, unless the options give it. XML is the same in both. `earlier` is the report of an
    interrupted run (`earlier_report`): what it finished is not repeated, and the report is about both. `begun` is when
    the time began to count, on the monotonic clock, if not now.

    Never raises for what the server does; what prevented the run is in `errors`. Ends within a few seconds after
    `options.max_time`: what still runs then is signing off and writing reports.
    """
    times, began = Times.of(options.max_time, begun or time.monotonic()), datetime.now(UTC)
    deletes, signed_in = may_delete(target, options), target.account is not None
    whole = make_plan(target.api, document, options, signed_in=signed_in, may_delete=deletes)
    checks, unmade = checks_to_make(target.api, options)
    plan = only_shard(document, whole, options.shard)
    if options.only_promises:
        unmade = (NotRun("fuzzing", "this run checks promises alone"),)
        plan = Plan((), ())
    done = frozenset(earlier.finished if earlier else ())
    findings = ReportBuilder(plan, (), options.phases, document, done=done)
    run = _Run(target, document, options, times, whole, plan, findings, progress)
    spelling = _Spelling()
    with _report_folder(options) as folder, _records_folder(folder) as records:
        try:
            spelling = _spelling(run, camel_document)
            if spelling.problem:
                findings.note(target.api, {"kind": "fatal", "message": spelling.problem})
            else:
                camel = spelling.notation == "camelCase" and camel_document is not None
                documents = {JSON: camel_document} if camel and camel_document else {}
                _check_and_fuzz(run, documents, checks, records, earlier)
        except KeyboardInterrupt:
            # While promises are checked, say: what there is becomes a report all the same.
            findings.note("", {"kind": "interrupted"})
        except CouldNotRun as error:
            findings.note(target.api, {"kind": "fatal", "message": str(error)})
        if options.har:
            _keep_records(records, folder, findings)
    report = findings.report(
        api=target.api,
        base_url=target.base_url,
        seconds=times.passed(),
        left_out=[*plan.left_out, *unmade, *_phases_left_out(options)],
        options=options,
        notation=spelling.notation,
    )
    report = replace(
        report,
        started=began.isoformat(timespec="seconds"),
        user=target.account.username if target.account else None,
        also_as=target.also_as.username if target.also_as else None,
        promises=run.promised.results,
        promises_useful=tuple(sorted(run.promised.useful)) if run.promised.results else None,
        promises_described=len(list(promises(target.api))),
    )
    return join_resumed(earlier, report) if earlier is not None else report


def _check_and_fuzz(
    run: _Run,
    documents: Mapping[str, Mapping[str, Any]],
    checks: tuple[str, ...],
    records: Path,
    earlier: ContractReport | None,
) -> None:
    """Check the promises, then fuzz; `documents` are bundles for single media types.

    `records` is the folder of what workers write.
    """
    options = run.options
    fuzzes = bool(run.plan.operations)
    if fuzzes:
        get_ready()  # what workers import takes seconds, during which promises can be checked
    if checks_promises(options) and run.whole.operations and not _has_promises(earlier):
        _check_promises(run, documents.get(JSON, run.document))
    probes = None if options.auth_probes is None else options.auth_probes - run.promised.probes
    fuzzing = replace(options, max_time=run.times.left(), auth_probes=probes)
    until = max(run.times.last_request, time.monotonic() + 1)
    made = make_tasks(run.target, run.document, fuzzing, run.plan, checks, records, documents, until)
    tasks = list(made)
    run.findings.runs = tuple(dict.fromkeys(task.run for task in tasks))
    tasks = list(what_is_left(tasks, run.findings.done))
    if tasks and fuzzes:
        run_all(tasks, run.findings, until, run.progress)


def earlier_report(
    target: Target, document: Mapping[str, Any], options: ContractOptions
) -> ContractReport | None:
    """Return the report of the interrupted run that `--resume` goes on with; None where that is not asked for.

    Raises CouldNotRun where there is none, or it is of another server, version, seed or shard.
    """
    if not options.resume or options.report_dir is None:
        return None
    file = options.report_dir / "contract.json"
    try:
        earlier = read_report(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise CouldNotRun(f"There is no run to go on with: {file}: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise CouldNotRun(f"{file} is not the report of a run: {error}.") from error
    now = {
        "API": (earlier.api, target.api),
        "server": (earlier.base_url, target.base_url),
        "version of the description": (
            earlier.versions.document if earlier.versions else None,
            document["info"]["version"],
        ),
        "version of this tool": (earlier.versions.tool if earlier.versions else None, tool_version()),
        "seed": (earlier.seed, options.seed),
        "shard": (earlier.shard, options.shard),
        "user": (earlier.user, target.account.username if target.account else None),
        "second user": (earlier.also_as, target.also_as.username if target.also_as else None),
    }
    for what, (before, asked) in now.items():
        if before != asked:
            raise CouldNotRun(
                f"{file} is of another {what}: {before}, not {asked}. Start anew without --resume."
            )
    return earlier


def _has_promises(earlier: ContractReport | None) -> bool:
    """Return whether an interrupted run had checked its promises, which come first, to the end."""
    if earlier is None or not earlier.promises:
        return False
    began_to_fuzz = bool(earlier.finished) or not earlier.interrupted
    return began_to_fuzz and all(each.is_settled for each in earlier.promises)


def _check_promises(run: _Run, bundle: Mapping[str, Any]) -> None:
    """Check the promises first, within a share of the time; what is found goes into the report like all else.

    What was found stays also where the run is interrupted.
    """
    options, findings, done = run.options, run.findings, run.promised
    left = run.times.left()
    most = left if options.only_promises else min(left * PROMISES_SHARE, PROMISES_SECONDS)
    until = time.monotonic() + most
    # One operation may take all the time: promises ask few operations many things.
    limits = replace(wire_limits(run.target, options), operation_time=most)
    if limits.auth_probes is not None and not options.only_promises:
        limits = replace(limits, auth_probes=limits.auth_probes // 2)
    guard = Guard(run.target.api, run.target.base_url, bundle, run.target.trust, limits, "promises")
    guard.pace.until = until + (_CLEANING if limits.writes_on is not None else 0.0)
    try:
        check_all(
            run.target,
            guard,
            options,
            until,
            done,
            keep_secret=lambda secret: findings.note(PROMISES, {"kind": "secret", "value": secret}),
            tell=lambda sent: run.progress(PROMISES, sent),
        )
    finally:
        for error in done.errors:
            findings.note(PROMISES, {"kind": "fatal", "message": error})
        for finding in done.findings:
            findings.note(PROMISES, {"kind": "violation", **asdict(finding)})
        done.probes = guard.sent["wrong credentials"]
        findings.note(PROMISES, {"kind": "wire", "task": PROMISES, "facts": asdict(guard.facts())})
        findings.note(PROMISES, {"kind": "server", "role": done.role, "also_role": done.also_role})
        for why in done.not_signed_off:
            findings.note(PROMISES, {"kind": "left out", "what": "signing off", "why": why})
        if guard.pace.why_stopped not in (None, TIME_IS_UP):  # a share of the time is all that promises have
            findings.note(PROMISES, {"kind": "finished", "why": "stopped", "reason": guard.pace.why_stopped})


def checks_promises(options: ContractOptions) -> bool:
    """Return whether a run checks promises: not where it chooses phases, nor where it sends nothing.

    Of several shards the first does, for the operations of all: promises look at many operations at once.
    """
    return (
        options.phases == PHASES and not options.dry_run and (options.shard is None or options.shard[0] == 1)
    )


def _keep_records(records: Path, folder: Path, findings: ReportBuilder) -> None:
    """Join what the workers recorded, without secrets, whatever the user presses."""
    for _ in range(2):
        try:
            join_records(records, folder, findings.secrets)
            return
        except KeyboardInterrupt:
            findings.note("", {"kind": "interrupted"})


@dataclass(frozen=True, slots=True)
class _Spelling:
    """The notation of JSON members, or why it was not detected; neither where there is only one."""

    notation: Notation | None = None
    problem: str | None = None


def _spelling(run: _Run, camel_document: Mapping[str, Any] | None) -> _Spelling:
    """Detect the notation where there are two and JSON is tested."""
    target, options = run.target, run.options
    matters = (run.plan.operations or options.only_promises) and JSON in (
        options.media_types or answer_media_types(run.document)
    )
    if camel_document is None or not matters:
        return _Spelling()
    if options.notation is not None:
        return _Spelling(options.notation)
    if options.dry_run:
        return _Spelling("PascalCase")
    guard = Guard(target.api, target.base_url, run.document, target.trust, purpose="first look")
    guard.pace.until = run.times.last_request
    try:
        return _Spelling(find_notation(guard, run.document))
    except CouldNotRun as error:
        return _Spelling(problem=str(error))
    except requests.RequestException as error:
        return _Spelling(problem=unreachable(target.base_url, error))
    finally:
        facts = asdict(guard.facts())
        run.findings.note(target.api, {"kind": "wire", "task": "first look", "facts": facts})


@contextlib.contextmanager
def _report_folder(options: ContractOptions) -> Iterator[Path]:
    if options.report_dir is not None:
        options.report_dir.mkdir(parents=True, exist_ok=True)
        yield options.report_dir
        return
    with tempfile.TemporaryDirectory(prefix="veeam-jobs-reports-") as folder:
        yield Path(folder)


@contextlib.contextmanager
def _records_folder(folder: Path) -> Iterator[Path]:
    """Yield a new folder for what workers write, which is removed at the end: all else beside it is the user's."""
    with tempfile.TemporaryDirectory(
        prefix=".veeam-jobs-", dir=folder, ignore_cleanup_errors=True
    ) as records:
        yield Path(records)


def _phases_left_out(options: ContractOptions) -> list[NotRun]:
    return [
        NotRun(f"phase {phase}", "this run makes a choice of phases")
        for phase in PHASES
        if phase not in options.phases
    ]
