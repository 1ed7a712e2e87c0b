"""When the server throttles one call, all calls of the client keep quiet."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from msgspec.structs import replace

from tests.client.runtime.runtime_harness import VSPC, FakeClock, Server, get, json
from veeam_jobs_runtime.clients import AsyncVspcBase, VspcBase

THROTTLED = json({"errors": [{"message": "Slow down.", "type": "unspecified", "retryAfter": 7}]}, 429)
WAIT = 7 + 0.5
"""What the server asks for, and the jitter."""


def paths(server: Server) -> list[str]:
    return [request.url.path.removeprefix("/api/v3") for request in server.requests]


def test_a_call_made_while_another_one_is_throttled_waits_as_long() -> None:
    server, time = Server(script=[THROTTLED]), FakeClock()
    order: list[str] = []

    def sleep(seconds: float) -> None:
        order.append(f"sleep {seconds}")
        if len(order) == 1:
            # Another thread, at the moment when the first one goes to sleep.
            client._session.call(get("/other"), None)
        time.pass_(seconds)

    with VspcBase(
        VSPC, api_key="k", transport=httpx2.MockTransport(server), clock=replace(time.clock, sleep=sleep)
    ) as client:
        server.valid.add("k")
        client._session.call(get("/first"), None)
    assert order == [f"sleep {WAIT}", f"sleep {WAIT}"]
    assert paths(server) == ["/first", "/other", "/first"]


def test_nobody_waits_because_the_server_failed_on_another_call() -> None:
    server, time = Server(script=[httpx2.Response(503)]), FakeClock()
    order: list[str] = []

    def sleep(seconds: float) -> None:
        order.append("sleep")
        if len(order) == 1:
            client._session.call(get("/other"), None)
        time.pass_(seconds)

    with VspcBase(
        VSPC, api_key="k", transport=httpx2.MockTransport(server), clock=replace(time.clock, sleep=sleep)
    ) as client:
        server.valid.add("k")
        client._session.call(get("/first"), None)
    assert order == ["sleep"]


def test_a_task_begun_while_another_one_is_throttled_waits_as_long() -> None:
    server, time = Server(script=[THROTTLED]), FakeClock()
    order: list[str] = []

    async def sleep(seconds: float) -> None:
        order.append(f"sleep {seconds}")
        if len(order) == 1:
            await client._session.call(get("/other"), None)
        time.pass_(seconds)

    client = AsyncVspcBase(
        VSPC,
        api_key="k",
        transport=httpx2.MockTransport(server),
        clock=replace(time.clock, async_sleep=sleep),
    )

    async def use() -> None:
        async with client:
            server.valid.add("k")
            await client._session.call(get("/first"), None)

    asyncio.run(use())
    assert order == [f"sleep {WAIT}", f"sleep {WAIT}"]
    assert paths(server) == ["/first", "/other", "/first"]


@pytest.mark.parametrize("seconds", [7, 3600])
def test_once_the_time_is_over_or_the_caller_was_told_nobody_waits(seconds: int) -> None:
    """A server that asks for more than a minute gets no retry: nobody is made to wait for it either."""
    throttled = json({"errors": [{"message": "Slow down.", "retryAfter": seconds}]}, 429)
    server, time = Server(script=[throttled]), FakeClock()
    with VspcBase(VSPC, api_key="k", transport=httpx2.MockTransport(server), clock=time.clock) as client:
        server.valid.add("k")
        if seconds == 7:
            client._session.call(get("/first"), None)
        else:
            with pytest.raises(Exception, match="Slow down"):
                client._session.call(get("/first"), None)
        slept = len(time.slept)
        client._session.call(get("/second"), None)
    assert len(time.slept) == slept
