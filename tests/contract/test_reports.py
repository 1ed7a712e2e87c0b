"""Reports of one result: they agree with the exit code, show whatever a server sent as text, and hold no secret."""

from __future__ import annotations

import io
import json
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import jsonschema_rs
import pytest
from rich.console import Console

from tests.contract.test_verdict import BARE, CALLED, EMPTY, FINDING, GOOD, NO_RESULT, REFUSED, SILENT, USEFUL
from veeam_jobs_kit.contract.findings.baseline import baseline_json, read_baseline, updated, with_baseline
from veeam_jobs_kit.contract.findings.model import Remark
from veeam_jobs_kit.contract.findings.report import CheckCount, ContractReport, Versions
from veeam_jobs_kit.contract.findings.report_builder import ReportBuilder
from veeam_jobs_kit.contract.model import ContractOptions, NotRun, Plan, PromiseResult
from veeam_jobs_kit.contract.reports.files import REPORTS, write_reports
from veeam_jobs_kit.contract.reports.har import HAR, join_records
from veeam_jobs_kit.contract.reports.html import to_html
from veeam_jobs_kit.contract.reports.json_report import read_report, report_json, report_schema
from veeam_jobs_kit.contract.reports.junit import junit_xml
from veeam_jobs_kit.contract.reports.markdown import to_markdown
from veeam_jobs_kit.contract.reports.terminal import print_summary

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "contract-report.schema.json"
NASTY = '</script><img src="http://evil" onerror=x> | `a` **b** ]]> &amp; \x00\x1b[31m'
HELD = PromiseResult("ids_can_be_read", "Ids can be read.", ("page",), ("jobs_get",), 4, 0, ())
FULL = replace(
    GOOD,
    results=(replace(CALLED, checks={"answer_matches_schema": CheckCount(3, 2), "ignored_auth": CheckCount(1, 0)}),),
    violations=(
        replace(FINDING, received=NASTY, where="$.data[3].name", row="id-4", schema="Job.name", source="jobs",
                contradiction="Null: no.", curl="curl 'x'", python="print(1)", times=3),
        replace(FINDING, operation_id="jobs_get", label="GET /jobs/{jobUid}", title=NASTY),
    ),
    known=(replace(FINDING, check="ignored_auth"),),
    gone=("jobs_list: old",),
    not_run=(NotRun("check x", "no need"), NotRun("check y", "no need")),
    proofs=(USEFUL, BARE, replace(REFUSED, operation_id="a"), replace(EMPTY, operation_id="b")),
    promises=(HELD, SILENT),
    remarks=(Remark("A byte order mark.", "GET /jobs", "vspc", 2),),
    errors=("It broke: " + NASTY,),
    versions=Versions("1.0", "3.7", "8.1.0"),
    user="admin", role="PortalAdministrator", started="2026-11-28T01:00:00+00:00", seed=7, report_dir="reports",
)  # fmt: skip
REPORTED = [
    FULL,
    GOOD,
    NO_RESULT,
    replace(GOOD, proofs=(USEFUL, BARE)),
    replace(GOOD, proofs=(USEFUL, BARE), allow_unproven=True),
    replace(GOOD, proofs=(USEFUL, BARE), min_useful=10),
    replace(GOOD, proofs=(USEFUL, REFUSED, EMPTY)),
    replace(GOOD, proofs=(EMPTY,)),
    replace(GOOD, promises=(SILENT,)),
    replace(GOOD, promises=(SILENT,), allow_unproven=True),
    replace(GOOD, errors=("It broke.",)),
    replace(GOOD, known=(FINDING,)),
    replace(GOOD, interrupted=True),
]


