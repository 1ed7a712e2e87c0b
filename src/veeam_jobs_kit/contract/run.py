"""Test one server: plan, run the parts, build the report."""

from __future__ import annotations

import contextlib
import itertools
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import requests

from veeam_jobs_description.bundles import Notation, notation_of
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.findings.checks import checks_to_make
from veeam_jobs_kit.contract.findings.joining import join_resumed
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.findings.report_builder import ReportBuilder, tool_version
from veeam_jobs_kit.contract.fuzz.processes import Progress, run_all
from veeam_jobs_kit.contract.model import (
    PHASES,
    ContractOptions,
    CouldNotRun,
    NotRun,
    Plan,
    Target,
    WireLimits,
    WorkerTask,
)
from veeam_jobs_kit.contract.plan.selection import make_plan
from veeam_jobs_kit.contract.plan.sharding import (
    how_many,
    only_shard,
    seconds_between,
    share,
    with_auth_probes,
)
from veeam_jobs_kit.contract.promises.checking import PromisesChecked, check_all
from veeam_jobs_kit.contract.reports.har import join_records
from veeam_jobs_kit.contract.reports.json_report import read_report
from veeam_jobs_kit.contract.wire.address import is_loopback, unreachable
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.notation import find_notation
from veeam_jobs_kit.contract.wire.redaction import redact_files, remove_empty_files
from veeam_jobs_kit.contract.wire.rules import ALL

JSON = "application/json"
PROMISES = "promises"
"""The part of a run that checks promises."""
PROMISES_SHARE, PROMISES_SECONDS = 1 / 3, 120.0
"""Maximum share of the time of a run for promises, and maximum number of seconds."""


def run_contract(
    target: Target,
    document: Mapping[str, Any],
    options: ContractOptions,
    progress: Progress = lambda name, cases: None,
    *,
    camel_document: Mapping[str, Any] | None = None,
    earlier: ContractReport | None = None,
) -> ContractReport:
    """Fuzz a server and check its answers against a bundle.

    `camel_document` is the same bundle with JSON members in camelCase, for an API that is described in both notations:
    the notation is detected first, unless the options give it. XML is the same in both. `earlier` is the report of an
    interrupted run (`earlier_report`): what it finished is not repeated, and the report is about both.

    Never raises for what the server does; what prevented the run is in `errors`.
    """
    started, begun = time.monotonic(), datetime.now(UTC)
    whole = make_plan(
        target.api,
        document,
        options,
        signed_in=target.account is not None,
        may_delete=may_delete(target, options),
    )
    plan = only_shard(document, whole, options.shard)
    checks, unmade = checks_to_make(target.api, options)
    if options.only_promises:
        unmade = (NotRun("fuzzing", "this run checks promises alone"),)
        plan = Plan((), ())
    done = frozenset(earlier.finished if earlier else ())
    findings = ReportBuilder(plan, (), options.phases, document, done=done)
    spelling, promised = _Spelling(), PromisesChecked()
    with _report_folder(options) as folder:
        try:
            spelling = _spelling(target, document, options, plan, camel_document, findings)
            documents = {JSON: camel_document} if camel_document and spelling.notation == "camelCase" else {}
            if spelling.problem:
                findings.note(target.api, {"kind": "fatal", "message": spelling.problem})
            else:
                if checks_promises(options) and whole.operations and not _has_promises(earlier):
                    _check_promises(
                        target, documents.get(JSON, document), options, findings, progress, promised
                    )
                left = max(options.max_time - (time.monotonic() - started), 1.0)
                probes = None if options.auth_probes is None else options.auth_probes - promised.probes
                fuzzing = replace(options, max_time=left, auth_probes=probes)
                tasks = list(make_tasks(target, document, fuzzing, plan, checks, folder, documents))
                findings.runs = tuple(dict.fromkeys(task.run for task in tasks))
                tasks = list(_what_is_left(tasks, done))
                if tasks and plan.operations:
                    run_all(tasks, findings, left, progress)
        except KeyboardInterrupt:
            # While promises are checked, say: what there is becomes a report all the same.
            findings.note("", {"kind": "interrupted"})
        except CouldNotRun as error:
            findings.note(target.api, {"kind": "fatal", "message": str(error)})
        _clean_up(folder, findings, har=options.har)
    report = findings.report(
        api=target.api,
        base_url=target.base_url,
        seconds=time.monotonic() - started,
        left_out=[*plan.left_out, *unmade, *_phases_left_out(options)],
        options=options,
        notation=spelling.notation,
    )
    report = replace(
        report,
        started=begun.isoformat(timespec="seconds"),
        user=target.account.username if target.account else None,
        promises=promised.results,
        promise_requests=promised.requests_sent,
    )
    return join_resumed(earlier, report) if earlier is not None else report


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
    }
    for what, (before, asked) in now.items():
        if before != asked:
            raise CouldNotRun(
                f"{file} is of another {what}: {before}, not {asked}. Start anew without --resume."
            )
    return earlier


