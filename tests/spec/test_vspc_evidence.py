"""What servers of VSPC were seen to send, and what the vendor publishes, held against the bundles and the client."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from veeam_jobs.vspc import models

from tests.spec.payloads import VSPC_VERSIONS
from tests.spec.test_payloads import differences
from veeam_jobs_description import bundles
from veeam_jobs_description.schemas import read_schema
from veeam_jobs_runtime.decoding.decoder import decode_json

EVIDENCE = Path(__file__).parents[1] / "evidence"
DESCRIBED = VSPC_VERSIONS[1:]
JOBS = "/infrastructure/backupServers/jobs"

# file -> path, method, what it is ("request" or a status), model, versions that describe it
WHERE: dict[str, tuple[str, str, str, Any, tuple[str, ...]]] = {
    "vspc-async-result-array": ("/asyncActions/{actionId}/result", "get", "200", Any, DESCRIBED),
    "vspc-cdp-object": (
        f"{JOBS}/cdpReplicationJobs/objects",
        "get",
        "200",
        models.BackupServerCdpReplicationJobObjectPage,
        DESCRIBED,
    ),
    "vspc-errors-beside-no-data": (
        f"{JOBS}/{{jobUid}}/start",
        "post",
        "200",
        models.EmptyResponse,
        DESCRIBED,
    ),
    "vspc-json-patch": (f"{JOBS}/{{jobUid}}", "patch", "request", list[models.JsonPatch], VSPC_VERSIONS),
    "vspc7-unsupported-version": (
        f"{JOBS}/{{jobUid}}",
        "get",
        "default",
        models.UnsupportedVersionResponse,
        VSPC_VERSIONS,
    ),
}
SENT = {path.stem: json.loads(path.read_bytes()) for path in sorted(EVIDENCE.glob("vspc*.json"))}


@cache
def bundle(version: str) -> dict[str, Any]:
    """The bundle of a version, as OpenAPI 3.1."""
    return bundles.load("vspc", version, openapi="3.1")


@cache
def validator(path: str, method: str, part: str, version: str) -> jsonschema_rs.Draft202012Validator:
    """What the bundle of a version takes as a request or answer."""
    data = bundle(version)
    operation = data["paths"][path][method]
    holder = operation["requestBody"] if part == "request" else operation["responses"][part]
    if "$ref" in holder:
        _, _, section, name = holder["$ref"].split("/")
        holder = data["components"][section][name]
    schema = {**holder["content"]["application/json"]["schema"], "components": data["components"]}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def problems(path: str, method: str, part: str, value: Any, version: str) -> list[str]:
    """What is wrong with a request or answer by the bundle of a version."""
    return [error.message for error in validator(path, method, part, version).iter_errors(value)]


def back(value: Any, model: Any) -> Any:
    """A value read strictly by the client, and written again."""
    return msgspec.to_builtins(decode_json(json.dumps(value).encode(), model, strict=True))


def test_every_payload_of_vspc_is_held_against_something() -> None:
    assert set(SENT) == set(WHERE)


@pytest.mark.parametrize("name", WHERE)
def test_evidence_fits_the_bundles_of_every_version_that_describes_it(name: str) -> None:
    path, method, part, _, versions = WHERE[name]
    for version in versions:
        assert problems(path, method, part, SENT[name], version) == [], version


@pytest.mark.parametrize("name", WHERE)
def test_evidence_reads_strictly_and_is_written_back_with_nothing_lost(name: str) -> None:
    assert (
        list(differences(SENT[name], json.loads(msgspec.json.encode(back(SENT[name], WHERE[name][3]))))) == []
    )


@pytest.mark.parametrize("value", ["450", 450, 4.5, True, None, ["a"], {"a": {"b": 1}}])
def test_the_value_of_a_patch_is_any_json(value: Any) -> None:
    patch = {"op": "replace", "path": "/isEnabled", "value": value}
    assert problems(f"{JOBS}/{{jobUid}}", "patch", "request", [patch], "3.7") == []
    (read,) = decode_json(json.dumps([patch]).encode(), list[models.JsonPatch], strict=True)
    assert json.loads(msgspec.json.encode([read])) == [patch]


@pytest.mark.parametrize(
    "value",
    [
        {"name": "Job"},
        [],
        {"data": {"name": "Job"}, "meta": None, "errors": None},
        {"errors": []},
        True,
        "done",
        None,
    ],
)
def test_the_result_of_an_action_is_any_json(value: Any) -> None:
    for version in DESCRIBED:
        assert problems("/asyncActions/{actionId}/result", "get", "200", value, version) == []


def test_an_error_body_without_errors_and_error_fits_nothing() -> None:
    bodies: list[Any] = [{}, {"message": "No."}, {"error": None}, {"errors": None}, []]
    for version in VSPC_VERSIONS:
        for body in bodies:
            assert problems(f"{JOBS}/{{jobUid}}", "get", "default", body, version) != [], (version, body)


def envelopes() -> list[tuple[str, dict[str, Any]]]:
    """Every schema that the client unwraps `data` from."""
    schemas = bundle("3.7")["components"]["schemas"]
    return [(name, schema) for name, schema in schemas.items() if schema.get("x-unwrap") == "data"]


@pytest.mark.parametrize(
    ("name", "schema"), envelopes(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_data_of_an_envelope_is_required_and_not_null_while_meta_and_errors_may_be(
    name: str, schema: dict[str, Any]
) -> None:
    checks = jsonschema_rs.Draft202012Validator({**schema, "components": bundle("3.7")["components"]})
    assert schema["required"] == ["data"]

    def wrong_members(envelope: dict[str, Any]) -> set[Any]:
        return {
            error.instance_path[0] if error.instance_path else "required"
            for error in checks.iter_errors(envelope)
            if len(error.instance_path) < 2
        }

    assert "data" in wrong_members({"data": None})
    assert "required" in wrong_members({"meta": {}, "errors": []})
    assert wrong_members({"data": None, "meta": None, "errors": None}) == {"data"}
    assert wrong_members({"data": None, "meta": {"pagingInfo": None}, "errors": []}) == {"data"}


@pytest.mark.parametrize("version", VSPC_VERSIONS)
def test_every_optional_object_may_be_null(version: str) -> None:
    """Published examples print null in place of an object that is not there, whether or not a table allows it."""
    data = bundle(version)
    refused = []
    for name, schema in data["components"]["schemas"].items():
        for field, described in schema.get("properties", {}).items():
            seen = read_schema(described, data)
            is_optional = field not in schema.get("required", ())
            if seen.type == "object" and is_optional and not seen.nullable:
                refused.append(f"{name}.{field}")
    assert refused == []


OLD_MEMBERS = [
    ("BackupServerJob", "originalUid", ["3.6", "3.6.1", "3.6.2"]),
    ("BackupServerJobLinkedRepositoryObject", "linkedJobUid", ["3.5.1", "3.6", "3.6.1", "3.6.2"]),
    ("BackupServerObjectStorageBackupCopyJob", "uniqueJobUid", ["3.5.1"]),
    ("BackupServerObjectStorageBackupCopyJobObject", "name", ["3.5.1", "3.6", "3.6.1", "3.6.2"]),
]


@pytest.mark.parametrize(("schema", "member", "versions"), OLD_MEMBERS)
def test_members_that_only_examples_of_old_versions_show_are_read(
    schema: str, member: str, versions: list[str]
) -> None:
    def has(version: str) -> bool:
        described = bundle(version)["components"]["schemas"].get(schema, {})
        return member in described.get("properties", {})

    assert [version for version in VSPC_VERSIONS if has(version)] == versions
    required = bundle("3.7")["components"]["schemas"][schema].get("required", [])
    values = {"status": "Success", "isEnabled": True}
    item = {**{name: values[name] for name in required}, member: "6f2b81d4-3c90-4a7e-b5d1-e82f07c493a6"}
    assert back(item, getattr(models, schema))[member] == item[member]


def test_every_moment_of_the_document_is_a_timestamp() -> None:
    """`format: date` is what tables say of `lastSessionEndTime`; no payload has a date alone."""
    assert '"format": "date"' not in json.dumps(bundle("3.7"))


def test_a_limit_above_the_maximum_is_said_to_be_refused() -> None:
    limit = bundle("3.7")["components"]["parameters"]["limit"]
    assert "rejected with 400" in limit["description"]
    assert "(assumption)" not in limit["description"]
