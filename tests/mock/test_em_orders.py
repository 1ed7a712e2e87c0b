"""Orders to jobs, their objects and their runs; the tasks they become."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from veeam_jobs_kit.mock import Clock

from .conftest import Connect

JSON = {"Accept": "application/json"}


def _entities(client: httpx2.Client, path: str) -> list[dict[str, Any]]:
    (found,) = client.get(path, headers=JSON).json().values()
    return list(found)


def _first(client: httpx2.Client, collection: str) -> str:
    uid = _entities(client, collection)[0]["UID"].rpartition(":")[2]
    return f"{collection}/{uid}"


@pytest.mark.parametrize(
    ("collection", "order", "operation"),
    [("/jobs", "?action=start", "StartJob"), ("/nas/jobs", "/start", "StartNasJob")],
)
def test_a_started_job_has_a_run_that_can_be_stopped(
    start: Connect, collection: str, order: str, operation: str
) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock)
    job = _first(client, collection)
    task = client.post(f"{job}{order}", headers=JSON)
    assert (task.status_code, task.json()["Operation"]) == (202, operation)
    clock.advance(2.5)
    run = _entities(client, f"{job}/backupSessions?format=Entity")[-1]
    assert run["State"] == "Working"
    stop = client.post(f"{run['Href'].partition('?')[0]}?action=stop", headers=JSON).json()
    assert stop["Operation"] == "StopJobSession"
    clock.advance(2.5)
    assert _entities(client, f"{job}/backupSessions?format=Entity")[-1]["State"] == "Stopped"


def test_a_job_is_edited_filled_emptied_and_deleted(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock)
    job = _first(client, "/jobs")

    def order(method: str, path: str, body: Any = None) -> None:
        assert client.request(method, path, json=body, headers=JSON).status_code == 202
        clock.advance(2.5)

    order("PUT", job, {"Description": "New"})
    assert client.get(f"{job}?format=Entity", headers=JSON).json()["Description"] == "New"
    order("POST", f"{job}/includes", {"HierarchyObjRef": "urn:VMware:Vm:1.vm-1", "HierarchyObjName": "web02"})
    added = _entities(client, f"{job}/includes")[-1]
    assert added["Name"] == "web02"
    order("DELETE", added["Href"])
    assert client.get(added["Href"]).status_code == 404
    order("DELETE", job)
    assert client.get(job).status_code == 404


def test_a_deleted_task_is_gone(start: Connect) -> None:
    client = start("em", clock=Clock(speed=0))
    task = client.post(f"{_first(client, '/jobs')}?action=sync", headers=JSON).json()
    assert _entities(client, "/tasks") == [task]
    assert client.delete(task["Href"]).status_code == 204
    assert client.get(task["Href"]).status_code == 500
