"""The next page, fetched while the caller works on this one: by a thread, or by a task."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextvars import copy_context
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

_Order: TypeAlias = tuple[Callable[[], T], "Future[T]"]


class ThreadAhead(Generic[T]):
    """One thread, started with the first order, that ends when this is closed."""

    def __init__(self) -> None:
        self._orders: SimpleQueue[_Order[T] | None] = SimpleQueue()
        self._coming: Future[T] = Future()
        self._running = False

    def start(self, fetch: Callable[[], T]) -> None:
        """Begin to fetch a page; one at a time."""
        if not self._running:
            # The thread knows the queue and not its owner, so that an iterator nobody holds any more is
            # collected and closes this. A daemon, because a request in flight must not hold up the exit.
            threading.Thread(
                target=_work_off, args=(self._orders,), name="veeam-jobs-next-page", daemon=True
            ).start()
            self._running = True
        self._coming = Future()
        self._orders.put((partial(copy_context().run, fetch), self._coming))

    def result(self) -> T:
        """Wait for the page and return it; raises what fetching it raised."""
        return self._coming.result()

    def close(self) -> None:
        """Let the thread end. A request that has been sent finishes; its answer is ignored."""
        self._orders.put(None)


def _work_off(orders: SimpleQueue[_Order[T] | None]) -> None:
    while (order := orders.get()) is not None:
        fetch, coming = order
        try:
            coming.set_result(fetch())
        except BaseException as failure:
            coming.set_exception(failure)
        # While the thread waits for the next order, the caller alone decides how long this page lives.
        del order, fetch, coming


class TaskAhead(Generic[T]):
    """The same with a task of asyncio. Trio has no tasks outside a nursery: there, nothing is fetched ahead."""

    def __init__(self) -> None:
        self._fetch: Callable[[], Awaitable[T]] | None = None
        self._task: asyncio.Future[T] | None = None

    def start(self, fetch: Callable[[], Awaitable[T]]) -> None:
        """Begin to fetch, where that is possible; only one thing at a time."""
        import asyncio

        self._fetch = fetch
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self._task = None
        else:
            self._task = asyncio.ensure_future(fetch())

    async def result(self) -> T:
        """Wait for the page and return it; raises what fetching it raised."""
        assert self._fetch is not None
        return await (self._fetch() if self._task is None else self._task)

    async def aclose(self) -> None:
        """Cancel the request that has been sent."""
        import asyncio

        task = self._task
        if task is None:
            return
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # Looked at, or asyncio complains that nobody did.
