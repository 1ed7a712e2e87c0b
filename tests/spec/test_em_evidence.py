"""What real Enterprise Managers were seen to send, in PascalCase and in XML: it fits the bundles, the client reads it strictly with
nothing lost, and writing it back gives the same."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx2
import jsonschema_rs
import msgspec
import pytest
from veeam_jobs import EnterpriseManagerClient
from veeam_jobs.em import models
from veeam_jobs.em.xml_shapes import SHAPES

from generator.upgrade import upgrade
from tests.spec.test_payloads import differences, elements
from veeam_jobs_description import bundles
from veeam_jobs_runtime.answers import read_details
from veeam_jobs_runtime.decoding.decoder import decode_json
from veeam_jobs_runtime.xml.codec import parse_xml, read_xml, write_xml

EVIDENCE = Path(__file__).resolve().parents[1] / "evidence"
SCHEMAS: Mapping[str, str] = {
    "em12-root.json": "EnterpriseManager",
    "em12-query-backup-sessions.json": "QueryResult",
    "em12-query-agent-jobs.json": "QueryResult",
    "em-running-session-constructed.json": "BackupJobSession",
    "em-task-gone-500.json": "Error",
    "em10-nas-job-mask.json": "NASJobs",
    "em10-task-session-running.json": "BackupTaskSession",
    "em95-error.json": "Error",
    "em13-finished-start-task.xml": "Task",
    "em-job-schedule-directly.xml": "Job",
}
"""Each file and what it is. Those in camelCase are held against the bundle of that notation elsewhere."""
CAMEL_CASE = ("em13-root.json", "em13-query-backup-sessions.json", "em13-backup-server.json")
IN_JSON = [name for name in SCHEMAS if name.endswith("json")]
IN_XML = [name for name in SCHEMAS if name.endswith("xml")]


def value_of(name: str) -> Any:
    """A file as JSON values, XML read by the codec without a note."""
    content = (EVIDENCE / name).read_bytes()
    if name.endswith("json"):
        return json.loads(content)
    notes: list[Any] = []
    value = read_xml(content, SHAPES, (SCHEMAS[name],), notes)
    assert notes == []
    return value


def model_of(name: str) -> Any:
    """A file as the client reads it, strictly."""
    model: Any = getattr(models, SCHEMAS[name])
    return decode_json(json.dumps(value_of(name)).encode(), model, strict=True)


def members(value: Any, path: str = "$") -> Iterator[str]:
    """The path of every member, null ones too."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from members(item, f"{path}[{index}]")
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield f"{path}.{name}"
            yield from members(inner, f"{path}.{name}")


def without_null(value: Any) -> Any:
    """What XML can say of a value: it has no null."""
    if isinstance(value, list):
        return [without_null(item) for item in value]
    if isinstance(value, Mapping):
        return {name: without_null(inner) for name, inner in value.items() if inner is not None}
    return value


def test_every_file_of_enterprise_manager_is_held_against_the_document() -> None:
    assert {file.name for file in EVIDENCE.glob("em*")} == {*SCHEMAS, *CAMEL_CASE}


def _as_3_0() -> Mapping[str, Any]:
    components: Mapping[str, Any] = upgrade(bundles.load("em"))["components"]
    return components


def _as_3_1() -> Mapping[str, Any]:
    components: Mapping[str, Any] = bundles.load("em", None, openapi="3.1")["components"]
    return components


