"""The summary of a run on the terminal."""

from __future__ import annotations

from collections import Counter

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .check_table import BY_NAME
from .model import NotRun, Report, Violation
from .report import VERDICTS, answers, failed_checks

_COLOURS = {0: "green", 1: "red", 2: "yellow"}


def print_summary(report: Report, console: Console) -> None:
    """Operations, checks, violations, what was not run; the verdict last, where the eye ends."""
    if report.results:
        console.print(_operations(report))
        console.print(_checks(report))
    for violation in report.violations:
        _print_violation(violation, console)
    _print_not_run(report.not_run, console)
    for error in report.errors:
        console.print(Text(error, style="yellow"), soft_wrap=True)
    _print_verdict(report, console)


def _table(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)


def _operations(report: Report) -> Table:
    table = _table("Operations")
    jobs = {result.job for result in report.results}
    table.add_column("Operation", overflow="fold")
    if len(jobs) > 1:
        table.add_column("Run")
    table.add_column("Requests", justify="right")
    table.add_column("Answers", overflow="fold")
    table.add_column("Checks", justify="right")
    table.add_column("Result", overflow="fold")
    for result in report.results:
        failed = failed_checks(result)
        verdict = Text("failed: " + ", ".join(failed), style="red") if failed else Text("ok", style="green")
        cells: list[str | Text] = [Text(result.label)]
        cells += [result.job] if len(jobs) > 1 else []
        cells += [str(result.cases), answers(result), str(len(result.checks)), verdict]
        table.add_row(*cells)
    return table


def _checks(report: Report) -> Table:
    passed: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    for result in report.results:
        for name, count in result.checks.items():
            passed[name] += count.passed
            failed[name] += count.failed
    table = _table("Checks")
    for heading, justify in (
        ("Check", "left"),
        ("Passed", "right"),
        ("Failed", "right"),
        ("Holds when", "left"),
    ):
        table.add_column(heading, justify=justify, overflow="fold")  # type: ignore[arg-type]
    for name in [name for name in BY_NAME if name in passed or name in failed]:
        style = "red" if failed[name] else ""
        table.add_row(Text(name, style=style), str(passed[name]), str(failed[name]), BY_NAME[name].meaning)
    return table


def _print_violation(violation: Violation, console: Console) -> None:
    times = f"{violation.times} times" if violation.times > 1 else "once"
    console.print(Text.assemble((violation.label, "bold red"), f"  {violation.title}"), soft_wrap=True)
    console.print(Text(f"  {violation.check}, {times}, in {violation.job}", style="dim"), soft_wrap=True)
    for line in violation.message.strip().splitlines():
        console.print(Text(f"  {line}"), soft_wrap=True)
    if violation.curl:
        console.print(Text(f"  {violation.curl}", style="cyan"), soft_wrap=True)
    console.print()


def _print_not_run(not_run: tuple[NotRun, ...], console: Console) -> None:
    if not not_run:
        return
    console.print(Text("Not run", style="bold"))
    by_reason: dict[str, list[str]] = {}
    for item in not_run:
        by_reason.setdefault(item.why, []).append(item.what)
    for why, whats in by_reason.items():
        console.print(Text(f"  {', '.join(whats)}: {why}"), soft_wrap=True)
    console.print()


def _print_verdict(report: Report, console: Console) -> None:
    if report.report_dir is not None:
        console.print(Text(f"Reports: {report.report_dir}"), soft_wrap=True)
    verdict = Text(
        f"{report.base_url} {VERDICTS[report.exit_code]}", style=f"bold {_COLOURS[report.exit_code]}"
    )
    counts = f": {report.cases} requests in {report.seconds:.0f} s, {len(report.violations)} violations."
    console.print(Text.assemble(verdict, counts), soft_wrap=True)
