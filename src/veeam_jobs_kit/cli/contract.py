"""`veeam-jobs contract`."""

from __future__ import annotations

import contextlib
import json
import re
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast, get_args

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.findings.baseline import (
    Entry,
    baseline_json,
    read_baseline,
    updated,
    with_baseline,
)
from veeam_jobs_kit.contract.findings.checks import BY_NAME
from veeam_jobs_kit.contract.findings.joining import CannotJoin, join_shards
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.model import (
    Account,
    ContractOptions,
    CouldNotRun,
    Target,
)
from veeam_jobs_kit.contract.plan.sharding import seconds_between
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.reports.files import replace_file, write_reports
from veeam_jobs_kit.contract.reports.json_report import read_report, report_json
from veeam_jobs_kit.contract.reports.terminal import print_summary
from veeam_jobs_kit.contract.run import checks_promises, earlier_report, run_contract
from veeam_jobs_kit.contract.self_test import CONFORMS, Trial, self_test
from veeam_jobs_kit.contract.wire.address import is_loopback
from veeam_jobs_kit.contract.wire.rules import ALL

from .errors import Trouble
from .tested_server import PASSWORD_VARIABLE, base_url_of, known_names, password_of, trust_of

ALSO_PASSWORD_VARIABLE = "VEEAM_JOBS_ALSO_PASSWORD"
GENTLE = "5/s"
"""Rate limit for a server that is not on this machine."""
AUTH_PROBES = 10
"""Most requests with wrong credentials to such a server."""
QUICK, UNHURRIED = 180.0, 600.0
"""Seconds for a run without a rate limit, and with one."""
PROMISES_ALONE = 120.0
"""Seconds for promises without fuzzing."""


@dataclass(frozen=True, slots=True)
class ContractArguments:
    """The arguments of `veeam-jobs contract`."""

    url: str | None
    api: str | None
    api_version: str | None
    notation: Notation | None
    username: str | None
    password_file: Path | None
    fingerprint: str | None
    ca_file: Path | None
    insecure: bool
    max_time: float | None
    max_examples: int
    seed: int | None
    rate_limit: str | None
    base_path: str | None
    auth_probes: int | None
    operation_time: float | None
    workers: int | None
    shard: str | None
    writes_on: tuple[str, ...]
    allow_deletes: bool
    dry_run: bool
    resume: bool
    only: tuple[str, ...]
    skip_checks: tuple[str, ...]
    only_promises: bool
    promises: tuple[str, ...]
    also_as: str | None
    also_password_file: Path | None
    allow_writes: bool
    exact: bool
    thorough: bool
    report_dir: Path
    json: bool
    min_useful: float | None
    allow_unproven: bool
    baseline: Path | None
    baseline_update: bool
    max_response_time: float | None
    har: bool


def judge(arguments: ContractArguments) -> int:
    """Run the suite; return its exit code."""
    api, document = _document(arguments)
    base_url = base_url_of(arguments.url or "", document, arguments.base_path)
    known = _baseline(arguments.baseline, update=arguments.baseline_update)
    target = Target(
        api,
        base_url,
        _account(arguments),
        trust_of(arguments.fingerprint, arguments.ca_file, insecure=arguments.insecure),
        _second_account(arguments),
    )
    options, camel_document = _options(arguments, base_url, document), _camel_document(arguments)
    if not options.dry_run:
        _make_folder(arguments.report_dir)
    with _terminated_as_interrupted(), _Progress() as progress:
        earlier = _earlier(target, document, options)
        report = run_contract(
            target, document, options, progress, camel_document=camel_document, earlier=earlier
        )
    if arguments.dry_run:
        return _tell_dry_run(report, options)
    with _not_interrupted():
        report = _compared(report, known, arguments.baseline, update=arguments.baseline_update)
        _write(report, arguments.report_dir)
    if arguments.json:
        print(report_json(report), end="")
    elif not report.judged and not report.interrupted and (report.errors or not report.proofs):
        raise Trouble(_why_nothing(report))
    else:
        print_summary(report, _console())
    return report.exit_code


