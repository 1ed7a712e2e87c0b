from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
import pytest

from veeam_jobs_runtime.errors import BadRequest, DecodeError, ErrorDetail, PagingError
from veeam_jobs_runtime.paging.pager import AsyncPager, Pager
from veeam_jobs_runtime.paging.pages import ListPage


class Row(msgspec.Struct, kw_only=True):
    instance_uid: int | None = None
    status: str | None = None


Rows = ListPage[Row]


def page(data: list[Row], *, total: int | None = None, offset: int | None = None) -> Rows:
    """A page whose rows can all be read, as a server describes it that may leave out what it likes."""
    return ListPage(data, len(data), total=total, offset=offset)


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
        if not self.tells:
            return ListPage(data, len(data))
        return ListPage(data, len(data), total=self.size, count=len(data), offset=offset)


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


def test_a_full_last_page_is_the_end_where_the_server_counts_no_more() -> None:
    for size, pages in ((3, [(0, 3)]), (6, [(0, 3), (3, 3)])):
        collection = Collection(size)
        assert Pager(collection, page_size=3).all() == rows(*range(size))
        assert collection.asked == pages


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
    assert (pager.total(), collection.asked) == (42, [(0, 1)])
    collection.size = 43
    assert len(pager.all()) == 43
    assert (pager.total(), collection.asked) == (43, [(0, 1), (0, 500)])
    assert Pager(Collection(5, tells=False)).total() is None


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
        return page(rows(0, 1), total=4, offset=0)

    error = refused(first_page_again)
    assert (error.requested_offset, error.echoed_offset, error.total) == (2, 0, 4)
    assert "at offset 0 instead of 2" in str(error)


@pytest.mark.parametrize("total", [None, 4, 9])
def test_a_server_that_ignores_offset_silently_is_an_error_never_a_loop(total: int | None) -> None:
    error = refused(lambda offset, limit: page(rows(0, 1), total=total))
    assert "repeats the one before" in str(error)


def test_equal_rows_without_id_are_no_error_while_the_total_ends_the_walk() -> None:
    same = page([Row(status="Failed")] * 2, total=6)
    for got in both(lambda offset, limit: same):
        assert len(got) == 6


def test_an_empty_page_in_the_middle_is_an_error() -> None:
    def holey(offset: int, limit: int) -> Rows:
        return page(rows(0, 1) if offset == 0 else [], total=4, offset=offset)

    assert "at offset 2 is empty, though there are 4 items" in str(refused(holey))


@pytest.mark.parametrize(
    ("total", "count", "message"),
    [
        (-1, 2, "counts -1 items"),
        (2**63, 2, "no list can be that long"),
        (1, 2, "counts 1 items, but sent more"),
        (2, 3, "reports 3 items but contains 2"),
        (2, 0, "reports 0 items but contains 2"),
    ],
)
def test_a_page_that_contradicts_itself_is_an_error(total: int, count: int, message: str) -> None:
    wrong = ListPage(rows(0, 1), 2, total=total, count=count)
    assert message in str(refused(lambda offset, limit: wrong))


def test_a_count_of_rows_that_cannot_be_read_is_no_contradiction() -> None:
    pager = Pager(lambda offset, limit: ListPage(rows(0), 2, total=2, count=2, offset=0))
    assert (pager.all(), pager.skipped) == (rows(0), 1)


def unreadable(collection: Collection, *readable: int) -> Callable[[int, int], Rows]:
    """The collection, of which no rows but these can be read."""

    def fetch(offset: int, limit: int) -> Rows:
        found = collection(offset, limit)
        kept = [row for row in found.items if row.instance_uid in readable]
        return ListPage(kept, found.received, total=found.total, offset=found.offset)

    return fetch


@pytest.mark.parametrize("tells", [False, True])
@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("size", [1, 3, 10])
def test_a_list_of_which_no_row_can_be_read_is_an_error_at_its_end_and_never_empty(
    size: int, concurrency: int, *, tells: bool
) -> None:
    fetch = unreadable(Collection(size, tells=tells))

    async def fetch_later(offset: int, limit: int) -> Rows:
        return fetch(offset, limit)

    pager, later = Pager(fetch, page_size=3), AsyncPager(fetch_later, page_size=3)
    message = rf"not empty, but none of its rows could be read: {size} came"
    with pytest.raises(DecodeError, match=message):
        pager.all(concurrency=concurrency)
    with pytest.raises(DecodeError, match=message):
        asyncio.run(later.all(concurrency=concurrency))
    assert pager.skipped == later.skipped == size


