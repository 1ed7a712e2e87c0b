"""Many pages at a time: fetched in any order by threads or tasks, accepted in the order of the list."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from typing import Final, Generic, TypeVar

from veeam_jobs_runtime.errors import Throttled
from veeam_jobs_runtime.paging.pages import ListPage
from veeam_jobs_runtime.paging.sequential import Walk

T = TypeVar("T")

_TRIALS: Final = 3
"""How many pages are read one by one, at most, to learn how many rows come in a page."""


class ConcurrentPages(Generic[T]):
    """Distribute pages to threads or tasks and collect the results in order.

    When the list changes while it is read, no more pages are distributed: everything is read again, page by page, see
    `gap`.
    """

    def __init__(self, walk: Walk[T], first: ListPage[T]) -> None:
        self.items: list[T] = []
        self.failure: Exception | None = None
        self._walk = walk
        self._lock = threading.Lock()
        self._waiting: dict[int, ListPage[T]] = {}
        self._stopped = False
        self._sizes: list[int] = []
        self._step = 1
        self._next = walk.offset
        self._gap: int | None = None
        self._taken = False
        """Whether pages were fetched concurrently."""
        self.put(walk.offset, first)

    @property
    def pages_left(self) -> int:
        """The number of pages not taken yet; 0 if the server does not send the total."""
        return max(-(-(self._last_offset - self._next) // self._step), 0)

    def trial(self) -> tuple[int, int] | None:
        """Return offset and limit of a page to read before reading in parallel; None when there is none.

        If two short pages have the same size, that is the server's limit. One short page alone proves nothing: taken as
        the limit, a page of one row would cause one request per row.
        """
        sizes = self._sizes
        steady = sizes[-1] >= self._walk.limit or len(sizes) >= _TRIALS or sizes[-1] in sizes[:-1]
        return None if steady or not self.pages_left else self.gap()

    def take(self) -> tuple[int, int] | None:
        """Return offset and limit of the next page to fetch; None when there is none, or a fetch failed."""
        with self._lock:
            if self._stopped or self._next >= self._last_offset:
                return None
            self._taken = True
            offset = self._next
            self._next += self._step
            # Not just as many as the step: a server that gives more than before is not asked for small pages on and on.
            return offset, self._walk.limit

    def put(self, offset: int, page: ListPage[T]) -> None:
        """Keep a page until the pages before it have arrived. Raises PagingError if it is another page than requested."""
        walk = self._walk
        with self._lock:
            walk.check(offset, page)
            self._sizes = [*self._sizes[-_TRIALS:], page.received]
            if page.received > self._step:
                self._step = page.received
                self._next = max(self._next, offset + page.received)
            if walk.careful:
                # What others had begun before the change does not overlap; only what `gap` asked for counts.
                if offset == self._gap:
                    self.items += walk.accept(page)
                return
            self._waiting[offset] = page
            while (
                not (walk.ended or walk.careful)
                and (following := self._waiting.pop(walk.offset, None)) is not None
            ):
                self.items += walk.accept(following)
            if walk.careful and self._taken:
                # Pages that were fetched in any order may lie on either side of a change, whatever their totals.
                walk.begin_again()
            self._next = max(self._next, walk.offset)

    def stop(self) -> None:
        """Distribute no more pages."""
        with self._lock:
            self._stopped = True

    def fail(self, failure: Exception) -> None:
        """Stop because of a failure, unless the server only wants fewer requests at a time, see `gap`."""
        with self._lock:
            self._stopped = True
            if not isinstance(failure, Throttled):
                self.failure = self.failure or failure

    def gap(self) -> tuple[int, int] | None:
        """Return offset and limit of what is missing before the next page received; None at the end of the list.

        There are gaps where pages came short, where the list changed meanwhile, and where the server throttled so hard
        that the pages have to be read one by one.
        """
        walk = self._walk
        if walk.ended:
            return None
        if walk.careful:
            self._gap = walk.offset
            return walk.offset, walk.limit
        ahead = [offset - walk.offset for offset in self._waiting if offset > walk.offset]
        return walk.offset, min([walk.limit, *ahead])

    @property
    def _last_offset(self) -> int:
        walk = self._walk
        return 0 if walk.ended or walk.careful else walk.total or 0


def fetch_in_threads(
    pages: ConcurrentPages[T], fetch: Callable[[int, int], ListPage[T]], concurrency: int
) -> None:
    """Fetch all pages, `concurrency` at a time. Raises the first failure when all threads have ended."""

    def work() -> None:
        try:
            while (place := pages.take()) is not None:
                pages.put(place[0], fetch(*place))
        except Exception as failure:
            pages.fail(failure)

    workers = [
        threading.Thread(
            target=copy_context().run, args=(work,), name=f"veeam-jobs-page-{number}", daemon=True
        )
        for number in range(min(concurrency, pages.pages_left))
    ]
    try:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    finally:
        # Ctrl+C: the workers end with the request they are at.
        pages.stop()
    if pages.failure is not None:
        raise pages.failure


async def fetch_in_tasks(
    pages: ConcurrentPages[T], fetch: Callable[[int, int], Awaitable[ListPage[T]]], concurrency: int
) -> None:
    """Fetch all pages, `concurrency` at a time. A failure cancels the other fetches and is raised."""
    import anyio

    async def work() -> None:
        try:
            while (place := pages.take()) is not None:
                pages.put(place[0], await fetch(*place))
        except Exception as failure:
            pages.fail(failure)
            if pages.failure is not None:
                group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(min(concurrency, pages.pages_left)):
            group.start_soon(work)
    if pages.failure is not None:
        raise pages.failure
