"""Print the summary of a run on the terminal: what matters on one screen, the verdict last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from veeam_jobs_kit.contract.findings.answers import shortened
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import CONFORMS, INTERRUPTED, VIOLATES, ContractReport, counted
from veeam_jobs_kit.contract.model import BOUNDARIES
from veeam_jobs_kit.contract.reports.requests import RequestRow, request_table
from veeam_jobs_kit.contract.reports.terminal_details import print_details
from veeam_jobs_kit.contract.reports.wire import wire_lines
from veeam_jobs_kit.contract.reports.words import (
    accounts,
    counts,
    dropped,
    in_doubt,
    resumed,
    spelling,
    verdict,
    without_evidence,
)

_COLOURS = {CONFORMS: "green", VIOLATES: "red"}
_GROUPS = 5
"""Groups of findings printed; the reports have them all."""
_REASONS = 3
"""Reasons printed for what is not proven."""
_NAMED = 3
"""Operations named for each."""
_ERRORS = 2
_WORST = (
    "ignored_auth",
    "session_ends_with_logoff",
    "made_up_tokens_are_refused",
    "made_up_session_is_refused",
    "others_are_not_seen",
    "companies_see_their_own",
    "roles_are_obeyed",
    "not_a_server_error",
    "transport",
    "answer_matches_schema",
)
"""Checks and promises in the order of how bad a breach is; those that are not named come after them."""


def print_summary(report: ContractReport, console: Console, *, verbose: bool = False) -> None:
    """Print the worst findings, what is not proven, the requests, the verdict; with `verbose`, everything before it."""
    if verbose:
        print_details(report, console)
    else:
        _print_worst(report, console)
        _print_unproven(report, console)
    _print_requests(report, console)
    _print_rest(report, console, verbose=verbose)
    _print_verdict(report, console)


@dataclass(frozen=True, slots=True)
class _Group:
    """Findings of one kind in several operations."""

    first: Finding
    operations: int
    times: int


def _groups(findings: Sequence[Finding]) -> list[_Group]:
    """Return the findings by check and title, the worst first, then those in most operations."""
    found: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.check, finding.title), []).append(finding)
    groups = [
        _Group(same[0], len({each.label for each in same}), sum(each.times for each in same))
        for same in found.values()
    ]
    rank = {check: place for place, check in enumerate(_WORST)}
    return sorted(groups, key=lambda group: (rank.get(group.first.check, len(rank)), -group.operations))


def _print_worst(report: ContractReport, console: Console) -> None:
    groups = _groups(report.violations)
    if not groups:
        return
    several = ", by kind; + n: in so many more operations" if len(groups) < len(report.violations) else ""
    console.print(Text(f"Violations ({len(report.violations)}){several}", style="bold red"))
    for group in groups[:_GROUPS]:
        first = group.first
        more = f" (+ {group.operations - 1})" if group.operations > 1 else ""
        _one_line(console, Text(f"{first.title}: {first.operation_id}{more}", style="red"))
        received = " ".join(first.received.split())
        place = f" at {first.place}" if first.place else ""
        told = f"{first.check}, {counted(group.times, 'time')}{place}: received {received}"
        _one_line(console, Text(told, style="dim"), 4)
    if len(groups) > _GROUPS:
        _indented(console, Text(f"… and {counted(len(groups) - _GROUPS, 'more kind')} of violations"))
    console.print()


def _print_unproven(report: ContractReport, console: Console) -> None:
    reasons: dict[str, Sequence[str]] = {}
    for why, names in without_evidence(report.proofs).get("not proven", {}).items():
        reasons[why] = names
    reasons |= in_doubt(report.proofs)
    if not reasons:
        return
    number = sum(len(names) for names in reasons.values())
    console.print(Text(f"Not proven, in doubt or unfinished ({number})", style="bold yellow"))
    for why, names in list(reasons.items())[:_REASONS]:
        shown = (
            f"{', '.join(names[:_NAMED])}{f' and {len(names) - _NAMED} more' if len(names) > _NAMED else ''}"
        )
        _indented(console, Text(shortened(f"{shown}: {why}", 2 * console.width - 10)))
    if len(reasons) > _REASONS:
        _indented(console, Text(f"… for {counted(len(reasons) - _REASONS, 'more reason')}"))
    console.print()


def _print_requests(report: ContractReport, console: Console) -> None:
    requests = request_table(report)
    if not requests.rows:
        return
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    table.add_column("Requests")
    table.add_column("", justify="right")
    for name in requests.classes:
        table.add_column(name, justify="right")

    def add(row: RequestRow, style: str = "") -> None:
        cells = [f"{row.answers[name]:,}" if row.answers[name] else "" for name in requests.classes]
        table.add_row(row.purpose, f"{row.requests:,}", *cells, style=style)

    for row in requests.rows:
        add(row)
    add(requests.total, "bold")
    console.print(table)
    console.print()


def _print_rest(report: ContractReport, console: Console, *, verbose: bool) -> None:
    """Print errors, what there is to know about the wire, how much is folded, and where to find it."""
    for error in report.errors if verbose else report.errors[:_ERRORS]:
        console.print(Text(error, style="yellow"))
    if not verbose and len(report.errors) > _ERRORS:
        console.print(Text(f"… and {counted(len(report.errors) - _ERRORS, 'more error')}", style="yellow"))
    for told in (accounts(report), *wire_lines(report), spelling(report), resumed(report), dropped(report)):
        if told:
            console.print(Text(told))
    if not verbose and (folded := list(_folded(report))):
        console.print(Text(f"Not shown: {', '.join(folded)}. Use --verbose."))
    if report.report_dir is not None:
        console.print(Text(f"Reports: {report.report_dir} (contract.html for people)"))
    if report.exit_code == INTERRUPTED and report.report_dir is not None:
        console.print(Text("To go on where it stopped, run the same command with --resume."))


def _folded(report: ContractReport) -> Iterator[str]:
    """Yield how much a short summary leaves out."""
    promises: dict[str, int] = {}
    for promise in report.promises:
        promises[promise.state] = promises.get(promise.state, 0) + 1
    if promises:
        states: Mapping[str, int] = dict(sorted(promises.items()))
        told = ", ".join(f"{count} {state}" for state, count in states.items())
        yield f"{counted(len(report.promises), 'promise')} ({told})"
    if report.results:
        yield f"the table of {counted(len(report.results), 'operation')}"
    if report.known:
        yield counted(len(report.known), "known finding")
    if report.gone:
        yield f"{counted(len(report.gone), 'finding')} of the baseline that {'is' if len(report.gone) == 1 else 'are'} gone"
    if report.remarks:
        yield counted(len(report.remarks), "remark")
    if left_out := sum(not item.what.startswith(BOUNDARIES) for item in report.not_run):
        yield f"{left_out} not run"


def _print_verdict(report: ContractReport, console: Console) -> None:
    for sentence in report.unproven:
        console.print(Text(sentence, style="yellow"))
    colour = _COLOURS.get(report.exit_code, "yellow")
    console.print(Text(f"{report.base_url} {verdict(report)}", style=f"bold {colour}"))
    console.print(Text(counts(report)))


def _one_line(console: Console, text: Text, columns: int = 2) -> None:
    """Print what fits on one line; the reports have it all."""
    text.truncate(console.width - columns, overflow="ellipsis")
    _indented(console, text, columns)


def _indented(console: Console, text: Text, columns: int = 2) -> None:
    console.print(Padding(text, (0, 0, 0, columns), expand=False))
