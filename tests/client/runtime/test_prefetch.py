"""Pages fetched ahead of the caller, and side by side."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import aclosing
from typing import Any

import pytest
import trio
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.client.runtime.test_paging import Collection, Row, Rows, by_uid, page, rows
from veeam_jobs_runtime.errors import Forbidden, PagingError, Throttled
from veeam_jobs_runtime.paging.concurrent import ConcurrentPages
from veeam_jobs_runtime.paging.pager import AsyncPager, Pager
from veeam_jobs_runtime.paging.sequential import Walk

PATIENCE = 10
"""Seconds after which something that has to happen counts as not happening."""


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    yield
    for thread in ours():
        thread.join(PATIENCE)
        assert not thread.is_alive()


def ours() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("veeam-jobs")]


def later(fetch: Callable[[int, int], Rows]) -> Callable[[int, int], Any]:
    async def fetch_later(offset: int, limit: int) -> Rows:
        await asyncio.sleep(0)
        return fetch(offset, limit)

    return fetch_later


def every(fetch: Callable[[int, int], Rows], concurrency: int, **options: Any) -> list[list[Row]]:
    """Everything, by threads and by tasks."""
    pager = AsyncPager(later(fetch), **options)
    return [
        Pager(fetch, **options).all(concurrency=concurrency),
        asyncio.run(pager.all(concurrency=concurrency)),
    ]


class Signalling(Collection):
    """Tells when a page has been asked for, and by which thread."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.threads: list[str] = []
        self.second = threading.Event()

    def __call__(self, offset: int, limit: int) -> Rows:
        self.threads.append(threading.current_thread().name)
        found = super().__call__(offset, limit)
        if len(self.asked) == 2:
            self.second.set()
        return found


def test_the_next_page_and_no_other_is_fetched_while_the_caller_works() -> None:
    collection = Signalling(9)
    pages = Pager(collection, page_size=3).pages()
    assert next(pages) == rows(0, 1, 2)
    assert collection.second.wait(PATIENCE)
    assert collection.asked == [(0, 3), (3, 3)]
    assert list(pages) == [rows(3, 4, 5), rows(6, 7, 8)]
    assert collection.asked == [(0, 3), (3, 3), (6, 3)]


def test_a_list_of_one_page_needs_no_thread() -> None:
    collection = Signalling(3)
    list(Pager(collection))
    assert collection.threads == [threading.current_thread().name]


def test_all_following_pages_are_fetched_by_the_same_thread() -> None:
    collection = Signalling(9)
    list(Pager(collection, page_size=2))
    assert set(collection.threads[1:]) == {"veeam-jobs-next-page"}


@pytest.mark.parametrize("end", ["close", "let go"])
def test_the_thread_ends_with_the_iterator(end: str) -> None:
    iterator = iter(Pager(Signalling(9), page_size=3))
    next(iterator)
    assert ours()
    if end == "close":
        iterator.close()
    del iterator
    gc.collect()
    for thread in ours():
        thread.join(PATIENCE)
    assert not ours()


def failing(at: int, failure: Exception) -> Callable[[int, int], Rows]:
    collection = Collection(20)

    def fetch(offset: int, limit: int) -> Rows:
        if offset >= at:
            raise failure
        return collection(offset, limit)

    return fetch


def test_a_failure_comes_where_its_page_would_begin() -> None:
    iterator = iter(Pager(failing(4, Forbidden("no more")), page_size=2))
    assert [next(iterator) for _ in range(4)] == rows(0, 1, 2, 3)
    with pytest.raises(Forbidden, match="no more"):
        next(iterator)


def test_a_failure_comes_where_its_page_would_begin_async() -> None:
    async def use() -> None:
        iterator = aiter(AsyncPager(later(failing(4, Forbidden("no more"))), page_size=2))
        assert [await anext(iterator) for _ in range(4)] == rows(0, 1, 2, 3)
        with pytest.raises(Forbidden, match="no more"):
            await anext(iterator)

    asyncio.run(use())


class Hanging:
    """Gives the first page, and is then asked in vain."""

    def __init__(self) -> None:
        self.collection = Collection(9)
        self.begun = asyncio.Event()
        self.cancelled = False

    async def __call__(self, offset: int, limit: int) -> Rows:
        if offset == 0:
            return self.collection(offset, limit)
        self.begun.set()
        try:
            await asyncio.sleep(PATIENCE)
        except asyncio.CancelledError:
            self.cancelled = True
            raise
        raise AssertionError("nobody cancelled the task")


def test_the_task_is_cancelled_with_the_iterator() -> None:
    async def use() -> bool:
        hanging = Hanging()
        async with aclosing(AsyncPager(hanging, page_size=3).pages()) as pages:
            async for page in pages:
                assert page == rows(0, 1, 2)
                await asyncio.wait_for(hanging.begun.wait(), PATIENCE)
                break
        return hanging.cancelled

    assert asyncio.run(use())


