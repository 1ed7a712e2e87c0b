"""`deadline=`: a whole call ends in time, whatever it waits for; `max_answer_size=`: no answer is too large to handle."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx2
import pytest
from veeam_jobs import DecodeError, Throttled, TimeoutExpired, TransportError

from tests.client.runtime.runtime_harness import Flavour, Server, get, json, post
from veeam_jobs_runtime.clients import AsyncVspcBase, VspcBase

SLOW_DOWN = json({"errors": [{"message": "Slow down.", "retryAfter": 30}]}, 429)
DONE = json({"data": {"name": "SQL"}})


def keyed(flavour: Flavour, *script: Any, **options: Any) -> tuple[Any, Server]:
    server = Server(list(script), valid={"key"})
    return flavour.console(server, api_key="key", **options), server


def test_a_retry_that_would_come_too_late_is_not_waited_for(flavour: Flavour) -> None:
    client, server = keyed(flavour, SLOW_DOWN, DONE)
    with pytest.raises(
        TimeoutExpired,
        match=r"GET .*: the call did not finish within deadline=5 s. .*30\.5 s after status 429",
    ) as caught:
        flavour.do(client.jobs.get("1", deadline=5))
    assert isinstance(caught.value, TimeoutError)
    assert len(server.requests) == 1
    assert flavour.clock.slept == []


def test_what_a_call_asks_later_does_not_begin_its_deadline_anew(flavour: Flavour) -> None:
    def accept_slowly(request: httpx2.Request) -> httpx2.Response:
        flavour.clock.now += 3
        return httpx2.Response(202, headers={"Location": "/api/v3/asyncActions/42"})

    soon = json({"errors": [{"message": "Slow down.", "retryAfter": 3}]}, 429)
    client, server = keyed(flavour, accept_slowly, soon, DONE)
    with pytest.raises(TimeoutExpired, match="deadline=5 s"):
        flavour.do(client.jobs.get("1", deadline=5))
    assert len(server.requests) == 2
    assert flavour.clock.slept == []


def test_a_request_with_an_id_is_sent_again_only_while_the_server_remembers_the_id(flavour: Flavour) -> None:
    slow_down = json({"errors": [{"message": "Slow down.", "retryAfter": 59}]}, 429)
    client, server = keyed(flavour, *[slow_down] * 10)
    with pytest.raises(Throttled):
        flavour.do(client.request("POST", "/x", headers={"X-Request-id": "4b"}, retries=9))
    assert len(server.requests) == 6
    assert 5 * 59 <= sum(flavour.clock.slept) < 300


def test_an_impatient_call_does_not_wait_for_the_throttling_of_another_one(flavour: Flavour) -> None:
    client, server = keyed(flavour, DONE, DONE)
    client._session.policy.throttle_pause.keep(flavour.clock.now + 42)
    with pytest.raises(TimeoutExpired, match=r"throttles this client \(429\) for 42\.0 s more"):
        flavour.do(client.jobs.get("1", deadline=5))
    assert server.requests == []
    flavour.do(client.jobs.get("1", deadline=50))
    assert flavour.clock.slept == [42]


def test_the_deadline_of_a_constructor_holds_for_all_calls_that_have_none(flavour: Flavour) -> None:
    client, server = keyed(flavour, SLOW_DOWN, SLOW_DOWN, DONE, deadline=5)
    with pytest.raises(TimeoutExpired):
        flavour.do(client.jobs.get("1"))
    with pytest.raises(TimeoutExpired):
        flavour.do(client.request("GET", "/x"))
    client._session.policy.throttle_pause.until = 0.0
    server.script = [SLOW_DOWN, DONE]
    flavour.do(client.jobs.get("1", deadline=500))


def test_every_attempt_waits_no_longer_than_there_is_time(flavour: Flavour) -> None:
    seen: list[tuple[float, float]] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        waits = request.extensions["timeout"]
        seen.append((waits["connect"], waits["read"]))
        flavour.clock.now += 3
        return httpx2.Response(503, headers={"Retry-After": "1"})

    client = flavour.vspc(answer, api_key="key", timeout=60, retries=9, deadline=12)
    with pytest.raises(TimeoutExpired):
        flavour.call(client, get())
    assert seen == [(10.0, 12.0), (7.5, 7.5), (3.0, 3.0)]


def test_signing_in_counts_and_its_lateness_is_nobody_elses(flavour: Flavour) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            return httpx2.Response(503, headers={"Retry-After": "20"})
        return json({})

    client = flavour.vspc(answer)
    with pytest.raises(TimeoutExpired, match="POST /token"):
        flavour.do(client.request("GET", "/x", deadline=5))
    assert client._session.policy.auth._failure is None


def test_the_deadline_of_a_change_that_is_not_repeated_is_kept_too(flavour: Flavour) -> None:
    client, server = keyed(flavour, json({}, 503))
    client._session.policy.throttle_pause.keep(flavour.clock.now + 42)
    with pytest.raises(TimeoutExpired):
        flavour.do(client.request("POST", "/x", deadline=5))
    assert server.requests == []


def test_who_waits_for_the_sign_in_of_another_thread_does_so_in_time() -> None:
    entered, release = threading.Event(), threading.Event()

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            entered.set()
            release.wait(20)
            return json({"access_token": "a"})
        return json({})

    client = VspcBase("https://h", username="a", password="b", transport=httpx2.MockTransport(answer))
    patient = threading.Thread(target=client._session.call, args=(get(), None))
    patient.start()
    try:
        assert entered.wait(20)
        with pytest.raises(TimeoutExpired, match="another call of this client to sign in"):
            client.request("GET", "/x", deadline=0.05)
    finally:
        release.set()
        patient.join(20)
    assert not patient.is_alive()


def test_who_waits_for_the_sign_in_of_another_task_does_so_in_time() -> None:
    async def use() -> None:
        release = asyncio.Event()

        async def answer(request: httpx2.Request) -> httpx2.Response:
            if request.url.path.endswith("/token"):
                await release.wait()
                return json({"access_token": "a"})
            return json({})

        client = AsyncVspcBase(
            "https://h", username="a", password="b", transport=httpx2.MockTransport(answer)
        )
        patient = asyncio.create_task(client.request("GET", "/x"))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        with pytest.raises(TimeoutExpired, match="another call of this client to sign in"):
            await client.request("GET", "/x", deadline=0.05)
        release.set()
        assert (await patient).status_code == 200

    asyncio.run(use())


@contextmanager
def dripping(head: bytes, part: Callable[[], bytes], pause: float = 0.0) -> Iterator[str]:
    """A server that sends a head, and then parts without an end."""
    listener = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with suppress(OSError), connection:
                connection.recv(65536)
                connection.sendall(head)
                while not stop.is_set():
                    connection.sendall(part())
                    stop.wait(pause)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stop.set()
        listener.close()
        with suppress(OSError):
            socket.create_connection(listener.getsockname(), 0.1).close()
        thread.join(10)


@pytest.fixture(params=[VspcBase, AsyncVspcBase])
def cls(request: pytest.FixtureRequest) -> Any:
    return request.param


def ask(cls: Any, url: str, options: dict[str, Any], **of_the_call: Any) -> Any:
    options = {"api_key": "key", "retries": 0, **options}
    if cls is VspcBase:
        with cls(url, **options) as client:
            return client.request("GET", "/x", **of_the_call)

    async def use() -> Any:
        async with cls(url, **options) as client:
            return await client.request("GET", "/x", **of_the_call)

    return asyncio.run(use())


def test_an_answer_that_never_ends_is_given_up_in_time(cls: Any) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n"
    with dripping(head, lambda: b" ", 0.02) as url, pytest.raises(TimeoutExpired, match="answer to GET /x"):
        ask(cls, url, {"timeout": 5}, deadline=0.3)


def test_a_server_that_says_nothing_is_given_up_in_time(cls: Any) -> None:
    with (
        dripping(b"", lambda: b"", 0.05) as url,
        pytest.raises(
            TimeoutExpired, match=r"within deadline=0\.2 s. It was waiting for the answer to GET /x"
        ),
    ):
        ask(cls, url, {"timeout": 30}, deadline=0.2)


def test_a_server_that_falls_silent_in_its_answer_is_given_up_in_time(cls: Any) -> None:
    with dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", lambda: b"", 0.05) as url:
        with pytest.raises(TimeoutExpired):
            ask(cls, url, {"timeout": 30}, deadline=0.2)
        with pytest.raises(TransportError, match="no answer in time") as caught:
            ask(cls, url, {"timeout": 0.2})
        assert "https://" not in str(caught.value)


def bomb(encoding: str) -> Callable[[], bytes]:
    """Parts of one endless stream of zeros, packed a thousand to one."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31 if encoding == "gzip" else 15)
    zeros = b"0" * (1 << 20)
    return lambda: packer.compress(zeros) + packer.flush(zlib.Z_SYNC_FLUSH)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_packed_answer_without_an_end_is_given_up_when_it_is_too_large(cls: Any, encoding: str) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: 999999999\r\n\r\n".encode()
    with (
        dripping(head, bomb(encoding)) as url,
        pytest.raises(
            DecodeError, match=r"200 GET /x: The answer is larger than 5,000,000 bytes after decompression"
        ),
    ):
        ask(cls, url, {"max_answer_size": 5_000_000})


