"""Both bundles of Enterprise Manager describe one API: only the members of JSON answers are spelled otherwise, and what real
servers were seen to send fits the bundle of its notation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator.xml_shapes import compile_shapes, read_example
from tests.spec.payloads import Payload, each_once, payloads
from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import Notation
from veeam_jobs_runtime.decoding.notation import camel_case

EVIDENCE = Path(__file__).resolve().parents[1] / "evidence"
SEEN: Mapping[str, str] = {
    "root": "EnterpriseManager",
    "query-backup-sessions": "QueryResult",
    "query-agent-jobs": "QueryResult",
    "backup-server": "BackupServers",
    "running-session-constructed": "BackupJobSession",
    "nas-job-mask": "NASJobs",
    "task-session-running": "BackupTaskSession",
    "error": "Error",
    "task-gone-500": "Error",
}
"""What the name of a file of evidence says after its product, and the schema it is held against."""
FILES = sorted(EVIDENCE.glob("em*.json"))
PASCAL, CAMEL = list(payloads("em", None)), list(payloads("em", None, notation="camelCase"))


@cache
def validator(name: str, notation: Notation) -> jsonschema_rs.Draft202012Validator:
    components = bundles.load("em", openapi="3.1", notation=notation)["components"]
    schema = {"$ref": f"#/components/schemas/{name}", "components": components}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def problems(value: Any, name: str, notation: Notation) -> list[str]:
    return [error.message for error in validator(name, notation).iter_errors(value)]


def in_camel_case(value: Any) -> Any:
    if isinstance(value, list):
        return [in_camel_case(item) for item in value]
    if isinstance(value, Mapping):
        return {camel_case(name): in_camel_case(item) for name, item in value.items()}
    return value


@each_once(CAMEL)
def test_a_payload_fits_the_camel_case_bundle(payload: Payload) -> None:
    components = bundles.load("em", openapi="3.1", notation="camelCase")["components"]
    value = payload.value
    if payload.media_type.endswith("xml"):
        schemas = bundles.load("em", notation="camelCase")["components"]["schemas"]
        value = read_example(value, payload.schema, schemas)
    schema = {**payload.schema, "components": components}
    found = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    assert [error.message for error in found.iter_errors(value)] == []


def test_answers_in_json_are_the_same_payloads_in_camel_case_and_all_else_is_the_same() -> None:
    def expected(payload: Payload) -> Payload:
        is_changed = payload.media_type.endswith("json") and payload.status != "request"
        return replace(payload, value=in_camel_case(payload.value)) if is_changed else payload

    assert [replace(payload, schema={}, notation="PascalCase") for payload in CAMEL] == [
        replace(expected(payload), schema={}) for payload in PASCAL
    ]


def answers_and_requests(data: Mapping[str, Any]) -> Iterator[tuple[bool, Any]]:
    for item in data["paths"].values():
        for operation in item.values():
            yield True, operation.get("requestBody", {})
            yield True, operation.get("parameters", [])
            yield False, operation["responses"]


def reached(data: Mapping[str, Any], *, by_requests: bool) -> set[str]:
    waiting = [part for is_request, part in answers_and_requests(data) if is_request is by_requests]
    names: set[str] = set()
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, Mapping):
            waiting += part.values()
            if isinstance(part.get("$ref"), str):
                _, _, section, name = part["$ref"].split("/")
                if (section, name) != ("schemas", "") and name not in names:
                    names.add(name)
                    waiting.append(data["components"][section][name])
    return names & set(data["components"]["schemas"])


def test_no_answer_has_a_member_in_pascal_case_and_no_request_one_in_camel_case() -> None:
    data = bundles.load("em", notation="camelCase")
    schemas = data["components"]["schemas"]
    as_documented = {
        name
        for schema in bundles.load("em")["components"]["schemas"].values()
        for name in schema.get("properties", {})
    }
    for name in reached(data, by_requests=False):
        assert [
            member for member in schemas[name].get("properties", {}) if member != camel_case(member)
        ] == []
    for name in reached(data, by_requests=True):
        assert set(schemas[name].get("properties", {})) <= as_documented
    assert {"JobEdit", "JobScheduleDailyOptionsRequest"} <= reached(data, by_requests=True)


def test_every_reference_in_the_camel_case_bundle_leads_somewhere_and_every_schema_is_used() -> None:
    data = bundles.load("em", notation="camelCase")
    named = reached(data, by_requests=False) | reached(data, by_requests=True)
    for item in data["paths"].values():
        for operation in item.values():
            forms = operation.get("x-forms", {})
            named |= {forms[form]["schema"] for form in ("entity", "reference") if form in forms}
    before = bundles.load("em")["components"]["schemas"]
    copies = set(data["components"]["schemas"]) - set(before)
    assert copies <= named
    assert {name.removesuffix("Request") for name in copies} <= set(before)


def test_xml_has_the_same_names_in_both_bundles() -> None:
    before, after = (
        compile_shapes(bundles.load("em", notation=notation)["components"]["schemas"])
        for notation in ("PascalCase", "camelCase")
    )

    def names(shape: Any) -> dict[str, Any]:
        return {
            camel_case(member.name): (
                member.xml_name,
                member.kind,
                member.scalar,
                member.shape,
                member.item_name,
            )
            for member in reversed(shape.members)
            if member.kind != "text"
        }

    answered = reached(bundles.load("em", notation="camelCase"), by_requests=False)
    for name in before:
        assert (after[name].element, after[name].namespace) == (before[name].element, before[name].namespace)
        if name in answered:
            assert names(after[name]) == names(before[name])


def test_links_lead_to_members_that_answers_have() -> None:
    for item in bundles.load("em", notation="camelCase")["paths"].values():
        for operation in item.values():
            for response in operation["responses"].values():
                for link in response.get("links", {}).values():
                    for expression in link.get("parameters", {}).values():
                        pointer = expression.partition("$response.body#")[2].partition("#")[0]
                        assert pointer == "/".join(map(camel_case, pointer.split("/")))


def schema_of(file: Path) -> str:
    return SEEN[file.stem.partition("-")[2]]


def notation_of(file: Path) -> Notation:
    first = next(iter(json.loads(file.read_bytes())))
    return "camelCase" if first == camel_case(first) else "PascalCase"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_was_seen_fits_the_bundle_of_its_notation(file: Path) -> None:
    value = json.loads(file.read_bytes())
    assert problems(value, schema_of(file), notation_of(file)) == []
    assert set(value) <= set(
        bundles.load("em", notation=notation_of(file))["components"]["schemas"][schema_of(file)]["properties"]
    )


@pytest.mark.parametrize(
    "file", [file for file in FILES if notation_of(file) == "PascalCase"], ids=lambda file: file.stem
)
def test_what_was_seen_in_pascal_case_fits_the_camel_case_bundle_in_camel_case(file: Path) -> None:
    assert problems(in_camel_case(json.loads(file.read_bytes())), schema_of(file), "camelCase") == []


def test_every_file_of_enterprise_manager_13_is_in_camel_case() -> None:
    assert {notation_of(file) for file in FILES if file.name.startswith("em13")} == {"camelCase"}
    assert len([file for file in FILES if file.name.startswith("em13")]) >= 3
