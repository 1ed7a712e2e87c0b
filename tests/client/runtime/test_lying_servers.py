"""Lists from servers that lie: each ends within its bound on requests, complete and without duplicates, or raises."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_jobs_runtime.errors import DecodeError, PagingError
from veeam_jobs_runtime.paging.budget import SPARE, USELESS_PER_USEFUL
from veeam_jobs_runtime.paging.numbered import NumberedPage
from veeam_jobs_runtime.paging.pager import AsyncNumberedPager, AsyncPager, NumberedPager, Pager
from veeam_jobs_runtime.paging.pages import ListPage

GUESTS = 1000
"""Rows with a number from here on come and go; all others are there all the time."""


class Row(msgspec.Struct):
    instance_uid: int | None
    name: str = ""


class Entity(msgspec.Struct):
    uid: str


@dataclass
class Server:
    """A list whose rows below GUESTS are constant; what it does and says wrong is a matter of chance, and of `lies`."""

    size: int
    cap: int
    lies: frozenset[str]
    random: Random
    broken: frozenset[int] = frozenset()
    asked: int = 0
    totals: list[int | None] = field(default_factory=list)
    skipped: int = 0
    """How many rows the listing said it skipped."""
    readable: int = 0
    """How many rows it sent that can be read."""

    def __post_init__(self) -> None:
        self.rows = list(range(self.size))

    def __call__(self, offset: int, limit: int) -> ListPage[Row]:
        self.asked += 1
        self._change()
        sent = self._rows(offset, limit)
        items = [Row(uid, str(uid)) for uid in sent if uid not in self.broken]
        self.readable += len(items)
        total, echo, count = self._total(offset), self._echo(offset), self._count(len(sent))
        self.totals.append(total)
        return ListPage(items, len(sent), offset=echo, total=total, count=count)

    def _lies(self, what: str, chance: float = 0.3) -> bool:
        return what in self.lies and self.random.random() < chance

    def _change(self) -> None:
        if self._lies("grows"):
            self.rows.insert(self.random.randint(0, len(self.rows)), GUESTS + self.asked)
        elif self._lies("shrinks"):
            # Not both at once: a row that goes while another comes cannot be seen.
            guests = [uid for uid in self.rows if uid >= GUESTS]
            if guests:
                self.rows.remove(self.random.choice(guests))

    def _rows(self, offset: int, limit: int) -> list[int]:
        at = offset
        if self._lies("repeats"):
            at = self.random.choice([0, max(offset - limit, 0), self.random.randint(0, offset)])
        if self._lies("skips"):
            at += self.random.randint(1, 3)
        size = min(limit, self.random.randint(1, self.cap) if "uneven" in self.lies else self.cap)
        sent = self.rows[at : at + size]
        if self._lies("gaps") and sent:
            del sent[self.random.randrange(len(sent))]
        if self._lies("ends", 0.1):
            sent = []
        return sent

    def _total(self, offset: int) -> int | None:
        real = len(self.rows)
        if "silent" in self.lies or self._lies("forgets"):
            return None
        if "rest" in self.lies:
            return real - offset
        if self._lies("flaps"):
            absurd = self.random.choice([-1, 2**63])
            near = self.random.choice([real - 1, real + 1, self.random.randint(0, 2 * real + 1)])
            return absurd if self.random.random() < 0.02 else near
        return real

    def _echo(self, offset: int) -> int | None:
        if self._lies("echoes wrong"):
            return self.random.randint(0, self.size)
        return None if "no echo" in self.lies else offset

    def _count(self, received: int) -> int | None:
        return received + self.random.choice([-1, 1]) if self._lies("counts wrong", 0.1) else received


CONTENT = ["repeats", "skips", "gaps", "ends"]
TOTALS = ["flaps", "forgets", "rest", "silent"]
OTHERS = ["no echo", "echoes wrong", "counts wrong"]
CHANGES = ["grows", "shrinks"]


def servers(*lies: str) -> st.SearchStrategy[Server]:
    return st.builds(
        Server,
        size=st.integers(0, 40),
        cap=st.integers(2, 9),
        lies=st.frozensets(st.sampled_from(lies), max_size=4),
        random=st.integers(0, 2**32).map(Random),
        broken=st.frozensets(st.integers(0, 40), max_size=4),
    )


WAYS = st.fixed_dictionaries(
    {
        "asynchronous": st.booleans(),
        "concurrency": st.sampled_from([1, 1, 3]),
        "unique": st.booleans(),
        "page_size": st.integers(1, 9),
    }
)
Way = dict[str, Any]


def listed(server: Callable[[int, int], ListPage[Row]], way: Way) -> tuple[list[int | None], int]:
    """The UIDs that a way of listing brings, and how many rows it says it skipped."""
    unique, concurrency, size = way["unique"], way["concurrency"], way["page_size"]
    if not way["asynchronous"]:
        pager = Pager(server, page_size=size)
        pager = pager.unique(lambda row: row.instance_uid) if unique else pager
        found = list(pager) if concurrency == 1 else pager.all(concurrency=concurrency)
        return [row.instance_uid for row in found], pager.skipped

    async def fetch(offset: int, limit: int) -> ListPage[Row]:
        await asyncio.sleep(0)
        return server(offset, limit)

    async def use() -> tuple[list[int | None], int]:
        later = AsyncPager(fetch, page_size=size)
        later = later.unique(lambda row: row.instance_uid) if unique else later
        return [row.instance_uid for row in await later.all(concurrency=concurrency)], later.skipped

    return asyncio.run(use())


def bound(rows: int) -> int:
    """Even a page of one row is progress; side by side, as many pages may be under way besides."""
    return (1 + USELESS_PER_USEFUL) * (rows + 1) + SPARE + 2 * rows + 3


def check(server: Server, way: Way) -> list[int | None] | None:
    """What every listing must keep to, whatever the server does; None where it raised what says that it is not whole."""
    uids: list[int | None] | None
    try:
        uids, skipped = listed(server, way)
    except PagingError:
        uids = None
    except DecodeError:
        uids = None
        assert not server.readable
    else:
        assert len(uids) == len(set(uids))
        assert server.broken or not skipped
        server.skipped = skipped
    assert server.asked <= bound(server.size + server.asked * ("grows" in server.lies))
    return uids


@settings(max_examples=200, deadline=None)
@given(server=servers(*CONTENT, *OTHERS, "uneven"), way=WAYS)
def test_of_a_server_that_sends_wrong_pages_a_list_is_complete_or_an_error(server: Server, way: Way) -> None:
    uids = check(server, way)
    if uids is not None:
        # Rows that cannot be read cannot be told apart: one that comes again is reported as one more.
        readable = set(range(server.size)) - server.broken
        assert set(uids) == readable or server.skipped > server.size - len(readable)


@settings(max_examples=200, deadline=None)
@given(server=servers(*TOTALS, *OTHERS, *CHANGES), way=WAYS)
def test_of_a_server_that_counts_wrong_a_list_is_complete_or_an_error(server: Server, way: Way) -> None:
    uids = check(server, way)
    told = set(server.totals)
    word = len(told) == 1 and "flaps" in server.lies
    unseen = "shrinks" in server.lies and None in told
    # What cannot be known: rows that it neither sends nor counts, and rows that go while it counts none.
    if uids is not None and not word and not unseen:
        assert set(range(server.size)) - server.broken <= set(uids)


@settings(max_examples=300, deadline=None)
@given(server=servers(*CONTENT, *TOTALS, *OTHERS, *CHANGES, "uneven"), way=WAYS)
def test_a_server_that_lies_about_everything_is_asked_a_bounded_number_of_times(
    server: Server, way: Way
) -> None:
    check(server, way)


@settings(max_examples=200, deadline=None)
@given(server=servers(*CHANGES), way=WAYS)
def test_a_list_that_grows_and_shrinks_lacks_no_row_that_was_there_all_the_time(
    server: Server, way: Way
) -> None:
    uids = check(server, way)
    if uids is not None:
        assert set(range(server.size)) - server.broken <= set(uids)


class Manager:
    """A result in numbered pages; see Server."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.told: list[int | None] = []
        self.asked: list[int] = []

    def __call__(self, number: int, size: int) -> NumberedPage[Entity]:
        server = self.server
        self.asked.append(number)
        size = min(size, server.cap)
        page = server((number - 1) * size, size)
        last = max(1, -(-len(server.rows) // size))
        pages = self._pages(last)
        self.told.append(pages)
        wrong = server._lies("echoes wrong")
        return NumberedPage(
            [Entity(f"urn:veeam:Job:{row.instance_uid}") for row in page.items],
            page.received,
            number=None if "no echo" in server.lies else number + wrong,
            size=None if "no echo" in server.lies else size,
            pages=pages,
        )

    def _pages(self, last: int) -> int | None:
        server = self.server
        if "silent" in server.lies or server._lies("forgets"):
            return None
        if server._lies("flaps"):
            absurd = server.random.choice([-1, 2**63])
            near = server.random.choice([last - 1, last + 1, server.random.randint(0, 2 * last)])
            return absurd if server.random.random() < 0.02 else near
        return last

    @property
    def last_pass(self) -> set[int | None]:
        """How many pages it said there are since it was asked for the first page for the last time."""
        begin = len(self.asked) - 1 - self.asked[::-1].index(1)
        return set(self.told[begin:])


def queried(manager: Manager, way: Way) -> tuple[list[int], int]:
    size = min(way["page_size"], manager.server.cap if "no echo" in manager.server.lies else 9)

    async def fetch(number: int, size: int) -> NumberedPage[Entity]:
        await asyncio.sleep(0)
        return manager(number, size)

    async def use() -> tuple[list[Entity], int]:
        later: AsyncPager[Entity] = AsyncNumberedPager(fetch, page_size=size)
        return await later.all(), later.skipped

    if way["asynchronous"]:
        found, skipped = asyncio.run(use())
    else:
        pager: Pager[Entity] = NumberedPager(manager, page_size=size)
        found, skipped = list(pager), pager.skipped
    return [int(one.uid.rpartition(":")[2]) for one in found], skipped


def check_query(server: Server, way: Way) -> tuple[list[int], Manager] | None:
    manager = Manager(server)
    uids = None
    try:
        uids, server.skipped = queried(manager, way)
    except PagingError:
        pass
    except DecodeError:
        assert not server.readable
    else:
        assert len(uids) == len(set(uids))
    assert server.asked <= bound(server.size + server.asked * ("grows" in server.lies))
    return None if uids is None else (uids, manager)


@settings(max_examples=200, deadline=None)
@given(server=servers(*CONTENT, *OTHERS), way=WAYS)
def test_of_a_server_that_sends_wrong_pages_a_query_is_complete_or_an_error(server: Server, way: Way) -> None:
    found = check_query(server, way)
    # How many items the last page should have is not said: they may be missing there, and nowhere else.
    if found is not None:
        assert len(found[0]) + server.skipped >= server.size - max(way["page_size"], server.cap)


@settings(max_examples=200, deadline=None)
@given(server=servers(*TOTALS, *OTHERS, "grows"), way=WAYS)
def test_of_a_server_that_counts_wrong_a_query_is_complete_or_an_error(server: Server, way: Way) -> None:
    found = check_query(server, way)
    if found is None:
        return
    uids, manager = found
    if len(manager.last_pass - {None}) == 1 and "flaps" in server.lies:
        return  # It counted the same number of pages throughout a pass: its word for how many there are.
    assert set(range(server.size)) - server.broken <= set(uids)


@settings(max_examples=200, deadline=None)
@given(server=servers(*CONTENT, *TOTALS, *OTHERS, *CHANGES), way=WAYS)
def test_a_query_of_a_server_that_lies_about_everything_is_bounded(server: Server, way: Way) -> None:
    check_query(server, way)
