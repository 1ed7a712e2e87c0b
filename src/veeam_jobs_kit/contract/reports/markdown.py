"""The report for people who read pull requests: Markdown, the verdict first, each finding folded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import ContractReport, OperationResult, Proof
from veeam_jobs_kit.contract.reports.promises import promises_in_markdown
from veeam_jobs_kit.contract.reports.requests import request_table, where_they_went
from veeam_jobs_kit.contract.reports.words import (
    EVIDENCE,
    WITHOUT_EVIDENCE,
    counts,
    details,
    facts,
    failed_checks,
    in_doubt,
    omissions,
    seen,
    status_counts,
    verdict,
    without_evidence,
)
from veeam_jobs_kit.contract.wire.reproduction import preparation


def to_markdown(report: ContractReport) -> str:
    """Return the report as one Markdown page."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: ContractReport) -> Iterator[str]:
    yield from (f"# {report.base_url} {verdict(report)}", "", counts(report))
    if report.unproven:
        yield from ("", *(f"- {sentence}" for sentence in report.unproven))
    if report.errors:
        yield from ("", "## What went wrong", "", *(f"- {_plain(error)}" for error in report.errors))
    if report.violations:
        yield from ("", "## Violations")
        yield from _preparation(report)
        for finding in report.violations:
            yield from _finding(finding)
    if report.known or report.gone:
        yield from ("", "## Baseline", "")
        yield from (f"- known: {_plain(_short(finding))}" for finding in report.known)
        yield from (f"- gone: {_plain(text)}" for text in report.gone)
    for kind, reasons in without_evidence(report.proofs).items():
        yield from ("", f"## {WITHOUT_EVIDENCE[kind]}", "")
        yield from (f"- {_plain(why)}: {', '.join(names)}" for why, names in reasons.items())
    if open_ones := in_doubt(report.proofs):
        yield from ("", "## Useful, but in doubt or unfinished", "")
        yield from (f"- {_plain(why)}: {', '.join(names)}" for why, names in open_ones.items())
    yield from _requests(report)
    yield from promises_in_markdown(report.promises)
    yield from _operations(report)
    if report.remarks:
        yield from ("", "## Worth knowing", "")
        yield from (
            f"- {_plain(item.what)} ({item.where}, {item.run}, {item.times}x)" for item in report.remarks
        )
    if report.not_run:
        yield from ("", "## Not run", "")
        for why, whats in omissions(report.not_run).items():
            yield f"- {_plain('; '.join(whats))}: {_plain(why)}"
    yield from ("", "## What was tested", "", "| | |", "|---|---|")
    yield from (f"| {name} | {_cell(text)} |" for name, text in facts(report).items())


def _requests(report: ContractReport) -> Iterator[str]:
    table = request_table(report)
    if not table.rows:
        return
    yield from ("", "## Requests", "", f"| Purpose | Requests | {' | '.join(table.classes)} |")
    yield f"|---|{'---:|' * (1 + len(table.classes))}"
    for row in (*table.rows, table.total):
        cells = (row.purpose, f"{row.requests:,}", *(f"{row.answers[name]:,}" for name in table.classes))
        yield f"| {' | '.join(cells)} |"
    yield from ("", where_they_went(table))


def _preparation(report: ContractReport) -> Iterator[str]:
    lines = preparation(cast(Api, report.api), report.base_url)
    yield from ("", "Before the first command:", "", *_code(lines, "sh"))


def _finding(finding: Finding) -> Iterator[str]:
    yield from ("", f"### {finding.label}: {_plain(finding.title)}", "", f"{seen(finding)}.", "")
    yield from (f"- {name}: {_plain(text)}" for name, text in details(finding).items())
    shown = [line for line in (finding.curl, finding.python) if line]
    if shown:
        yield from ("", "<details><summary>Repeat it</summary>", "")
        yield from _code(shown, "sh")
        yield "</details>"


def _operations(report: ContractReport) -> Iterator[str]:
    if not report.results:
        return
    proofs = {(proof.run, proof.label): proof for proof in report.proofs}
    yield from ("", "## Operations", "")
    yield "| Operation | Useful answers | Run | Requests | Answers | Checks | Failed |"
    yield "|---|---|---|---|---|---|---|"
    yield from (_row(result, proofs.get((result.job, result.label))) for result in report.results)


def _row(result: OperationResult, proof: Proof | None) -> str:
    failed = ", ".join(failed_checks(result)) or "none"
    useful = "" if proof is None else str(proof.useful or EVIDENCE[proof.evidence])
    cells = (f"`{result.label}`", useful, result.job, f"{result.requests:,}", status_counts(result))
    return f"| {' | '.join((*cells, str(len(result.checks)), failed))} |"


def _short(finding: Finding) -> str:
    return f"{finding.label}: {finding.title} {finding.place}".strip()


def _code(lines: list[str] | tuple[str, ...], language: str) -> list[str]:
    """Return a block of code whose fence is longer than any in it."""
    text = "\n".join(lines)
    fence = "```"
    while fence in text:
        fence += "`"
    return [f"{fence}{language}", *text.splitlines(), fence]


def _plain(text: str) -> str:
    """Return a text that Markdown shows as it is, on one line: a server may send anything."""
    for character in "\\`*_[]<>|&":
        text = text.replace(character, "&amp;" if character == "&" else f"\\{character}")
    return " ".join(text.split())


def _cell(text: str) -> str:
    return _plain(text)
