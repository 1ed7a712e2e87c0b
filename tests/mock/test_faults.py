"""What faults do to answers, over a socket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from veeam_jobs import PagingError, Throttled, TransportError

from tests.mock.conftest import sign_in
from veeam_jobs_kit.mock import Clock, EmMock, VspcMock, in_process, start
from veeam_jobs_runtime.xml.codec import parse_xml

JOBS = "/infrastructure/backupServers/jobs"
EM_JOBS = "/agents/jobs?format=Entity"


@pytest.fixture(scope="module")
def vspc_server() -> Iterator[VspcMock]:
    with start("vspc", clock=Clock(speed=0)) as mock:
        yield mock


@pytest.fixture
def vspc_mock(vspc_server: VspcMock) -> Iterator[VspcMock]:
    vspc_server.reset()
    yield vspc_server
    vspc_server.close()


@pytest.fixture(scope="module")
def em_server() -> Iterator[EmMock]:
    with start("em", clock=Clock(speed=0)) as mock:
        yield mock


@pytest.fixture
def http(vspc_mock: VspcMock) -> Iterator[httpx2.Client]:
    with sign_in("vspc", vspc_mock.url) as client:
        yield client


@pytest.fixture
def em_http(em_server: EmMock) -> Iterator[httpx2.Client]:
    em_server.reset()
    with sign_in("em", em_server.url) as client:
        yield client


def faulty(client: httpx2.Client, fault: str, path: str = JOBS, **more: Any) -> httpx2.Response:
    return client.get(path, headers={"X-Mock-Fault": fault, **more.pop("headers", {})}, **more)


def test_throttling_says_when_to_come_back_in_the_body_and_in_a_header(http: httpx2.Client) -> None:
    answer = faulty(http, "429 retry-after=7")
    [error] = answer.json()["errors"]
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    assert (error["type"], error["code"], error["retryAfter"]) == ("retryableLogical", 429, 7)


@pytest.mark.parametrize("status", [400, 404, 500, 503, 520, 599])
def test_any_error_status_comes_in_the_words_of_its_api(
    http: httpx2.Client, em_http: httpx2.Client, status: int
) -> None:
    answer = faulty(http, f"{status}")
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (status, status)
    assert "Retry-After" not in answer.headers
    em_answer = faulty(em_http, f"{status}", EM_JOBS)
    assert (em_answer.status_code, parse_xml(em_answer.content).get("StatusCode")) == (status, str(status))


def test_a_stale_token_is_renewed_by_the_client(vspc_mock: VspcMock) -> None:
    client = vspc_mock.client()
    client.about.get()
    vspc_mock.faults.add("stale-token next=1")
    client.about.get()
    assert [one.status for one in vspc_mock.requests.to("about_get")] == [200, 401, 200]
    assert [one.status for one in vspc_mock.requests.to("tokens_create")] == [200, 200]


def test_signing_in_needs_no_token_that_could_be_stale(vspc_mock: VspcMock, em_server: EmMock) -> None:
    em_server.reset()
    for mock, operation in ((vspc_mock, "tokens_create"), (em_server, "logonSessions_create")):
        mock.faults.add("stale-token")
        with sign_in("vspc" if mock is vspc_mock else "em", mock.url):
            pass
        assert [one.status for one in mock.requests.to(operation)] == [200 if mock is vspc_mock else 201]


def test_a_dropped_connection_has_no_answer_and_the_next_request_gets_one(
    vspc_mock: VspcMock, http: httpx2.Client
) -> None:
    with pytest.raises(httpx2.RemoteProtocolError, match="without sending a response"):
        faulty(http, "drop")
    assert http.get(JOBS).status_code == 200
    dropped, answered = vspc_mock.requests.to("jobs_list")
    assert (dropped.status, dropped.faults, answered.status) == (None, ("drop",), 200)


def test_a_dropped_request_changed_nothing(vspc_mock: VspcMock, http: httpx2.Client) -> None:
    uid = http.get(
        JOBS,
        params={
            "filter": json.dumps([{"property": "status", "operation": "equals", "value": "Success"}]),
            "limit": 1,
        },
    ).json()["data"][0]["instanceUid"]
    with pytest.raises(httpx2.RemoteProtocolError):
        http.post(f"{JOBS}/{uid}/start", headers={"X-Mock-Fault": "drop"})
    assert http.get(f"{JOBS}/{uid}").json()["data"]["status"] == "Success"


@pytest.mark.parametrize("at", [0, 0.5])
def test_a_truncated_body_ends_with_the_connection(http: httpx2.Client, at: float) -> None:
    with pytest.raises(httpx2.RemoteProtocolError, match=r"incomplete|without sending complete"):
        faulty(http, f"truncation at={at}")
    assert http.get(JOBS).status_code == 200


def test_a_slow_body_arrives_in_pieces_and_whole(http: httpx2.Client) -> None:
    with http.stream("GET", JOBS, headers={"X-Mock-Fault": "slow-body seconds=0.05 chunks=5"}) as answer:
        pieces = list(answer.iter_raw())
    assert len(pieces) == 5
    assert b"".join(pieces) == http.get(JOBS).content


def test_a_client_that_does_not_wait_for_a_slow_body_times_out(http: httpx2.Client) -> None:
    with pytest.raises(httpx2.ReadTimeout):
        faulty(http, "slow-body seconds=4 chunks=2", timeout=0.05)


def test_a_late_answer_holds_up_nobody_else(vspc_mock: VspcMock) -> None:
    async def race() -> list[str]:
        arrived: list[str] = []
        async with httpx2.AsyncClient(base_url=f"{vspc_mock.url}/api/v3", trust_env=False) as client:

            async def ask(name: str, **headers: str) -> None:
                answer = await client.get(
                    "/about", headers={"Authorization": "Bearer mock-api-key", **headers}
                )
                assert answer.status_code == 200
                arrived.append(name)

            late = asyncio.create_task(ask("late", **{"X-Mock-Fault": "latency seconds=0.2 jitter=0.1"}))
            await asyncio.sleep(0.02)
            await ask("quick")
            await late
        return arrived

    assert asyncio.run(race()) == ["quick", "late"]


@pytest.mark.parametrize("fault", ["duplicate-page", "ignored-offset"])
def test_the_first_page_comes_again(http: httpx2.Client, fault: str) -> None:
    first = http.get(JOBS, params={"limit": 3}).json()
    again = faulty(http, fault, params={"limit": 3, "offset": 3}).json()
    assert again["data"] == first["data"]
    assert again["meta"]["pagingInfo"]["offset"] == (3 if fault == "duplicate-page" else 0)


@pytest.mark.parametrize("accept", ["application/xml", "application/json"])
@pytest.mark.parametrize("fault", ["duplicate-page", "ignored-offset"])
def test_the_first_page_of_a_query_comes_again(em_http: httpx2.Client, fault: str, accept: str) -> None:
    def page(**headers: str) -> tuple[list[str], int]:
        answer = em_http.get(
            "/query",
            params={"type": "BackupJobSession", "page": 2, "pageSize": 2},
            headers={"Accept": accept, **headers},
        )
        if accept.endswith("json"):
            whole = answer.json()
            return [one["UID"] for one in whole["Refs"]["Refs"]], whole["PagingInfo"]["PageNum"]
        root = parse_xml(answer.content)
        uids = [str(one.get("UID")) for one in root.iter() if one.tag.endswith("}Ref")]
        [paging] = [one for one in root.iter() if one.tag.endswith("PagingInfo")]
        return uids, int(paging.get("PageNum", ""))

    honest, (uids, number) = page()[0], page(**{"X-Mock-Fault": fault})
    assert len(uids) == 2
    assert not set(uids) & set(honest)
    assert number == (2 if fault == "duplicate-page" else 1)


def test_a_client_raises_where_a_server_ignores_the_offset(vspc_mock: VspcMock) -> None:
    vspc_mock.faults.add("ignored-offset")
    with pytest.raises(PagingError):
        list(vspc_mock.client().jobs.list(page_size=20))


def test_a_byte_order_mark_comes_before_the_body(http: httpx2.Client, em_http: httpx2.Client) -> None:
    assert faulty(http, "bom").content == b"\xef\xbb\xbf" + http.get(JOBS).content
    assert faulty(em_http, "bom", EM_JOBS).content == b"\xef\xbb\xbf" + em_http.get(EM_JOBS).content


def vspc_rows(client: httpx2.Client, fault: str) -> list[dict[str, Any]]:
    answer = faulty(client, fault)
    assert int(answer.headers["Content-Length"]) == len(answer.content)
    rows: list[dict[str, Any]] = answer.json()["data"]
    return rows


def em_rows(client: httpx2.Client, fault: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = faulty(
        client, fault, EM_JOBS, headers={"Accept": "application/json"}
    ).json()["AgentBackupJobs"]
    return rows


def em_xml_rows(client: httpx2.Client, fault: str) -> list[dict[str, Any]]:
    root = parse_xml(faulty(client, fault, EM_JOBS).content)
    assert root.tag == "{http://www.veeam.com/ent/v1.0}AgentBackupJobs"
    return [
        {**job.attrib, **{child.tag.rpartition("}")[2]: child.text for child in job if not len(child)}}
        for job in root
    ]


Rows = Callable[[httpx2.Client, str], list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("rows", "member"), [(vspc_rows, "status"), (em_rows, "JobType"), (em_xml_rows, "JobType")]
)
def test_an_enumeration_shows_a_value_nobody_knows(
    http: httpx2.Client, em_http: httpx2.Client, rows: Rows, member: str
) -> None:
    client = http if rows is vspc_rows else em_http
    good, spoilt = rows(client, "latency seconds=0"), rows(client, "unknown-value")
    assert {row[member] for row in spoilt} == {"Hibernating"}
    assert [{**row, member: None} for row in spoilt] == [{**row, member: None} for row in good]


@pytest.mark.parametrize("rows", [vspc_rows, em_rows, em_xml_rows])
def test_every_resource_has_a_member_nobody_knows(
    http: httpx2.Client, em_http: httpx2.Client, rows: Rows
) -> None:
    client = http if rows is vspc_rows else em_http
    good, spoilt = (
        rows(client, "latency seconds=0"),
        rows(client, "extra-field member=colour value='dark red'"),
    )
    assert spoilt == [{**row, "colour": "dark red"} for row in good]


@pytest.mark.parametrize(
    ("rows", "member"), [(vspc_rows, "isEnabled"), (em_rows, "Name"), (em_xml_rows, "Name")]
)
def test_a_member_is_null_that_never_is(
    http: httpx2.Client, em_http: httpx2.Client, rows: Rows, member: str
) -> None:
    client = http if rows is vspc_rows else em_http
    good, spoilt = rows(client, "latency seconds=0"), rows(client, f"null member={member}")
    assert all(row[member] is not None for row in good)
    assert all(row.get(member) is None for row in spoilt)


def test_what_a_fault_spoils_by_itself_is_no_identity(http: httpx2.Client) -> None:
    [good, *_], [spoilt, *_] = vspc_rows(http, "latency seconds=0"), vspc_rows(http, "null")
    [member] = [name for name in good if good[name] != spoilt[name]]
    assert spoilt[member] is None
    assert not member.endswith("Uid")


@pytest.mark.parametrize(
    "fault", ["null member=nope", "unknown-value member=name", "ignored-offset", "duplicate-page"]
)
def test_a_fault_that_finds_nothing_to_spoil_is_not_used_up(
    vspc_mock: VspcMock, http: httpx2.Client, fault: str
) -> None:
    good = http.get(JOBS).content
    vspc_mock.faults.add(f"{fault} next=1")
    assert http.get(JOBS).content == good
    assert next(iter(vspc_mock.faults))["left"] == 1
    assert vspc_mock.requests[-1].faults == ()


def test_an_error_answer_is_not_spoilt(vspc_mock: VspcMock, http: httpx2.Client) -> None:
    assert not faulty(http, "bom", f"{JOBS}/00000000-0000-0000-0000-000000000000").content.startswith(b"\xef")


def test_faults_add_up_in_their_order(vspc_mock: VspcMock, http: httpx2.Client) -> None:
    vspc_mock.faults.add("latency seconds=0; extra-field; bom; 520 about_get; drop about_get")
    assert http.get(JOBS).content.startswith(b"\xef\xbb\xbf")
    assert b"mockExtraField" in http.get(JOBS).content
    assert http.get("/about").status_code == 520, "what answers in place of the mock is the last"
    assert vspc_mock.requests[-1].faults == ("latency seconds=0", "520 about_get")


def test_a_wrong_header_is_a_400_that_lists_what_there_is(
    http: httpx2.Client, em_http: httpx2.Client
) -> None:
    answer = faulty(http, "flood")
    assert answer.status_code == 400
    assert "There are: a status from 400 to 599, latency, drop" in answer.json()["errors"][0]["message"]
    assert "latency" in (parse_xml(faulty(em_http, "flood", EM_JOBS).content).get("Message") or "")


def test_the_client_meets_a_fault_as_its_error(vspc_mock: VspcMock) -> None:
    client = vspc_mock.client(retries=0)
    vspc_mock.faults.add("429 about_get next=1 retry-after=30; drop about_get next=1")
    with pytest.raises(Throttled) as caught:
        client.about.get()
    assert caught.value.retry_after == 30
    with pytest.raises(TransportError):
        client.about.get()
    client.about.get()


def test_without_a_socket_a_fault_is_the_same_error(vspc_mock: VspcMock) -> None:
    with in_process("vspc") as mock:
        for running in (vspc_mock, mock):
            client = running.client(retries=0)
            running.faults.add("drop about_get next=1; truncation about_get next=1")
            with pytest.raises(TransportError, match="disconnected without sending a response"):
                client.about.get()
            with pytest.raises(TransportError, match="without sending complete message body"):
                client.about.get()
            client.about.get()


def test_without_a_socket_a_timeout_is_one_too() -> None:
    with in_process("vspc") as mock:
        mock.faults.add("latency seconds=60")
        with pytest.raises(TransportError, match="ReadTimeout"):
            mock.client(retries=0, timeout=0.01).about.get()


def test_a_member_of_an_inner_object_is_named_by_its_way(http: httpx2.Client) -> None:
    [row] = [
        row
        for row in vspc_rows(http, "unknown-value member=lastSessionTasks.status")
        if row.get("lastSessionTasks")
    ][:1]
    assert {task["status"] for task in row["lastSessionTasks"]} == {"Hibernating"}
    assert row["status"] != "Hibernating"