def test_a_bomb_in_an_error_is_none_either(cls: Any) -> None:
    head = b"HTTP/1.1 500 No\r\nContent-Encoding: gzip\r\nContent-Length: 999999999\r\n\r\n"
    with (
        dripping(head, bomb("gzip")) as url,
        pytest.raises(DecodeError, match="500 GET /x: The answer is larger"),
    ):
        ask(cls, url, {"max_answer_size": 5_000_000})


def test_an_answer_of_just_the_size_is_taken(flavour: Flavour) -> None:
    body = gzip.compress(b"x" * 1000)

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx2.ByteStream(body))

    for limit in (1000, None):
        client = flavour.vspc(answer, api_key="key", max_answer_size=limit)
        assert flavour.do(client.request("GET", "/x")).content == b"x" * 1000
    with pytest.raises(DecodeError, match="larger than 999 bytes"):
        flavour.attempt(lambda: flavour.vspc(answer, api_key="key", max_answer_size=999).request("GET", "/x"))


def test_the_limit_is_256_mebibytes_unless_said_otherwise(flavour: Flavour) -> None:
    assert flavour.vspc(Server())._session.policy.max_answer_size == 256 * 1024 * 1024
    assert flavour.em(Server())._session.policy.max_answer_size == 256 * 1024 * 1024


