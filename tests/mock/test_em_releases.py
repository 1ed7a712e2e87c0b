"""Enterprise Manager 12 and 13: the casing of JSON members, fractions of seconds, and what tasks link to."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import httpx2
import pytest
from veeam_jobs import EnterpriseManagerClient

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit import mock
from veeam_jobs_kit.mock import Clock, Options, create_app
from veeam_jobs_kit.mock.em.camel_case import CamelCase
from veeam_jobs_runtime.decoding.notation import camel_case

from .conftest import Connect, sign_in
from .em_pages import JOB, JSON, document, forms, paths, readable

EVIDENCE = Path(__file__).resolve().parents[1] / "evidence"
AGENT_JOB = "/agents/jobs/a6deb158-b26c-4140-8b26-5a3cc344e8ec"
SESSIONS = "/query?type=BackupJobSession&format=Entities&sortDesc=CreationTime&pageSize=5"
XML = {"Accept": "application/xml"}


@pytest.fixture(scope="module")
def both_urls() -> Any:
    """The same world in both releases."""
    with (
        mock.serve("em", clock=Clock(speed=0)) as twelve,
        mock.serve("em", clock=Clock(speed=0), options=Options(em_version="13")) as thirteen,
    ):
        yield twelve, thirteen


@pytest.fixture
def both(both_urls: tuple[str, str]) -> Any:
    """A client of version 12 and one of version 13, with a job that runs."""
    with sign_in("em", both_urls[0]) as twelve, sign_in("em", both_urls[1]) as thirteen:
        for client in (twelve, thirteen):
            client.post(f"{JOB}?action=start")
        yield twelve, thirteen


def evidence(name: str) -> Any:
    return json.loads((EVIDENCE / name).read_text(encoding="utf-8"))


def renamed(value: Any) -> Any:
    """A value with every member in camelCase."""
    if isinstance(value, list):
        return [renamed(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {camel_case(name): renamed(inner) for name, inner in value.items()}


def members(value: Any) -> set[str]:
    """The names of all members, at any depth."""
    if isinstance(value, list):
        return set().union(*map(members, value))
    if not isinstance(value, dict):
        return set()
    return set(value).union(*map(members, value.values()))


def shape(value: Any) -> Any:
    """A value with nothing but its members and the kinds of what they hold."""
    if isinstance(value, list):
        return [shape(item) for item in value]
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    return type(value).__name__


@pytest.mark.parametrize("operation", readable(), ids=lambda operation: operation.id)
def test_version_13_sends_what_version_12_sends_in_camel_case(
    both: tuple[httpx2.Client, httpx2.Client], operation: Operation
) -> None:
    twelve, thirteen = both
    where = list(paths(twelve, operation))
    for path in dict.fromkeys([*where[:2], where[-1]]):
        for form in forms(operation):
            if operation.id == "logonSessions_get":
                continue  # each server has sessions of its own
            old, new = twelve.get(path + form, headers=JSON), thirteen.get(path + form, headers=JSON)
            assert (old.status_code, new.status_code) == (200, 200), path
            assert shape(new.json()) == shape(renamed(old.json())), path


def test_xml_is_the_same_in_both_releases(both: tuple[httpx2.Client, httpx2.Client]) -> None:
    def names(client: httpx2.Client, path: str) -> list[Any]:
        root = ElementTree.fromstring(client.get(path, headers=XML).content)
        return [(element.tag, sorted(element.attrib)) for element in root.iter()]

    for path in ("/", f"{JOB}?format=Entity", SESSIONS, "/backupServers?format=Entity", "/nowhere"):
        assert names(both[0], path) == names(both[1], path)


def test_everything_is_in_camel_case_sign_in_refusals_and_tasks_too(
    both_urls: tuple[str, str],
) -> None:
    with sign_in("em", both_urls[1]) as client:
        answers = [
            client.get("/", headers=JSON),
            client.post("/sessionMngr/?v=latest", auth=("portal-administrator", "wrong"), headers=JSON),
            client.get("/nowhere", headers=JSON),
            client.get("/query?type=Job&filter=Nope==1", headers=JSON),
            client.delete("/agents/jobs", headers=JSON),
            client.post(f"{AGENT_JOB}?action=start", headers=JSON),
            client.get("/tasks", headers=JSON),
            client.get("/tasks/task-99", headers=JSON),
            client.get("/tasks/task-1", headers={**JSON, "X-Mock-Fault": "503"}),
            # The last: its cookie goes before the header.
            client.post("/sessionMngr/?v=latest", auth=("portal-user", mock.PASSWORD), headers=JSON),
        ]
    assert [answer.status_code for answer in answers] == [200, 401, 404, 400, 405, 202, 200, 500, 503, 201]
    for answer in answers:
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        assert {name for name in members(answer.json()) if not name[0].islower()} == set()
    assert answers[7].json()["message"] == "There is no backup task with id [task-99] in current rest session"


def test_values_keep_their_case(both: tuple[httpx2.Client, httpx2.Client]) -> None:
    session = (
        both[1].get(SESSIONS, headers=JSON).json()["entities"]["backupJobSessions"]["backupJobSessions"][0]
    )
    assert session["type"] == "BackupJobSession"
    assert {link["rel"] for link in session["links"]} >= {"Up", "Alternate"}


@pytest.mark.parametrize(("release", "file"), [(0, "em12-root.json"), (1, "em13-root.json")])
def test_the_root_is_like_that_of_the_real_server(
    both: tuple[httpx2.Client, httpx2.Client], release: int, file: str
) -> None:
    found, seen = both[release].get("/", headers=JSON).json(), evidence(file)
    assert set(found) <= set(seen)
    versions = "SupportedVersions" if release == 0 else "supportedVersions"
    assert shape(found[versions][versions]) == shape(seen[versions][versions])
    links = "Links" if release == 0 else "links"
    assert shape(found[links]) == shape(seen[links])


@pytest.mark.parametrize(
    ("release", "digits", "file"),
    [(0, 3, "em12-query-backup-sessions.json"), (1, 6, "em13-query-backup-sessions.json")],
)
def test_sessions_are_printed_like_those_of_the_real_server(
    both: tuple[httpx2.Client, httpx2.Client], release: int, digits: int, file: str
) -> None:
    name = str if release == 0 else camel_case
    time = re.compile(rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{{0,{digits - 1}}}[1-9])?Z")

    def sessions(value: Any) -> list[Any]:
        holder = value[name("Entities")][name("BackupJobSessions")]
        return list(holder[name("BackupJobSessions")])

    seen = sessions(evidence(file))
    found = sessions(both[release].get(SESSIONS.replace("pageSize=5", "pageSize=100"), headers=JSON).json())
    times = [session[name("CreationTimeUTC")] for session in found]
    assert all(time.fullmatch(each) for each in times + [one[name("CreationTimeUTC")] for one in seen])
    assert max(len(each) for each in times) == len("2026-06-14T21:00:09.Z") + digits
    for session in found:
        assert set(session) >= set(seen[0]) - {"vmUid", "VmUid"}
        if len(session[name("CreationTimeUTC")]) > len("2026-06-14T21:00:09Z"):
            begun = session[name("CreationTimeUTC")].removesuffix("Z").replace("T", " ")
            ending = session[name("Name")].rpartition("@")[2]
            assert ending == (begun if release else begun.partition(".")[0])
    assert all(set(link) == {name(each) for each in ("Rel", "Href", "Name", "Type")} for session in found for link in session[name("Links")])  # fmt: skip


def test_backup_servers_of_version_13_have_the_port_of_the_real_one(
    both: tuple[httpx2.Client, httpx2.Client],
) -> None:
    [seen] = evidence("em13-backup-server.json")["backupServers"]
    servers = both[1].get("/backupServers?format=Entity", headers=JSON).json()["backupServers"]
    assert {server["port"] for server in servers if server["version"].startswith("13.")} == {seen["port"]}
    old = both[0].get("/backupServers?format=Entity", headers=JSON).json()["BackupServers"]
    assert {server["Port"] for server in old} == {9392}


@pytest.mark.parametrize("action", ["start", "retry"])
def test_a_finished_start_task_links_the_session_it_started_in_version_13(
    start: Connect, action: str
) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock, options=Options(em_version="13"))
    if action == "retry":
        for order in ("start", "stop"):
            client.post(f"{AGENT_JOB}?action={order}")
            clock.advance(5)
    href = client.post(f"{AGENT_JOB}?action={action}", headers=JSON).json()["href"]
    assert [one["rel"] for one in client.get(href, headers=JSON).json()["links"]] == ["Delete"]
    clock.advance(10)
    task = client.get(href, headers=JSON).json()
    [related] = [one for one in task["links"] if one["rel"] == "Related"]
    assert related["type"] == "BackupJobSession"
    session = client.get(related["href"], headers=JSON).json()
    assert session["jobUid"] == f"urn:veeam:AgentBackupJob:{AGENT_JOB.rpartition('/')[2]}"
    seen = ElementTree.parse(EVIDENCE / "em13-finished-start-task.xml").getroot()
    shown = ElementTree.fromstring(client.get(href).content)
    links = [{**link.attrib, "Href": ""} for link in shown.iter() if link.tag.endswith("}Link")]
    assert {"Rel": "Related", "Type": "BackupJobSession", "Href": ""} in links
    assert seen.tag == shown.tag


def test_no_session_is_linked_in_version_12(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock)
    href = client.post(f"{AGENT_JOB}?action=start", headers=JSON).json()["Href"]
    clock.advance(10)
    assert [one["Rel"] for one in client.get(href, headers=JSON).json()["Links"]] == ["Delete"]


@pytest.mark.parametrize("release", ["12", "13"])
def test_bodies_in_pascal_case_are_understood(start: Connect, release: Any) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock, options=Options(em_version=release))
    edits = document().bundle["paths"]["/jobs/{ID}"]["put"]["requestBody"]["content"]["application/json"]
    body = edits["examples"]["schedule"]["value"]
    done = client.put(JOB, json=body, headers=JSON)
    assert done.status_code == 202, done.text
    clock.advance(5)
    task = client.get("/tasks/task-1", headers=JSON).json()
    assert renamed(task)["result"]["success"] is True


@pytest.mark.parametrize("member", ["Entities.BackupJobSessions.BackupJobSessions.Result", "entities.backupJobSessions.backupJobSessions.result", None])  # fmt: skip
def test_a_value_nobody_knows_is_put_into_answers_of_version_13(
    both: tuple[httpx2.Client, httpx2.Client], member: str | None
) -> None:
    fault = f"unknown-value queries_run member={member}" if member else "unknown-value backupSessions_list"
    path = SESSIONS if member else "/backupSessions?format=Entity"
    answer = both[1].get(path, headers={**JSON, "X-Mock-Fault": fault})
    assert "Hibernating" in answer.text
    assert {name for name in members(answer.json()) if not name[0].islower()} == set()


def test_other_faults_strike_version_13_as_they_strike_12(
    both: tuple[httpx2.Client, httpx2.Client],
) -> None:
    client = both[1]

    def spoilt(fault: str, path: str) -> Any:
        return client.get(path, headers={**JSON, "X-Mock-Fault": fault}).json()

    second = spoilt("duplicate-page", f"{SESSIONS}&page=2")
    assert second["pagingInfo"]["pageNum"] == 2
    assert second["entities"] == client.get(SESSIONS, headers=JSON).json()["entities"]
    assert spoilt("extra-field", f"{JOB}?format=Entity")["mockExtraField"] == "new"
    assert "new" in json.dumps(spoilt("extra-field", "/jobs?format=Entity")["jobs"])
    assert spoilt("null member=Name", f"{JOB}?format=Entity")["name"] is None


def test_keys_of_a_map_are_data_and_keep_their_case() -> None:
    item = {
        "type": "object",
        "properties": {"UID": {"type": "string"}, "Inner": {"$ref": "#/components/schemas/Item"}},
    }
    schema = {
        "type": "object",
        "properties": {
            "NASJobs": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
            "Labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "Either": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Item"}]},
        },
    }
    camel = CamelCase({"components": {"schemas": {"Item": item, "Holder": schema}}})
    value = {
        "NASJobs": [{"UID": "A", "Inner": {"UID": "B", "Inner": None}}],
        "Labels": {"Cost Centre": "UID", "UID": "x"},
        "Either": {"UID": "C"},
    }
    assert camel.renamed(value, "Holder") == {
        "nasJobs": [{"uid": "A", "inner": {"uid": "B", "inner": None}}],
        "labels": {"Cost Centre": "UID", "UID": "x"},
        "either": {"uid": "C"},
    }


def test_a_release_there_is_not_and_a_file_of_another_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="it can be 12 or 13"):
        create_app("em", em_version="11")
    file = tmp_path / "em.db"
    create_app("em", jobs=5, database=file, em_version="13").state.mock.close()
    with pytest.raises(RuntimeError, match="Enterprise Manager 13 instead of Enterprise Manager 12"):
        create_app("em", jobs=5, database=file)


def test_a_running_task_says_success_before_it_is_over(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock)
    client.post(f"{AGENT_JOB}?action=start")
    clock.advance(5)
    sessions = client.get(SESSIONS, headers=JSON).json()["Entities"]["BackupJobSessions"]["BackupJobSessions"]
    tasks = client.get("/backupTaskSessions?format=Entity", headers=JSON).json()["BackupTaskSessions"]
    session, *_ = [
        one
        for one in sessions
        if one["JobUid"].endswith(AGENT_JOB.rpartition("/")[2]) and one["State"] != "Stopped"
    ]
    seen = evidence("em-running-session-constructed.json")
    assert {name: session[name] for name in ("State", "Result", "EndTimeUTC", "FailureMessage")} == {
        name: seen[name] for name in ("State", "Result", "EndTimeUTC", "FailureMessage")
    }
    running = [task for task in tasks if task["State"] == "InProgress"]
    assert {task["Result"] for task in running} == {evidence("em10-task-session-running.json")["Result"]}


def test_the_client_reads_both_releases_alike(both_urls: tuple[str, str]) -> None:
    found = []
    for url in both_urls:
        with EnterpriseManagerClient(url, username="portal-administrator", password=mock.PASSWORD) as em:
            found.append([(job.uid, job.name, job.schedule_enabled) for job in em.jobs.list()])
    assert found[0]
    assert found[0] == found[1]
