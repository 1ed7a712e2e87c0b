"""Lists over real sockets, from a server that fails: complete and without duplicates, or one clear error."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from veeam_jobs import (
    AsyncVspcClient,
    DecodeError,
    PagingError,
    ServerError,
    Throttled,
    TransportError,
    VspcClient,
)

from tests.client.runtime.runtime_faults import Exchange, Fault, FaultyServer, uid
from tests.client.runtime.runtime_harness import PASSWORD
from veeam_jobs_runtime.clock import Clock

SIZE, PAGE = 60, 5
MIDDLE = 30
LONGEST_SLEEP = 0.01


def short_sleep(seconds: float) -> None:
    time.sleep(min(seconds, LONGEST_SLEEP))


async def short_async_sleep(seconds: float) -> None:
    await asyncio.sleep(min(seconds, LONGEST_SLEEP))


IMPATIENT = Clock(sleep=short_sleep, async_sleep=short_async_sleep)


class Lister:
    """One way to list all jobs of a server."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.concurrency = 4 if name.endswith("side by side") else 1
        self.unique = False
        self.skipped = 0
        self.timeout = 5.0

    def __call__(self, server: FaultyServer) -> list[UUID | None]:
        if self.name.startswith("async"):
            return asyncio.run(self._list_async(server))
        with VspcClient(server.url, **self._options) as console:
            pager = console.jobs.list(page_size=PAGE)
            pager = pager.unique(lambda job: job.instance_uid) if self.unique else pager
            jobs = list(pager) if self.concurrency == 1 else pager.all(concurrency=self.concurrency)
            self.skipped = pager.skipped
            return [job.instance_uid for job in jobs]

    async def _list_async(self, server: FaultyServer) -> list[UUID | None]:
        async with AsyncVspcClient(server.url, **self._options) as console:
            pager = console.jobs.list(page_size=PAGE)
            pager = pager.unique(lambda job: job.instance_uid) if self.unique else pager
            if self.concurrency == 1:
                uids = [job.instance_uid async for job in pager]
            else:
                uids = [job.instance_uid for job in await pager.all(concurrency=self.concurrency)]
            self.skipped = pager.skipped
            return uids

    @property
    def _options(self) -> dict[str, Any]:
        return {"username": "ada", "password": PASSWORD, "timeout": self.timeout, "clock": IMPATIENT}


@pytest.fixture(params=["ahead", "side by side", "async ahead", "async side by side"])
def lister(request: pytest.FixtureRequest) -> Iterator[Lister]:
    yield Lister(request.param)
    for thread in threading.enumerate():
        if thread.name.startswith("veeam-jobs"):
            thread.join(5)
            assert not thread.is_alive()


def once(at: int, what: Callable[[Exchange], bool]) -> Fault:
    """Do something to the first request for the page at an offset."""
    done = threading.Event()

    def fault(exchange: Exchange) -> bool:
        if exchange.offset != at or done.is_set():
            return False
        done.set()
        return what(exchange)

    return fault


def always(at: int, what: Callable[[Exchange], bool]) -> Fault:
    return lambda exchange: exchange.offset == at and what(exchange)


def all_of(size: int) -> list[UUID]:
    return [uid(number) for number in range(size)]