def _what_is_left(tasks: Iterable[WorkerTask], done: frozenset[str]) -> Iterator[WorkerTask]:
    """Yield the tasks without what is done, as `run operationId phase`."""
    for task in tasks:
        operations = []
        for each in task.operations:
            phases = tuple(phase for phase in task.phases if f"{task.run} {each.id} {phase}" in done)
            wanted = {
                phase
                for phase in task.phases
                if phase == "fuzzing" or (phase == "coverage" and each.coverage)
            }
            if not phases or wanted - set(phases):
                operations.append(replace(each, done=phases))
        if operations:
            yield replace(task, operations=tuple(operations))


def _has_promises(earlier: ContractReport | None) -> bool:
    """Return whether an interrupted run had checked its promises, which come first, to the end."""
    if earlier is None or not earlier.promises:
        return False
    began_to_fuzz = bool(earlier.finished) or not earlier.interrupted
    return began_to_fuzz and all(each.is_settled for each in earlier.promises)


def _check_promises(
    target: Target,
    bundle: Mapping[str, Any],
    options: ContractOptions,
    findings: ReportBuilder,
    progress: Progress,
    done: PromisesChecked,
) -> None:
    """Check the promises first, within a share of the time; what is found goes into the report like all else.

    `done` is filled also where the run is interrupted.
    """
    share_of_time = min(options.max_time * PROMISES_SHARE, PROMISES_SECONDS)
    limit = options.max_time if options.only_promises else share_of_time
    # One operation may take all the time: promises ask few operations many things.
    limits = replace(wire_limits(target, options), operation_time=limit)
    if limits.auth_probes is not None and not options.only_promises:
        limits = replace(limits, auth_probes=limits.auth_probes // 2)
    guard = Guard(target.api, target.base_url, bundle, target.trust, limits, "promises")
    try:
        check_all(
            target,
            guard,
            options,
            time.monotonic() + limit,
            done,
            keep_secret=lambda secret: findings.note(PROMISES, {"kind": "secret", "value": secret}),
            tell=lambda sent: progress(PROMISES, sent),
        )
    finally:
        for error in done.errors:
            findings.note(PROMISES, {"kind": "fatal", "message": error})
        for finding in done.findings:
            findings.note(PROMISES, {"kind": "violation", **asdict(finding)})
        done.probes = guard.sent["wrong credentials"]
        done.requests_sent = guard.sent["promises"] + done.probes
        findings.note(PROMISES, {"kind": "wire", "task": PROMISES, "facts": asdict(guard.facts())})
        if guard.pace.why_stopped is not None:
            findings.note(PROMISES, {"kind": "finished", "why": "stopped", "reason": guard.pace.why_stopped})


def checks_promises(options: ContractOptions) -> bool:
    """Return whether a run checks promises: not where it chooses phases, nor where it sends nothing.

    Of several shards the first does, for the operations of all: promises look at many operations at once.
    """
    return (
        options.phases == PHASES and not options.dry_run and (options.shard is None or options.shard[0] == 1)
    )


def may_delete(target: Target, options: ContractOptions) -> bool:
    """Return whether DELETE may be sent, if anything may be written at all."""
    return options.allow_deletes or is_loopback(target.base_url)


def wire_limits(target: Target, options: ContractOptions) -> WireLimits:
    """Return what the whole run may send. Raises CouldNotRun where everything would be changed on a server in use."""
    writes_on = options.writes_on if options.allow_writes else None
    if writes_on is not None and ALL in writes_on and not is_loopback(target.base_url):
        raise CouldNotRun(
            "--writes-on all is for servers on this machine; name the objects that may be changed."
        )
    return WireLimits(
        writes_on=writes_on,
        deletes=may_delete(target, options),
        auth_probes=options.auth_probes,
        interval=seconds_between(options.rate_limit),
        operation_time=options.operation_time or options.max_time / 6,
        dry_run=options.dry_run,
    )


def _clean_up(folder: Path, findings: ReportBuilder, *, har: bool) -> None:
    """Mask secrets in all reports, and remove those that were begun and never written, whatever the user presses."""
    for _ in range(2):
        try:
            if har:
                join_records(folder)
            redact_files(folder, findings.secrets)
            remove_empty_files(folder)
            return
        except KeyboardInterrupt:
            findings.note("", {"kind": "interrupted"})


@dataclass(frozen=True, slots=True)
class _Spelling:
    """The notation of JSON members, or why it was not detected; neither where there is only one."""

    notation: Notation | None = None
    problem: str | None = None


def _spelling(
    target: Target,
    document: Mapping[str, Any],
    options: ContractOptions,
    plan: Plan,
    camel_document: Mapping[str, Any] | None,
    findings: ReportBuilder,
) -> _Spelling:
    """Detect the notation where there are two and JSON is tested."""
    matters = (plan.operations or options.only_promises) and JSON in (
        options.media_types or answer_media_types(document)
    )
    if camel_document is None or not matters:
        return _Spelling()
    if options.notation is not None:
        return _Spelling(options.notation)
    if options.dry_run:
        return _Spelling("PascalCase")
    guard = Guard(target.api, target.base_url, document, target.trust, purpose="first look")
    try:
        return _Spelling(find_notation(guard, document))
    except CouldNotRun as error:
        return _Spelling(problem=str(error))
    except requests.RequestException as error:
        return _Spelling(problem=unreachable(target.base_url, error))
    finally:
        facts = asdict(guard.facts())
        findings.note(target.api, {"kind": "wire", "task": "first look", "facts": facts})


def make_tasks(
    target: Target,
    document: Mapping[str, Any],
    options: ContractOptions,
    plan: Plan,
    checks: tuple[str, ...],
    folder: Path,
    documents: Mapping[str, Mapping[str, Any]],
) -> Iterator[WorkerTask]:
    """Yield one task for each media type of responses, or several where there are many operations.

    `documents` are bundles for single media types, where that is another than `document`.
    """
    kinds = options.media_types or answer_media_types(document)
    shares = share(document, plan.operations, how_many(target, plan.operations, options, len(kinds)))
    servers = (target.base_url, *target.replicas)
    limits, count = wire_limits(target, options), len(kinds) * len(shares)
    for index, (media_type, (number, selected)) in enumerate(itertools.product(kinds, enumerate(shares))):
        kind = media_type.rpartition("/")[2]
        run = target.api if kind == "json" and target.api == "vspc" else f"{target.api}-{kind}"
        name = f"{run}-{number + 1}" if len(shares) > 1 else run
        report_dir = folder / name
        if options.har:
            report_dir.mkdir(parents=True, exist_ok=True)
        mine = _part_of(limits, index, count)
        # The session that was logged off is asked once more.
        spare = 1 if "session_ends_with_logoff" in checks else 0
        yield WorkerTask(
            name=name,
            run=run,
            api=target.api,
            base_url=servers[index % len(servers)],
            username=target.account.username if target.account else None,
            password=target.account.password if target.account else None,
            trust=target.trust,
            media_type=media_type,
            notation=notation_of(documents.get(media_type, document)) if media_type == JSON else None,
            document=documents.get(media_type, document),
            operations=with_auth_probes(document, selected, mine.auth_probes, spare),
            checks=checks,
            phases=options.phases,
            exact=options.exact,
            max_time=options.max_time,
            max_examples=options.max_examples,
            seed=options.seed,
            limits=mine,
            report_dir=str(report_dir),
            max_response_time=options.max_response_time,
            har=options.har,
        )


def _part_of(limits: WireLimits, index: int, count: int) -> WireLimits:
    """Return the limits of one process of several: they share the rate and the requests with wrong credentials."""
    probes = limits.auth_probes
    if probes is not None:
        probes = probes // count + (1 if index < probes % count else 0)
    return replace(limits, interval=limits.interval * count, auth_probes=probes)


def answer_media_types(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the media types of successful responses, in the order of the description."""
    found: dict[str, None] = {}
    for operation in read_operations(document):
        for status, media in operation.answers.items():
            if status.startswith("2"):
                found |= dict.fromkeys(media)
    return tuple(found) or ("application/json",)


@contextlib.contextmanager
def _report_folder(options: ContractOptions) -> Iterator[Path]:
    if options.report_dir is not None:
        options.report_dir.mkdir(parents=True, exist_ok=True)
        yield options.report_dir
        return
    with tempfile.TemporaryDirectory(prefix="veeam-jobs-reports-") as folder:
        yield Path(folder)


def _phases_left_out(options: ContractOptions) -> list[NotRun]:
    return [
        NotRun(f"phase {phase}", "this run makes a choice of phases")
        for phase in PHASES
        if phase not in options.phases
    ]
