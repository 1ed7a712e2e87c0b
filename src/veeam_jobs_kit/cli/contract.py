"""`veeam-jobs contract`."""

from __future__ import annotations

import contextlib
import json
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast, get_args

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.findings.baseline import (
    Entry,
    baseline_json,
    read_baseline,
    updated,
    with_baseline,
)
from veeam_jobs_kit.contract.findings.joining import CannotJoin, join_shards
from veeam_jobs_kit.contract.findings.report import COULD_NOT_RUN, ContractReport, counted
from veeam_jobs_kit.contract.model import (
    ContractOptions,
    CouldNotRun,
    Target,
)
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.reports.files import replace_file, write_reports
from veeam_jobs_kit.contract.reports.json_report import read_report, report_json
from veeam_jobs_kit.contract.reports.terminal import print_summary
from veeam_jobs_kit.contract.run import earlier_report, run_contract
from veeam_jobs_kit.contract.self_test import CONFORMS, Trial, self_test

from .contract_console import console
from .contract_dry_run import tell_dry_run
from .contract_options import ContractArguments, account_of_run, options_of, second_account
from .errors import Trouble
from .tested_server import base_url_of, trust_of

__all__ = ["ContractArguments", "judge", "judge_the_suite", "list_operations", "list_promises", "merge"]


def judge(arguments: ContractArguments) -> int:
    """Run the suite; return its exit code."""
    api, document = _document(arguments)
    base_url = base_url_of(arguments.url or "", document, arguments.base_path)
    known = _baseline(arguments.baseline, update=arguments.baseline_update)
    target = Target(
        api,
        base_url,
        account_of_run(arguments),
        trust_of(arguments.fingerprint, arguments.ca_file, insecure=arguments.insecure),
        second_account(arguments),
    )
    options, camel_document = options_of(arguments, base_url, document), _camel_document(arguments)
    if not options.dry_run:
        _make_folder(arguments.report_dir)
    with _terminated_as_interrupted(), _Progress() as progress:
        earlier = _earlier(target, document, options)
        report = run_contract(
            target,
            document,
            options,
            progress,
            camel_document=camel_document,
            earlier=earlier,
            begun=arguments.begun,
        )
    if arguments.dry_run:
        return tell_dry_run(report, options)
    with _not_interrupted():
        report = _compared(report, known, arguments.baseline, update=arguments.baseline_update)
        _write(report, arguments.report_dir)
    if arguments.json:
        print(report_json(report), end="")
    elif report.exit_code == COULD_NOT_RUN and not report.judged:
        raise Trouble(_why_nothing(report))
    else:
        print_summary(report, console(), verbose=arguments.verbose)
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
    if whys := Counter(item.why for promise in report.promises for item in promise.not_proven[:1]):
        return "No promise can be checked:\n" + "\n".join(
            f"  {counted(count, 'promise')}: {why}" for why, count in whys.most_common()
        )
    reasons = Counter(item.why for item in report.not_run if not item.what.startswith(("check ", "phase ")))
    return "No operation can be called:\n" + "\n".join(
        f"  {count} operation{'' if count == 1 else 's'}: {why}" for why, count in reasons.most_common()
    )


def _earlier(target: Target, document: Mapping[str, Any], options: ContractOptions) -> ContractReport | None:
    try:
        return earlier_report(target, document, options)
    except CouldNotRun as error:
        raise Trouble(str(error)) from error


def merge(reports: tuple[Path, ...], folder: Path, *, as_json: bool, verbose: bool = False) -> int:
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
        print_summary(report, console(), verbose=verbose)
    return report.exit_code


def judge_the_suite(report_dir: Path, *, every_version: bool = False) -> int:
    """Run the self-test; 0 when clean mocks passed and every canary was found."""
    shown = console()
    rows: list[Trial] = []
    with _Progress() as progress:

        def tell(trial: Trial) -> None:
            rows.append(trial)
            progress(trial.name, trial.report.wire.total)

        trials = self_test(tell, every_version=every_version, report_dir=report_dir / "self-test")
    for trial in trials:
        if trial.wanted == CONFORMS or not trial.passed:
            shown.rule(Text(trial.name, style="bold"), align="left")
            print_summary(trial.report, shown)
    shown.print(_trials(trials))
    good = all(trial.passed for trial in trials)
    shown.print(
        Text("The clean mocks conform, and every planted bug was found.", style="bold green")
        if good
        else Text("The suite is not to be trusted: see above.", style="bold red")
    )
    return 0 if good else 1


def _document(arguments: ContractArguments) -> tuple[Api, Mapping[str, Any]]:
    if arguments.url is None:
        raise Trouble(
            "Missing the address of the server, like https://host.example.com:1280; or use --self-test."
        )
    if arguments.api is None:
        raise Trouble("Missing --api: use --api vspc or --api em.")
    return cast(Api, arguments.api), _bundle(arguments.api, arguments.api_version)


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
    shown = console()
    for promise in found:
        needs = f"; needs: {', '.join(sorted(promise.needs))}" if promise.needs else ""
        shown.print(Text.assemble((promise.name, "bold"), f"  ({', '.join(promise.apis)}{needs})"))
        shown.print(Text(f"  {promise.statement}"))
        shown.print(Text(f"  Rests on {', '.join(promise.rests_on)}", style="dim"))
    return 0


def list_operations(api: str | None, version: str | None, *, as_json: bool) -> int:
    """Print operationId, method and path of every operation, of one API or of both."""
    found = {
        name: list(read_operations(_bundle(name, version))) for name in get_args(Api) if api in (None, name)
    }
    if as_json:
        told = [
            {"operationId": each.id, "api": name, "label": each.label}
            for name in found
            for each in found[name]
        ]
        print(json.dumps(told, indent=1))
        return 0
    for name, operations in found.items():
        for each in operations:
            print(f"{name}  {each.id}  {each.label}")
    return 0


def _bundle(api: str, version: str | None) -> Mapping[str, Any]:
    try:
        return bundles.load(api, version)
    except bundles.BundleNotFound as error:
        raise Trouble(str(error)) from error


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
    table.add_column("Mock, what is wrong with it, and what was found")
    table.add_column("Requests", justify="right")
    table.add_column("Seconds", justify="right")
    table.add_column("Result")
    for trial in trials:
        result = Text("ok", style="green") if trial.passed else Text("FAILED", style="red")
        found = ", ".join(trial.found) or "nothing"
        wanted = "" if trial.passed else f"\nwanted: {trial.wanted}"
        table.add_row(
            Text.assemble((trial.name, "bold"), f"\n{trial.description}\nfound: {found}{wanted}"),
            f"{trial.report.wire.total:,}",
            f"{trial.report.seconds:.0f}",
            result,
        )
    return table
