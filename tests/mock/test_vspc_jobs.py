"""Jobs of every type: the same in every list, and what can be done to them."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from veeam_jobs_kit.mock import Clock, Options
from veeam_jobs_kit.mock.vspc.job_types import COLLECTIONS

from .conftest import Connect, sign_in

JOBS = "/infrastructure/backupServers/jobs"
NIGHTLY = "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73"
FAILED = "e4a86c10-2f9b-4d75-8e3c-0b7d15f29a46"
TENANT_WEB = "1b95d7e4-60c3-4f28-8ad1-c74e9f0b263a"
SERVER = "1f4c2a0e-5b7d-4c89-9a31-7d20c5e8b614"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
CREATED = {
    "name": "Print servers, evening",
    "description": "",
    "isHighPriority": False,
    "virtualMachines": {
        "includes": [
            {"inventoryObject": {"hostName": "vcenter01", "name": "print01", "type": "VirtualMachine"}}
        ]
    },
    "storage": {
        "backupRepositoryId": "4ac71e95-8d20-4f3b-9b6e-d5f0832a7c14",
        "backupProxies": {"autoSelection": True},
        "retentionPolicy": {"type": "Days", "quantity": 30},
    },
    "schedule": {"runAutomatically": True, "daily": {"isEnabled": True, "localTime": "19:30"}},
}


def _data(client: httpx2.Client, path: str, **query: str) -> Any:
    answer = client.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def _rows(client: httpx2.Client, path: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = _data(client, path, limit="500")
    return rows


def _send(client: httpx2.Client, method: str, path: str, body: Any = None, **query: str) -> Any:
    answer = client.request(method, path, json=body, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json().get("data")


def _change(path: str, value: str, op: str = "replace") -> list[dict[str, str]]:
    return [{"op": op, "path": path, "value": value}]


def _job(client: httpx2.Client, uid: str = NIGHTLY) -> Any:
    return _data(client, f"{JOBS}/{uid}")


@pytest.mark.parametrize("version", ["3.6.2", "3.7"])
def test_a_job_is_the_same_wherever_it_is_shown(start: Connect, version: str) -> None:
    client = start("vspc", options=Options(version=version))
    jobs = {job["instanceUid"]: job for job in _rows(client, JOBS)}
    renamed = {"simpleBackupCopyJobs": "immediateBackupCopyJobs"} if version == "3.7" else {}
    seen: set[str] = set()
    for collection, kinds in COLLECTIONS.items():
        path = f"{JOBS}/{renamed.get(collection, collection)}"
        rows = {row["instanceUid"]: row for row in _rows(client, path)}
        assert set(rows) == {uid for uid, job in jobs.items() if job["type"] in kinds}, collection
        for uid in list(rows)[:2] + list(rows)[-2:]:
            assert _data(client, f"{path}/{uid}") == rows[uid]
            assert _job(client, uid) == jobs[uid]
            assert rows[uid]["uniqueUid"] == jobs[uid]["uniqueUid"]
            by_server = f"/infrastructure/backupServers/{jobs[uid]['backupServerUid']}/jobs"
            assert jobs[uid] in _rows(client, by_server)
            assert rows[uid] in _rows(client, f"{by_server}/{path.rpartition('/')[2]}")
        seen |= set(rows)
    assert seen == set(jobs)


@pytest.mark.parametrize(
    ("collection", "objects"),
    [
        ("backupVmJobs", "objects"),
        ("replicationVmJobs", "objects"),
        ("cdpReplicationJobs", "objects"),
        ("agentJobs", "objects"),
        ("fileShareJobs", "objects"),
        ("fileShareCopyJobs", "objects"),
        ("objectStorageBackupJobs", "objects"),
        ("objectStorageBackupCopyJobs", "objects"),
        ("fileTapeJobs", "objects"),
        ("immediateBackupCopyJobs", "objects"),
        ("backupCopyJobs", "jobObjects"),
        ("backupTapeJobs", "jobObjects"),
        ("backupTapeJobs", "repositoryObjects"),
    ],
)
def test_the_objects_of_a_collection_are_those_of_its_jobs(
    vspc: httpx2.Client, collection: str, objects: str
) -> None:
    every, found = _rows(vspc, f"{JOBS}/{collection}/{objects}"), 0
    for row in _rows(vspc, f"{JOBS}/{collection}"):
        own = _rows(vspc, f"{JOBS}/{collection}/{row['instanceUid']}/{objects}")
        assert all(each["jobUid"] == row["instanceUid"] and each in every for each in own)
        found += len(own)
    assert found == len(every) > 0
    assert all(_job(vspc, each["linkedJobUid"]) for each in every if "linkedJobUid" in each)


def test_a_job_of_another_type_is_not_found(vspc: httpx2.Client) -> None:
    paths = [
        f"agentJobs/{NIGHTLY}",
        f"agentJobs/{NIGHTLY}/objects",
        f"backupVmJobs/vcd/{NIGHTLY}/configuration",
    ]
    assert [vspc.get(f"{JOBS}/{path}").status_code for path in paths] == [404, 404, 404]


def test_a_started_job_runs_and_succeeds_in_its_time(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    before = _job(client)["lastRun"]
    _send(client, "POST", f"{JOBS}/{NIGHTLY}/start")
    assert (_job(client)["status"], _job(client)["lastRun"]) == ("Starting", before)
    clock.advance(2)
    job = _job(client)
    assert (job["status"], job["lastRun"]) == ("Running", "2026-11-22T08:00:02.0000000+00:00")
    assert (job["lastEndTime"], job["lastDuration"]) == (None, None)
    _send(client, "POST", f"{JOBS}/{NIGHTLY}/start")
    clock.advance(30)
    job = _job(client)
    assert (job["status"], job["lastDuration"]) == ("Success", 30)
    assert job["lastEndTime"] == "2026-11-22T08:00:32.0000000+00:00"
    assert job in _rows(client, JOBS)


def test_what_failed_fails_again_until_it_is_retried(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    message = _job(client, FAILED)["failureMessage"]
    for action, status, failure in [("start", "Failed", message), ("retry", "Success", None)]:
        _send(client, "POST", f"{JOBS}/{FAILED}/{action}")
        clock.advance(32)
        assert (_job(client, FAILED)["status"], _job(client, FAILED)["failureMessage"]) == (status, failure)
    _send(client, "POST", f"{JOBS}/{FAILED}/retry")
    assert _job(client, FAILED)["status"] == "Success"


def test_a_stopped_run_does_not_come_back(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    _send(client, "POST", f"{JOBS}/{NIGHTLY}/start")
    clock.advance(10)
    _send(client, "POST", f"{JOBS}/{NIGHTLY}/stop")
    assert _job(client)["status"] == "Stopping"
    clock.advance(2)
    assert (_job(client)["status"], _job(client)["lastDuration"]) == ("Failed", 10)
    clock.advance(60)
    assert (_job(client)["status"], _job(client)["failureMessage"]) == ("Failed", "The run was stopped.")


def test_a_patch_switches_the_schedule_off_and_the_configuration_knows(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    job = _send(client, "PATCH", f"{JOBS}/{NIGHTLY}", _change("/isEnabled", "false"))
    assert (job["status"], job["isEnabled"]) == ("Disabling", True)
    clock.advance(2)
    assert (_job(client)["status"], _job(client)["isEnabled"]) == ("Success", False)
    assert _data(client, f"{JOBS}/backupVmJobs/vSphere/{NIGHTLY}/configuration")["isDisabled"] is True
    assert _send(client, "PATCH", f"{JOBS}/{NIGHTLY}", _change("/status", "Running"))["status"] == "Starting"


@pytest.mark.parametrize(
    "change",
    [
        ("replace", "/name", "New name"),
        ("replace", "/nothing", "x"),
        ("replace", "isEnabled", "false"),
        ("replace", "/isEnabled", "perhaps"),
        ("remove", "/isEnabled", ""),
        ("replace", "/status", "Idle"),
        ("replace", "/status", "Dancing"),
        ("test", "/isEnabled", "false"),
        ("move", "/isEnabled", ""),
        ("replace", "/schedule/dailyScheduleOptions", "{}"),
    ],
)
def test_a_change_that_cannot_be_made_is_named_and_nothing_changes(
    vspc: httpx2.Client, change: tuple[str, str, str]
) -> None:
    before = _job(vspc)
    op, path, value = change
    body = [*_change("/isEnabled", "true", "test"), *_change(path, value, op)]
    answer = vspc.patch(f"{JOBS}/{NIGHTLY}", json=body)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["failedJsonPatch"] == {"value": value, "path": path, "op": op}
    assert _job(vspc) == before


@pytest.mark.parametrize(
    ("op", "index"),
    [("replace", "1"), ("replace", "-"), ("remove", "1"), ("test", "1"), ("add", "2"), ("replace", "-1")],
)
def test_a_change_outside_of_an_array_cannot_be_made(vspc: httpx2.Client, op: str, index: str) -> None:
    configuration = f"{JOBS}/backupVmJobs/vSphere/{NIGHTLY}/configuration"
    before = _data(vspc, configuration)
    days = "/storage/advancedSettings/syntheticFulls/weekly/days"
    assert before["storage"]["advancedSettings"]["syntheticFulls"]["weekly"]["days"] == ["Saturday"]
    answer = vspc.patch(configuration, json=_change(f"{days}/{index}", "Sunday", op))
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["failedJsonPatch"]["path"] == f"{days}/{index}"
    assert _data(vspc, configuration) == before


def test_a_deleted_job_is_gone_from_every_list(start: Connect) -> None:
    client = start("vspc")
    _send(client, "DELETE", f"{JOBS}/{NIGHTLY}")
    paths = [NIGHTLY, f"backupVmJobs/{NIGHTLY}", f"backupVmJobs/vSphere/{NIGHTLY}/configuration"]
    assert [client.get(f"{JOBS}/{path}").status_code for path in paths] == [404, 404, 404]
    for path in ("", "/backupVmJobs", "/backupVmJobs/objects", "/backupTapeJobs/jobObjects"):
        assert NIGHTLY not in client.get(f"{JOBS}{path}", params={"limit": 500}).text


def test_an_assigned_job_is_seen_by_its_company_until_it_is_taken_back(start: Connect) -> None:
    client = start("vspc")
    with sign_in("vspc", str(client.base_url).removesuffix("/api/v3/"), "company-owner") as owner:
        company = _data(owner, "/users/me")["organizationUid"]
        assert owner.get(f"{JOBS}/{NIGHTLY}").status_code == 404
        assert owner.get(f"{JOBS}/backupVmJobs/{NIGHTLY}/objects").status_code == 404
        _send(client, "POST", f"{JOBS}/{NIGHTLY}/assign", companyUid=company)
        assert _job(owner)["mappedOrganizationUid"] == company
        assert NIGHTLY in [row["instanceUid"] for row in _rows(owner, f"{JOBS}/backupVmJobs")]
        configuration = _data(owner, f"{JOBS}/backupVmJobs/vSphere/{NIGHTLY}/configuration")
        assert configuration["mappedOrganizationUid"] == company
        _send(client, "DELETE", f"{JOBS}/{NIGHTLY}/assign")
        assert owner.get(f"{JOBS}/{NIGHTLY}").status_code == 404
        assert _job(client)["mappedOrganizationUid"] is None
        assert owner.post(f"{JOBS}/{NIGHTLY}/assign", params={"companyUid": company}).status_code == 403
        assert owner.post(f"{JOBS}/{NIGHTLY}/start").status_code == 404


@pytest.mark.parametrize(
    ("company", "status"), [(UNKNOWN, 404), ("c2b91f6d-0e57-4a3c-b8d4-91f5e7a26c03", 400)]
)
def test_a_job_is_assigned_to_a_company_that_exists(vspc: httpx2.Client, company: str, status: int) -> None:
    answer = vspc.post(f"{JOBS}/{NIGHTLY}/assign", params={"companyUid": company})
    assert (answer.status_code, answer.json()["errors"][0]["parameterName"]) == (status, "companyUid")


def test_a_new_job_is_listed_configured_changed_and_run(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    path = f"/infrastructure/backupServers/{SERVER}/jobs/backupVmJobs/vSphere"
    made = _send(client, "POST", path, {**CREATED, "backupServerName": "not mine to choose"})
    uid, configuration = (
        made["instanceUid"],
        f"{JOBS}/backupVmJobs/vSphere/{made['instanceUid']}/configuration",
    )
    assert made["backupServerName"] == "backup01"
    assert _data(client, configuration) == made
    assert _job(client, uid) in _rows(client, JOBS)
    assert (_job(client, uid)["status"], _job(client, uid)["name"]) == ("None", CREATED["name"])
    assert _job(client, uid)["schedule"]["dailyScheduleOptions"]["time"] == "19:30:00"
    assert _data(client, f"{JOBS}/backupVmJobs/{uid}")["protectedVmCount"] == 1
    assert [row["name"] for row in _rows(client, f"{JOBS}/backupVmJobs/{uid}/objects")] == ["print01"]

    other = '{"inventoryObject": {"hostName": "vcenter01", "name": "print02", "type": "VirtualMachine"}}'
    changes = [
        *_change("/name", "Print servers, late"),
        *_change("/schedule/daily/localTime", "23:00"),
        *_change("/storage/retentionPolicy/quantity", "7"),
        *_change("/virtualMachines/includes/-", other, "add"),
    ]
    changed = _send(client, "PATCH", configuration, changes)
    assert _data(client, configuration) == changed != made
    assert (changed["schedule"]["daily"]["localTime"], changed["storage"]["retentionPolicy"]["quantity"]) == (
        "23:00",
        7,
    )
    job = _job(client, uid)
    assert (job["name"], job["retentionLimit"]) == ("Print servers, late", 7)
    assert job["schedule"]["dailyScheduleOptions"]["time"] == "23:00:00"
    assert len(_rows(client, f"{JOBS}/backupVmJobs/{uid}/objects")) == 2

    _send(client, "POST", f"{JOBS}/{uid}/start")
    clock.advance(32)
    assert _job(client, uid)["status"] == "Success"
    _send(client, "DELETE", f"{JOBS}/{uid}")
    assert client.get(configuration).status_code == 404


def test_every_configuration_is_that_of_its_job(vspc: httpx2.Client) -> None:
    jobs = {job["instanceUid"]: job for job in _rows(vspc, JOBS)}
    configured = 0
    for row in _rows(vspc, f"{JOBS}/backupVmJobs"):
        step = {"VSphere": "vSphere", "Vcd": "vcd"}.get(row["subtype"])
        if step is None:
            continue
        uid = row["instanceUid"]
        configuration = _data(vspc, f"{JOBS}/backupVmJobs/{step}/{uid}/configuration")
        for member in ("name", "backupServerUid", "mappedOrganizationUid"):
            assert configuration[member] == jobs[uid].get(member), (uid, member)
        daily = (jobs[uid].get("schedule") or {}).get("dailyScheduleOptions")
        if daily:
            assert f"{configuration['schedule']['daily']['localTime']}:00" == daily["time"], uid
        configured += 1
    assert configured > 5


def test_a_company_creates_jobs_on_its_own_servers_only(vspc_url: str) -> None:
    with sign_in("vspc", vspc_url, "company-owner") as owner:
        path = f"/infrastructure/backupServers/{SERVER}/jobs/backupVmJobs/vSphere"
        assert owner.post(path, json=CREATED).status_code == 404
