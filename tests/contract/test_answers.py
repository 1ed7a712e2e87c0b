"""An answer that lies is told in full: every fault, with its place, row, expectation and source."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.operations import operation_items
from veeam_jobs_description.references import follow_reference
from veeam_jobs_kit.contract.findings.answers import AnswerReader, Fault, json_path, row_of, shown
from veeam_jobs_kit.contract.findings.formats import fits_format

NEW: tuple[Any, ...] = (-5, "x", None, True, [])
EVIDENCE = Path(__file__).resolve().parents[1] / "evidence"
KINDS: list[tuple[str, Notation]] = [("vspc", "PascalCase"), ("em", "PascalCase"), ("em", "camelCase")]


def answers(api: str, notation: Notation) -> Iterator[tuple[str, Mapping[str, Any], Any]]:
    """Every example of a JSON answer, with its schema."""
    bundle = bundles.load(api, notation=notation)
    for _, _, operation in operation_items(bundle):
        for status, response in operation["responses"].items():
            content = follow_reference(response, bundle).get("content", {}).get("application/json", {})
            for name, example in content.get("examples", {}).items():
                yield f"{operation['operationId']} {status} {name}", content["schema"], example["value"]


def jobs_page() -> tuple[AnswerReader, Mapping[str, Any], Any]:
    bundle = bundles.load("vspc")
    operation = bundle["paths"]["/infrastructure/backupServers/jobs"]["get"]
    media = operation["responses"]["200"]["content"]["application/json"]
    page = copy.deepcopy(media["examples"]["failed"]["value"])
    page["data"] = [copy.deepcopy(page["data"][0]) for _ in range(3)]
    return AnswerReader(bundle), media["schema"], page


def faults(change: Mapping[str, Any], row: int = 1) -> list[Fault]:
    reader, schema, page = jobs_page()
    for name, value in change.items():
        page["data"][row][name] = value
    return reader.faults(schema, page)


@pytest.mark.parametrize(("api", "notation"), KINDS)
def test_every_example_of_the_description_is_without_fault(api: str, notation: Notation) -> None:
    reader = AnswerReader(bundles.load(api, notation=notation))
    wrong = [
        (name, fault)
        for name, schema, value in answers(api, notation)
        for fault in reader.faults(schema, value)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("file", "schema", "notation"),
    [
        ("em12-root.json", "EnterpriseManager", "PascalCase"),
        ("em13-root.json", "EnterpriseManager", "camelCase"),
        ("em12-query-backup-sessions.json", "QueryResult", "PascalCase"),
        ("em13-query-backup-sessions.json", "QueryResult", "camelCase"),
        ("em12-query-agent-jobs.json", "QueryResult", "PascalCase"),
        ("em13-backup-server.json", "BackupServers", "camelCase"),
        ("em95-error.json", "Error", "PascalCase"),
    ],
)
def test_what_servers_were_seen_to_send_is_without_fault(file: str, schema: str, notation: Notation) -> None:
    value = json.loads((EVIDENCE / file).read_text(encoding="utf-8-sig"))
    reader = AnswerReader(bundles.load("em", notation=notation))
    found = reader.faults({"$ref": f"#/components/schemas/{schema}"}, value)
    assert [fault for fault in found if not fault.is_open] == []


@pytest.mark.parametrize(
    ("member", "value", "kind"),
    [
        ("name", 7, "type"),
        ("name", None, "null"),
        ("isEnabled", "true", "type"),
        ("isEnabled", 1, "type"),
        ("instanceUid", "not-a-uuid", "format"),
        ("lastRun", "2026-11-26T25:00:00Z", "format"),
        ("lastRun", "2026-11-26T21:00:00", "format"),
        ("lastRun", "yesterday", "format"),
        ("lastDuration", 2**31, "format"),
        ("lastDuration", 1.5, "type"),
        ("lastDuration", True, "type"),
    ],
)
def test_a_wrong_value_is_a_fault_where_it_stands(member: str, value: Any, kind: str) -> None:
    [fault] = faults({member: value})
    assert (fault.kind, json_path(fault.path)) == (kind, f"$.data[1].{member}")
    assert fault.schema == f"BackupServerJob.{member}"
    assert fault.source
    assert fault.expected


def test_all_faults_of_an_answer_are_told() -> None:
    reader, schema, page = jobs_page()
    page["data"][0]["name"] = 7
    page["data"][2]["instanceUid"] = "x"
    del page["data"][2]["status"]
    page["meta"]["pagingInfo"]["total"] = 2**40
    found = {(fault.kind, json_path(fault.path)) for fault in reader.faults(schema, page)}
    assert found == {
        ("type", "$.data[0].name"),
        ("format", "$.data[2].instanceUid"),
        ("required", "$.data[2].status"),
        ("format", "$.meta.pagingInfo.total"),
    }


def test_the_row_is_told_by_its_id() -> None:
    _, _, page = jobs_page()
    page["data"][2]["instanceUid"] = "9d3e7b52-4c1f-4f8a-a6d0-58b2c94e1f73"
    assert row_of(page, ("data", 2, "name")) == "9d3e7b52-4c1f-4f8a-a6d0-58b2c94e1f73"
    assert row_of(page, ("meta", "pagingInfo")) is None


def test_a_value_outside_a_closed_enumeration_is_a_fault_and_of_an_open_one_is_marked() -> None:
    schemas = {
        "Closed": {"type": "string", "enum": ["a"]},
        "Open": {"type": "string", "enum": ["a"], "x-extensible-enum": True},
    }
    reader = AnswerReader({"components": {"schemas": schemas}})
    for name, is_open in (("Closed", False), ("Open", True)):
        [fault] = reader.faults({"$ref": f"#/components/schemas/{name}"}, "b")
        assert (fault.kind, fault.is_open) == ("enum", is_open)


def test_a_branch_is_chosen_by_type_and_only_its_faults_are_told() -> None:
    bundle = bundles.load("em")
    media = bundle["paths"]["/agents/jobs/{ID}"]["get"]["responses"]["200"]["content"]["application/json"]
    entity = next(
        copy.deepcopy(example["value"])
        for example in media["examples"].values()
        if example["value"]["Type"] == "AgentBackupJob"
    )
    reader = AnswerReader(bundle)
    entity["ScheduleEnabled"] = "yes"
    [fault] = reader.faults(media["schema"], entity)
    assert (fault.schema, fault.kind) == ("AgentBackupJob.ScheduleEnabled", "type")
    reference = {"UID": 7, "Name": "n", "Type": "AgentBackupJobReference", "Href": "http://h"}
    [fault] = reader.faults(media["schema"], reference)
    assert (fault.schema, fault.kind) == ("EntityRef.UID", "type")


def test_a_known_contradiction_is_told_with_the_fault() -> None:
    bundle = bundles.load("vspc")
    reader = AnswerReader(bundle)
    found = reader.faults(
        {"$ref": "#/components/schemas/BackupServerCdpReplicationJobObject"},
        {"lastSessionEndTime": "2026-11-26"},
    )
    [fault] = [fault for fault in found if fault.kind == "format"]
    assert "A date without a time" in (fault.contradiction or "")


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("int32", [0, 2**31 - 1, -(2**31)], [2**31, -(2**31) - 1]),
        ("int64", [2**63 - 1], [2**63]),
        ("uuid", ["3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73", "3D7E9B52-4C1F-4F8A-A6D0-58B2C94E1F73"], ["3d7e9b52", "{3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73}"]),
        ("date", ["2026-02-28"], ["2026-02-30", "2026-2-3", "2026-02-28T00:00:00Z"]),
        ("date-time", ["2026-11-20T16:00:02.4770000+01:00", "2026-11-20T16:00:02Z", "2016-12-31T23:59:60Z"], ["2026-11-20 16:00:02Z", "2026-11-20T16:00:02", "2026-13-01T00:00:00Z", "٢٠٢٦-11-20T16:00:02Z"]),
        ("time-of-day", ["22:00", "22:00:59"], ["24:00", "10 pm"]),
        ("uri", ["https://h/a?b", "urn:a:b"], ["/a/b", "not a uri"]),
    ],
)  # fmt: skip
def test_formats(name: str, good: list[Any], bad: list[Any]) -> None:
    assert all(fits_format(value, name) for value in good)
    assert not any(fits_format(value, name) for value in bad)


def test_a_secret_is_masked_before_a_value_is_cut() -> None:
    secret = "s" * 400
    assert "sssss" not in shown(f"begin {secret}", {secret})


def mutants(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a value."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in items:
        yield from mutants(child, (*path, step))


def replaced(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return new
    copied = copy.copy(value)
    copied[path[0]] = replaced(value[path[0]], path[1:], new)
    return copied


@pytest.mark.parametrize(("api", "notation"), KINDS)
def test_it_finds_a_fault_exactly_where_another_library_does(api: str, notation: Notation) -> None:
    """One place of each example after the other is made a number, a text, null: both say the same of each."""
    reader = AnswerReader(bundles.load(api, notation=notation))
    other = bundles.load(api, notation=notation, openapi="3.1")
    theirs = {name: schema for name, schema, _ in _schemas(other)}
    compared = 0
    for index, (name, schema, value) in enumerate(answers(api, notation)):
        if index % 40:
            continue
        validator = jsonschema_rs.Draft202012Validator(
            {**theirs[name], "components": other["components"]},
            validate_formats=True,
            formats={"time-of-day": lambda text: fits_format(text, "time-of-day")},
        )
        for path in list(mutants(value))[:60]:
            for new in NEW:
                changed = replaced(value, path, new)
                found = reader.faults(schema, changed)
                assert bool(found) == (not validator.is_valid(changed)), (name, path, new, found)
                compared += 1
    assert compared > 1000


def _schemas(bundle: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any], None]]:
    for _, _, operation in operation_items(bundle):
        for status, response in operation["responses"].items():
            content = follow_reference(response, bundle).get("content", {}).get("application/json", {})
            for name in content.get("examples", {}):
                yield f"{operation['operationId']} {status} {name}", content["schema"], None