@pytest.mark.parametrize("components", [_as_3_0, _as_3_1], ids=["3.0", "3.1"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_it_fits_the_bundle(name: str, components: Callable[[], Mapping[str, Any]]) -> None:
    schema = {"$ref": f"#/components/schemas/{SCHEMAS[name]}", "components": components()}
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    assert [error.message for error in validator.iter_errors(value_of(name))] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_member_is_described(name: str) -> None:
    back = msgspec.json.decode(msgspec.json.encode(model_of(name)))
    assert set(members(value_of(name))) <= set(members(back))


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_client_reads_it_strictly_and_writes_it_back_with_nothing_lost(name: str) -> None:
    value = value_of(name)
    assert list(differences(value, msgspec.json.decode(msgspec.json.encode(model_of(name))))) == []


@pytest.mark.parametrize("name", IN_XML)
def test_xml_is_written_back_as_the_same_elements(name: str) -> None:
    written = write_xml(msgspec.to_builtins(model_of(name)), SHAPES, SCHEMAS[name])
    # A server may print a date before a time of day; it says nothing, and requests go without.
    sent = re.sub(
        rb"<Time>[\d-]+T([\d:]+)</Time>", rb"<Time>\1.0000000</Time>", (EVIDENCE / name).read_bytes()
    )
    assert elements(parse_xml(written)) == elements(parse_xml(sent))


@pytest.mark.parametrize("name", [name for name in IN_JSON if SCHEMAS[name] != "Error"])
def test_what_came_in_json_can_be_said_in_xml(name: str) -> None:
    model = model_of(name)
    written = write_xml(msgspec.to_builtins(model), SHAPES, SCHEMAS[name])
    notes: list[Any] = []
    again = read_xml(written, SHAPES, (SCHEMAS[name],), notes)
    assert notes == []
    back = decode_json(json.dumps(again).encode(), type(model), strict=True)
    assert list(differences(without_null(value_of(name)), msgspec.to_builtins(back))) == []


def test_a_running_session_has_no_result_yet() -> None:
    session = model_of("em-running-session-constructed.json")
    assert (session.state, session.result, session.end_time_utc) == ("Working", "None", None)
    assert session.state.is_known
    assert session.result.is_known


def test_a_task_session_says_success_before_it_is_over() -> None:
    session = model_of("em10-task-session-running.json")
    assert (session.state, session.result) == ("InProgress", "Success")
    assert session.vm_uid == "urn:VMware:Vm:3b0c7c1e-92a4-4f5d-8f0b-6d1c1e0a7f21.vm-1041"


def test_the_masks_of_a_file_share_are_read() -> None:
    (job,) = model_of("em10-nas-job-mask.json").nas_jobs
    (share,) = job.includes.nas_objects
    assert share.inclusion_mask.extensions == ["*.*"]
    assert share.exclusion_mask is None


def test_a_finished_start_task_tells_the_session_it_started() -> None:
    task = model_of("em13-finished-start-task.xml")
    started = [link.href for link in task.links if (link.rel, link.type) == ("Related", "BackupJobSession")]
    assert started == [
        "https://em.example.com:9398/api/backupSessions/0d9b8f34-6a7e-4c3d-8f21-7b5e4a6c9d01?format=Entity"
    ]


def test_schedule_options_are_read_where_they_stand() -> None:
    options = model_of("em-job-schedule-directly.xml").job_schedule_options
    assert not options.standart
    assert (options.options_daily.enabled, options.options_daily.kind) == (True, "Everyday")
    assert options.options_monthly.enabled is False


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("em-task-gone-500.json", "There is no backup task with id [task-297] in current rest session"),
        ("em95-error.json", "Node [root] does not exist."),
    ],
)
def test_an_error_body_says_what_went_wrong(name: str, message: str) -> None:
    (detail,) = read_details((EVIDENCE / name).read_bytes())
    assert detail.message == message


def answering(name: str) -> EnterpriseManagerClient:
    """A client, strict, of a server that answers everything with one file."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/sessionMngr/"):
            session: dict[str, Any] = {
                "UserName": "a",
                "SessionId": "1",
                "Links": [],
                "Href": None,
                "Type": "LogonSession",
            }
            return httpx2.Response(201, headers={"X-RestSvcSessionId": "s"}, json=session)
        if request.method == "DELETE":
            return httpx2.Response(204)
        media_type = {"Content-Type": "application/json; charset=utf-8"}
        return httpx2.Response(200, content=(EVIDENCE / name).read_bytes(), headers=media_type)

    transport = httpx2.MockTransport(answer)
    return EnterpriseManagerClient(
        "https://em.test", username="a", password="b", transport=transport, strict=True
    )


def test_a_query_finds_the_agent_jobs() -> None:
    with answering("em12-query-agent-jobs.json") as client:
        (job,) = client.query(models.AgentBackupJob)
        assert (job.name, job.platform) == ("Laptops", "Windows")
        assert client.query("AgentBackupJob").total() == 1


def test_a_query_finds_the_sessions() -> None:
    with answering("em12-query-backup-sessions.json") as client:
        sessions = client.query(models.BackupJobSession).all()
    assert [(one.result, one.failure_message) for one in sessions] == [("Success", None), ("Failed", None)]
    started = sessions[0].creation_time_utc
    assert started is not None
    assert started.microsecond == 173_000
