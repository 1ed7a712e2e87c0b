"""The reports of our own, beside those of Schemathesis: `contract.json` for programs, `contract.md` for people."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from .model import NotRun, OperationResult, Report, Violation

VERDICTS = {0: "conforms", 1: "violates its description", 2: "could not be judged"}


def write_reports(report: Report, folder: Path) -> None:
    """Write both reports; whoever reads meanwhile sees the old or the new, never half of one."""
    folder.mkdir(parents=True, exist_ok=True)
    _replace(folder / "contract.json", to_json(report))
    _replace(folder / "contract.md", to_markdown(report))


def to_json(report: Report) -> str:
    """The report with its verdict and exit code."""
    data = {"verdict": VERDICTS[report.exit_code], "exitCode": report.exit_code, **dataclasses.asdict(report)}
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def to_markdown(report: Report) -> str:
    """The report as one page."""
    return "\n".join(_lines(report)) + "\n"


def answers(result: OperationResult) -> str:
    """How often which status came: `200: 69, 404: 24`."""
    return ", ".join(f"{status}: {times}" for status, times in result.statuses.items())


def failed_checks(result: OperationResult) -> list[str]:
    """Names of the checks that failed at least once."""
    return [name for name, count in result.checks.items() if count.failed]


def omissions(not_run: Iterable[NotRun]) -> Mapping[str, Sequence[str]]:
    """What was left out by its reason; names that follow the same words share them: `check a, b`."""
    found: dict[str, dict[str, list[str]]] = {}
    for item in not_run:
        words, _, name = item.what.rpartition(" ")
        found.setdefault(item.why, {}).setdefault(words, []).append(name)
    return {
        why: [f"{words} {', '.join(names)}".strip() for words, names in groups.items()]
        for why, groups in found.items()
    }


def verdict(report: Report) -> str:
    """The outcome in a few words."""
    text = VERDICTS[report.exit_code]
    return text if report.complete or report.exit_code == 2 else f"{text}, as far as the run got"


def _lines(report: Report) -> Iterator[str]:
    yield f"# {report.base_url} {verdict(report)}"
    yield ""
    yield f"{report.cases} requests in {report.seconds:.0f} s, {len(report.violations)} violations."
    if report.errors:
        yield from ("", "## What went wrong", "", *(f"- {error}" for error in report.errors))
    if report.results:
        yield from (
            "",
            "## Operations",
            "",
            "| Operation | Run | Requests | Answers | Checks | Failed |",
            "|---|---|---|---|---|---|",
        )
        yield from (_row(result) for result in report.results)
    if report.violations:
        yield from ("", "## Violations")
        for violation in report.violations:
            yield from _violation(violation)
    if report.not_run:
        yield from ("", "## Not run", "")
        for why, whats in omissions(report.not_run).items():
            yield f"- {'; '.join(whats)}: {why}"


def _row(result: OperationResult) -> str:
    failed = ", ".join(failed_checks(result)) or "none"
    cells = (
        f"`{result.label}`",
        result.job,
        str(result.cases),
        answers(result),
        str(len(result.checks)),
        failed,
    )
    return f"| {' | '.join(cells)} |"


def _violation(violation: Violation) -> Iterator[str]:
    yield from ("", f"### {violation.label}: {violation.title}", "")
    yield f"Check `{violation.check}`, {violation.times} times, in {violation.job}."
    yield from ("", "```", violation.message.strip())
    if violation.curl:
        yield from ("", violation.curl)
    yield "```"


def _replace(file: Path, text: str) -> None:
    beside = file.with_name(file.name + ".part")
    beside.write_text(text, encoding="utf-8", newline="\n")
    os.replace(beside, file)
