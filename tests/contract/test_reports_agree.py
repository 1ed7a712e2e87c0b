"""What every report says alike: the numbers of requests, how each operation fared, the scope, who signed in, what was cut short."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.console import Console

from tests.contract.recorder import record
from tests.contract.test_verdict import BARE, CALLED, FINDING, GOOD, SILENT, USEFUL
from tests.contract.test_wire_runs import run as recorded_run
from veeam_jobs_kit.contract.findings.model import Remark
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.model import TIME_IS_UP, NotRun, PromiseResult, WireFacts
from veeam_jobs_kit.contract.reports.files import REPORTS
from veeam_jobs_kit.contract.reports.html import to_html
from veeam_jobs_kit.contract.reports.json_report import report_json
from veeam_jobs_kit.contract.reports.junit import junit_xml
from veeam_jobs_kit.contract.reports.markdown import to_markdown
from veeam_jobs_kit.contract.reports.requests import request_table
from veeam_jobs_kit.contract.reports.terminal import print_summary
from veeam_jobs_kit.contract.reports.words import scope, state_of, verdict

HELD = PromiseResult("filter_is_obeyed", "It holds.", ("page",), ("jobs_list",), 4, 0, ())
GIVEN_UP = replace(USEFUL, doubt="given up, the connection broke 3 times in a row")
WIRE = WireFacts(
    {"fuzzing": 1200, "promises": 34, "something new": 5},
    {"GET /jobs": 1239},
    {"fuzzing": {"2xx": 1000, "4xx": 150, "1xx": 1}, "promises": {"5xx": 34}},
    {"GET /jobs": {"200": 1000}},
)


def terminal(report: ContractReport, *, verbose: bool = False, width: int = 80) -> str:
    out = io.StringIO()
    print_summary(report, Console(file=out, width=width), verbose=verbose)
    return out.getvalue()


def everywhere(report: ContractReport) -> Mapping[str, str]:
    """Every report for people and programs, with the words of each line joined."""
    texts = {name: write(report) for name, write in REPORTS.items()}
    return {
        name: " ".join(re.sub(r"<[^>]+>|\\\\|[|]", " ", text).split())
        for name, text in {**texts, "terminal": terminal(report)}.items()
    }


def test_the_numbers_of_requests_add_up_to_what_arrived_at_the_server() -> None:
    with record() as server:
        report = recorded_run(server, max_examples=3, max_time=40.0)
    table = request_table(report)
    arrived = len(server.arrived)
    assert table.total.requests == sum(row.requests for row in table.rows) == arrived
    assert table.in_operations + table.elsewhere == arrived
    assert table.total.answers["none"] == 0  # this server answers everything
    for row in (*table.rows, table.total):
        assert sum(row.answers.values()) == row.requests
    results = {(result.job, result.label): result for result in report.results}
    for result in results.values():
        assert sum(result.statuses.values()) <= result.requests
    for proof in report.proofs:
        successes = [n for status, n in results[proof.run, proof.label].statuses.items() if status[0] == "2"]
        assert proof.useful <= sum(successes), proof


def test_every_report_has_the_same_table_of_requests() -> None:
    report = replace(GOOD, wire=WIRE, results=(replace(CALLED, requests=1200),))
    table = json.loads(report_json(report))["requests"]
    assert (table["total"], table["in_operations"], table["elsewhere"]) == (1239, 1200, 39)
    assert [row["requests"] for row in table["by_purpose"]] == [34, 1200, 5]
    assert table["by_purpose"][1]["answers"] == {
        "2xx": 1000,
        "3xx": 0,
        "4xx": 150,
        "5xx": 0,
        "other": 1,
        "none": 49,
    }
    for name, text in everywhere(report).items():
        if name not in ("contract.json", "junit.xml"):
            assert re.search(r"Fuzzing 1,200 1,000 150", text), name
            assert re.search(r"Total on the wire 1,239 1,000 150 34", text), name
            assert "1,239 requests in" in text, name


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (
            replace(GOOD, described=118, promises_described=31),
            "conforms (1 of 118 operations, 0 of 31 promises)",
        ),
        (
            replace(GOOD, proofs=(), results=(), promises=(HELD,), described=118, promises_described=31),
            "conforms (1 of 118 operations, 1 of 31 promises)",
        ),
        (
            replace(GOOD, violations=(FINDING,), described=118, promises_described=31),
            "violates its description (1 of 118 operations, 0 of 31 promises)",
        ),
    ],
)
def test_the_verdict_names_its_scope_in_every_report(report: ContractReport, words: str) -> None:
    assert verdict(report) == words
    for name, text in {**everywhere(report), "junit.xml": junit_xml(report)}.items():
        assert words in text or scope(report) in text, name


def cases(report: ContractReport) -> Mapping[str, str]:
    """Test case of JUnit -> passed, error, failure or skipped."""
    root = ElementTree.fromstring(junit_xml(report))
    return {
        case.attrib["name"]: next((child.tag for child in case), "passed") for case in root.iter("testcase")
    }


def test_an_operation_that_was_given_up_passes_nowhere() -> None:
    wire = replace(GOOD.wire, given_up={"GET /jobs": "the connection broke 3 times in a row"})
    report = replace(GOOD, proofs=(GIVEN_UP,), wire=wire, complete=False)
    assert report.exit_code == 3
    assert state_of(report, "vspc", "GET /jobs")[0] == "in doubt"
    assert cases(report)["GET /jobs"] == "error"
    assert "in doubt" in terminal(report, verbose=True)
    for text in (terminal(report), to_html(report), to_markdown(report)):
        assert "given up, the connection broke" in " ".join(text.split())


def test_an_operation_that_was_not_called_in_every_phase_is_no_pass() -> None:
    report = replace(GOOD, proofs=(replace(USEFUL, unfinished="fuzzing not reached"),), complete=False)
    assert report.exit_code == 0
    assert cases(report)["GET /jobs"] == "skipped"
    assert cases(replace(report, interrupted=True))["GET /jobs"] == "error"
    assert "unfinished" in terminal(report, verbose=True)


@pytest.mark.parametrize("unanswered", [True, False], ids=["not answered", "time was up"])
def test_a_promise_whose_time_was_up_is_held_in_part_only(unanswered: bool) -> None:
    rest = (NotRun("the operations that follow", "no answer" if unanswered else TIME_IS_UP),)
    part = replace(HELD, not_proven=rest, unanswered=rest if unanswered else ())
    report = replace(GOOD, promises=(part,))
    assert part.state == "held in part"
    assert cases(report)["filter_is_obeyed"] == ("error" if unanswered else "skipped")
    assert "held in part" in terminal(report, verbose=True)
    assert "held in part" in to_html(report)
    assert replace(part, not_proven=(), unanswered=()).state == "held"


def test_the_second_account_and_a_resumed_run_are_in_every_report() -> None:
    report = replace(GOOD, also_as="company-owner", also_role="CompanyOwner", resumed=1, user="admin")
    for name, text in everywhere(report).items():
        if name in ("contract.md", "contract.html"):
            assert "company-owner" in text.replace("\\", ""), name
            assert "CompanyOwner" in text, name
        if name != "junit.xml":
            assert "interrupted and resumed once" in text or '"resumed": 1' in text, name
    assert "company-owner" in terminal(report)
    assert json.loads(report_json(report))["also_as"] == "company-owner"


def test_an_interrupted_run_says_how_to_go_on() -> None:
    assert "--resume" in terminal(replace(GOOD, interrupted=True, report_dir="reports"))
    assert "--resume" not in terminal(replace(GOOD, report_dir="reports"))


def test_a_run_of_vspc_says_that_it_does_not_sign_off() -> None:
    text = to_markdown(replace(GOOD, user="admin"))
    assert "Not signed off: VSPC describes no way to end one session" in text


def test_backticks_become_code_in_html_and_stay_text_where_a_server_sent_markup() -> None:
    nasty = Remark("Members that are not described: `Job.note`, `<b>x</b>`.", "GET /jobs", "vspc", 2)
    text = to_html(replace(GOOD, remarks=(nasty,)))
    assert "<code>Job.note</code>" in text
    assert "<code>&lt;b&gt;x&lt;/b&gt;</code>" in text
    assert "`Job.note`" not in text


def big_report() -> ContractReport:
    many = tuple(
        replace(
            FINDING,
            title=f"Title {number % 20}",
            label=f"GET /{'long-path/' * 12}{number}",
            received="y " * 300,
        )
        for number in range(400)
    )
    bare = tuple(
        replace(BARE, operation_id=f"op{n}", why=f"reason {n % 30} " + "z " * 200) for n in range(118)
    )
    return replace(
        GOOD,
        violations=many,
        proofs=(USEFUL, *bare),
        promises=(SILENT, HELD),
        wire=WIRE,
        errors=tuple(f"Error {number}: it broke." for number in range(30)),
        not_run=tuple(NotRun(f"check c{number}", f"why {number}") for number in range(99)),
        remarks=tuple(Remark(f"remark {number}", "GET /jobs", "vspc") for number in range(50)),
        report_dir="reports",
        described=118,
        promises_described=31,
    )


def test_the_summary_of_a_bad_run_fits_one_screen_with_the_verdict_last() -> None:
    lines = terminal(big_report()).splitlines()
    assert len(lines) <= 40
    assert max(map(len, map(str.rstrip, lines))) <= 80
    assert "violates its description" in " ".join(lines[-5:])
    text = " ".join(" ".join(lines).split())
    assert "15 more kinds of violations" in text
    assert "28 more errors" in text
    assert "50 remarks" in text
    assert "--verbose" in text


def test_verbose_prints_what_the_summary_folds() -> None:
    text = terminal(big_report(), verbose=True)
    assert "remark 49" in text
    assert "Error 29" in text
    assert "check c98" in text


def test_the_worst_violations_come_first() -> None:
    found = (
        replace(FINDING, title="A wrong type"),
        replace(FINDING, check="ignored_auth", title="Open to all"),
    )
    lines = terminal(replace(GOOD, violations=found))
    assert lines.index("Open to all") < lines.index("A wrong type")


def test_reports_of_the_folder_can_be_read_again(tmp_path: Path) -> None:
    report = big_report()
    for name, write in REPORTS.items():
        (tmp_path / name).write_text(write(report), encoding="utf-8")
    assert json.loads((tmp_path / "contract.json").read_text())["scope"] == scope(report)
