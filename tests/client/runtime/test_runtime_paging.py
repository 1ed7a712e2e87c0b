from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from veeam_jobs._runtime.errors import PagingError
from veeam_jobs._runtime.paging import AsyncPager, Pager


class Info(msgspec.Struct, kw_only=True):
    total: int | None = None
    count: int | None = None
    offset: int | None = None


class Meta(msgspec.Struct, kw_only=True):
    paging_info: Info | None = None


class Row(msgspec.Struct, kw_only=True):
    instance_uid: int | None = None
    status: str | None = None


class Rows(msgspec.Struct, kw_only=True):
    data: list[Row] | None = None
    meta: Meta | None = None


def rows(*uids: int) -> list[Row]:
    return [Row(instance_uid=uid) for uid in uids]


class Collection:
    """A server with numbered rows; `cap` is the most it gives at once."""

    def __init__(self, size: int, *, cap: int = 500, tells: bool = True) -> None:
        self.size, self.cap, self.tells = size, cap, tells
        self.asked: list[tuple[int, int]] = []

    def __call__(self, offset: int, limit: int) -> Rows:
        self.asked.append((offset, limit))
        data = rows(*range(self.size)[offset : offset + min(limit, self.cap)])
        meta = Meta(paging_info=Info(total=self.size, count=len(data), offset=offset)) if self.tells else None
        return Rows(data=data, meta=meta)


def both(fetch: Callable[[int, int], Rows], **options: Any) -> list[list[Row]]:
    """Everything, by the blocking and by the async pager."""

    async def fetch_later(offset: int, limit: int) -> Rows:
        return fetch(offset, limit)

    return [Pager(fetch, **options).all(), asyncio.run(AsyncPager(fetch_later, **options).all())]


def refused(fetch: Callable[[int, int], Rows], **options: Any) -> PagingError:
    with pytest.raises(PagingError) as caught:
        Pager(fetch, **options).all()
    return caught.value


@pytest.mark.parametrize("size", [0, 1, 499, 500, 501, 1200])
def test_every_item_comes_once_whatever_the_size(size: int) -> None:
    for got in both(Collection(size)):
        assert got == rows(*range(size))


def test_a_server_that_gives_less_than_asked_for_loses_nothing() -> None:
    for got in both(Collection(25, cap=10)):
        assert len(got) == 25


def test_without_paging_information_the_walk_ends_at_an_empty_page() -> None:
    for got in both(Collection(25, cap=10, tells=False)):
        assert len(got) == 25


def test_pages_are_asked_for_only_when_needed() -> None:
    collection = Collection(1200)
    pager = Pager(collection)
    assert collection.asked == []
    walk = iter(pager)
    next(walk)
    assert collection.asked == [(0, 500)]
    assert len(list(walk)) == 1199
    assert collection.asked == [(0, 500), (500, 500), (1000, 500)]


def test_every_iteration_starts_anew() -> None:
    pager = Pager(Collection(3))
    assert pager.all() == pager.all() == list(pager)


def test_pages_come_as_lists() -> None:
    assert [len(page) for page in Pager(Collection(7), page_size=3).pages()] == [3, 3, 1]


def test_first_and_total_ask_for_one_item() -> None:
    collection = Collection(42)
    pager = Pager(collection)
    assert pager.first() == Row(instance_uid=0)
    assert pager.total == 42
    assert collection.asked == [(0, 1), (0, 1)]
    assert Pager(Collection(0)).first() is None
    assert Pager(Collection(5, tells=False)).total is None


def test_the_async_pager_has_the_same_methods() -> None:
    async def fetch(offset: int, limit: int) -> Rows:
        return Collection(7)(offset, limit)

    async def use() -> None:
        pager = AsyncPager(fetch, page_size=3)
        assert [len(page) async for page in pager.pages()] == [3, 3, 1]
        assert await pager.first() == Row(instance_uid=0)
        assert await pager.total() == 7
        assert len([row async for row in pager]) == 7

    asyncio.run(use())


def test_a_walk_may_begin_later() -> None:
    for got in both(Collection(10), offset=8):
        assert got == rows(8, 9)


def test_a_server_that_ignores_offset_and_says_so_is_an_error_never_a_loop() -> None:
    def first_page_again(offset: int, limit: int) -> Rows:
        return Rows(data=rows(0, 1), meta=Meta(paging_info=Info(total=4, offset=0)))

    error = refused(first_page_again)
    assert (error.requested_offset, error.echoed_offset, error.total) == (2, 0, 4)
    assert "at offset 0 instead of 2" in str(error)


@pytest.mark.parametrize(
    "meta", [None, Meta(), Meta(paging_info=Info(total=4)), Meta(paging_info=Info(total=9))]
)
def test_a_server_that_ignores_offset_silently_is_an_error_never_a_loop(meta: Meta | None) -> None:
    error = refused(lambda offset, limit: Rows(data=rows(0, 1), meta=meta))
    assert "repeats the one before" in str(error)


def test_equal_rows_without_id_are_no_error_while_the_total_ends_the_walk() -> None:
    page = Rows(data=[Row(status="Failed")] * 2, meta=Meta(paging_info=Info(total=6)))
    for got in both(lambda offset, limit: page):
        assert len(got) == 6


@pytest.mark.parametrize("data", [None, []])
def test_an_empty_page_in_the_middle_is_an_error(data: list[Row] | None) -> None:
    def holey(offset: int, limit: int) -> Rows:
        meta = Meta(paging_info=Info(total=4, offset=offset))
        return Rows(data=rows(0, 1) if offset == 0 else data, meta=meta)

    assert "at offset 2 is empty, though there are 4 items" in str(refused(holey))


def test_a_collection_that_shrinks_meanwhile_just_ends() -> None:
    def shrinking(offset: int, limit: int) -> Rows:
        if offset == 0:
            return Rows(data=rows(0, 1), meta=Meta(paging_info=Info(total=4, offset=0)))
        return Rows(data=[], meta=Meta(paging_info=Info(total=2, offset=2)))

    for got in both(shrinking):
        assert got == rows(0, 1)


def test_duplicates_of_moving_pages_are_dropped_when_asked() -> None:
    def moving(offset: int, limit: int) -> Rows:
        data = {0: rows(0, 1), 2: rows(1, 2), 4: [Row(), Row()]}[offset]
        return Rows(data=data, meta=Meta(paging_info=Info(total=6, offset=offset)))

    pager = Pager(moving)
    assert len(pager.all()) == 6
    assert pager.unique(lambda row: row.instance_uid).all() == [*rows(0, 1, 2), Row(), Row()]
    assert len(pager.all()) == 6


def test_a_page_size_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Pager(Collection(1), page_size=0)