def cut_in_the_middle_of_the_body(exchange: Exchange) -> bool:
    body = exchange.page()
    return exchange.answer(200, body[: len(body) // 2], length=len(body))


def hang_up(exchange: Exchange) -> bool:
    return exchange.hang_up()


def throttle(exchange: Exchange) -> bool:
    return exchange.error(429, type="unspecified", retryAfter=7)


def stumble(exchange: Exchange) -> bool:
    return exchange.error(520, type="transport")


def fall(exchange: Exchange) -> bool:
    return exchange.error(520, type="logical")


def forget_tokens(exchange: Exchange) -> bool:
    with exchange.server.lock:
        exchange.server.tokens.clear()
    return exchange.error(401, type="security")


def keep_waiting(exchange: Exchange) -> bool:
    exchange.server.released.wait(10)
    return hang_up(exchange)


def restart(exchange: Exchange) -> bool:
    exchange.server.restart()
    return hang_up(exchange)


def give_half_a_json(exchange: Exchange) -> bool:
    return exchange.answer(200, exchange.page()[:-20])


def say_nothing(exchange: Exchange) -> bool:
    return exchange.answer(200, b"")


@pytest.mark.parametrize(
    "passing",
    [cut_in_the_middle_of_the_body, hang_up, throttle, stumble, forget_tokens, restart],
    ids=lambda what: what.__name__,
)
@pytest.mark.parametrize("at", [0, PAGE, MIDDLE, SIZE - PAGE])
def test_a_failure_that_passes_costs_nothing(
    lister: Lister, passing: Callable[[Exchange], bool], at: int
) -> None:
    with FaultyServer(SIZE, once(at, passing)) as server:
        assert lister(server) == all_of(SIZE)


def test_a_page_that_takes_too_long_is_asked_for_again(lister: Lister) -> None:
    lister.timeout = 0.3
    with FaultyServer(SIZE, once(MIDDLE, keep_waiting)) as server:
        assert lister(server) == all_of(SIZE)


@pytest.mark.parametrize(
    ("lasting", "error", "message"),
    [
        (cut_in_the_middle_of_the_body, TransportError, "no answer"),
        (hang_up, TransportError, "no answer"),
        (throttle, Throttled, "No"),
        (stumble, ServerError, "No"),
        (fall, ServerError, "No"),
        (give_half_a_json, DecodeError, "not valid JSON"),
        (say_nothing, DecodeError, "empty"),
    ],
    ids=lambda what: getattr(what, "__name__", ""),
)
def test_a_failure_that_lasts_is_one_clear_error(
    lister: Lister, lasting: Callable[[Exchange], bool], error: type[Exception], message: str
) -> None:
    with FaultyServer(SIZE, always(MIDDLE, lasting)) as server, pytest.raises(error, match=message) as caught:
        lister(server)
    assert f"offset={MIDDLE}" in str(getattr(caught.value, "url", ""))


def test_a_token_that_expires_meanwhile_is_renewed_once(lister: Lister) -> None:
    with FaultyServer(SIZE, once(MIDDLE, forget_tokens)) as server:
        assert lister(server) == all_of(SIZE)
    assert server.logons == 2


@pytest.mark.parametrize("echo", [True, False])
def test_a_server_that_ignores_offset_is_an_error(lister: Lister, echo: bool) -> None:
    def first_page_again(exchange: Exchange) -> bool:
        return exchange.answer(200, exchange.page(0, echo=echo))

    with FaultyServer(SIZE, first_page_again) as server, pytest.raises(PagingError, match="ignores"):
        lister(server)


@pytest.mark.parametrize("change", [-12, -1, 1, 12])
def test_a_list_that_grows_or_shrinks_at_its_end_is_complete(lister: Lister, change: int) -> None:
    def resize(exchange: Exchange) -> bool:
        with exchange.server.lock:
            exchange.server.rows = list(range(SIZE + change))
        return False

    # The last page of before has not been asked for yet, however many pages are asked for at a time.
    with FaultyServer(SIZE, once(PAGE, resize)) as server:
        assert lister(server) == all_of(SIZE + change)


@pytest.mark.parametrize("at", [0, PAGE, MIDDLE, SIZE - PAGE])
@pytest.mark.parametrize("broken", [1, 2, PAGE])
def test_rows_that_cannot_be_read_are_skipped_and_counted(lister: Lister, at: int, broken: int) -> None:
    def break_rows(exchange: Exchange) -> bool:
        value = json.loads(exchange.page())
        value["data"] = [
            "no job" if at <= exchange.offset + index < at + broken else row
            for index, row in enumerate(value["data"])
        ]
        return exchange.answer(200, json.dumps(value).encode())

    with FaultyServer(SIZE, break_rows) as server:
        assert lister(server) == all_of(SIZE)[:at] + all_of(SIZE)[at + broken :]
    assert lister.skipped == broken


def test_the_first_job_is_the_first_that_can_be_read() -> None:
    def break_the_first(exchange: Exchange) -> bool:
        value = json.loads(exchange.page())
        if exchange.offset == 0:
            value["data"][0] = 7
        return exchange.answer(200, json.dumps(value).encode())

    with (
        FaultyServer(3, break_the_first) as server,
        VspcClient(server.url, username="ada", password=PASSWORD, clock=IMPATIENT) as console,
    ):
        job = console.jobs.list().first()
    assert job is not None
    assert job.instance_uid == uid(1)


def test_rows_that_are_not_those_counted_are_an_error(lister: Lister) -> None:
    def leave_one_out(exchange: Exchange) -> bool:
        value = json.loads(exchange.page())
        if exchange.offset == MIDDLE:
            del value["data"][1]
        return exchange.answer(200, json.dumps(value).encode())

    with (
        FaultyServer(SIZE, leave_one_out) as server,
        pytest.raises(PagingError, match="reports 5 items but contains 4"),
    ):
        lister(server)


def test_a_list_whose_total_counts_the_rest_is_an_error_after_few_requests(lister: Lister) -> None:
    def count_the_rest(exchange: Exchange) -> bool:
        value = json.loads(exchange.page())
        value["meta"]["pagingInfo"]["total"] -= exchange.offset
        return exchange.answer(200, json.dumps(value).encode())

    lister.unique = True
    with FaultyServer(SIZE, count_the_rest) as server, pytest.raises(PagingError, match="counts"):
        lister(server)
    assert len(server.asked) < 4 * SIZE / PAGE + 17


def test_rows_that_move_forward_are_all_there_when_uniqueness_is_asked_for(lister: Lister) -> None:
    def remove_from_the_front(exchange: Exchange) -> bool:
        with exchange.server.lock:
            del exchange.server.rows[:7]
        return False

    lister.unique = True
    with FaultyServer(SIZE, once(MIDDLE, remove_from_the_front)) as server:
        got = lister(server)
    assert len(got) == len(set(got))
    assert set(all_of(SIZE)[7:]) <= set(got)


def test_a_server_that_serves_only_two_requests_at_a_time_gives_everything(lister: Lister) -> None:
    seats = threading.Semaphore(2)

    def two_at_a_time(exchange: Exchange) -> bool:
        if not seats.acquire(blocking=False):
            return throttle(exchange)
        try:
            time.sleep(0.002)
            return exchange.answer(200, exchange.page())
        finally:
            seats.release()

    with FaultyServer(SIZE, two_at_a_time) as server:
        assert lister(server) == all_of(SIZE)


def test_a_client_may_be_closed_while_a_page_is_on_its_way() -> None:
    with FaultyServer(SIZE, always(PAGE, keep_waiting)) as server:
        with VspcClient(server.url, username="ada", password=PASSWORD, clock=IMPATIENT) as console:
            for job in console.jobs.list(page_size=PAGE):
                assert job.instance_uid == uid(0)
                break
        server.released.set()


def test_any_number_of_threads_may_list_through_one_client() -> None:
    results: list[list[UUID | None]] = []
    with (
        FaultyServer(SIZE, once(MIDDLE, forget_tokens)) as server,
        VspcClient(server.url, username="ada", password=PASSWORD, clock=IMPATIENT) as console,
    ):

        def work(concurrency: int) -> None:
            jobs = console.jobs.list(page_size=PAGE).all(concurrency=concurrency)
            results.append([job.instance_uid for job in jobs])

        threads = [threading.Thread(target=work, args=(1 + number % 3,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert results == [all_of(SIZE)] * 8