def test_a_page_that_fails_when_it_is_cancelled_is_not_complained_about() -> None:
    complaints = []

    async def fetch(offset: int, limit: int) -> Rows:
        try:
            await asyncio.sleep(PATIENCE if offset else 0)
        except asyncio.CancelledError:
            raise Forbidden("no") from None
        return Collection(9)(offset, limit)

    async def use() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: complaints.append(context))
        async with aclosing(AsyncPager(fetch, page_size=2).pages()) as pages:
            await anext(pages)
            await asyncio.sleep(0)
        gc.collect()

    asyncio.run(use())
    assert not complaints


def test_under_trio_pages_come_as_they_are_needed() -> None:
    collection = Collection(9)

    async def fetch(offset: int, limit: int) -> Rows:
        await trio.sleep(0)
        return collection(offset, limit)

    async def use() -> None:
        pager = AsyncPager(fetch, page_size=2)
        assert len([row async for row in pager]) == 9
        assert await pager.all(concurrency=3) == rows(*range(9))
        async with aclosing(pager.pages()) as pages:
            assert await anext(pages) == rows(0, 1)

    trio.run(use)


@settings(max_examples=60, deadline=None)
@given(
    size=st.integers(0, 40),
    cap=st.integers(1, 9),
    page_size=st.integers(1, 9),
    offset=st.integers(0, 12),
    concurrency=st.integers(1, 6),
    tells=st.booleans(),
)
def test_however_the_pages_are_cut_and_fetched_every_row_comes_once_and_in_order(
    size: int, cap: int, page_size: int, offset: int, concurrency: int, tells: bool
) -> None:
    collection = Collection(size, cap=cap, tells=tells)
    for got in every(collection, concurrency, page_size=page_size, offset=offset):
        assert got == rows(*range(offset, size))


def test_as_many_pages_as_asked_for_are_fetched_at_the_same_time_and_no_more() -> None:
    collection = Collection(26)
    together = threading.Barrier(4, timeout=PATIENCE)
    lock = threading.Lock()
    now, most = 0, 0

    def fetch(offset: int, limit: int) -> Rows:
        nonlocal now, most
        if offset:
            with lock:
                now += 1
                most = max(most, now)
            together.wait()
            with lock:
                now -= 1
        return collection(offset, limit)

    # Behind the first page there are 12 more: three times four.
    assert Pager(fetch, page_size=2).all(concurrency=4) == rows(*range(26))
    assert most == 4


def pages_of(collection: Collection, page_size: int, *, unique: bool = False) -> ConcurrentPages[Row]:
    """Concurrent pages, the first of which was received."""
    return ConcurrentPages(Walk(0, page_size, by_uid if unique else None), collection(0, page_size))


def test_one_failure_ends_the_listing_with_that_failure() -> None:
    with pytest.raises(Forbidden, match="no more"):
        Pager(failing(10, Forbidden("no more")), page_size=1).all(concurrency=2)


@pytest.mark.parametrize("failure", [Forbidden("no more"), Throttled("slower")])
def test_after_a_failure_no_page_is_begun(failure: Exception) -> None:
    pages = pages_of(Collection(20), 5)
    assert pages.take() == (5, 5)
    pages.fail(failure)
    assert pages.take() is None


def test_after_the_end_of_a_list_that_shrank_no_page_is_begun() -> None:
    collection = Collection(20)
    pages = pages_of(collection, 5)
    collection.size = 10
    assert pages.take() == (5, 5)
    pages.put(5, collection(5, 5))
    assert pages.take() is None


def test_a_short_first_page_shows_how_far_pages_are_apart() -> None:
    pages = pages_of(Collection(20, cap=4), 5)
    assert [pages.take() for _ in range(5)] == [(4, 5), (8, 5), (12, 5), (16, 5), None]


@pytest.mark.parametrize("first", [1, 2, 7])
def test_a_tiny_first_page_makes_no_request_for_each_row(first: int) -> None:
    collection = Collection(1000)

    def tiny_at_first(offset: int, limit: int) -> Rows:
        return collection(offset, min(limit, first) if offset == 0 else limit)

    for got in every(tiny_at_first, 8, page_size=100):
        assert got == rows(*range(1000))
    # By threads and by tasks.
    assert len(collection.asked) <= 2 * 12


def test_a_server_that_begins_with_tiny_pages_is_asked_for_whole_ones_as_soon_as_it_gives_them() -> None:
    collection = Collection(1000)

    def tiny_pages(offset: int, limit: int) -> Rows:
        return collection(offset, 1 if offset < 2 else limit)

    assert Pager(tiny_pages, page_size=100).all(concurrency=8) == rows(*range(1000))
    assert len(collection.asked) < 40


