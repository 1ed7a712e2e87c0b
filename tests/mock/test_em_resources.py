"""References and entities, XML and JSON."""

from __future__ import annotations

import json

import httpx2
import pytest

from veeam_jobs_kit.mock import Clock, Options
from veeam_jobs_kit.mock.em.links import outward_json, outward_xml
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.storage.records import encoded

from .conftest import Connect, log_on, sign_in

JOB = "/agents/jobs/a6deb158-b26c-4140-8b26-5a3cc344e8ec"
SERVER = "/backupServers/ce15a8c7-aa49-495e-b05b-ee3398c91018"
JSON = {"Accept": "application/json"}


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("application/json", "application/json"),
        ("application/json, text/plain, */*", "application/json"),
        ("application/xml;q=0.5, application/json", "application/json"),
        ("application/xml, application/json", "application/xml"),
        ("text/plain", "application/xml"),
        ("*/*", "application/xml"),
    ],
)
def test_xml_is_sent_unless_json_is_preferred(em: httpx2.Client, accept: str, media_type: str) -> None:
    assert em.get(JOB, headers={"Accept": accept}).headers["Content-Type"].startswith(media_type)


def test_the_documented_job_is_served_whole_under_its_id(em: httpx2.Client) -> None:
    job = em.get(f"{JOB}?format=Entity", headers=JSON).json()
    assert (job["Name"], job["Platform"]) == ("Server Backup", "AgentForWindows")
    daily = job["JobScheduleOptions"]["Standart"]["OptionsDaily"]
    assert (daily["Time"], len(daily["Days"]), daily["Enabled"]) == ("2019-10-23T16:00:00", 7, True)
    assert "<Time>16:00:00.0000000+01:00</Time>" in em.get(f"{JOB}?format=Entity").text


def test_a_reference_leads_to_the_entity_and_back(em: httpx2.Client) -> None:
    reference = em.get(JOB, headers=JSON).json()
    assert reference["Type"] == "AgentBackupJobReference"
    forth = next(link["Href"] for link in reference["Links"] if link["Rel"] == "Alternate")
    entity = em.get(forth, headers=JSON).json()
    back = next(link["Href"] for link in entity["Links"] if link["Rel"] == "Alternate")
    assert back == reference["Href"]
    assert entity["UID"] == reference["UID"]


def test_every_reference_of_a_list_can_be_followed_to_server_objects_and_sessions(em: httpx2.Client) -> None:
    for reference in em.get("/agents/jobs", headers=JSON).json()["Refs"]:
        job = em.get(f"{reference['Href']}?format=Entity", headers=JSON).json()
        up = next(link["Href"] for link in job["Links"] if link["Rel"] == "Up")
        assert em.get(up).status_code == 200
        assert (
            em.get(f"{reference['Href']}/includes", headers=JSON).json()["ObjectInAgentBackupJobs"]
            is not None
        )
        sessions = em.get(f"{reference['Href']}/backupSessions?format=Entity", headers=JSON).json()
        assert {session["JobUid"] for session in sessions["BackupJobSessions"]} <= {job["UID"]}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/agents/jobs/00000000-0000-4000-8000-000000000000", 404),
        ("/agents/jobs/00000000-0000-4000-8000-000000000000/includes", 404),
        ("/agents/jobs/1", 400),
        (f"{JOB}?format=Entities", 400),
        ("/nothing", 404),
        ("/tasks/task-99", 500),
    ],
)
def test_a_refusal_is_an_error_element_or_object(em: httpx2.Client, path: str, status: int) -> None:
    in_xml, in_json = em.get(path), em.get(path, headers=JSON)
    assert in_xml.status_code == in_json.status_code == status
    assert XmlCodec().read(in_xml.content, ("Error",))["StatusCode"] == status
    assert in_json.json()["StatusCode"] == status
    assert in_json.json()["FirstChanceExceptionMessage"] is None


def test_characters_xml_forbids_do_not_break_a_refusal(em: httpx2.Client) -> None:
    answer = em.get("/agents/jobs/%1B%EF%BF%BF")
    assert answer.status_code == 400
    assert XmlCodec().read(answer.content, ("Error",))["StatusCode"] == 400


def test_405_names_every_method_of_the_path(em: httpx2.Client) -> None:
    answer = em.put(JOB)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, POST")


@pytest.mark.parametrize("accept", ["application/json", "application/xml"])
def test_addresses_are_those_of_the_host_that_was_asked(em: httpx2.Client, accept: str) -> None:
    for host in ("em.example.com:9398", "localhost", "em.example.com:9398"):
        text = em.get(f"{JOB}?format=Entity", headers={"Accept": accept, "Host": host}).text
        assert f'"http://{host}/api{JOB}"' in text
        assert 'Href":"/' not in text
        assert 'Href="/' not in text


def test_what_one_user_was_sent_is_not_sent_to_one_who_may_not_see_it(em: httpx2.Client, em_url: str) -> None:
    assert em.get("/jobs", headers=JSON).status_code == 200
    with sign_in("em", em_url, "file-restore-operator") as operator:
        assert operator.get("/jobs", headers=JSON).status_code == 403


@pytest.mark.parametrize("path", ["/backupSessions", "/nas/backupSessions"])
def test_runs_leave_the_list_after_30_days(start: Connect, path: str) -> None:
    clock = Clock(speed=0)
    em = start("em", clock=clock, options=Options(schedules=False))
    listed = []
    for _ in range(3):
        listed.append(len(em.get(path, headers=JSON).json()["Refs"]))
        clock.advance(15 * 24 * 3600)
        em.headers["X-RestSvcSessionId"] = log_on(em, "portal-administrator").headers["X-RestSvcSessionId"]
    assert listed[0] >= listed[1] > listed[2]


def test_texts_that_look_like_addresses_stay_and_odd_hosts_spoil_nothing() -> None:
    value = {"Type": "Job", "Href": "/jobs/1", "Name": 'Href="/a" "Href":"/b'}
    host = 'http://a"<&b/api'
    sent = json.loads(outward_json(encoded(value), host))
    assert sent == {**value, "Href": f"{host}/jobs/1"}
    codec = XmlCodec()
    read = codec.read(outward_xml(codec.write(value, "Job"), host), ("Job",))
    assert {name: read[name] for name in value} == {**value, "Href": f"{host}/jobs/1"}
