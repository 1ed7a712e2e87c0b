"""What the worker processes report, gathered into one report."""

from __future__ import annotations

from itertools import permutations

import pytest

from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.findings.report_builder import ReportBuilder
from veeam_jobs_kit.contract.model import ContractOptions, Plan, Selected

SHORT, MIDDLE, LONG = "curl /jobs", "curl /jobs?limit=0", "curl /jobs?limit=0&offset=1"


def builder() -> ReportBuilder:
    return ReportBuilder(Plan((Selected("jobs_list", "GET /jobs", True),), ()), ("vspc",), ("fuzzing",))


def reported(findings: ReportBuilder) -> ContractReport:
    return findings.report(
        api="vspc", base_url="http://x", seconds=1.0, left_out=(), options=ContractOptions(), notation=None
    )


def violation(*curls: str | None) -> Finding:
    """The one violation of a report about the same failure, seen with these reproductions in this order."""
    findings = builder()
    for curl in curls:
        findings.note(
            "vspc",
            {
                "kind": "violation",
                "label": "GET /jobs",
                "check": "not_a_server_error",
                "title": "Server error",
                "message": f"with {curl}",
                "curl": curl,
            },
        )
    [found] = reported(findings).violations
    return found


@pytest.mark.parametrize("order", list(permutations((SHORT, MIDDLE, LONG))))
def test_the_shortest_reproduction_is_kept_with_its_message(order: tuple[str, ...]) -> None:
    found = violation(*order)
    assert (found.curl, found.received, found.times) == (SHORT, f"with {SHORT}", 3)


@pytest.mark.parametrize("order", [(None, LONG), (LONG, None)])
def test_a_reproduction_is_kept_rather_than_none(order: tuple[str | None, ...]) -> None:
    assert violation(*order).curl == LONG


def test_of_two_equally_short_reproductions_the_first_stays() -> None:
    assert violation(SHORT, SHORT.replace("j", "J")).curl == SHORT


@pytest.mark.parametrize(
    "spelled", ['s"cret&1', 's\\"cret&1', "s&quot;cret&amp;1", "s%22cret%261", "cyJjcmV0JjE="]
)
def test_a_secret_that_a_process_tells_is_in_no_spelling_in_what_others_told_before(spelled: str) -> None:
    findings = builder()
    findings.note("vspc", {"kind": "error", "message": f"told {spelled}"})
    seen = {
        "label": "GET /jobs",
        "check": "c",
        "title": "t",
        "message": spelled,
        "curl": f"curl -d {spelled}",
    }
    findings.note("vspc", {"kind": "violation", **seen})
    findings.note("vspc", {"kind": "secret", "value": 's"cret&1'})
    report = reported(findings)
    [found] = report.violations
    assert (report.errors, found.received) == (("told [Filtered]",), "[Filtered]")
    assert found.curl == "curl -d [Filtered]"


def test_what_would_steer_a_terminal_is_replaced() -> None:
    findings = builder()
    told = {"kind": "violation", "label": "GET /jobs", "check": "c", "title": "t", "curl": None}
    findings.note("vspc", {**told, "message": "a\x1b[31m\x9b1m\nb\tc"})
    findings.note("vspc", {"kind": "error", "message": "\x1b]0;title\x07"})
    report = reported(findings)
    assert report.violations[0].received == "a\ufffd[31m\ufffd1m\nb\tc"
    assert report.errors == ("\ufffd]0;title\ufffd",)
