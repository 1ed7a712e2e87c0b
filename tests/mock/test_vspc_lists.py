"""Pages, filters, order, selection, expansion: over the wire."""

from __future__ import annotations

import json

import httpx2
import pytest

from .conftest import Connect

JOBS = "/infrastructure/backupServers/jobs"
AGENT_JOBS = f"{JOBS}/agentJobs"
SEED_JOB = "bc04d2e5-dd4c-4f85-af0e-424106a32a75"
UNKNOWN = "00000000-0000-4000-8000-000000000000"


def _rows(client: httpx2.Client, path: str = AGENT_JOBS, **query: object) -> list[dict[str, object]]:
    values = {name: value if isinstance(value, int) else json.dumps(value) for name, value in query.items()}
    answer = client.get(path, params={"limit": 500, **values})
    assert answer.status_code == 200, answer.text
    rows: list[dict[str, object]] = answer.json()["data"]
    return rows


@pytest.mark.parametrize("size", [1, 3, 7, 500])
def test_walking_the_pages_meets_every_item_once(vspc: httpx2.Client, size: int) -> None:
    seen: list[str] = []
    while True:
        page = vspc.get(AGENT_JOBS, params={"limit": size, "offset": len(seen)}).json()
        paging = page["meta"]["pagingInfo"]
        assert (paging["offset"], paging["count"]) == (len(seen), len(page["data"]))
        seen += [row["instanceUid"] for row in page["data"]]
        if len(seen) == paging["total"]:
            break
    assert len(set(seen)) == len(seen) == 14


def test_beyond_the_end_there_is_an_empty_page(vspc: httpx2.Client) -> None:
    page = vspc.get(AGENT_JOBS, params={"offset": 2147483647}).json()
    assert page["data"] == []
    assert page["meta"]["pagingInfo"] == {"total": 14, "count": 0, "offset": 2147483647}


def test_the_documented_job_is_served_under_its_id(vspc: httpx2.Client) -> None:
    job = vspc.get(f"{JOBS}/{SEED_JOB}").json()["data"]
    assert job["name"] == "Backup Job 2 - 2 VMs"
    assert (job["status"], job["type"], job["scheduleType"]) == ("Success", "BackupVm", "Continuously")


def test_version_3_0_spells_the_same_job_as_its_page_does(start: Connect) -> None:
    from veeam_jobs_kit.mock import Options

    client = start("vspc", options=Options(version="3.0"))
    job = client.get(f"{JOBS}/{SEED_JOB}").json()["data"]
    assert (job["status"], job["type"], job["scheduleType"]) == ("success", "backupVm", "continuously")
    assert list(job)[:3] == ["instanceUid", "name", "backupServerUid"]


def test_the_documented_pairs_of_tape_jobs_are_on_their_server(vspc: httpx2.Client) -> None:
    path = "/infrastructure/backupServers/0a106d53-ac5b-441c-a5e8-124d53f8f8d9/jobs/backupTapeJobs/jobObjects"
    assert [row["jobUid"][:8] for row in vspc.get(path).json()["data"]] == ["acb055db", "fc1da5ba"]


def test_every_row_has_its_job_and_every_job_its_server(vspc: httpx2.Client) -> None:
    for row in _rows(vspc):
        job = vspc.get(f"{JOBS}/{row['instanceUid']}").json()["data"]
        assert job["type"] in ("AgentBackupJob", "AgentPolicy")
        by_server = f"/infrastructure/backupServers/{job['backupServerUid']}/jobs/agentJobs"
        assert row in _rows(vspc, by_server)


def test_expand_puts_the_job_into_its_row(vspc: httpx2.Client) -> None:
    rows = vspc.get(AGENT_JOBS, params={"expand": "BackupServerJob", "limit": 500}).json()["data"]
    assert all(row["_embedded"]["backupServerJob"]["instanceUid"] == row["instanceUid"] for row in rows)
    assert all("_embedded" not in row for row in _rows(vspc))


def test_filter_and_sort_come_before_offset_and_limit(vspc: httpx2.Client) -> None:
    conditions = [{"property": "osType", "operation": "equals", "value": "Linux"}]
    order = [{"property": "instanceUid", "direction": "descending"}]
    whole = _rows(vspc, filter=conditions, sort=order)
    uids = [str(row["instanceUid"]) for row in whole]
    assert uids == sorted(uids, reverse=True)
    assert {row["osType"] for row in whole} == {"Linux"}
    assert _rows(vspc, filter=conditions, sort=order, offset=2, limit=3) == whole[2:5]


def test_select_keeps_the_named_properties(vspc: httpx2.Client) -> None:
    paths = [{"propertyPath": "instanceUid"}, {"propertyPath": "source.backupMode"}]
    first = _rows(vspc, select=paths)[0]
    assert set(first) == {"instanceUid", "source"}
    assert set(first["source"]) == {"backupMode"}  # type: ignore[call-overload]


def test_select_never_drops_what_the_document_requires(vspc: httpx2.Client) -> None:
    answer = vspc.get(f"{JOBS}/{SEED_JOB}", params={"select": '[{"propertyPath": "name"}]'})
    assert set(answer.json()["data"]) == {"name", "status", "isEnabled"}


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("limit=0", "limit"),
        ("limit=501", "limit"),
        ("limit=ten", "limit"),
        ("limit=", "limit"),
        ("limit=1&limit=2", "limit"),
        ("offset=-1", "offset"),
        ("offset=2147483648", "offset"),
        ("offset=1.5", "offset"),
        ("filter=", "filter"),
        ("filter={}", "filter"),
        ('filter=[{"property":"name"}]', "filter"),
        ('filter=[{"property":"name","operation":"like","value":"x"}]', "filter"),
        ("filter=[NaN]", "filter"),
        ('sort=[{"property":"name","direction":"up"}]', "sort"),
        ('select=[{"property":"name"}]', "select"),
        ("expand=Everything", "expand"),
    ],
)
def test_a_bad_parameter_is_refused_and_named(vspc: httpx2.Client, query: str, parameter: str) -> None:
    answer = vspc.get(f"{AGENT_JOBS}?{query}")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameterName"] == parameter


def test_headers_are_held_against_the_document(vspc: httpx2.Client) -> None:
    good = {"X-Request-id": UNKNOWN, "X-Client-Version": "3.6.1"}
    assert vspc.get(AGENT_JOBS, headers=good).status_code == 200
    answer = vspc.get(AGENT_JOBS, headers={"X-Request-id": "1"})
    assert (answer.status_code, answer.json()["errors"][0]["parameterName"]) == (400, "X-Request-id")


@pytest.mark.parametrize(
    "path",
    [f"{JOBS}/{UNKNOWN}", f"/infrastructure/backupServers/{UNKNOWN}/jobs/agentJobs", "/nothing/here"],
)
def test_what_is_not_there_is_404(vspc: httpx2.Client, path: str) -> None:
    answer = vspc.get(path)
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["code"] == 404


def test_an_id_that_is_no_uuid_is_400(vspc: httpx2.Client) -> None:
    assert vspc.get(f"{JOBS}/1").status_code == 400


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "QUERY"])
def test_a_method_the_path_lacks_is_405_and_says_what_there_is(vspc: httpx2.Client, method: str) -> None:
    answer = vspc.request(method, AGENT_JOBS)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")


def test_whatever_is_accepted_json_is_sent(vspc: httpx2.Client) -> None:
    answer = vspc.get(AGENT_JOBS, headers={"Accept": "application/xml"})
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