@pytest.mark.parametrize("report", REPORTED)
def test_junit_is_red_exactly_when_the_exit_code_is_not_0(report: ContractReport) -> None:
    root = ElementTree.fromstring(junit_xml(report))
    red = [
        case
        for case in root.iter("testcase")
        if case.find("failure") is not None or case.find("error") is not None
    ]
    assert bool(red) == (report.exit_code != 0)
    assert int(root.attrib["tests"]) == len(list(root.iter("testcase")))
    assert int(root.attrib["failures"]) + int(root.attrib["errors"]) == len(red)


def test_junit_has_each_finding_and_says_what_is_not_proven() -> None:
    root = ElementTree.fromstring(junit_xml(FULL))
    assert len(root.findall("testsuite/testcase/failure")) == 3  # two findings, and the verdict
    assert [case.attrib["name"] for case in root.iter("testcase") if case.find("error") is not None] == [
        "GET /jobs/{jobUid}",
        "p",
    ]
    assert "curl 'x'" in "".join(root.itertext())


@pytest.mark.parametrize("report", REPORTED)
def test_the_json_keeps_to_its_published_schema_and_can_be_read_back(report: ContractReport) -> None:
    jsonschema_rs.validator_for(report_schema()).validate(json.loads(report_json(report)))
    assert json.loads(report_json(report))["exitCode"] == report.exit_code
    assert read_report(report_json(report)) == report


def test_the_published_schema_is_that_of_the_code() -> None:
    text = json.dumps(report_schema(), indent=1) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        SCHEMA.write_text(text, encoding="utf-8")
    assert SCHEMA.read_text(encoding="utf-8") == text


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.fetched: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name in ("src", "srcset", "action") or (name == "href" and not (value or "").startswith("#")):
                self.fetched.append(f"{tag} {value}")
            if name == "href":
                self.links.add((value or "").removeprefix("#"))
            if name == "id":
                self.ids.add(value or "")


@pytest.mark.parametrize("report", REPORTED)
def test_the_page_needs_nothing_else_and_runs_nothing(report: ContractReport) -> None:
    page = Page()
    text = to_html(report)
    page.feed(text)
    assert page.fetched == []
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert page.links <= page.ids
    assert "url(" not in text
    assert "@import" not in text
    assert 'name="viewport"' in text


def test_every_report_for_people_has_all_that_a_finding_says() -> None:
    terminal = io.StringIO()
    print_summary(FULL, Console(file=terminal, width=200), verbose=True)
    for text in (to_html(FULL), to_markdown(FULL), terminal.getvalue()):
        for told in (
            "data",
            "id-4",
            "Job.name",
            "Null: no.",
            "print(1)",
            "byte order mark",
            "3 times",
            "jobs_list: old",
        ):
            assert told in text.replace("\\", ""), told


def test_markdown_shows_what_a_server_sent_as_text() -> None:
    text = to_markdown(FULL)
    assert "<img" not in re.sub(r"```.*?```", "", text, flags=re.DOTALL).replace("\\<", "")


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("width", [80, 160])
def test_the_summary_fits_the_terminal_but_for_commands(width: int, verbose: bool) -> None:
    terminal = io.StringIO()
    clean = replace(FULL, errors=(), violations=(replace(FINDING, received="x " * 90, curl="curl x"),))
    print_summary(clean, Console(file=terminal, width=width), verbose=verbose)
    lines = terminal.getvalue().splitlines()
    long = [
        line
        for line in lines
        if len(line.rstrip()) > width and "TOKEN" not in line and "http://host" not in line
    ]
    assert long == []
    assert any("1 of 4 planned operations gave a useful answer" in line for line in lines)