def test_an_answer_that_is_not_packed_as_it_says_cannot_be_read(flavour: Flavour) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx2.ByteStream(b"plain"))

    with pytest.raises(DecodeError, match="cannot be decompressed"):
        flavour.attempt(lambda: flavour.vspc(answer, api_key="key").request("GET", "/x"))


def test_without_a_deadline_a_call_is_as_patient_as_before(flavour: Flavour) -> None:
    client, _ = keyed(flavour, SLOW_DOWN, DONE)
    flavour.do(client.jobs.get("1"))
    assert flavour.clock.slept == [30.5]
    client, _ = keyed(flavour, *[SLOW_DOWN] * 3)
    with pytest.raises(Throttled):
        flavour.do(client.jobs.get("1", deadline=100))


def test_a_switch_of_protocols_is_no_success(flavour: Flavour) -> None:
    client, _ = keyed(flavour, httpx2.Response(101))
    with pytest.raises(Exception, match="101 POST /jobs/1/start"):
        flavour.call(client, post())


def test_a_call_inside_of_other_steps_keeps_its_own_deadline(flavour: Flavour) -> None:
    """As looking at a job before it is started, or at a task while it runs."""
    client, _ = keyed(flavour, json({}, 503, Retry_After="30"))
    session = client._session

    def steps() -> Any:
        return (yield from session.policy.call(get(), dict, {"deadline": 5}))

    with pytest.raises(TimeoutExpired, match="deadline=5 s"):
        flavour.attempt(lambda: session.run(steps()))
    assert flavour.clock.slept == []


def test_waiting_for_the_result_of_a_202_counts(flavour: Flavour) -> None:
    accepted = httpx2.Response(202, headers={"Location": "/api/v3/asyncActions/1"})
    running = json({"data": {"status": "running"}})
    client, _ = keyed(flavour, accepted, *[running] * 99)
    with pytest.raises(TimeoutExpired, match=r"deadline=3 s\. It was waiting for the action 1"):
        flavour.do(client.jobs.get("1", deadline=3))
    assert sum(flavour.clock.slept) <= 3
