"""Every stored payload, the published ones among them: it fits the bundle of its time, the client reads it, and writing what was
read gives it back with nothing lost."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from veeam_jobs.em.xml_shapes import SHAPES

from tests.spec.payloads import VSPC_VERSIONS, Payload, alike, all_payloads, each_once, payloads
from veeam_jobs_description import bundles
from veeam_jobs_runtime.decoding.decoder import decode_json
from veeam_jobs_runtime.decoding.notation import camel_case
from veeam_jobs_runtime.xml.codec import parse_xml, read_xml, write_xml

PAYLOADS = all_payloads()
READ_BY_THE_CLIENT = [payload for payload in PAYLOADS if payload.version in (None, "3.0")]
SEEDS = {
    "agentJobs_list": "windowsAndLinux",
    "agentJobs_listByServer": "windowsAndLinux",
    "backupCopyJobs_list": "simpleAndGfs",
    "backupTapeJobs_listJobObjectsByServer": "twoTapeJobs",
    "jobs_get": "continuous",
}


def json_value(payload: Payload) -> Any:
    """The payload as JSON values, XML read by the codec."""
    if payload.media_type.endswith("xml"):
        return read_xml(payload.value.encode(), SHAPES, payload.schemas)
    return payload.value


def model_of(payload: Payload) -> Any:
    """The client's model of a payload; where it may be one of two, by the member that tells them apart."""
    models = import_module(f"veeam_jobs.{payload.api}.models")
    value, names = json_value(payload), payload.schemas
    components = bundles.load(payload.api, payload.version)["components"]["schemas"]
    if len(names) == 2 and payload.api == "vspc":
        names = tuple(name for name in names if set(components[name].get("required", ())) <= set(value))
    elif len(names) == 2:
        reference = str(value.get("Type", "")).endswith("Reference") or "Refs" in value
        names = tuple(name for name in names if name.startswith("EntityRef") is reference)
    component = components[names[0]]
    if component.get("type") == "array":  # a name for a list, no model of its own
        item = component["items"]["$ref"].rpartition("/")[2]
        return list[getattr(models, item)]  # type: ignore[misc]
    if not component.get("properties"):  # any JSON, or an object nobody describes further
        return Any
    return getattr(models, names[0])


def differences(sent: Any, back: Any, path: str = "$") -> Iterator[str]:
    """Where `back` lost or changed something of `sent`. What `back` adds must be null: a member that was absent.

    Times are compared as instants, enumeration values without regard to case (API 3.0 wrote camelCase).
    """
    if isinstance(sent, Mapping):
        for key, value in sent.items():
            if key in back:
                yield from differences(value, back[key], f"{path}.{key}")
            else:
                yield f"{path}.{key} is lost"
        yield from (f"{path}.{key} is new" for key in back if key not in sent and back[key] is not None)
    elif isinstance(sent, list):
        if len(sent) != len(back or []):
            yield f"{path} has {len(back or [])} items, not {len(sent)}"
        for index, (one, other) in enumerate(zip(sent, back or [], strict=False)):
            yield from differences(one, other, f"{path}[{index}]")
    elif sent != back and not _same_text(sent, back):
        yield f"{path} is {back!r}, not {sent!r}"


def _same_text(sent: Any, back: Any) -> bool:
    if not (isinstance(sent, str) and isinstance(back, str)):
        return False
    if sent.casefold() == back.casefold():
        return True
    try:
        return datetime.fromisoformat(sent) == datetime.fromisoformat(back)
    except ValueError:
        return False


def test_every_payload_is_asked_about_with_those_that_ask_the_same() -> None:
    groups = alike(PAYLOADS)
    assert sorted(payload.id for group in groups for payload in group) == sorted(
        payload.id for payload in PAYLOADS
    )
    for first, *others in groups:
        for other in others:
            assert (other.api, other.media_type, other.schema, other.value) == (
                first.api,
                first.media_type,
                first.schema,
                first.value,
            )


def test_schemas_that_differ_only_in_what_they_refer_to_are_not_alike() -> None:
    reference = {"$ref": "#/components/schemas/BackupServerAgentJobResponse"}
    older, newer = (
        Payload("vspc", version, "agentJobs_get", "200", "application/json", "any", reference, {})
        for version in ("3.6", "3.7")
    )
    components = [bundles.load("vspc", version)["components"]["schemas"] for version in ("3.6", "3.7")]
    assert components[0]["BackupServerAgentJobResponse"] == components[1]["BackupServerAgentJobResponse"]
    twin = replace(newer, operation="agentJobs_getByServer", version=None)
    assert alike([older, newer, twin]) == [(older,), (newer, twin)]