def test_of_a_gap_just_the_rows_that_are_missing_are_asked_for() -> None:
    collection = Collection(20)
    pages = pages_of(collection, 5)
    pages.put(5, collection(5, 2))
    pages.put(10, collection(10, 5))
    assert pages.gap() == (7, 3)
    pages.put(7, collection(7, 3))
    assert pages.gap() == (15, 5)


def test_when_the_list_changes_no_page_is_begun_and_all_are_read_again_one_by_one() -> None:
    pages = pages_of(Collection(20), 5)
    assert pages.take() == (5, 5)
    moved = rows(*range(2, 20))
    pages.put(5, page(moved[5:10], total=18, offset=5))
    assert pages.take() is None
    places = []
    while (place := pages.gap()) is not None:
        places.append(place)
        pages.put(place[0], page(moved[place[0] :][: place[1]], total=18, offset=place[0]))
    # One row of each page is known, so that none can lie between them; the last page shows the end once more.
    assert places == [(0, 5), (4, 5), (8, 5), (12, 5), (16, 5), (17, 5)]
    assert pages.items == rows(*range(20))


def test_one_failure_cancels_the_other_tasks() -> None:
    cancelled = []

    async def fetch(offset: int, limit: int) -> Rows:
        if offset == 1:
            await asyncio.sleep(0.01)
            raise Forbidden("no more")
        if offset > 1:
            try:
                await asyncio.sleep(PATIENCE)
            except asyncio.CancelledError:
                cancelled.append(offset)
                raise
        return Collection(9)(offset, limit)

    with pytest.raises(Forbidden, match="no more"):
        asyncio.run(AsyncPager(fetch, page_size=1).all(concurrency=3))
    assert sorted(cancelled) == [2, 3]


@pytest.mark.parametrize("echo", [0, None])
def test_a_server_that_ignores_offset_is_noticed_side_by_side_too(echo: int | None) -> None:
    def first_page_again(offset: int, limit: int) -> Rows:
        return page(rows(0, 1), total=40, offset=echo)

    with pytest.raises(PagingError):
        Pager(first_page_again, page_size=2).all(concurrency=4)
    with pytest.raises(PagingError):
        asyncio.run(AsyncPager(later(first_page_again), page_size=2).all(concurrency=4))


def test_an_empty_page_in_the_middle_is_noticed_side_by_side_too() -> None:
    def holey(offset: int, limit: int) -> Rows:
        return page([], total=40, offset=20) if offset == 20 else Collection(40)(offset, limit)

    with pytest.raises(PagingError, match="offset 20 is empty"):
        Pager(holey, page_size=2).all(concurrency=4)


@pytest.mark.parametrize("length", [1, 2, 4, 7])
def test_pages_that_come_shorter_or_longer_than_asked_for_leave_no_gap(length: int) -> None:
    collection = Collection(40)

    def uneven(offset: int, limit: int) -> Rows:
        return collection(offset, length if offset in (9, 15) else limit)

    for got in every(uneven, 4, page_size=3):
        assert got == rows(*range(40))


@pytest.mark.parametrize("change", [-7, -1, 1, 7, 50])
def test_a_list_that_grows_or_shrinks_at_its_end_is_complete(change: int) -> None:
    class Changing(Collection):
        def __call__(self, offset: int, limit: int) -> Rows:
            if len(self.asked) == 3:
                self.size = 30 + change
            return super().__call__(offset, limit)

    for concurrency in (1, 4):
        got = Pager(Changing(30), page_size=3).all(concurrency=concurrency)
        assert got == rows(*range(30 + change))


def test_a_server_that_throttles_side_by_side_requests_is_read_page_by_page() -> None:
    collection = Collection(40)
    busy = threading.Lock()
    met = threading.Event()

    def one_at_a_time(offset: int, limit: int) -> Rows:
        if not busy.acquire(blocking=False):
            met.set()
            raise Throttled("one at a time", status=429)
        try:
            if offset == 3:
                met.wait(PATIENCE)
            return collection(offset, limit)
        finally:
            busy.release()

    assert Pager(one_at_a_time, page_size=3).all(concurrency=4) == rows(*range(40))
    assert met.is_set()


def test_a_server_that_throttles_whatever_one_does_is_an_error() -> None:
    with pytest.raises(Throttled):
        Pager(failing(3, Throttled("enough", status=429)), page_size=3).all(concurrency=4)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (0, "must be at least 1"),
        (-1, "must be at least 1"),
        (1.5, "whole number"),
        (1.0, "whole number"),
        (True, "bool"),
    ],
)
def test_a_concurrency_that_cannot_be_meant_is_refused_before_anything_is_sent(
    wrong: Any, message: str
) -> None:
    collection = Collection(1)
    with pytest.raises(ValueError, match=f"concurrency .*{message}"):
        Pager(collection).all(concurrency=wrong)
    with pytest.raises(ValueError, match=f"concurrency .*{message}"):
        asyncio.run(AsyncPager(later(collection)).all(concurrency=wrong))
    assert collection.asked == []