@contextlib.contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Treat SIGTERM, which CI systems send, like Ctrl+C: reports are written, and sessions logged off."""

    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not in the main thread: a test, or a program that embeds this
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def _not_interrupted() -> Iterator[None]:
    """Ignore Ctrl+C while reports are written: it takes less than a second."""
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _tell_dry_run(report: ContractReport, options: ContractOptions) -> int:
    """Print what would be sent; return the exit code."""
    if report.errors:
        raise Trouble("\n".join(report.errors))
    table = Table(
        title="Requests that would be sent", title_justify="left", title_style="bold", box=box.SIMPLE_HEAD
    )
    for heading in ("Method", "Path"):
        table.add_column(heading, overflow="fold")
    table.add_column("Requests", justify="right")
    table.add_column("Writes")
    for label, count in sorted(
        report.wire.by_operation.items(), key=lambda item: item[0].partition(" ")[::-1]
    ):
        method, _, path = label.partition(" ")
        table.add_row(
            method, Text(path), str(count), Text("yes", style="red") if label in report.wire.writes else ""
        )
    console = _console()
    console.print(table)
    writes = sum(report.wire.writes.values())
    console.print(
        Text(
            f"Nothing was sent. About {report.wire.total} requests would be, {writes} of them writes: so many as to a server"
            " that answers 404 to everything. Ids that are found lead to more reads, of the same methods and paths."
        )
    )
    for sentence in _what_limits(report, options):
        console.print(Text(sentence))
    for item in report.not_run:
        if item.why.endswith(("--allow-writes", "--writes-on", "--allow-deletes")):
            console.print(Text(f"Not sent: {item.what}: {item.why}", style="dim"), soft_wrap=True)
    return 0


def _what_limits(report: ContractReport, options: ContractOptions) -> Iterator[str]:
    """Yield sentences on what a dry run does not count, and on how long a run takes."""
    if checks_promises(replace(options, dry_run=False)):
        yield (
            "Checks of promises are not counted. They come first, take a third of the time at most, and read the same paths"
            " with many filters, orders and pages."
        )
    if options.rate_limit:
        seconds = report.wire.total * seconds_between(options.rate_limit)
        late = " What is not reached by then is not proven." if seconds > options.max_time else ""
        yield (
            f"At {options.rate_limit}, the requests above take {seconds:,.0f} seconds; the run stops after"
            f" {options.max_time:,.0f} (--max-time).{late}"
        )
    if options.auth_probes is not None:
        yield f"Of all requests, {options.auth_probes} at most have no or wrong credentials (--auth-probes)."


def _make_folder(folder: Path) -> None:
    """Make the folder of the reports before anything is sent. Raises Trouble where that is not possible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(f"The folder {folder} (--report-dir) cannot be made: {error.strerror}.") from error


def _why_nothing(report: ContractReport) -> str:
    """Return the reasons why no request was checked."""
    if report.errors:
        return "\n".join(report.errors)
    reasons = Counter(item.why for item in report.not_run if not item.what.startswith(("check ", "phase ")))
    return "No operation can be called:\n" + "\n".join(
        f"  {count} operation{'' if count == 1 else 's'}: {why}" for why, count in reasons.most_common()
    )


def _earlier(target: Target, document: Mapping[str, Any], options: ContractOptions) -> ContractReport | None:
    try:
        return earlier_report(target, document, options)
    except CouldNotRun as error:
        raise Trouble(str(error)) from error


def merge(reports: tuple[Path, ...], folder: Path, *, as_json: bool) -> int:
    """Join the reports of shards into one, with one verdict; return its exit code."""
    if not reports:
        raise Trouble("Missing the reports to join: veeam-jobs contract merge reports/*")
    read = []
    for path in reports:
        file = path / "contract.json" if path.is_dir() else path
        try:
            read.append(read_report(file.read_text(encoding="utf-8")))
        except OSError as error:
            raise Trouble(f"{file} cannot be read: {error.strerror}.") from error
        except (ValueError, RecursionError) as error:
            raise Trouble(f"{file} is not the report of a run: {error}.") from error
    try:
        report = replace(join_shards(read), report_dir=str(folder))
    except CannotJoin as error:
        raise Trouble(str(error)) from error
    _write(report, folder)
    if as_json:
        print(report_json(report), end="")
    else:
        print_summary(report, _console())
    return report.exit_code


def judge_the_suite(report_dir: Path, *, every_version: bool = False) -> int:
    """Run the self-test; 0 when clean mocks passed and every canary was found."""
    console = _console()
    rows: list[Trial] = []
    with _Progress() as progress:

        def tell(trial: Trial) -> None:
            rows.append(trial)
            progress(trial.name, trial.report.cases)

        trials = self_test(tell, every_version=every_version, report_dir=report_dir / "self-test")
    for trial in trials:
        if trial.wanted == CONFORMS or not trial.passed:
            console.rule(Text(trial.name, style="bold"), align="left")
            print_summary(trial.report, console)
    console.print(_trials(trials))
    good = all(trial.passed for trial in trials)
    console.print(
        Text("The clean mocks conform, and every planted bug was found.", style="bold green")
        if good
        else Text("The suite is not to be trusted: see above.", style="bold red")
    )
    return 0 if good else 1