@each_once(PAYLOADS)
def test_a_payload_fits_the_bundle_of_its_time(payload: Payload) -> None:
    found = validator(payload.api, payload.version, json.dumps(payload.schema))
    assert [error.message for error in found.iter_errors(json_value(payload))] == []


@cache
def validator(api: str, version: str | None, schema: str) -> jsonschema_rs.Draft202012Validator:
    components = bundles.load(api, version, openapi="3.1")["components"]
    return jsonschema_rs.Draft202012Validator(
        {**json.loads(schema), "components": components}, validate_formats=True
    )


@each_once(READ_BY_THE_CLIENT)
def test_the_client_reads_a_payload_and_writes_it_back_with_nothing_lost(payload: Payload) -> None:
    value = json_value(payload)
    model = decode_json(json.dumps(value).encode(), model_of(payload), strict=True)
    back = msgspec.json.decode(msgspec.json.encode(model))
    assert list(differences(value, back)) == []


@each_once(payload for payload in PAYLOADS if payload.media_type.endswith("xml"))
def test_an_xml_payload_read_by_the_client_is_written_as_the_same_elements(payload: Payload) -> None:
    model = decode_json(json.dumps(json_value(payload)).encode(), model_of(payload), strict=True)
    back = write_xml(msgspec.to_builtins(model), SHAPES, type(model).__name__)
    assert elements(parse_xml(back)) == elements(parse_xml(payload.value.encode()))


def elements(element: Any) -> Any:
    """An element as plain data: name, attributes, text without the white space of layout, children in order."""
    children = [elements(child) for child in element]
    text = (element.text or "") if not children else ""
    if re.match(r"\d{4}-\d\d-\d\dT", text):
        # The same instant, however many digits its fraction has.
        text = datetime.fromisoformat(text).isoformat()
    return element.tag, dict(sorted(element.attrib.items())), text, children


@pytest.mark.parametrize(("operation", "name"), SEEDS.items())
def test_the_seed_pages_payloads_are_in_the_bundle_of_api_3_0_and_in_no_newer_one(
    operation: str, name: str
) -> None:
    def shown(version: str) -> bool:
        return (operation, name) in {
            (payload.operation, payload.name) for payload in payloads("vspc", version)
        }

    assert [version for version in VSPC_VERSIONS if shown(version)] == ["3.0"]


def test_the_3_0_bundle_spells_enumerations_as_its_pages_do_and_then_as_clients_of_that_time() -> None:
    schemas = bundles.load("vspc", "3.0")["components"]["schemas"]
    retention = schemas["BackupServerBackupCopyJobRetentionPolicyType"]
    assert retention["enum"] == ["simple", "gfs", "unknown", "none", "Unknown", "None", "Simple", "GFS"]
    assert retention["x-enum-evidence"] == ["unknown", "none", "Unknown", "None", "Simple", "GFS"]
    assert schemas["BackupServerAgentJobMode"]["enum"][0] == "managedByBackupServer"


@pytest.mark.parametrize("spell", [str, camel_case])
def test_the_3_0_bundle_takes_every_value_of_3_5_1_in_both_spellings(spell: Callable[[str], str]) -> None:
    older, newer = (bundles.load("vspc", version)["components"]["schemas"] for version in ("3.0", "3.5.1"))
    enumerations = [
        name for name, schema in older.items() if "enum" in schema and not name.startswith("OAuth2Grant")
    ]
    assert len(enumerations) > 10
    for name in enumerations:
        assert {spell(value) for value in newer[name]["enum"]} <= set(older[name]["enum"]), name


def test_a_job_can_be_switched_off_in_api_3_0_as_its_clients_do() -> None:
    operation = bundles.load("vspc", "3.0")["paths"]["/infrastructure/backupServers/jobs/{jobUid}"]["patch"]
    assert (operation["operationId"], operation["x-evidence"]) == ("jobs_patch", "3.0")
    assert list(operation["responses"]) == ["200", "default"]


def test_the_newest_bundle_lists_the_roles_of_today_and_the_3_0_bundle_those_of_its_pages() -> None:
    def roles(version: str | None) -> list[str]:
        operations = bundles.load("vspc", version)["paths"]["/infrastructure/backupServers/jobs/{jobUid}"]
        names: list[str] = operations["get"]["x-roles"]
        return names

    assert len(roles(None)) == 13
    assert roles("3.0") == [
        "PortalAdministrator",
        "ServiceProviderGlobalAdministrator",
        "ServiceProviderAdministrator",
        "CompanyOwner",
        "CompanyAdministrator",
    ]
