"""One whole answer is judged: its body, its form, its errors, and what it is worth."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from tests.contract.toy import DOCUMENT, JOBS
from veeam_jobs_description import bundles
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.fuzz.answers import Answer, AnswerJudge
from veeam_jobs_kit.contract.fuzz.product_checks import success_status_problem

JSON = {"content-type": "application/json; charset=utf-8"}
XML = {"content-type": "application/xml"}
FIVE = {
    "Message": "Gone.",
    "StatusCode": 404,
    "Status": None,
    "FirstChanceExceptionMessage": None,
    "StackTrace": None,
}
AGENT_JOB = """<AgentBackupJob xmlns="http://www.veeam.com/ent/v1.0" Type="AgentBackupJob" Name="Daily"
 UID="urn:veeam:AgentBackupJob:1" Href="http://h"><Links/><JobType>AgentBackup</JobType>
 <ScheduleConfigured>true</ScheduleConfigured><ScheduleEnabled>true</ScheduleEnabled></AgentBackupJob>"""


def answer(body: Any, status: int = 200, headers: Mapping[str, str] = JSON, **query: Any) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, headers, content, query)


def toy(exact: bool = False) -> AnswerJudge:
    return AnswerJudge(DOCUMENT, "application/json", exact)


def vspc() -> AnswerJudge:
    return AnswerJudge(bundles.load("vspc"), "application/json", exact=False)


def em(media_type: str = "application/json") -> AnswerJudge:
    return AnswerJudge(bundles.load("em"), media_type, exact=False)


def test_several_violations_of_one_answer_are_several_findings() -> None:
    rows = [dict(JOBS[0]), {**JOBS[1], "name": 7}, {**JOBS[2], "name": 8, "instanceUid": "x"}]
    found = toy().findings("jobs_list", answer({"data": rows}))
    told = {(each["where"], each["row"], each["received"], each["times"]) for each in found}
    assert told == {
        ("$.data[1].name", JOBS[1]["instanceUid"], "7", 2),
        ("$.data[2].instanceUid", "x", '"x"', 1),
    }


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (b"", "No body"),
        (b"<html/>", "Not application/json"),
        (b'{"data": NaN}', "Not application/json"),
        (b'{"data": "\xff"}', "Not application/json"),
        (b"{}", "A required member is missing"),
        (b"[]", "Wrong type"),
        (b"null", "Null where none is allowed"),
    ],
)
def test_a_body_that_is_not_the_described_one_is_a_finding(body: bytes, title: str) -> None:
    assert [each["title"] for each in toy().findings("jobs_list", answer(body))] == [title]


@pytest.mark.parametrize(
    ("content", "headers"),
    [(b"{}", {}), (b"", {"content-length": "2"})],
    ids=["read", "dropped by the library"],
)
def test_a_body_with_a_204_is_a_finding(content: bytes, headers: Mapping[str, str]) -> None:
    [found] = toy().findings("jobs_delete", answer(content, 204, headers))
    assert found["title"] == "A body where none is described"
    assert toy().findings("jobs_delete", answer(b"", 204, {"content-length": "0"})) == []


def test_a_byte_order_mark_is_read_and_noted() -> None:
    marked = answer(b"\xef\xbb\xbf" + json.dumps({"data": JOBS}).encode())
    assert toy().findings("jobs_list", marked) == []
    assert list(toy().remarks("jobs_list", marked)) == ["A byte order mark stands before the JSON."]
    assert toy().worth("jobs_list", marked) == "useful"


def test_a_new_value_of_an_open_enumeration_is_noted_unless_exact() -> None:
    new = answer({**JOBS[0], "status": "Hibernating"})
    assert toy().findings("jobs_get", new) == []
    assert list(toy().remarks("jobs_get", new)) == [
        'A new value of an open enumeration: Job.status "Hibernating"'
    ]
    [found] = toy(exact=True).findings("jobs_get", new)
    assert found["expected"] == "one of Success, Failed"
    assert list(toy(exact=True).remarks("jobs_get", new)) == []


@pytest.mark.parametrize(
    ("operation", "given", "worth"),
    [
        ("jobs_list", answer({"data": JOBS}), "useful"),
        ("jobs_list", answer({}), "nothing"),
        ("jobs_list", answer({"data": None}), "nothing"),
        ("jobs_list", answer({"data": [], "meta": {"pagingInfo": {"total": 0}}}, limit=5), "empty"),
        ("jobs_list", answer({"data": []}, offset=7), "nothing"),
        ("jobs_list", answer({"data": []}, filter="x"), "nothing"),
        ("jobs_list", answer({"data": [{}]}), "nothing"),
        ("jobs_list", answer({"data": JOBS}, 403), "nothing"),
        ("jobs_list", answer({"data": JOBS}, 206), "nothing"),
        ("jobs_get", answer(JOBS[0]), "useful"),
        ("jobs_get", answer({}), "nothing"),
        ("jobs_get", answer({"other": 1}), "nothing"),
        ("jobs_get", answer({"name": None}), "nothing"),
        ("jobs_delete", answer(b"", 204, {}), "useful"),
        ("jobs_delete", answer(b"{}", 204, {}), "nothing"),
    ],
)
def test_what_an_answer_is_worth(operation: str, given: Answer, worth: str) -> None:
    judge = AnswerJudge({**DOCUMENT, "components": _with_unwrap()}, "application/json", exact=False)
    assert judge.worth(operation, given) == worth


def _with_unwrap() -> dict[str, Any]:
    schemas = DOCUMENT["components"]["schemas"]
    page = {**schemas["Page"], "x-unwrap": "data"}
    return {**DOCUMENT["components"], "schemas": {**schemas, "Page": page}}


def test_null_in_place_of_rows_is_an_empty_list_of_enterprise_manager() -> None:
    assert em().worth("logonSessions_list", answer({"LogonSessions": None})) == "empty"
    assert em().worth("backupServers_get", answer({"Links": None, "Name": None})) == "nothing"


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_an_empty_object_is_worth_nothing_anywhere(api: str) -> None:
    judge = AnswerJudge(bundles.load(api), "application/json", exact=False)
    described = [
        operation
        for operation in read_operations(bundles.load(api))
        if operation.answers[str(operation.success)]
    ]
    assert described
    for operation in described:
        assert judge.worth(operation.id, answer({}, operation.success)) == "nothing", operation.id


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"Message": None}, ["$.Message"]),
        ({"Message": ""}, ["$.Message"]),
        ({"StatusCode": 200}, ["$.StatusCode"]),
        ({}, []),
    ],
)
def test_an_error_of_enterprise_manager_says_why(change: Mapping[str, Any], where: list[str]) -> None:
    found = em().error_findings("jobs_get", answer({**FIVE, **change}, 404))
    assert [each["where"] for each in found] == where


def test_an_error_of_enterprise_manager_has_the_members_of_every_error_seen() -> None:
    found = em().error_findings("jobs_get", answer({"Message": "Gone.", "StatusCode": 404}, 404))
    assert {each["where"] for each in found} == {"$.Status", "$.FirstChanceExceptionMessage", "$.StackTrace"}
    assert all("evidence" in each["source"] for each in found)


def test_an_error_of_service_provider_console_has_a_reason() -> None:
    [found] = vspc().error_findings("jobs_list", answer({"errors": []}, 400))
    assert found["where"] == "$.errors"
    bare = vspc().findings("jobs_list", answer({"errors": [{"message": "no"}]}, 400))
    assert {each["where"] for each in bare} == {"$.errors[0].type", "$.errors[0].code"}


def test_an_error_is_judged_by_the_branch_that_it_is() -> None:
    [found] = vspc().findings("jobs_list", answer({"error": {"code": 7, "message": "m"}}, 400))
    assert found["schema"] == "UnsupportedVersionError.code"


@pytest.mark.parametrize(("old", "new"), [(">true<", ">True<"), (">true<", ">TRUE<")])
def test_a_boolean_is_spelled_as_xml_spells_it(old: str, new: str) -> None:
    judge = em("application/xml")
    assert judge.findings("agentJobs_get", answer(AGENT_JOB.encode(), headers=XML)) == []
    found = judge.findings("agentJobs_get", answer(AGENT_JOB.replace(old, new, 1).encode(), headers=XML))
    assert [each["where"] for each in found] == ["/AgentBackupJob/ScheduleConfigured"]
    assert "spells true" in found[0]["received"]


def test_all_that_is_wrong_with_xml_is_told() -> None:
    wrong = AGENT_JOB.replace(">true<", ">True<", 1).replace(">true<", ">maybe<")
    found = em("application/xml").findings("agentJobs_get", answer(wrong.encode(), headers=XML))
    places = {each["where"] for each in found}
    assert places == {"/AgentBackupJob/ScheduleConfigured", "$.ScheduleEnabled"}


def test_a_success_that_is_not_documented_is_a_problem() -> None:
    operations = {operation.id: operation for operation in read_operations(bundles.load("vspc"))}
    start = next(each for each in operations.values() if "200" in each.answers and "202" not in each.answers)
    assert success_status_problem(start, 200) is None
    assert "where a success is 200" in (success_status_problem(start, 202) or "")
    assert "status 204" in (success_status_problem(operations["jobs_list"], 204) or "")
    assert success_status_problem(start, 404) is None


@pytest.mark.parametrize(
    "given",
    [
        answer({**JOBS[0], "name": ["x" * 155 + "hunter22"]}),
        answer(b"<html>" + b"x" * 590 + b"hunter22"),
        answer(b"x" * 597 + b"hunter22", 204, {}),
    ],
)
def test_a_secret_is_in_no_finding_not_even_half(given: Answer) -> None:
    judge = toy()
    judge.secrets.add("hunter22")
    found = judge.findings("jobs_delete" if given.status == 204 else "jobs_get", given)
    assert found
    assert not [each for each in found if "hun" in each["received"]]
