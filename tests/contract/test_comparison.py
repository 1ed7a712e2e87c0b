"""What a comparison of two reports says, and that gaps are never called equal."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from veeam_jobs_kit.contract.drift.comparison import Comparison, compare_drift
from veeam_jobs_kit.contract.drift.comparison_words import (
    comparison_facts,
    comparison_headline,
    comparison_sections,
)
from veeam_jobs_kit.contract.drift.contract_comparison import compare_contract
from veeam_jobs_kit.contract.drift.files import (
    compare_files,
    comparison_json,
    comparison_markdown,
    drift_json,
    report_schema,
)
from veeam_jobs_kit.contract.drift.model import Difference, DriftReport, MemberSeen, OperationSeen, Unknown
from veeam_jobs_kit.contract.drift.pages import terminal_lines
from veeam_jobs_kit.contract.model import CouldNotRun

DOCS = Path(__file__).resolve().parents[2] / "docs"
JOBS = OperationSeen("jobs_list", "GET /jobs", True, False, 5, 5, 40, {"200": 5}, 0.1, ("Job",))
GET = replace(JOBS, operation_id="jobs_get", label="GET /jobs/{id}")


def seen(member: str, present: int = 40, rows: int = 40, **more: Any) -> MemberSeen:
    facts: dict[str, Any] = {"types": {"string": present}, "values": {}, "hashes": (), "nulls": 0, **more}
    return MemberSeen(
        "application/json", "Job", member, True, rows, present, operations=("jobs_list",), **facts
    )


def drift(*members: MemberSeen, **more: Any) -> DriftReport:
    whole = DriftReport(
        api="vspc",
        base_url="https://host/api/v3",
        described="3.7",
        server_says="9.2.0.1",
        api_version_said="3.6.2",
        notation=None,
        started="2026-11-28T00:00:00+00:00",
        seconds=1.0,
        requests=5,
        pages=1,
        user="monitoring",
        salt_id="abcd",
        differences=(),
        unknown=(),
        empty=(),
        operations=(JOBS,),
        members=members or (seen("id"),),
    )
    return replace(whole, **more)


def changes(before: DriftReport, after: DriftReport) -> list[str]:
    return [f"{each.kind} {each.where} {each.detail}" for each in compare_drift(before, after)[0]]


def test_two_equal_reports_show_no_change_and_no_gap() -> None:
    assert compare_drift(drift(), drift()) == ((), (), ())


ONE = seen("id")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([ONE, seen("old")], [ONE], "member-removed Job.old in 40 of 40 rows before, now in none of 40"),
        (
            [ONE, seen("old", 1)],
            [ONE],
            "member-removed Job.old in 1 of 40 rows before, now in none of 40 (perhaps by chance)",
        ),
        (
            [ONE, seen("tags[]", 900)],
            [ONE],
            "member-removed Job.tags[] 900 items in 40 rows before, now in none of 40 (perhaps by chance)",
        ),
        (
            [ONE],
            [ONE, seen("tags[]", 30)],
            "member-added Job.tags[] in none of 40 rows before, now 30 items in 40 rows (perhaps by chance)",
        ),
        ([ONE], [ONE, seen("new", 30)], "member-added Job.new in none of 40 rows before, now in 30 of 40"),
        (
            [seen("id")],
            [seen("id", types={"integer": 40})],
            "member-retyped Job.id string before, now integer",
        ),
        (
            [seen("id")],
            [seen("id", nulls=30)],
            "member-newly-null Job.id in none of 40 values before, now in 30 of 40",
        ),
        (
            [seen("id", values={"Idle": 40})],
            [seen("id", values={"Idle": 38, "Moon": 2})],
            "value-added Job.id Job.id Moon: in 2 of 40, in none of 40 before",
        ),
        (
            [ONE, seen("old", hashes=("a", "b", "c"))],
            [ONE, seen("quite", hashes=("a", "b", "d"))],
            "member-renamed Job.old perhaps renamed to quite: 2 of 3 different values are the same",
        ),
        (
            [ONE, seen("jobUid")],
            [ONE, seen("theJobUid")],
            "member-renamed Job.jobUid perhaps renamed to theJobUid: the names are alike",
        ),
    ],
)
def test_a_changed_member_is_told_with_counts(
    before: list[MemberSeen], after: list[MemberSeen], expected: str
) -> None:
    assert changes(drift(*before), drift(*after)) == [expected]


def test_members_of_another_type_are_not_called_renamed() -> None:
    found = changes(drift(ONE, seen("jobUid")), drift(ONE, seen("theJobUid", types={"integer": 40})))
    assert [each.split()[0] for each in found] == ["member-removed", "member-added"]


def test_a_number_that_happens_to_be_whole_is_no_other_type() -> None:
    before, after = seen("id", types={"number": 9}), seen("id", types={"integer": 9})
    assert changes(drift(before), drift(after)) == []
    assert changes(drift(after), drift(before)) == ["member-retyped Job.id integer before, now number"]


def test_operations_statuses_and_speed_are_compared() -> None:
    gone = replace(GET, missing=True, readable=0, statuses={"404": 5})
    fails = replace(GET, readable=0, statuses={"403": 5})
    slow = replace(GET, seconds=0.9, statuses={"200": 4, "500": 1})

    def between(old: OperationSeen, new: OperationSeen) -> list[str]:
        return changes(drift(operations=(JOBS, old)), drift(operations=(JOBS, new)))

    assert between(GET, gone) == ["operation-removed GET /jobs/{id} answered before, now 404"]
    assert between(gone, GET) == ["operation-added GET /jobs/{id} 404 before"]
    assert between(GET, fails) == ["operation-fails GET /jobs/{id} 200 before, now 403"]
    assert between(fails, GET) == ["operation-works GET /jobs/{id} 403 before, now 200"]
    assert between(GET, slow) == [
        "status-changed GET /jobs/{id} 200 before, now 200 and 500",
        "slower GET /jobs/{id} 0.10 s before, now 0.90 s (median of 5 and 5 requests)",
    ]
    assert between(slow, GET)[-1].startswith("faster ")


def test_new_headers_and_methods_are_compared_where_the_description_is_the_same() -> None:
    new = Difference("header-undocumented", "GET /jobs", "header x-new", 5, 5, ("jobs_list",))
    assert changes(drift(), drift(differences=(new,))) == ["difference-added GET /jobs header x-new: 5 of 5"]
    assert changes(drift(differences=(new,)), drift())[0].startswith("difference-gone GET /jobs")
    _, unclear, _ = compare_drift(drift(described="3.6"), drift(differences=(new,)))
    assert "were not compared" in unclear[0]


@pytest.mark.parametrize(
    "after",
    [
        {"unknown": (Unknown("jobs_get", "GET /jobs/{id}", "the time was up"),)},
        {"operations": ()},
        {"members": (replace(ONE, schema="Other"),)},
        {"user": "somebody"},
        {"interrupted": True},
        {"described": "3.6"},
        {"operations": (JOBS, GET)},
    ],
)
def test_what_one_report_lacks_is_never_called_equal(after: dict[str, Any]) -> None:
    for pair in ((drift(), drift(**after)), (drift(**after), drift())):
        found, unclear, _ = compare_drift(*pair)
        assert found == ()
        assert unclear


def test_other_salts_are_said_and_names_remain() -> None:
    _, unclear, notes = compare_drift(drift(), drift(salt_id="other"))
    assert unclear == ()
    assert "different salts" in notes[0]


CONTRACT: dict[str, Any] = {
    "exitCode": 0,
    "complete": True,
    "errors": [],
    "api": "vspc",
    "base_url": "https://host/api/v3",
    "notation": None,
    "results": [
        {"label": "GET /jobs", "statuses": {"200": 9}},
        {"label": "GET /about", "statuses": {"200": 1}},
    ],
    "violations": [{"label": "GET /jobs", "check": "schema", "title": "old"}],
}


def test_contract_reports_are_compared_by_findings_and_statuses() -> None:
    after = {
        **CONTRACT,
        "results": [
            {"label": "GET /jobs", "statuses": {"200": 8, "500": 1}},
            {"label": "GET /about", "statuses": {"403": 1}},
        ],
        "violations": [{"label": "GET /jobs", "check": "schema", "title": "new", "schema": "Job.name"}],
    }
    found, unclear, _ = compare_contract(CONTRACT, after)
    assert [f"{each.kind} {each.where} {each.detail}" for each in found] == [
        "operation-fails GET /about 200 before, now 403",
        "status-changed GET /jobs 200 before, now 200 and 500",
        "finding-added GET /jobs schema: new (Job.name)",
        "finding-gone GET /jobs schema: old",
    ]
    assert unclear == ()


def test_findings_at_different_places_are_different_and_the_number_of_a_row_is_no_place() -> None:
    def report(*places: str | None) -> dict[str, Any]:
        finding = {"label": "GET /jobs", "check": "filter_is_obeyed", "title": "A wrong row", "schema": None}
        return {**CONTRACT, "violations": [{**finding, "where": place} for place in places]}

    found, _, _ = compare_contract(report("$.data[3].status"), report("$.data[4].status", "$.data[4].name"))
    assert [each.detail for each in found] == ["filter_is_obeyed: A wrong row ($.data[*].name)"]


@pytest.mark.parametrize(
    "after",
    [
        {"exitCode": 3, "unproven": ["1 operation never gave a useful answer."]},
        {"exitCode": 2, "errors": ["the server went away"]},
        {"exitCode": 130},
        {"complete": False},
        {"results": CONTRACT["results"][:1]},
        {"proofs": [{"operation_id": "jobs_get", "evidence": "empty", "why": "no rows"}]},
        {"proofs": [{"operation_id": "jobs_get", "evidence": "not proven", "why": "404 only"}]},
    ],
)
def test_an_incomplete_contract_run_is_never_called_equal(after: dict[str, Any]) -> None:
    found, unclear, _ = compare_contract(CONTRACT, {**CONTRACT, **after})
    assert found == ()
    assert unclear


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "drift.json").write_text(drift_json(drift()), encoding="utf-8")
    (tmp_path / "contract.json").write_text(json.dumps(CONTRACT), encoding="utf-8")
    (tmp_path / "old.json").write_text(
        json.dumps({**json.loads(drift_json(drift())), "format": 0}), encoding="utf-8"
    )
    (tmp_path / "em.json").write_text(drift_json(drift(api="em")), encoding="utf-8")
    (tmp_path / "broken.json").write_text('{"report": "drift", "format": 1}', encoding="utf-8")
    (tmp_path / "torn.json").write_text('{"report": "drift", ', encoding="utf-8")
    (tmp_path / "list.json").write_text("[]", encoding="utf-8")
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["contract", "old", "em", "broken", "torn", "list", "other", "missing"])
def test_what_is_no_pair_of_reports_is_refused(files: Path, name: str) -> None:
    for pair in (("drift.json", f"{name}.json"), (f"{name}.json", "drift.json")):
        with pytest.raises(CouldNotRun):
            compare_files(files / pair[0], files / pair[1])


def test_a_comparison_with_gaps_says_so_everywhere(files: Path) -> None:
    (files / "part.json").write_text(drift_json(drift(operations=())), encoding="utf-8")
    found = compare_files(files / "drift.json", files / "part.json")
    assert found.exit_code == 3
    assert comparison_headline(found).endswith("1 point could not be compared.")
    assert "Could not be compared" in comparison_markdown(found)
    whole = compare_files(files / "drift.json", files / "drift.json")
    assert (whole.exit_code, comparison_headline(whole)) == (0, "No change was seen from 9.2.0.1 to 9.2.0.1.")


@pytest.mark.parametrize(
    ("name", "model", "title"),
    [("drift-report", DriftReport, "drift"), ("comparison", Comparison, "comparison")],
)
def test_reports_are_as_their_published_schema_says(name: str, model: type, title: str, files: Path) -> None:
    schema = json.loads((DOCS / f"{name}.schema.json").read_text(encoding="utf-8"))
    assert schema == report_schema(model, title), "write the new schema into docs/"
    validator = jsonschema_rs.validator_for(schema)
    text = (
        drift_json(drift())
        if model is DriftReport
        else comparison_json(compare_files(files / "drift.json", files / "drift.json"))
    )
    validator.validate(json.loads(text))
    assert not validator.is_valid({"report": title})


@pytest.mark.parametrize(
    ("member", "place"),
    [
        ("results", "$.results"),
        ("errors", "$.errors"),
        ("exitCode", "$.exitCode"),
        ("complete", "$.complete"),
        ("proofs", "$.proofs"),
        ("known", "$.known"),
        ("unproven", "$.unproven"),
    ],
)
def test_a_member_that_is_null_is_named_in_words(tmp_path: Path, member: str, place: str) -> None:
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    before.write_text(json.dumps({**CONTRACT, member: None}))
    after.write_text(json.dumps(CONTRACT))
    with pytest.raises(CouldNotRun, match=re.escape(f"{place} of the report before should be")) as raised:
        compare_files(before, after)
    assert "Error" not in str(raised.value)


def test_null_in_a_list_is_named_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps({**CONTRACT, "results": [{"label": "GET /jobs", "statuses": None}]}))
    with pytest.raises(CouldNotRun, match=r"\$\.results\[0\]\.statuses .* an object"):
        compare_files(file, file)


def test_what_could_not_be_compared_is_told_without_a_question_mark(tmp_path: Path) -> None:
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    before.write_text(json.dumps({**CONTRACT, "versions": {"server": "8.1.0"}}))
    after.write_text(json.dumps({**CONTRACT, "exitCode": 130, "versions": {"server": "9.0.0"}}))
    found = compare_files(before, after)
    lines = list(
        terminal_lines(comparison_headline(found), comparison_facts(found), comparison_sections(found), 80)
    )
    assert "  The run after was interrupted." in lines
    assert "- The run after was interrupted." in comparison_markdown(found)
    assert "?" not in "".join(lines) + comparison_markdown(found)
    assert "from 8.1.0 to 9.0.0" in lines[0]
