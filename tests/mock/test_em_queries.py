"""The query service: filter, sort, pages, forms."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

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
