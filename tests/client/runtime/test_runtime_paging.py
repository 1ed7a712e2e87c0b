from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from veeam_jobs._runtime.errors import BadRequest, ErrorDetail, PagingError
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


def by_uid(row: Row) -> int | None:
    return row.instance_uid


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
    assert len(list(pager)) == 1200
    assert collection.asked == [(0, 500), (500, 500), (1000, 500)]


def test_every_iteration_starts_anew() -> None:
    pager = Pager(Collection(3))
    assert pager.all() == pager.all() == list(pager)


def test_pages_come_as_lists() -> None:
    assert [len(page) for page in Pager(Collection(7), page_size=3).pages()] == [3, 3, 1]


def test_an_empty_list_has_no_page() -> None:
    assert list(Pager(Collection(0)).pages()) == []


def test_first_asks_for_one_item() -> None:
    collection = Collection(42)
    assert Pager(collection).first() == Row(instance_uid=0)
    assert collection.asked == [(0, 1)]
    assert Pager(Collection(0)).first() is None


def test_total_asks_for_one_item_and_for_none_once_a_page_has_come() -> None:
    collection = Collection(42)
    pager = Pager(collection)
    assert (pager.total, collection.asked) == (42, [(0, 1)])
    collection.size = 43
    assert len(pager.all()) == 43
    assert (pager.total, collection.asked) == (43, [(0, 1), (0, 500)])
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
    assert pager.unique(by_uid).all() == [*rows(0, 1, 2), Row(), Row()]
    assert len(pager.all()) == 6


def removing(collection: Collection, after: int, *gone: int) -> Callable[[int, int], Rows]:
    """The collection, from which some rows are removed once `after` pages have been given."""
    left = [uid for uid in range(collection.size) if uid not in gone]

    def fetch(offset: int, limit: int) -> Rows:
        page = collection(offset, limit)
        if len(collection.asked) <= after:
            return page
        return Rows(
            data=rows(*left[offset : offset + limit]),
            meta=Meta(paging_info=Info(total=len(left), offset=offset)),
        )

    return fetch


@pytest.mark.parametrize("concurrency", [1, 2, 4])
@pytest.mark.parametrize("gone", [(0,), (0, 1, 2), (3, 9), tuple(range(7)), (13,)])
def test_rows_that_move_forward_are_not_missed_when_uniqueness_is_asked_for(
    gone: tuple[int, ...], concurrency: int
) -> None:
    for after in range(1, 5):
        pager = Pager(removing(Collection(14), after, *gone), page_size=3).unique(by_uid)
        uids = [row.instance_uid for row in pager.all(concurrency=concurrency)]
        assert len(uids) == len(set(uids))
        assert set(range(14)) - set(gone) <= set(uids)


def test_stepping_back_onto_the_very_page_of_before_is_no_circle() -> None:
    """Three rows behind the walk go: nothing moved, and it reads the page of before once more."""
    pager = Pager(removing(Collection(12), 1, 9, 10, 11), page_size=3).unique(by_uid)
    assert pager.all() == rows(*range(9))


def refusing(message: str, parameter: str | None = "limit", *, most: int) -> Callable[[int, int], Rows]:
    """A server that gives at most `most` rows, and refuses to be asked for more."""
    collection = Collection(1000)

    def fetch(offset: int, limit: int) -> Rows:
        if limit > most:
            raise BadRequest(message, status=400, errors=(ErrorDetail(message, parameter_name=parameter),))
        return collection(offset, limit)

    return fetch


@pytest.mark.parametrize(
    ("message", "most"),
    [
        ("The limit must be between 1 and 200.", 200),
        ("Limit 500 is out of range.", 100),
        ("The limit must be at least 1 and at most MaxPageSize.", 100),
        ("Less than 300, please.", 299),  # asked for 300 first, then for the default
    ],
)
def test_a_server_that_refuses_the_page_size_is_asked_for_what_it_gives(message: str, most: int) -> None:
    for got in both(refusing(message, most=most)):
        assert got == rows(*range(1000))
    pages = list(Pager(refusing(message, most=most)).pages())
    assert max(map(len, pages)) in (most, 100)
    assert len(Pager(refusing(message, most=most)).all(concurrency=4)) == 1000


@pytest.mark.parametrize(("parameter", "most"), [("filter", 100), (None, 100), ("limit", 0)])
def test_any_other_refusal_is_raised(parameter: str | None, most: int) -> None:
    with pytest.raises(BadRequest, match="No"):
        Pager(refusing("No.", parameter, most=most)).all()


def test_a_page_size_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Pager(Collection(1), page_size=0)
