"""The verdict: what is found, what is proven, and by which exit code a program learns of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.contract.toy import DOCUMENT
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.proofs import Circumstances, Seen, proofs
from veeam_jobs_kit.contract.findings.report import ContractReport, OperationResult, Proof
from veeam_jobs_kit.contract.findings.report_builder import ReportBuilder
from veeam_jobs_kit.contract.model import ContractOptions, NotRun, Plan, PromiseResult, Selected, WireFacts
from veeam_jobs_kit.contract.reports.words import verdict

READS = {operation.id: operation for operation in read_operations(DOCUMENT) if operation.method == "GET"}
FINDING = Finding("jobs_list", "GET /jobs", "answer_matches_schema", "Wrong type", "string", "7", run="vspc")
USEFUL = Proof("vspc", "jobs_list", "GET /jobs", 3, 9, "useful")
BARE = Proof("vspc", "jobs_get", "GET /jobs/{jobUid}", 0, 9, "not proven", "answered 404")
REFUSED = replace(BARE, evidence="role", why="the role may not")
EMPTY = replace(BARE, evidence="empty", why="the list has no rows")
CALLED = OperationResult("vspc", "jobs_list", "GET /jobs", 9, {"200": 9}, {}, ("fuzzing",))
SILENT = PromiseResult(
    "p",
    "It holds.",
    ("page",),
    (),
    0,
    0,
    (NotRun("jobs_list", "no answer"),),
    (NotRun("jobs_list", "no answer"),),
)
NOTHING_THERE = replace(SILENT, unanswered=())
NO_RESULT = ContractReport("vspc", "http://host", 1.0, (), (), (), ())
NOBODY = Circumstances()
WIRE = WireFacts({"fuzzing": 9}, {"GET /jobs": 9}, {"fuzzing": {"2xx": 9}}, {"GET /jobs": {"200": 9}})
GOOD = replace(NO_RESULT, results=(CALLED,), proofs=(USEFUL,), wire=WIRE)


@pytest.mark.parametrize(
    ("report", "code"),
    [
        (GOOD, 0),
        (NO_RESULT, 2),
        (replace(GOOD, errors=("It broke.",)), 2),
        (replace(GOOD, violations=(FINDING,)), 1),
        (replace(GOOD, known=(FINDING,)), 0),
        (replace(GOOD, proofs=(USEFUL, BARE)), 3),
        (replace(GOOD, proofs=(USEFUL, REFUSED)), 0),
        (replace(GOOD, proofs=(USEFUL, EMPTY)), 0),
        (replace(GOOD, proofs=(EMPTY,)), 3),
        (replace(GOOD, proofs=(REFUSED, EMPTY)), 3),
        (replace(GOOD, proofs=(USEFUL, BARE), violations=(FINDING,)), 1),
        (replace(GOOD, proofs=(USEFUL, BARE), allow_unproven=True), 0),
        (replace(GOOD, proofs=(BARE,), allow_unproven=True), 3),
        (replace(GOOD, proofs=(BARE,), min_useful=0), 3),
        (replace(GOOD, proofs=(USEFUL, BARE), min_useful=50), 0),
        (replace(GOOD, proofs=(USEFUL, BARE), min_useful=51), 3),
        (replace(GOOD, proofs=(USEFUL, REFUSED), min_useful=100), 0),
        (replace(GOOD, promises=(SILENT,)), 3),
        (replace(GOOD, promises=(SILENT,), allow_unproven=True), 0),
        (replace(GOOD, promises=(NOTHING_THERE,)), 0),
        (replace(GOOD, interrupted=True), 130),
        (replace(GOOD, interrupted=True, violations=(FINDING,)), 130),
    ],
)
def test_the_exit_code(report: ContractReport, code: int) -> None:
    assert report.exit_code == code


def test_an_interrupted_run_says_that_nothing_is_proven() -> None:
    assert "not proven" in verdict(replace(GOOD, interrupted=True))
    assert "not proven" in verdict(replace(GOOD, proofs=(USEFUL, BARE)))


def seen(useful: int = 0, empty: int = 0, **statuses: int) -> Seen:
    found = Seen(useful, empty)
    found.statuses.update({name.removeprefix("s"): times for name, times in statuses.items()})
    return found


def evidence(listed: Seen, got: Seen, circumstances: Circumstances = NOBODY) -> dict[str, str]:
    found = proofs("vspc", READS, READS, {"jobs_list": listed, "jobs_get": got}, circumstances)
    return {proof.operation_id: proof.evidence for proof in found}


def test_an_empty_list_explains_that_no_object_was_read() -> None:
    without_rows = seen(empty=2, s200=2)
    assert evidence(without_rows, seen(s404=3)) == {"jobs_list": "empty", "jobs_get": "empty"}
    known = Circumstances(objects=frozenset({"jobs_get"}))
    assert evidence(without_rows, seen(s404=3), known)["jobs_get"] == "not proven"


def test_the_empty_list_may_be_in_another_part_of_the_run() -> None:
    [proof] = proofs(
        "vspc", ["jobs_get"], READS, {"jobs_list": seen(empty=1), "jobs_get": seen(s404=3)}, NOBODY
    )
    assert proof.evidence == "empty"


def test_rows_in_the_list_do_not_excuse_404_for_each_of_them() -> None:
    assert evidence(seen(useful=2, s200=2), seen(s404=3)) == {"jobs_list": "useful", "jobs_get": "not proven"}


@pytest.mark.parametrize("status", ["s404", "s403", "s429", "s200"])
def test_a_server_that_answers_one_thing_to_everything_proves_nothing(status: str) -> None:
    same = seen(**{status: 5})
    assert set(evidence(same, same).values()) == {"not proven"}


@pytest.mark.parametrize(
    ("roles", "statuses", "wanted"),
    [
        ({"ReadOnlyUser"}, {"s403": 3}, "role"),
        ({"ReadOnlyUser"}, {"s403": 3, "s400": 1}, "role"),
        ({"PortalAdministrator"}, {"s403": 3}, "not proven"),
        ({"ReadOnlyUser", "PortalAdministrator"}, {"s403": 3}, "not proven"),
        (set(), {"s403": 3}, "not proven"),
        ({"ReadOnlyUser"}, {"s404": 3}, "not proven"),
        ({"ReadOnlyUser"}, {"s403": 3, "s500": 1}, "not proven"),
    ],
)
def test_a_refusal_is_explained_by_a_role_that_may_not(
    roles: set[str], statuses: dict[str, int], wanted: str
) -> None:
    listed = replace(READS["jobs_list"], roles=("PortalAdministrator",))
    [proof] = proofs(
        "vspc",
        ["jobs_list"],
        {"jobs_list": listed},
        {"jobs_list": seen(**statuses)},
        Circumstances(frozenset(roles)),
    )
    assert proof.evidence == wanted


def test_an_operation_that_was_never_tried_is_not_proven() -> None:
    plan = Plan(tuple(Selected(each.id, each.label, True) for each in READS.values()), ())
    builder = ReportBuilder(plan, ("vspc",), ("fuzzing",), DOCUMENT)
    fact = {
        "kind": "operation",
        "label": "GET /jobs",
        "phase": "fuzzing",
        "cases": 1,
        "passed": {},
        "failed": {},
    }
    builder.note("vspc", {**fact, "statuses": {"200": 1}, "useful": 1})
    builder.note("vspc", {"kind": "looked", "answers": {"GET /jobs/{jobUid}": [4, 0]}})
    builder.note("vspc", {"kind": "finished", "why": "stopped", "reason": "the time was up"})
    report = builder.report(
        api="vspc", base_url="http://x", seconds=1.0, left_out=(), options=ContractOptions(), notation=None
    )
    assert [(proof.evidence, proof.why) for proof in report.proofs] == [
        ("useful", ""),
        ("not proven", "not reached"),
    ]
    assert report.exit_code == 3
