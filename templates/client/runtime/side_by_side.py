"""Many pages at a time: fetched in any order by threads or tasks, accepted in the order of the list."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from typing import Generic, TypeVar

from .errors import Throttled
from .walk import Page, Walk

T = TypeVar("T")


class SideBySide(Generic[T]):
    """Which page to fetch next, and what came of those fetched. Any number of threads may share one."""

    def __init__(self, walk: Walk[T], first: Page[T]) -> None:
        self.items: list[T] = []
        self.failure: Exception | None = None
        self._walk = walk
        self._lock = threading.Lock()
        self._waiting: dict[int, Page[T]] = {}
        self._stopped = False
        start = walk.offset
        self.put(start, first)
        # A first page that is short though more is to come shows the most this server gives.
        self._step = max(min(walk.offset - start, walk.limit), 1)
        self._next = walk.offset
        self._end = 0 if walk.ended or walk.total is None else walk.total

    @property
    def pages_left(self) -> int:
        """How many pages are still to be taken; 0 where the server does not tell how many items there are."""
        return max(-(-(self._end - self._next) // self._step), 0)

    def take(self) -> tuple[int, int] | None:
        """Offset and limit of a page nobody took yet; None when there is none, or somebody failed."""
        with self._lock:
            if self._stopped or self._walk.ended or self._next >= self._end:
                return None
            offset = self._next
            self._next += self._step
            return offset, self._step

    def put(self, offset: int, page: Page[T]) -> None:
        """Keep a page until those before it are there; PagingError when it is not what was asked for."""
        walk = self._walk
        with self._lock:
            self._waiting[offset] = page
            while not walk.ended and (following := self._waiting.get(walk.offset)) is not None:
                at = walk.offset
                self.items += walk.accept(following)
                # A walk that stepped back will come here again.
                if walk.offset >= at:
                    del self._waiting[at]

    def stop(self) -> None:
        """Give no page out any more."""
        with self._lock:
            self._stopped = True

    def fail(self, failure: Exception) -> None:
        """Stop because of a failure; that the server wants fewer requests at a time is none, see `gap`."""
        with self._lock:
            self._stopped = True
            if not isinstance(failure, Throttled):
                self.failure = self.failure or failure

    def gap(self) -> tuple[int, int] | None:
        """Offset and limit of what is missing before the next page at hand; None at the end of the list.

        There are gaps where pages came short, where the list grew meanwhile, and where the server throttled
        so hard that the pages have to be read one by one.
        """
        walk = self._walk
        if walk.ended:
            return None
        ahead = [offset - walk.offset for offset in self._waiting if offset > walk.offset]
        return walk.offset, min([walk.limit, *ahead])


def fetch_in_threads(board: SideBySide[T], fetch: Callable[[int, int], Page[T]], concurrency: int) -> None:
    """Fetch all pages of the board, `concurrency` at a time; raises the first failure when all are quiet."""

    def work() -> None:
        try:
            while (place := board.take()) is not None:
                board.put(place[0], fetch(*place))
        except Exception as failure:
            board.fail(failure)

    workers = [
        threading.Thread(
            target=copy_context().run, args=(work,), name=f"veeam-jobs-page-{number}", daemon=True
        )
        for number in range(min(concurrency, board.pages_left))
    ]
    try:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    finally:
        # Ctrl+C: the workers end with the request they are at.
        board.stop()
    if board.failure is not None:
        raise board.failure


async def fetch_in_tasks(
    board: SideBySide[T], fetch: Callable[[int, int], Awaitable[Page[T]]], concurrency: int
) -> None:
    """Fetch all pages of the board, `concurrency` at a time; a failure cancels the others and is raised."""
    import anyio

    async def work() -> None:
        try:
            while (place := board.take()) is not None:
                board.put(place[0], await fetch(*place))
        except Exception as failure:
            board.fail(failure)
            if board.failure is not None:
                group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(min(concurrency, board.pages_left)):
            group.start_soon(work)
    if board.failure is not None:
        raise board.failure