def _console() -> Console:
    """Return a console as wide as the terminal; for a file or a pipe, wide enough for whole lines."""
    return Console() if sys.stdout.isatty() else Console(width=160)


def _document(arguments: ContractArguments) -> tuple[Api, Mapping[str, Any]]:
    if arguments.url is None:
        raise Trouble(
            "Missing the address of the server, like https://host.example.com:1280; or use --self-test."
        )
    if arguments.api is None:
        raise Trouble("Missing --api: use --api vspc or --api em.")
    try:
        return cast(Api, arguments.api), bundles.load(arguments.api, arguments.api_version)
    except bundles.BundleNotFound as error:
        raise Trouble(str(error)) from error


def _camel_document(arguments: ContractArguments) -> Mapping[str, Any] | None:
    """Return the description for servers that send camelCase JSON; None if the API has no such notation."""
    found = bundles.load_camel(arguments.api or "", arguments.api_version)
    if found is None and arguments.notation is not None:
        raise Trouble(f"--notation: the JSON of {arguments.api} has only one notation; remove the option.")
    return found


def list_promises(api: str | None, *, as_json: bool) -> int:
    """Print name, statement and sources of every promise, of one API or of both."""
    found = list(
        dict.fromkeys(each for name in get_args(Api) if api in (None, name) for each in promises(name))
    )
    if as_json:
        told = [
            {
                "name": promise.name,
                "apis": promise.apis,
                "statement": promise.statement,
                "restsOn": promise.rests_on,
                "needs": sorted(promise.needs),
            }
            for promise in found
        ]
        print(json.dumps(told, indent=1, ensure_ascii=False))
        return 0
    console = _console()
    for promise in found:
        needs = f"; needs: {', '.join(sorted(promise.needs))}" if promise.needs else ""
        console.print(Text.assemble((promise.name, "bold"), f"  ({', '.join(promise.apis)}{needs})"))
        console.print(Text(f"  {promise.statement}"))
        console.print(Text(f"  Rests on {', '.join(promise.rests_on)}", style="dim"))
    return 0


def _account(arguments: ContractArguments) -> Account | None:
    if arguments.username is None:
        return None
    if arguments.dry_run:
        return Account(arguments.username, "nothing is sent")
    return Account(
        arguments.username,
        password_of(arguments.username, arguments.password_file, PASSWORD_VARIABLE, "--password-file"),
    )


def _second_account(arguments: ContractArguments) -> Account | None:
    if arguments.also_as is None:
        return None
    if arguments.username is None:
        raise Trouble("--also-as is a second account: use --username for the first.")
    password = password_of(
        arguments.also_as, arguments.also_password_file, ALSO_PASSWORD_VARIABLE, "--also-password-file"
    )
    return Account(arguments.also_as, password)


def _options(arguments: ContractArguments, base_url: str, document: Mapping[str, Any]) -> ContractOptions:
    known_names("--only", arguments.only, [each.id for each in read_operations(document)])
    named = [promise.name for promise in promises(cast(Api, arguments.api))]
    known_names("--skip-check", arguments.skip_checks, [*BY_NAME, *named])
    known_names("--promise", arguments.promises, named)
    rate_limit = _rate_limit(arguments.rate_limit, base_url)
    _check_writes(arguments, base_url)
    return ContractOptions(
        allow_writes=arguments.allow_writes,
        exact=arguments.exact,
        thorough=arguments.thorough,
        max_time=arguments.max_time or _seconds(arguments, rate_limit),
        max_examples=arguments.max_examples,
        seed=arguments.seed,
        rate_limit=rate_limit,
        report_dir=None if arguments.dry_run else arguments.report_dir,
        writes_on=arguments.writes_on,
        allow_deletes=arguments.allow_deletes,
        auth_probes=_auth_probes(arguments.auth_probes, base_url),
        operation_time=arguments.operation_time,
        workers=arguments.workers,
        shard=_shard(arguments.shard),
        resume=arguments.resume,
        dry_run=arguments.dry_run,
        only=arguments.only,
        skip_checks=arguments.skip_checks,
        only_promises=arguments.only_promises or bool(arguments.promises),
        promises=arguments.promises,
        notation=arguments.notation,
        max_response_time=arguments.max_response_time,
        har=arguments.har,
        min_useful=arguments.min_useful,
        allow_unproven=arguments.allow_unproven,
    )


