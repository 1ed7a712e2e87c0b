"""What a drift report says about answers: everything that differs, counted, and no value of anybody's data."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from tests.contract.toy import DOCUMENT
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.drift.differences import Bundles, Judged, judge
from veeam_jobs_kit.contract.drift.observe import Observer
from veeam_jobs_kit.contract.drift.sample import JSON, XML, Answer, Sample, missing, readable
from veeam_jobs_kit.contract.wire.redaction import redact
from veeam_jobs_kit.contract.wire.reply import Reply

UID = "b2f0a6ee-7c5b-4f6e-8a0b-0e6f1c2d3e4f"
JOB = {"instanceUid": UID, "name": "Payroll of Miller & Sons", "status": "Success"}
OPERATIONS = {operation.id: operation for operation in read_operations(DOCUMENT)}


def described(edit: dict[str, Any] | None = None) -> dict[str, Any]:
    """The document of the toy, with other members of its job."""
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["Job"]["properties"].update(edit or {})
    return document


def answer(operation_id: str, body: Any, status: int = 200, **headers: str) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    given = {
        "content-type": "application/json",
        **{name.replace("_", "-"): text for name, text in headers.items()},
    }
    operation = OPERATIONS[operation_id]
    reply = Reply(operation_id, "GET", operation.path, {}, status, given, content, 0.01)
    return Answer(operation, JSON, None, reply)


def looked_at(
    *answers: Answer,
    document: dict[str, Any] | None = None,
    allows: dict[str, tuple[str, ...]] | None = None,
    salt: bytes | None = None,
    samples: bool = False,
) -> Judged:
    document = document or DOCUMENT
    operations = {operation.id: operation for operation in read_operations(document)}
    names = frozenset(each.id for each in readable("vspc", operations.values()))
    bundles = Bundles(document, document, names, operations)
    hide = (lambda text: redact(text, {"hunter22"})) if samples else None
    observers = {kind: Observer(document, salt=salt, hide=hide) for kind in (JSON, XML)}
    return judge(Sample(list(answers), {}, allows or {}), bundles, {}, observers)


def told(judged: Judged) -> list[str]:
    return [f"{each.kind} {each.where} {each.detail} {each.seen}/{each.of}" for each in judged.differences]


def page(*jobs: Any) -> Answer:
    return answer("jobs_list", {"meta": {}, "data": list(jobs)})


def test_an_answer_as_described_is_no_difference() -> None:
    assert told(looked_at(page(JOB, JOB), answer("jobs_get", JOB))) == []


def test_members_nobody_described_are_counted_with_their_types() -> None:
    judged = looked_at(page({**JOB, "sla": 4}, {**JOB, "sla": "high"}, JOB))
    assert told(judged) == ["member-undocumented Job.sla integer or string 2/3"]


def test_described_members_that_no_row_has_rest_on_the_number_of_rows() -> None:
    bare = {"instanceUid": UID}
    assert told(looked_at(page(bare, bare, bare))) == [
        "member-never-seen Job.name never seen 0/3",
        "member-never-seen Job.status never seen 0/3",
    ]
    assert told(looked_at(page(bare, JOB))) == []


def test_members_of_schemas_without_a_row_are_unknown_and_not_missing() -> None:
    assert told(looked_at(page())) == []


@pytest.mark.parametrize(
    ("member", "value", "expected"),
    [
        ("name", 7, "type-differs Job.name integer instead of string 1/1"),
        ("name", True, "type-differs Job.name boolean instead of string 1/1"),
        ("name", None, "null-undocumented Job.name null 1/1"),
        ("instanceUid", "7", "format-differs Job.instanceUid not of format uuid 1/1"),
        ("status", "Hibernating", "value-undocumented Job.status Hibernating 1/1"),
        ("when", "2026-11-20 22:00", "format-differs Job.when not of format date-time 1/1"),
        ("when", "2026-13-20T22:00:00Z", "format-differs Job.when not of format date-time 1/1"),
        ("when", "2026-02-30T22:00:00Z", "format-differs Job.when not of format date-time 1/1"),
        ("small", 2**31, "format-differs Job.small not of format int32 1/1"),
        ("large", -(2**63) - 1, "format-differs Job.large not of format int64 1/1"),
        ("small", 1.5, "type-differs Job.small number instead of integer 1/1"),
        ("rate", 2, ""),
        ("tags", ["a", 7], "type-differs Job.tags[] integer instead of string 1/2"),
        ("free", {"anything": 1}, ""),
        ("either", {"cat": 1}, ""),
        ("either", {"cat": "x"}, "type-differs Cat.cat string instead of integer 1/1"),
    ],
)
def test_each_value_is_held_against_its_schema(member: str, value: Any, expected: str) -> None:
    document = described(
        {
            "when": {"type": "string", "format": "date-time"},
            "small": {"type": "integer", "format": "int32"},
            "large": {"type": "integer", "format": "int64"},
            "rate": {"type": "number"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "free": {"type": "object"},
            "either": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
        }
    )
    document["components"]["schemas"]["Cat"] = {"type": "object", "properties": {"cat": {"type": "integer"}}}
    document["components"]["schemas"]["Dog"] = {"type": "object", "properties": {"dog": {"type": "string"}}}
    found = told(looked_at(answer("jobs_get", {**JOB, member: value}), document=document))
    assert [each for each in found if not each.startswith("member-never-seen")] == [expected] * bool(expected)


def test_a_required_member_that_some_rows_lack_is_counted() -> None:
    without = {name: value for name, value in JOB.items() if name != "instanceUid"}
    assert told(looked_at(page(JOB, without, without))) == ["required-absent Job.instanceUid absent 2/3"]


def test_headers_statuses_methods_and_media_types_nobody_described_are_named() -> None:
    document = copy.deepcopy(DOCUMENT)
    del document["paths"]["/jobs/{jobUid}"]["get"]["responses"]["default"]
    judged = looked_at(
        answer("jobs_get", JOB, x_ratelimit="1", server="nginx"),
        answer("jobs_get", {}, 418),
        answer("jobs_get", JOB, content_type="application/vnd.veeam+json"),
        document=document,
        allows={"/jobs": ("GET", "HEAD", "OPTIONS", "PURGE", "PATCH"), "/jobs/{jobUid}": ("GET", "DELETE")},
    )
    assert told(judged) == [
        "method-undocumented /jobs Allow names PATCH 1/1",
        "status-undocumented GET /jobs/{jobUid} status 418 1/3",
        "header-undocumented GET /jobs/{jobUid} header x-ratelimit 1/3",
        "media-type-undocumented GET /jobs/{jobUid} media type application/vnd.veeam+json 1/3",
    ]


def test_an_operation_is_missing_where_a_path_without_parameters_is_unknown() -> None:
    web_page = answer("jobs_list", b"<html>", content_type="text/html")
    for gone in (answer("jobs_list", {}, 404), web_page):
        sample = Sample([gone, answer("jobs_get", {}, 404)])
        assert missing(sample) == {"jobs_list", "jobs_get"}
        assert missing(Sample([gone, answer("jobs_get", JOB)])) == {"jobs_list"}
    assert missing(Sample([answer("jobs_get", {}, 404)])) == frozenset()
    assert missing(Sample([answer("jobs_list", {}, 403)])) == frozenset()
    assert [each.kind for each in looked_at(web_page).differences] == ["operation-missing"]


def test_a_body_that_cannot_be_parsed_is_unreadable_and_proves_nothing() -> None:
    judged = looked_at(answer("jobs_get", b"<xml/>"))
    assert judged.unreadable == {"jobs_get": "its body is not the JSON that Content-Type promises"}


@pytest.mark.parametrize("body", [{}, {"message": "It works!"}])
def test_a_body_without_any_described_member_is_no_answer_of_the_api(body: Any) -> None:
    judged = looked_at(answer("jobs_get", body))
    assert judged.unreadable == {"jobs_get": "its body has none of the described members"}
    assert judged.differences == ()


def test_a_byte_order_mark_before_json_is_read() -> None:
    assert told(looked_at(answer("jobs_get", b"\xef\xbb\xbf" + json.dumps(JOB).encode()))) == []


SECRETS = {
    **JOB,
    "status": "Miller & Sons (12345678)",
    UID: 1,
    "Payroll of Miller & Sons, 2026": 1,
    "note": "Miller hunter22",
    "apiToken": "abcdef",
}


def test_no_value_of_the_data_is_in_a_report() -> None:
    judged = looked_at(page(SECRETS, {**JOB, "instanceUid": "Miller"}), salt=b"salt")
    text = repr(
        (judged.differences, {place: tally.hashes for place, tally in judged.ledgers[JSON].members.items()})
    )
    for secret in ("Miller", UID, "12345678", "hunter22", "abcdef"):
        assert secret not in text
    assert "value-undocumented Job.status (a value of 24 characters) 1/2" in told(judged)
    assert "member-undocumented Job.(a name of 36 characters) integer 1/2" in told(judged)


def test_samples_are_shown_on_demand_without_secrets() -> None:
    found = {each.member: each.samples for each in looked_at(page(SECRETS), samples=True).differences}
    assert found["note"] == ("Miller [Filtered]",)
    assert found["apiToken"] == ("[Filtered]",)


def test_hashes_need_the_salt_and_pass_over_values_that_are_equal_by_chance() -> None:
    def hashes(salt: bytes, **members: Any) -> list[str]:
        ledger = looked_at(answer("jobs_get", {**JOB, **members}), salt=salt).ledgers[JSON]
        return [
            each for (_, member), tally in ledger.members.items() if member == "new" for each in tally.hashes
        ]

    assert hashes(b"one", new="Server 1") == hashes(b"one", new="Server 1") != hashes(b"two", new="Server 1")
    assert hashes(b"one", new=12) == hashes(b"one", new=True) == hashes(b"one", new="yes") == []


def test_a_value_is_held_against_the_branch_that_its_type_names() -> None:
    document = described(
        {"pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}}
    )
    for name, kind in (("Cat", "integer"), ("Dog", "string")):
        document["components"]["schemas"][name] = {
            "type": "object",
            "properties": {"Type": {"type": "string", "enum": [name]}, "age": {"type": kind}},
        }
    judged = looked_at(answer("jobs_get", {**JOB, "pet": {"Type": "Dog", "age": "two"}}), document=document)
    assert told(judged) == []
