from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import httpx2
import pytest

from tests.client.runtime.runtime_harness import PASSWORD, VSPC, Flavour, Server, get, json, post
from veeam_jobs_runtime.clients import AsyncVspcBase, VspcBase
from veeam_jobs_runtime.errors import BadRequest, DecodeError, MfaRequired, TransportError, Unauthorized


def kinds(server: Server) -> list[str]:
    return [logon["grant_type"] for logon in server.logons]


def test_the_password_is_sent_once_as_a_form_and_the_token_with_every_call(flavour: Flavour) -> None:
    server = Server()
    client = flavour.vspc(server)
    assert server.logons == []
    flavour.call(client, get())
    flavour.call(client, get())
    assert server.logons == [{"grant_type": "password", "username": "ada", "password": PASSWORD}]
    assert [request.headers["Authorization"] for request in server.requests] == ["Bearer access-1"] * 2


def test_the_token_is_refreshed_ahead_of_its_end_and_the_new_pair_kept(flavour: Flavour) -> None:
    server = Server(expires_in=3600)
    client = flavour.vspc(server)
    flavour.call(client, get())
    flavour.clock.now += 3600 - 61
    flavour.call(client, get())
    assert kinds(server) == ["password"]
    flavour.clock.now += 2
    flavour.call(client, get())
    flavour.clock.now += 3600
    flavour.call(client, get())
    assert [logon.get("refresh_token") for logon in server.logons] == [None, "refresh-1", "refresh-2"]
    assert len(server.requests) == 4


def test_a_short_token_is_not_refreshed_with_every_call(flavour: Flavour) -> None:
    server = Server(expires_in=20)
    client = flavour.vspc(server)
    for _ in range(3):
        flavour.call(client, get())
        flavour.clock.now += 5
    assert kinds(server) == ["password"]


def test_a_token_without_an_end_is_used_until_it_is_rejected(flavour: Flavour) -> None:
    server = Server(expires_in=None)
    client = flavour.vspc(server)
    flavour.call(client, get())
    flavour.clock.now += 10**9
    flavour.call(client, get())
    assert kinds(server) == ["password"]


def test_a_401_in_between_brings_one_refresh_and_one_resend(flavour: Flavour) -> None:
    server = Server()
    client = flavour.vspc(server)
    flavour.call(client, get())
    server.revoke()
    flavour.call(client, post(body=b"{}"))
    assert kinds(server) == ["password", "refresh_token"]
    assert [request.method for request in server.requests] == ["GET", "POST", "POST"]
    assert [request.content for request in server.requests] == [b"", b"{}", b"{}"]


def test_a_refused_refresh_falls_back_to_one_login(flavour: Flavour) -> None:
    for status in (400, 401, 520):
        server = Server(refresh_status=status)
        client = flavour.vspc(server, retries=0)
        flavour.call(client, get())
        server.revoke()
        flavour.call(client, get())
        assert kinds(server) == ["password", "refresh_token", "password"]


def test_a_refused_login_after_a_refused_refresh_is_raised(flavour: Flavour) -> None:
    server = Server(refresh_status=400)
    client = flavour.vspc(server)
    flavour.call(client, get())
    server.revoke()
    server.login_status = 400
    with pytest.raises(BadRequest, match=r"400 POST /token: The grant is no good\."):
        flavour.call(client, get())
    server.login_status = 200
    flavour.call(client, get())
    # The spent refresh token is not tried again.
    assert kinds(server) == ["password", "refresh_token", "password", "password"]


def test_a_server_that_rejects_every_token_is_asked_twice_at_most(flavour: Flavour) -> None:
    server = Server()
    client = flavour.vspc(server)

    def deny(request: httpx2.Request) -> httpx2.Response:
        server.requests.append(request)
        return server(request) if request.url.path.endswith("/token") else json({}, 401)

    client._session.http._transport.handler = deny
    with pytest.raises(Unauthorized):
        flavour.call(client, get())
    assert kinds(server) == ["password", "refresh_token"]


def test_an_api_key_is_the_bearer_token_itself(flavour: Flavour) -> None:
    server = Server(valid={"key-1"})
    client = flavour.vspc(server, api_key="key-1")
    flavour.call(client, get())
    assert server.requests[0].headers["Authorization"] == "Bearer key-1"
    server.revoke()
    with pytest.raises(Unauthorized, match="401 GET /jobs: expired"):
        flavour.call(client, get())
    assert len(server.requests) == 2
    assert server.logons == []


def test_an_account_with_a_second_factor_is_told_what_to_do(flavour: Flavour) -> None:
    client = flavour.vspc(lambda request: json({"access_token": None, "mfa_token": "m-secret"}))
    with pytest.raises(MfaRequired, match=r"POST /token: .*second factor.*api_key=") as caught:
        flavour.call(client, get())
    assert "m-secret" not in str(caught.value)