def test_no_way_to_read_a_list_takes_unreadable_rows_for_none() -> None:
    fetch = unreadable(Collection(4))

    async def fetch_later(offset: int, limit: int) -> Rows:
        return fetch(offset, limit)

    async def walk(later: AsyncPager[Row]) -> None:
        async for _ in later.pages():
            pass

    for use in (list, Pager.first, lambda pager: list(pager.pages())):
        with pytest.raises(DecodeError, match="4 came"):
            use(Pager(fetch, page_size=3))
    uses_later: list[Callable[[AsyncPager[Row]], Coroutine[Any, Any, object]]] = [AsyncPager.first, walk]
    for use_later in uses_later:
        with pytest.raises(DecodeError, match="4 came"):
            asyncio.run(use_later(AsyncPager(fetch_later, page_size=3)))


@pytest.mark.parametrize("size", [1, 4])
def test_rows_that_cannot_be_read_are_counted_all_the_same(size: int) -> None:
    collection = Collection(size)
    assert Pager(unreadable(collection)).total() == size
    assert collection.asked == [(0, 1)]


def test_one_row_that_can_be_read_makes_a_list() -> None:
    for concurrency in (1, 3):
        pager = Pager(unreadable(Collection(10), 9), page_size=3)
        assert (pager.all(concurrency=concurrency), pager.skipped) == (rows(9), 9)
        assert pager.first() == Row(instance_uid=9)


@pytest.mark.parametrize("unique", [False, True])
@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_full_page_does_not_end_a_list_because_the_server_happens_to_count_as_many_rows(
    concurrency: int, *, unique: bool
) -> None:
    """Totals fall from 66 to 33 to just what came, though there are 33 rows."""
    collection, totals = Collection(33, tells=False), [66, 33, 8]

    def lying(offset: int, limit: int) -> Rows:
        return page(collection(offset, limit).items, total=totals.pop(0) if totals else 33, offset=offset)

    pager = Pager(lying, page_size=8)
    pager = pager.unique(by_uid) if unique else pager
    assert sorted(row.instance_uid or 0 for row in pager.all(concurrency=concurrency)) == list(range(33))


def test_rows_that_are_gone_do_not_make_up_for_rows_that_are_missing() -> None:
    """As many rows came as the server counts when it is read again, but 0 is gone, and 3 did not come yet."""
    states = [[0, 1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 9], [8, 1, 2, 3, 4, 5, 6, 7]]
    for got in both(in_turn(*(rows(*uids) for uids in states)), page_size=3):
        assert {row.instance_uid for row in got} >= set(range(1, 9))


@pytest.mark.parametrize("unique", [False, True])
@pytest.mark.parametrize("concurrency", [1, 8])
@pytest.mark.parametrize("lie", ["rest", "flapping", "growing"])
def test_totals_that_never_stay_end_the_listing_within_its_bound(
    lie: str, concurrency: int, *, unique: bool
) -> None:
    collection = Collection(40, tells=False)

    def lying(offset: int, limit: int) -> Rows:
        found = collection(offset, limit)
        asked = len(collection.asked)
        total = {"rest": 40 - offset, "flapping": 40 + asked % 2, "growing": 40 + asked}[lie]
        return page(found.items, total=total, offset=offset)

    pager = Pager(lying, page_size=5)
    pager = pager.unique(by_uid) if unique else pager
    try:
        everything = pager.all(concurrency=concurrency)
    except PagingError:
        pass
    else:
        assert (lie, everything) == ("flapping", rows(*range(40)))
    # 8 pages; side by side, as many may have been under way in vain.
    assert len(collection.asked) <= 4 * 8 + 17 + 8


def in_turn(*states: list[Row]) -> Callable[[int, int], Rows]:
    """A server whose list is another one for each request; the last one stays."""
    left = list(states)

    def fetch(offset: int, limit: int) -> Rows:
        now = left.pop(0) if len(left) > 1 else left[0]
        return page(now[offset : offset + limit], total=len(now), offset=offset)

    return fetch


def nameless(text: str) -> list[Row]:
    return [Row(status=letter) for letter in text]


def test_rows_that_nothing_tells_apart_are_complete_when_the_list_changes_behind_them() -> None:
    for then in ("abcdefg", "abcd"):
        for got in both(in_turn(nameless("abcdef"), nameless(then)), page_size=2):
            assert got == nameless(then)


@pytest.mark.parametrize("then", ["bcdef", "xabcdef", "cdef", ""])
def test_rows_that_nothing_tells_apart_are_an_error_when_they_move(then: str) -> None:
    error = refused(in_turn(nameless("abcdef"), nameless(then)), page_size=2)
    assert ".unique(" in str(error)


