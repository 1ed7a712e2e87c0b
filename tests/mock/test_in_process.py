"""Mocks without a socket."""

from __future__ import annotations

import asyncio
import json
import socket

import httpx2
import pytest
from veeam_jobs import AsyncVspcClient, EnterpriseManagerClient, VspcClient

from veeam_jobs_kit.mock import PASSWORD, Clock, Options, in_process, start
from veeam_jobs_kit.mock.server.transport import InProcessTransport


@pytest.fixture
def no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever connects to anything fails."""

    def refuse(*_: object) -> None:
        raise AssertionError("a socket was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.mark.usefixtures("no_socket")
def test_a_client_reaches_the_mock_by_its_transport() -> None:
    with in_process("vspc") as mock:
        with VspcClient(
            "http://127.0.0.1", username=mock.username, password=PASSWORD, transport=mock.transport
        ) as vspc:
            jobs = list(vspc.jobs.list(page_size=30))
        assert len(jobs) == 76
        assert [one.operation for one in mock.requests] == [
            "tokens_create",
            "jobs_list",
            "jobs_list",
            "jobs_list",
        ]
        assert mock.client().about.get() == mock.client().about.get()
    with in_process("em") as em:
        assert em.client().agent_jobs.list()


@pytest.mark.usefixtures("no_socket")
def test_blocking_and_async_clients_see_one_world() -> None:
    with in_process("vspc", options=Options(jobs=3), clock=Clock(speed=0)) as mock:

        async def listed() -> list[str | None]:
            async with (
                mock.async_client() as vspc,
                AsyncVspcClient(
                    "http://127.0.0.1", api_key="mock-api-key", transport=mock.transport
                ) as other,
            ):
                assert await other.about.get()
                # A blocking client works where an event loop runs, too.
                assert mock.client().about.get()
                return [job.name async for job in vspc.jobs.list()]

        assert asyncio.run(listed()) == [job.name for job in mock.client().jobs.list()]


def test_answers_are_those_of_a_socket() -> None:
    path = "/infrastructure/backupServers/jobs?limit=5"
    options, headers = Options(seed=7), {"Authorization": "Bearer mock-api-key"}
    with (
        in_process("vspc", options=options, clock=Clock(speed=0)) as mock,
        start("vspc", options=options, clock=Clock(speed=0)) as served,
    ):
        with httpx2.Client(transport=mock.transport, headers=headers) as client:
            answer = client.get(f"{mock.url}/api/v3{path}")
        over_socket = httpx2.get(f"{served.url}/api/v3{path}", headers=headers, trust_env=False)
    assert (answer.status_code, answer.content) == (over_socket.status_code, over_socket.content)
    assert answer.headers["Content-Type"] == over_socket.headers["Content-Type"]


def test_an_application_that_waits_for_a_loop_is_named() -> None:
    async def waiting(scope: object, receive: object, send: object) -> None:
        await asyncio.Future()

    class Loop:
        def __await__(self):  # type: ignore[no-untyped-def]
            yield

    async def suspended(scope: object, receive: object, send: object) -> None:
        await Loop()

    with (
        httpx2.Client(transport=InProcessTransport(suspended)) as client,
        pytest.raises(RuntimeError, match="waited for an event loop"),
    ):
        client.get("http://127.0.0.1/")


def test_clients_that_were_made_are_closed_with_the_mock() -> None:
    with in_process("em") as mock:
        client: EnterpriseManagerClient = mock.client()
        client.agent_jobs.list()
        mock.faults.add("500")
    with pytest.raises(RuntimeError, match="closed"):
        client.agent_jobs.list()
    assert mock.requests[-1].operation == "logonSessions_delete"
    assert mock.requests[-1].status == 204


def test_the_next_mock_of_a_world_starts_as_the_first_did_and_shares_nothing() -> None:
    jobs = "/infrastructure/backupServers/jobs"
    seen: list[tuple[str, bytes]] = []
    for _ in range(3):
        # The first mock of this seed makes the world, the others copy it.
        with (
            in_process("vspc", options=Options(seed=4711), clock=Clock(speed=0)) as mock,
            httpx2.Client(base_url=f"{mock.url}/api/v3", transport=mock.transport) as http,
        ):
            form = {"grant_type": "password", "username": mock.username, "password": PASSWORD}
            token: str = http.post("/token", data=form).json()["access_token"]
            http.headers["Authorization"] = f"Bearer {token}"
            seen.append((token, listing := http.get(jobs).content))
            assert http.delete(f"{jobs}/{json.loads(listing)['data'][0]['instanceUid']}").is_success
            assert http.get(jobs).content != listing
    assert seen[0] == seen[1] == seen[2]


def test_sessions_of_the_next_enterprise_manager_are_those_of_the_first() -> None:
    seen: list[tuple[str, bytes]] = []
    for _ in range(3):
        with (
            in_process("em", options=Options(seed=4711), clock=Clock(speed=0)) as mock,
            httpx2.Client(base_url=f"{mock.url}/api", transport=mock.transport) as http,
        ):
            session = http.post("/sessionMngr/?v=latest", auth=(mock.username, PASSWORD))
            http.headers["X-RestSvcSessionId"] = session.headers["X-RestSvcSessionId"]
            seen.append((http.headers["X-RestSvcSessionId"], http.get("/agents/jobs?format=Entity").content))
    assert seen[0] == seen[1] == seen[2]