def test_all_reports_are_written_and_none_is_left_half(tmp_path: Path) -> None:
    write_reports(replace(FULL, errors=("half a pair: \ud800",)), tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == set(REPORTS)


def test_a_known_finding_does_not_fail_and_one_that_is_gone_is_told() -> None:
    found = replace(GOOD, violations=(replace(FINDING, where="$.data[3].name"),))
    baseline = read_baseline(baseline_json(updated(found, ())))
    again = with_baseline(
        replace(found, violations=(replace(FINDING, where="$.data[9].name", received="8"),)), baseline
    )
    assert (again.exit_code, len(again.known), again.gone) == (0, 1, ())
    checked = replace(CALLED, checks={"answer_matches_schema": CheckCount(5, 0)})
    mended = with_baseline(replace(GOOD, results=(checked,)), baseline)
    assert len(mended.gone) == 1
    assert "jobs_list: answer_matches_schema: Wrong type" in mended.gone[0]
    assert updated(mended, baseline) == ()


def test_a_new_finding_fails_beside_known_ones() -> None:
    baseline = updated(replace(GOOD, violations=(FINDING,)), ())
    report = with_baseline(replace(GOOD, violations=(FINDING, replace(FINDING, title="Other"))), baseline)
    assert (report.exit_code, len(report.known), len(report.violations)) == (1, 1, 1)


@pytest.mark.parametrize(
    "report",
    [
        GOOD,
        replace(
            GOOD,
            complete=False,
            results=(replace(CALLED, checks={"answer_matches_schema": CheckCount(1, 0)}),),
        ),
        replace(
            GOOD,
            interrupted=True,
            results=(replace(CALLED, checks={"answer_matches_schema": CheckCount(1, 0)}),),
        ),
    ],
    ids=["check not made", "time was up", "interrupted"],
)
def test_what_a_run_did_not_look_for_stays_in_the_baseline(report: ContractReport) -> None:
    baseline = updated(replace(GOOD, violations=(FINDING,)), ())
    assert with_baseline(report, baseline).gone == ()
    assert updated(report, baseline) == baseline


@pytest.mark.parametrize("text", ["", "[]", '{"findings": [{}]}', '{"findings": 1}'])
def test_another_file_is_no_baseline(text: str) -> None:
    with pytest.raises(ValueError, match="no baseline file"):
        read_baseline(text)


def test_records_of_workers_become_one_and_half_a_record_is_left_out(tmp_path: Path) -> None:
    records, folder = tmp_path / "records", tmp_path / "reports"
    folder.mkdir()
    for name, moment in (("a", "2026-02"), ("b", "2026-01")):
        (records / name).mkdir(parents=True)
        log = {"log": {"version": "1.2", "entries": [{"startedDateTime": moment, "comment": "a s3cret"}]}}
        (records / name / "har.json").write_text(json.dumps(log))
    (records / "c").mkdir()
    (records / "c" / "har.json").write_text('{"log": {"entr')
    assert join_records(records, folder, {"s3cret"})
    entries = json.loads((folder / HAR).read_text())["log"]["entries"]
    assert [entry["startedDateTime"] for entry in entries] == ["2026-01", "2026-02"]
    assert {entry["comment"] for entry in entries} == {"a [Filtered]"}
    assert [file.name for file in folder.iterdir()] == [HAR]


@pytest.mark.parametrize("spelled", ['s"cret&1', 's\\"cret&1', "s%22cret%261", "cyJjcmV0JjE="])
@pytest.mark.parametrize("member", ["received", "where", "row", "curl", "python", "title"])
def test_a_secret_is_in_no_member_of_a_finding(member: str, spelled: str) -> None:
    builder = ReportBuilder(Plan((), ()), ("vspc",), ())
    fact = {
        "kind": "violation",
        "label": "GET /jobs",
        "check": "c",
        "title": "t",
        "message": "m",
        "curl": "c",
    }
    builder.note("vspc", {**fact, member: f"a {spelled} b"})
    builder.note("vspc", {"kind": "remark", "what": f"x {spelled}", "label": "GET /jobs"})
    builder.note("vspc", {"kind": "secret", "value": 's"cret&1'})
    report = builder.report(
        api="vspc", base_url="http://x", seconds=1.0, left_out=(), options=ContractOptions(), notation=None
    )
    for write in REPORTS.values():
        assert "cret" not in write(report).replace("secret", "")
        assert "cyJj" not in write(report)
