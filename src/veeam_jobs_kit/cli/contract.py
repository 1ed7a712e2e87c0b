"""`veeam-jobs contract`."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from veeam_jobs_kit import bundles
from veeam_jobs_kit.contract.address import base_url_for, is_loopback
from veeam_jobs_kit.contract.check_table import BY_NAME
from veeam_jobs_kit.contract.guard import normal_fingerprint
from veeam_jobs_kit.contract.model import Account, Api, CouldNotRun, Options, Report, Target, Trust
from veeam_jobs_kit.contract.plan import operations
from veeam_jobs_kit.contract.report import to_json, write_reports
from veeam_jobs_kit.contract.runner import run_contract
from veeam_jobs_kit.contract.selftest import CONFORMS, Trial, self_test
from veeam_jobs_kit.contract.summary import print_summary

from .trouble import Trouble

PASSWORD_VARIABLE = "VEEAM_JOBS_PASSWORD"
GENTLE = "20/s"
"""For a server that others may be using."""
QUICK, UNHURRIED = 180.0, 600.0
"""Seconds for a run without a limit on its rate, and with one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The command line as it was given."""

    url: str | None
    api: str | None
    api_version: str | None
    username: str | None
    password_file: Path | None
    fingerprint: str | None
    ca_file: Path | None
    insecure: bool
    max_time: float | None
    max_examples: int
    seed: int | None
    rate_limit: str | None
    only: tuple[str, ...]
    skip_checks: tuple[str, ...]
    allow_writes: bool
    exact: bool
    thorough: bool
    report_dir: Path
    json: bool


def judge(wish: Wish) -> int:
    """Run the suite; the exit code is the verdict."""
    api, document = _document(wish)
    base_url = _base_url(wish, document)
    target = Target(api, base_url, _account(wish), _trust(wish))
    options = _options(wish, base_url, document)
    with _Progress() as progress:
        report = run_contract(target, document, options, progress)
    _write(report, wish.report_dir)
    if wish.json:
        print(to_json(report), end="")
    elif not report.cases:
        raise Trouble(_why_nothing(report))
    else:
        print_summary(report, _console())
    return report.exit_code


def _why_nothing(report: Report) -> str:
    """Why not one request was judged."""
    if report.errors:
        return "\n".join(report.errors)
    reasons = Counter(item.why for item in report.not_run if not item.what.startswith(("check ", "phase ")))
    return "No operation is left to call:\n" + "\n".join(
        f"  {count} operation{'' if count == 1 else 's'}: {why}" for why, count in reasons.most_common()
    )


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
    """A terminal has its own width; a file or a pipe gets room for whole lines."""
    return Console() if sys.stdout.isatty() else Console(width=160)


def _document(wish: Wish) -> tuple[Api, Mapping[str, Any]]:
    if wish.url is None:
        raise Trouble(
            "Which server? Give its address, like https://host.example.com:1280, or say --self-test."
        )
    if wish.api is None:
        raise Trouble("Which API does the server speak? Say --api vspc or --api em.")
    try:
        return cast(Api, wish.api), bundles.load(wish.api, wish.api_version)
    except bundles.BundleNotFound as error:
        raise Trouble(str(error)) from error


def _base_url(wish: Wish, document: Mapping[str, Any]) -> str:
    try:
        return base_url_for(wish.url or "", document)
    except CouldNotRun as error:
        raise Trouble(str(error)) from error


def _account(wish: Wish) -> Account | None:
    if wish.username is None:
        return None
    return Account(wish.username, _password(wish))


def _password(wish: Wish) -> str:
    """From the file, the environment, or the keyboard; never from the command line, which others can read."""
    if wish.password_file is not None:
        try:
            password = wish.password_file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise Trouble(f"The password file {wish.password_file} cannot be read: {error}") from error
    elif PASSWORD_VARIABLE in os.environ:
        password = os.environ[PASSWORD_VARIABLE]
    elif sys.stdin.isatty():
        import getpass

        password = getpass.getpass(f"Password of {wish.username}: ")
    else:
        raise Trouble(f"No password for {wish.username}: set {PASSWORD_VARIABLE} or use --password-file.")
    if not password:
        raise Trouble(f"The password of {wish.username} is empty.")
    return password


def _trust(wish: Wish) -> Trust:
    if wish.insecure and (wish.fingerprint or wish.ca_file):
        raise Trouble(
            "--insecure accepts any certificate; leave it out where --fingerprint or --ca-file is given."
        )
    if wish.ca_file is not None and not wish.ca_file.is_file():
        raise Trouble(f"There is no file {wish.ca_file} (--ca-file).")
    try:
        fingerprint = normal_fingerprint(wish.fingerprint) if wish.fingerprint else None
    except ValueError as error:
        raise Trouble(f"--fingerprint: {error}.") from error
    return Trust(str(wish.ca_file) if wish.ca_file else None, fingerprint, wish.insecure)


def _options(wish: Wish, base_url: str, document: Mapping[str, Any]) -> Options:
    _known("--only", wish.only, [operation["operationId"] for _, _, operation in operations(document)])
    _known("--skip-check", wish.skip_checks, list(BY_NAME))
    rate_limit = _rate_limit(wish.rate_limit, base_url)
    return Options(
        allow_writes=wish.allow_writes,
        exact=wish.exact,
        thorough=wish.thorough,
        max_time=wish.max_time or (UNHURRIED if rate_limit else QUICK),
        max_examples=wish.max_examples,
        seed=wish.seed,
        rate_limit=rate_limit,
        report_dir=wish.report_dir,
        only=wish.only,
        skip_checks=wish.skip_checks,
    )


def _known(option: str, given: tuple[str, ...], there: list[str]) -> None:
    for name in given:
        if name not in there:
            raise Trouble(f"{option} {name}: there is none of this name. There are: {', '.join(there)}")


def _rate_limit(given: str | None, base_url: str) -> str | None:
    if given is None:
        return None if is_loopback(base_url) else GENTLE
    if given == "none":
        return None
    if not re.fullmatch(r"[1-9]\d*/[smh]", given):
        raise Trouble(f"--rate-limit {given}: write it like 20/s, 600/m, or none.")
    return given


def _write(report: Report, folder: Path) -> None:
    try:
        write_reports(report, folder)
    except OSError as error:
        raise Trouble(f"The reports cannot be written to {folder}: {error.strerror}.") from error


class _Progress:
    """Requests so far, on a terminal's standard error only."""

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