def _check_writes(arguments: ContractArguments, base_url: str) -> None:
    """Raise Trouble for options about writing that do not fit together."""
    if arguments.allow_writes and not arguments.writes_on:
        raise Trouble(
            "--allow-writes needs to know what may be changed: name objects with --writes-on ID; for a mock on this machine,"
            " --writes-on all."
        )
    if not arguments.allow_writes and (arguments.writes_on or arguments.allow_deletes):
        raise Trouble("--writes-on and --allow-deletes need --allow-writes.")
    if ALL in arguments.writes_on and not is_loopback(base_url):
        raise Trouble(f"--writes-on all is for servers on this machine; name the objects of {base_url}.")


def _auth_probes(given: int | None, base_url: str) -> int | None:
    return AUTH_PROBES if given is None and not is_loopback(base_url) else given


def _shard(given: str | None) -> tuple[int, int] | None:
    if given is None:
        return None
    match = re.fullmatch(r"([1-9]\d{0,3})/([1-9]\d{0,3})", given)
    if match is None or int(match[1]) > int(match[2]):
        raise Trouble(f"Invalid --shard {given}: use 1/3, 2/3 and 3/3 for three parts.")
    return int(match[1]), int(match[2])


def _seconds(arguments: ContractArguments, rate_limit: str | None) -> float:
    if arguments.only_promises or arguments.promises:
        return PROMISES_ALONE
    return UNHURRIED if rate_limit else QUICK


def _rate_limit(given: str | None, base_url: str) -> str | None:
    if given is None:
        return None if is_loopback(base_url) else GENTLE
    if given == "none":
        return None
    if not re.fullmatch(r"[1-9]\d*/[smh]", given):
        raise Trouble(f"Invalid --rate-limit {given}: use 20/s, 600/m or none.")
    return given


def _baseline(file: Path | None, *, update: bool) -> tuple[Entry, ...]:
    """Return the known findings of a file; none where there is no file yet and this run is to write it."""
    if file is None:
        if update:
            raise Trouble("--baseline-update: name the file to write with --baseline.")
        return ()
    if update and not file.exists():
        return ()
    try:
        return read_baseline(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise Trouble(f"--baseline {file}: {error}.") from error
    except OSError as error:
        raise Trouble(f"--baseline {file}: {error.strerror}.") from error


def _compared(
    report: ContractReport, known: tuple[Entry, ...], file: Path | None, *, update: bool
) -> ContractReport:
    """Set the known findings apart; with `update`, write all findings to the file first."""
    if file is not None and update and report.judged:
        known = updated(report, known)
        try:
            replace_file(file, baseline_json(known))
        except OSError as error:
            raise Trouble(f"--baseline {file}: {error.strerror}.") from error
    return with_baseline(report, known)


def _write(report: ContractReport, folder: Path) -> None:
    try:
        write_reports(report, folder)
    except OSError as error:
        raise Trouble(f"The reports cannot be written to {folder}: {error.strerror}.") from error


class _Progress:
    """Shows the number of requests on standard error, if that is a terminal."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._status = self._console.status("Signing in …") if self._console.is_terminal else None
        self._cases: dict[str, int] = {}

    def __enter__(self) -> Callable[[str, int], None]:
        if self._status is not None:
            self._status.start()
        return self._note

    def __exit__(self, *error: object) -> None:
        if self._status is not None:
            self._status.stop()

    def _note(self, name: str, cases: int) -> None:
        self._cases[name] = cases
        if self._status is not None:
            self._status.update(", ".join(f"{job}: {count} requests" for job, count in self._cases.items()))


def _trials(trials: tuple[Trial, ...]) -> Table:
    table = Table(
        title="Self-test", title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False
    )
    for heading in ("Mock", "What is wrong with it", "Expected", "Found"):
        table.add_column(heading, overflow="fold")
    table.add_column("Requests", justify="right")
    table.add_column("Seconds", justify="right")
    table.add_column("Result")
    for trial in trials:
        result = Text("ok", style="green") if trial.passed else Text("FAILED", style="red")
        found = ", ".join(trial.found) or "nothing"
        table.add_row(
            trial.name,
            Text(trial.description),
            trial.wanted,
            found,
            str(trial.report.cases),
            f"{trial.report.seconds:.0f}",
            result,
        )
    return table