@pytest.mark.parametrize("body", [b"<html>proxy</html>", b"{}", b'{"access_token": "a\\nb"}'])
def test_an_answer_without_a_token_is_no_riddle(flavour: Flavour, body: bytes) -> None:
    client = flavour.vspc(lambda request: httpx2.Response(200, content=body))
    with pytest.raises(DecodeError, match="200 POST /token"):
        flavour.call(client, get())


def test_a_login_is_tried_again_after_a_passing_failure(flavour: Flavour) -> None:
    answers: list[Any] = [json({}, 503), httpx2.ConnectError("down"), None]

    def handler(request: httpx2.Request) -> httpx2.Response:
        answer = answers.pop(0) if request.url.path.endswith("/token") else json({"data": {}})
        if isinstance(answer, Exception):
            raise answer
        return answer or json({"access_token": "a"})

    flavour.call(flavour.vspc(handler), get())
    assert len(flavour.clock.slept) == 2


class SlowServer(Server):
    """Takes its time at /token, so that everybody arrives while a renewal is under way."""

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            time.sleep(0.05)
        return super().__call__(request)


def storm(client: VspcBase, threads: int) -> list[Exception | None]:
    """Every thread makes one call at the same time."""
    barrier = threading.Barrier(threads)
    outcomes: list[Exception | None] = []

    def work() -> None:
        barrier.wait()
        try:
            client._session.call(get(), None)
            outcomes.append(None)
        except Exception as error:
            outcomes.append(error)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(10)
    return outcomes


def test_however_many_threads_find_the_token_expired_it_is_refreshed_once() -> None:
    server = SlowServer()
    client = VspcBase(VSPC, username="ada", password=PASSWORD, transport=httpx2.MockTransport(server))
    assert storm(client, 16) == [None] * 16
    assert kinds(server) == ["password"]
    server.revoke()
    assert storm(client, 16) == [None] * 16
    assert kinds(server) == ["password", "refresh_token"]


def test_however_many_threads_wait_a_wrong_password_is_tried_once() -> None:
    server = SlowServer(login_status=400)
    client = VspcBase(VSPC, username="ada", password=PASSWORD, transport=httpx2.MockTransport(server))
    outcomes = storm(client, 16)
    assert [type(outcome) for outcome in outcomes] == [BadRequest] * 16
    assert len({id(outcome) for outcome in outcomes}) == 16
    assert kinds(server) == ["password"]
    server.login_status = 200
    client._session.call(get(), None)
    assert kinds(server) == ["password", "password"]


def test_however_many_tasks_find_the_token_expired_it_is_refreshed_once() -> None:
    server = Server()

    async def handler(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.01)
        return server(request)

    async def use() -> None:
        transport = httpx2.MockTransport(handler)
        async with AsyncVspcBase(VSPC, username="ada", password=PASSWORD, transport=transport) as client:
            await asyncio.gather(*(client._session.call(get(), None) for _ in range(16)))
            server.revoke()
            await asyncio.gather(*(client._session.call(get(), None) for _ in range(16)))

    asyncio.run(use())
    assert kinds(server) == ["password", "refresh_token"]


def test_a_cancelled_task_does_not_keep_the_others_from_signing_in() -> None:
    server = Server()
    hang = True

    async def handler(request: httpx2.Request) -> httpx2.Response:
        if hang:
            await asyncio.sleep(60)
        return server(request)

    async def use() -> None:
        nonlocal hang
        transport = httpx2.MockTransport(handler)
        async with AsyncVspcBase(VSPC, username="ada", password=PASSWORD, transport=transport) as client:
            first = asyncio.create_task(client._session.call(get(), None))
            second = asyncio.create_task(client._session.call(get(), None))
            await asyncio.sleep(0.02)
            hang = False
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            await asyncio.wait_for(second, 5)

    asyncio.run(use())
    assert kinds(server) == ["password"]


def test_closing_sends_nothing_and_may_be_done_twice(flavour: Flavour) -> None:
    server = Server()
    client = flavour.vspc(server)
    flavour.call(client, get())
    flavour.do(client.close())
    flavour.do(client.close())
    assert len(server.requests) == 1


def test_a_lost_connection_at_the_refresh_does_not_send_the_password(flavour: Flavour) -> None:
    server = Server()
    client = flavour.vspc(server, retries=0)
    flavour.call(client, get())
    server.revoke()

    def lose(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            raise httpx2.ReadError("gone")
        return server(request)

    client._session.http._transport.handler = lose
    with pytest.raises(TransportError, match="POST /token"):
        flavour.call(client, get())