def test_equal_rows_prove_nothing_when_the_list_changes() -> None:
    error = refused(in_turn(nameless("aaaaaa"), nameless("aaaaa")), page_size=2)
    assert ".unique(" in str(error)


def test_rows_that_nothing_tells_apart_are_found_by_a_key() -> None:
    pager = Pager(in_turn(nameless("abcdef"), nameless("bcdef"), nameless("cdef")), page_size=2)
    assert set("cdef") <= {row.status for row in pager.unique(lambda row: row.status)}


def test_machines_that_are_in_several_jobs_are_no_duplicates() -> None:
    class Machine(msgspec.Struct):
        job_uid: int
        instance_uid: int

    machines = [Machine(number // 2, number % 2) for number in range(6)]
    pager = Pager(
        lambda offset, limit: ListPage(machines[offset : offset + limit], limit, total=6, offset=offset),
        page_size=2,
    )
    assert pager.all() == machines


def test_rows_that_came_before_are_dropped_when_rows_in_front_of_them_are_added() -> None:
    collection = Collection(6)

    def growing(offset: int, limit: int) -> Rows:
        if not collection.asked:
            return collection(offset, limit)
        collection.asked.append((offset, limit))
        return page(rows(9, *range(6))[offset : offset + limit], total=7, offset=offset)

    pager = Pager(growing, page_size=2)
    assert pager.all() == rows(*range(6), 9)
    collection.asked.clear()
    assert pager.unique(lambda row: (row.instance_uid or 0) // 2).all() == rows(0, 2, 4, 9)


def test_rows_without_a_key_are_all_kept_when_uniqueness_is_asked_for() -> None:
    data = [Row(status="a"), Row(status="a"), Row(status="b")]
    pager = Pager(lambda offset, limit: page(data[offset : offset + limit], total=3), page_size=2)
    assert pager.unique(by_uid).all() == data


def removing(collection: Collection, after: int, *gone: int) -> Callable[[int, int], Rows]:
    """The collection, from which some rows are removed once `after` pages have been given."""
    left = [uid for uid in range(collection.size) if uid not in gone]

    def fetch(offset: int, limit: int) -> Rows:
        before = collection(offset, limit)
        if len(collection.asked) <= after:
            return before
        return page(rows(*left[offset : offset + limit]), total=len(left), offset=offset)

    return fetch


@pytest.mark.parametrize("concurrency", [1, 2, 4])
@pytest.mark.parametrize("gone", [(0,), (0, 1, 2), (3, 9), tuple(range(7)), (13,)])
def test_rows_that_move_forward_are_not_missed(gone: tuple[int, ...], concurrency: int) -> None:
    for after in range(1, 5):
        for unique in (False, True):
            pager = Pager(removing(Collection(14), after, *gone), page_size=3)
            pager = pager.unique(by_uid) if unique else pager
            uids = [row.instance_uid for row in pager.all(concurrency=concurrency)]
            assert len(uids) == len(set(uids))
            assert set(range(14)) - set(gone) <= set(uids)


@pytest.mark.parametrize(
    ("size", "gone", "asked"),
    [
        (6, (0,), [(0, 3), (3, 3), (1, 3), (3, 3), (4, 3)]),
        (7, (0,), [(0, 3), (3, 3), (1, 3), (3, 3), (5, 3)]),
        (9, (0, 1), [(0, 3), (3, 3), (0, 3), (2, 3), (4, 3), (6, 3)]),
    ],
)
def test_after_stepping_back_the_walk_asks_for_no_page_it_does_not_need(
    size: int, gone: tuple[int, ...], asked: list[tuple[int, int]]
) -> None:
    collection = Collection(size)
    pager = Pager(removing(collection, 1, *gone), page_size=3)
    assert [row.instance_uid for row in pager.all()] == list(range(size))[:3] + [
        uid for uid in range(3, size) if uid not in gone
    ]
    assert collection.asked == asked


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


@pytest.mark.parametrize("pager", [Pager, AsyncPager])
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"page_size": 0}, "page_size must be at least 1"),
        ({"page_size": -1}, "page_size must be at least 1"),
        ({"page_size": 1.5}, "page_size must be a whole number, not float"),
        ({"page_size": True}, "page_size must be a whole number, not bool"),
        ({"page_size": "5"}, "page_size must be a whole number, not str"),
        ({"page_size": None}, "page_size must be a whole number, not None"),
        ({"offset": -1}, "offset must be at least 0"),
        ({"offset": 1.0}, "offset must be a whole number, not float"),
        ({"offset": False}, "offset must be a whole number, not bool"),
    ],
)
def test_a_page_size_or_offset_that_cannot_be_meant_is_refused(
    pager: Callable[..., object], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        pager(Collection(1), **options)
