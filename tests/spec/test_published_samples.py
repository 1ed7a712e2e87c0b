"""The payloads that the pages of Enterprise Manager print in full: each is an example of its operation, or stands in `samples/`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from veeam_jobs.em.models import EntityReferences, Link
from veeam_jobs.em.xml_shapes import SHAPES

from tests.spec.payloads import payloads
from tests.spec.test_payloads import differences
from veeam_jobs_description import bundles
from veeam_jobs_runtime.decoding.decoder import decode_json
from veeam_jobs_runtime.xml.codec import Note, read_xml, write_xml

SAMPLES = Path(__file__).parent / "samples"
STORED = {
    "agents_jobs_id": ("agentJobs_get", "serverBackup", "xml"),
    "agents_protectiongroups_id": ("protectionGroups_get", "sqlServers", "xml"),
    "backupservers_id": ("backupServers_get", "srv02", "xml"),
    "backupsessions_id": ("backupSessions_get", "fileserver", "xml"),
    "get_tasks_id, the second": ("tasks_get", "operationFinished", "xml"),
    "get_tasks_id, the third": ("tasks_get", "finished", "xml"),
    "logging_on": ("logonSessions_create", "administrator", "xml"),
    "resource_representation_for_ke, in XML": ("jobs_get", "crmBackup", "xml"),
    "resource_representation_for_ke, in JSON": ("jobs_get", "crmBackup", "json"),
    "resource_representations": ("backupServers_get", "appsrv01", "json"),
}
"""Page to operation, name of the example, media type. What these payloads are held to stands in `test_payloads`."""


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_bytes())


def problems(value: Any, schema: dict[str, Any]) -> list[str]:
    """What is wrong with a value by a schema of the bundle."""
    components = bundles.load("em", None, openapi="3.1")["components"]
    validator = jsonschema_rs.Draft202012Validator(
        {**schema, "components": components}, validate_formats=True
    )
    return [error.message for error in validator.iter_errors(value)]


@pytest.mark.parametrize("page", STORED)
def test_a_published_payload_of_the_job_side_is_an_example_of_its_operation(page: str) -> None:
    examples = {
        (payload.operation, payload.name, payload.media_type.rpartition("/")[2])
        for payload in payloads("em", None)
    }
    assert STORED[page] in examples


def test_references_to_what_the_document_does_not_describe_fit_read_and_write_as_any_others() -> None:
    value = sample("cloudTenantReferences")
    assert problems(value, {"$ref": "#/components/schemas/EntityReferences"}) == []
    model = decode_json(json.dumps(value).encode(), EntityReferences, strict=True)
    assert list(differences(value, msgspec.to_builtins(model))) == []
    notes: list[Note] = []
    written = write_xml(msgspec.to_builtins(model), SHAPES, "EntityReferences")
    assert read_xml(written, SHAPES, ("EntityReferences",), notes) == value
    assert notes == []


def test_of_a_resource_that_the_document_does_not_describe_the_links_can_be_read() -> None:
    """`Credentials` is a type of its own, beside the job side: what it shares with others is its links."""
    value = sample("credentials")
    schema = {"type": "array", "items": {"$ref": "#/components/schemas/Link"}}
    assert problems(value["Links"], schema) == []
    links = decode_json(json.dumps(value["Links"]).encode(), list[Link], strict=True)
    assert list(differences(value["Links"], msgspec.to_builtins(links))) == []
