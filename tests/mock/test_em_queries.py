"""The query service: filter, sort, pages, forms."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from veeam_jobs_description import bundles

JSON = {"Accept": "application/json"}


def _query(em: httpx2.Client, **query: Any) -> httpx2.Response:
    return em.get("/query", params=query, headers=JSON)


def test_entities_come_filtered_and_sorted(em: httpx2.Client) -> None:
    query = {"filter": "(result==Failed;state==Stopped),(Result>=Warning)", "sortDesc": "CreationTime"}
    found = _query(em, type="BackupJobSession", format="Entities", **query).json()
    sessions = found["Entities"]["BackupJobSessions"]["BackupJobSessions"]
    assert sessions
    assert {session["Result"] for session in sessions} <= {"Failed", "Warning"}
    times = [session["CreationTimeUTC"] for session in sessions]
    assert times == sorted(times, reverse=True)


def _sessions(em: httpx2.Client, type_: str, **query: Any) -> list[dict[str, Any]]:
    found = _query(em, type=type_, format="Entities", **query).json()
    sessions: list[dict[str, Any]] = found["Entities"][f"{type_}s"][f"{type_}s"]
    return sessions


@pytest.mark.parametrize("query", [{}, {"sortDesc": "CreationTime"}, {"filter": "State==Stopped"}])
def test_runs_of_replication_jobs_answer_queries_for_replica_sessions_and_no_others(
    em: httpx2.Client, query: dict[str, str]
) -> None:
    jobs = em.get("/jobs?format=Entity", headers=JSON).json()["Jobs"]
    replicating = {job["UID"] for job in jobs if job["JobType"] == "Replica"}
    replicas = _sessions(em, "ReplicaJobSession", **query)
    backups = _sessions(em, "BackupJobSession", **query, pageSize=1000)
    assert replicating & {session["JobUid"] for session in replicas}
    assert {session["JobUid"] for session in replicas} <= replicating
    assert not {session["JobUid"] for session in backups} & replicating
    for session in replicas:
        assert (session["Type"], session["JobType"]) == ("ReplicaJobSession", "Replica")
        assert session["UID"].startswith("urn:veeam:ReplicaJobSession:")
    tasks = _query(em, type="BackupTaskSession", format="Entities", pageSize=1000).json()
    owners = {
        task["JobSessionUid"].rpartition(":")[2]
        for task in tasks["Entities"]["BackupTaskSessions"]["BackupTaskSessions"]
    }
    assert not owners & {session["UID"].rpartition(":")[2] for session in replicas}


def test_lists_and_queries_show_the_same_task_sessions_and_none_of_replications(em: httpx2.Client) -> None:
    tasks = em.get("/backupTaskSessions?format=Entity", headers=JSON).json()["BackupTaskSessions"]
    assert tasks
    assert {task["UID"] for task in tasks} == {
        task["UID"] for task in _sessions(em, "BackupTaskSession", pageSize=1000)
    }
    replicas = {replica["UID"].rpartition(":")[2] for replica in _sessions(em, "ReplicaJobSession")}
    assert not replicas & {task["JobSessionUid"].rpartition(":")[2] for task in tasks}


def test_queries_leave_out_the_sessions_that_lists_leave_out(em: httpx2.Client) -> None:
    listed = em.get("/backupSessions?format=Entity", headers=JSON).json()["BackupJobSessions"]
    found = _sessions(em, "BackupJobSession", pageSize=1000)
    assert sorted(session["UID"] for session in found) == sorted(session["UID"] for session in listed)
    replicas = {session["UID"].rpartition(":")[2] for session in _sessions(em, "ReplicaJobSession")}
    assert replicas
    assert not replicas & {session["UID"].rpartition(":")[2] for session in listed}


def test_replica_sessions_are_filtered_by_their_properties(em: httpx2.Client) -> None:
    everything = _sessions(em, "ReplicaJobSession", sortAsc="CreationTime")
    times = [session["CreationTimeUTC"] for session in everything]
    assert times == sorted(times)
    one = everything[-1]
    server = next(link for link in one["Links"] if link["Type"] == "BackupServerReference")
    asked = (
        f'JobUid=="{one["JobUid"]}";CreationTime>="{one["CreationTimeUTC"]}";JobType==Replica;'
        f'BackupServerName=="{server["Name"]}";Result=={one["Result"]}'
    )
    assert _sessions(em, "ReplicaJobSession", filter=asked) == [one]
    references = _query(em, type="ReplicaJobSession", pageSize=1000).json()["Refs"]["Refs"]
    assert {each["UID"] for each in references} == {each["UID"] for each in everything}
    assert {each["Type"] for each in references} == {"ReplicaJobSessionReference"}


def test_pages_of_references_make_up_the_whole(em: httpx2.Client) -> None:
    first = _query(em, type="AgentBackupJob", sortAsc="Name", pageSize=2).json()
    assert [link["Rel"] for link in first["PagingInfo"]["Links"]] == ["First", "Next", "Last"]
    names: list[str] = []
    for number in range(1, first["PagingInfo"]["PagesCount"] + 1):
        page = _query(em, type="AgentBackupJob", sortAsc="Name", pageSize=2, page=number).json()
        names += [reference["Name"] for reference in page["Refs"]["Refs"]]
    assert len(names) == len(em.get("/agents/jobs", headers=JSON).json()["Refs"])
    assert names == sorted(names, key=str.lower)


def test_a_quoted_value_may_hold_anything(em: httpx2.Client) -> None:
    (found,) = _query(em, type="AgentBackupJob", filter='Name=="Server Backup"').json()["Refs"]["Refs"]
    assert found["Name"] == "Server Backup"


@pytest.mark.parametrize("wrong", ["Nothing==1", "Name", "Name==", "(Name==a", "Name==a)", "Name=a", "==a"])
def test_a_filter_that_cannot_be_read_is_refused(em: httpx2.Client, wrong: str) -> None:
    assert _query(em, type="AgentBackupJob", filter=wrong).status_code == 400


def test_a_type_that_is_not_described_is_found_empty(em: httpx2.Client) -> None:
    assert _query(em, type="CloudTenant").json()["Refs"]["Refs"] == []


def test_json_holds_every_list_that_could_be_there_and_null_for_those_that_are_not_in_use(
    em: httpx2.Client,
) -> None:
    found = _query(em, type="AgentBackupJob", format="Entities").json()
    assert set(found) == {"Refs", "Entities", "Resources", "Links", "PagingInfo"}
    assert len(found["Entities"]) == 50
    assert [name for name, value in found["Entities"].items() if value is not None] == ["AgentBackupJob"]
    assert found["Entities"]["AgentBackupJob"]["AgentBackupJobs"]


@pytest.mark.parametrize("media_type", ["application/json", "application/xml"])
def test_every_type_answers_where_the_document_says(em: httpx2.Client, media_type: str) -> None:
    document = bundles.load("em")["paths"]["/query"]["get"]
    for type_, place in document["x-query-results"].items():
        query = {"type": type_, "format": "Entities"}
        answer = em.get("/query", params=query, headers={"Accept": media_type})
        assert answer.status_code == 200
        assert f"{place['member']}" in answer.text, type_


def test_file_shares_come_in_full_under_their_own_name(em: httpx2.Client) -> None:
    shares = _query(em, type="FileServer", format="Entities").json()["Entities"]["FileServers"]["FileServers"]
    assert {share["Type"] for share in shares} == {"FileServer"}
    xml = em.get("/query", params={"type": "FileServer", "format": "Entities"}).text
    assert xml.count("<FileServer ") == len(shares) > 0
