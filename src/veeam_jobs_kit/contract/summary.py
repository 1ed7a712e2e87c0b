"""The summary of a run on the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from string import ascii_lowercase

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from .check_table import BY_NAME
from .model import BOUNDARIES, NotRun, OperationResult, Report, Violation
from .report import failed_checks, omissions, verdict

_COLOURS = {0: "green", 1: "red", 2: "yellow"}
_WIDE = 116
"""Columns from which on there is room for every status."""
_BOUNDARIES = (
    "* Boundary values too; an operation with like parameters stands for the others, see --thorough."
)


def print_summary(report: Report, console: Console) -> None:
    """Operations, checks, violations, what was not run; the verdict last, where the eye ends."""
    if report.results:
        letters = _letters(report)
        console.print(_operations(report, letters, console.width))
        console.print(_checks(report, letters))
    for violation in report.violations:
        _print_violation(violation, console)
    _print_not_run(report.not_run, console)
    for error in report.errors:
        console.print(Text(error, style="yellow"), soft_wrap=True)
    _print_verdict(report, console)


def _table(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)


def _letters(report: Report) -> dict[str, str]:
    """A letter for each check that was made, as the table of checks explains them."""
    made = {name for result in report.results for name in result.checks}
    return dict(zip((name for name in BY_NAME if name in made), ascii_lowercase, strict=False))


def _operations(report: Report, letters: Mapping[str, str], width: int) -> Table:
    """One line for each operation, under the name of its resource; a wide terminal shows every status."""
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
    table.add_column("Operation", overflow="fold")
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
        cells += [result.job] if len(runs) > 1 else []
        cells += [str(result.cases), _answers(result) if wide else str(_good(result))]
        cells += [_made(result, letters), _outcome(result)]
        table.add_row(*cells)
    return table


def _outcome(result: OperationResult) -> Text:
    star = "*" if "coverage" in result.phases else ""
    return Text(f"FAIL{star}", style="red") if failed_checks(result) else Text(f"ok{star}", style="green")


def _answers(result: OperationResult) -> str:
    return " ".join(f"{status}:{times}" for status, times in result.statuses.items())


def _good(result: OperationResult) -> int:
    return sum(times for status, times in result.statuses.items() if status.startswith("2"))


def _made(result: OperationResult, letters: Mapping[str, str]) -> Text:
    """The letters of the checks of one operation: a gap where one was not made, red and large where it failed."""
    text = Text()
    for name, letter in letters.items():
        count = result.checks.get(name)
        if count is not None and count.failed:
            text.append(letter.upper(), style="bold red")
        else:
            text.append(letter if count is not None else "·", style="" if count is not None else "dim")
    return text


def _checks(report: Report, letters: Mapping[str, str]) -> Table:
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
    """The reason, and below it everything it holds for; the table of operations tells of boundary values."""
    if not not_run:
        return
    console.print(Text("Not run", style="bold"))
    told = [item for item in not_run if not item.what.startswith(BOUNDARIES)]
    for why, whats in omissions(told).items():
        console.print(Padding(Text(f"{why[0].upper()}{why[1:]}:"), (0, 0, 0, 2)))
        for what in whats:
            console.print(Padding(Text(what, style="dim"), (0, 0, 0, 4)))
    console.print()


def _print_verdict(report: Report, console: Console) -> None:
    if report.report_dir is not None:
        console.print(Text(f"Reports: {report.report_dir}"), soft_wrap=True)
    outcome = Text(f"{report.base_url} {verdict(report)}", style=f"bold {_COLOURS[report.exit_code]}")
    counts = f": {report.cases} requests in {report.seconds:.0f} s, {len(report.violations)} violations."
    console.print(Text.assemble(outcome, counts), soft_wrap=True)
