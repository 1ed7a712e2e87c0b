"""Print all of a report on the terminal, for `--verbose`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from string import ascii_lowercase
from typing import cast

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.findings.checks import BY_NAME
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import ContractReport, OperationResult, Proof
from veeam_jobs_kit.contract.model import BOUNDARIES, NotRun
from veeam_jobs_kit.contract.reports.promises import print_promises
from veeam_jobs_kit.contract.reports.requests import request_table, where_they_went
from veeam_jobs_kit.contract.reports.words import (
    EVIDENCE,
    WITHOUT_EVIDENCE,
    details,
    failed_checks,
    in_doubt,
    omissions,
    seen,
    state_of,
    without_evidence,
)
from veeam_jobs_kit.contract.wire.reproduction import preparation

_MOST = 50
"""Findings printed; the reports have them all."""
_WIDE = 116
"""Terminal width that has room for every status."""
_BOUNDARIES = (
    "* Boundary values too; an operation with like parameters stands for the others, see --thorough."
)


def print_details(report: ContractReport, console: Console) -> None:
    """Print operations, checks, promises, violations and omissions: everything but the verdict."""
    if report.results:
        letters = _letters(report)
        console.print(_operations(report, letters, console.width))
        console.print(Text(where_they_went(request_table(report))))
        console.print()
        console.print(_checks(report, letters))
    print_promises(report.promises, console)
    _print_findings(report, console)
    _print_evidence(report, console)
    _print_not_run(report.not_run, console)


def _table(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)


def _letters(report: ContractReport) -> dict[str, str]:
    """Return a letter for each check that was run; the table of checks explains them."""
    made = {name for result in report.results for name in result.checks}
    return dict(zip((name for name in BY_NAME if name in made), ascii_lowercase, strict=False))


def _operations(report: ContractReport, letters: Mapping[str, str], width: int) -> Table:
    """Return a table with one line for each operation; a wide terminal shows every status."""
    table = Table(
        title="Operations",
        title_justify="left",
        title_style="bold",
        caption=_BOUNDARIES if any("coverage" in result.phases for result in report.results) else None,
        caption_justify="left",
        box=None,
        pad_edge=False,
        padding=(0, 1, 0, 0),
    )
    runs = {result.job for result in report.results}
    wide = width >= _WIDE
    proofs = {(proof.run, proof.label): proof for proof in report.proofs}
    table.add_column("Operation", overflow="fold")
    if proofs:
        table.add_column("Useful", justify="right", no_wrap=True)
    if len(runs) > 1:
        table.add_column("Run")
    table.add_column("Reqs", justify="right")
    table.add_column("Answers" if wide else "2xx", justify="left" if wide else "right", overflow="fold")
    table.add_column("Checks", overflow="fold")
    table.add_column("", no_wrap=True)
    shown: tuple[str, str] | None = None
    for result in report.results:
        if (result.job, result.resource) != shown:
            shown = result.job, result.resource
            table.add_row(Text("" if " " in result.resource else result.resource, style="bold"))
        cells: list[str | Text] = [Text(f"  {result.id}")]
        cells += [_useful(proofs.get((result.job, result.label)))] if proofs else []
        cells += [result.job] if len(runs) > 1 else []
        cells += [f"{result.requests:,}", _answers(result) if wide else f"{_good(result):,}"]
        cells += [_made(result, letters), _outcome(result, report)]
        table.add_row(*cells)
    return table


def _outcome(result: OperationResult, report: ContractReport) -> Text:
    star = "*" if "coverage" in result.phases else ""
    state, _ = state_of(report, result.job, result.label)
    if state == "violates" or failed_checks(result):
        return Text(f"FAIL{star}", style="red")
    return Text(f"{state}{star}", style="green" if state == "ok" else "yellow")


def _useful(proof: Proof | None) -> Text:
    """Return the number of useful answers, or why there is none; nothing for signing in and off."""
    if proof is None:
        return Text("")
    style = "yellow" if proof.evidence == "not proven" else ""
    return Text(str(proof.useful or EVIDENCE[proof.evidence]), style=style)


def _answers(result: OperationResult) -> str:
    return " ".join(f"{status}:{times}" for status, times in result.statuses.items())


def _good(result: OperationResult) -> int:
    return sum(times for status, times in result.statuses.items() if status.startswith("2"))


def _made(result: OperationResult, letters: Mapping[str, str]) -> Text:
    """Return the letters of the checks of one operation: a dot if not run, red and upper case if failed."""
    text = Text()
    for name, letter in letters.items():
        count = result.checks.get(name)
        if count is not None and count.failed:
            text.append(letter.upper(), style="bold red")
        else:
            text.append(letter if count is not None else "·", style="" if count is not None else "dim")
    return text


def _checks(report: ContractReport, letters: Mapping[str, str]) -> Table:
    passed: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    for result in report.results:
        for name, count in result.checks.items():
            passed[name] += count.passed
            failed[name] += count.failed
    table = _table("Checks")
    table.add_column("")
    table.add_column("Check", no_wrap=True)
    table.add_column("Passed", justify="right")
    table.add_column("Failed", justify="right")
    table.add_column("Holds when")
    for name, letter in letters.items():
        style = "red" if failed[name] else ""
        table.add_row(
            letter, Text(name, style=style), str(passed[name]), str(failed[name]), BY_NAME[name].meaning
        )
    return table


def _print_findings(report: ContractReport, console: Console) -> None:
    for finding in report.violations[:_MOST]:
        _print_finding(finding, console)
    if len(report.violations) > _MOST:
        more = len(report.violations) - _MOST
        console.print(Text(f"{more} more violations: see the reports.", style="bold"))
    if report.violations:
        console.print(Text("Before the first command:", style="bold"))
        for line in preparation(cast(Api, report.api), report.base_url):
            console.print(Text(f"  {line}", style="cyan"), soft_wrap=True)
        console.print()
    for finding in report.known:
        title = f"{finding.label}  {finding.title} {finding.place}".rstrip()
        console.print(Text.assemble(("Known: ", "dim"), title), soft_wrap=True)
    for text in report.gone:
        console.print(Text.assemble(("Gone: ", "green"), text), soft_wrap=True)
    if report.known or report.gone:
        console.print()


def _print_finding(finding: Finding, console: Console) -> None:
    console.print(Text.assemble((finding.label, "bold red"), f"  {finding.title}"), soft_wrap=True)
    console.print(Text(f"  {seen(finding)}", style="dim"), soft_wrap=True)
    for name, text in details(finding).items():
        lines = text.strip().splitlines() or [""]
        _print_under(f"{name}: {lines[0]}", console)
        for line in lines[1:]:
            _print_under(line, console)
    for line in (finding.curl or "").splitlines() + ([finding.python] if finding.python else []):
        console.print(Text(f"  {line}", style="cyan"), soft_wrap=True)
    console.print()


def _print_under(line: str, console: Console) -> None:
    console.print(Padding(Text(line), (0, 0, 0, 2)))


def _print_evidence(report: ContractReport, console: Console) -> None:
    """Print the operations without a useful answer, by kind and reason, and what else is worth knowing."""
    for kind, reasons in without_evidence(report.proofs).items():
        console.print(Text(WITHOUT_EVIDENCE[kind], style="bold yellow" if kind == "not proven" else "bold"))
        for why, names in reasons.items():
            console.print(Padding(Text(f"{why[:1].upper()}{why[1:]}:"), (0, 0, 0, 2)))
            console.print(Padding(Text(", ".join(names), style="dim"), (0, 0, 0, 4)))
        console.print()
    if open_ones := in_doubt(report.proofs):
        console.print(Text("Useful, but in doubt or unfinished", style="bold yellow"))
        for why, names in open_ones.items():
            console.print(Padding(Text(f"{why[:1].upper()}{why[1:]}:"), (0, 0, 0, 2)))
            console.print(Padding(Text(", ".join(names), style="dim"), (0, 0, 0, 4)))
        console.print()
    if report.remarks:
        console.print(Text("Worth knowing", style="bold"))
        for item in report.remarks:
            _print_under(f"{item.what} ({item.where}, {item.run}, {item.times}x)", console)
        console.print()


def _print_not_run(not_run: tuple[NotRun, ...], console: Console) -> None:
    """Print omissions by reason; the table of operations marks those of boundary values."""
    if not not_run:
        return
    console.print(Text("Not run", style="bold"))
    told = [item for item in not_run if not item.what.startswith(BOUNDARIES)]
    for why, whats in omissions(told).items():
        console.print(Padding(Text(f"{why[0].upper()}{why[1:]}:"), (0, 0, 0, 2)))
        for what in whats:
            console.print(Padding(Text(what, style="dim"), (0, 0, 0, 4)))
    console.print()
