"""Lists that come in pages: walked lazily, one page ahead of the caller, and never in circles."""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Hashable
from contextlib import aclosing, closing
from functools import partial
from typing import Generic, Self, TypeVar

from .errors import BadRequest
from .walk import Page, Walk

T = TypeVar("T")

PAGE_SIZE = 500
"""The most a Service Provider Console gives in one page, unless its administrator set less."""


class _Listing(Generic[T]):
    """What both pagers know: where to begin, how much to ask for, how to tell items apart."""

    def __init__(self, *, page_size: int = PAGE_SIZE, offset: int = 0) -> None:
        if page_size < 1 or offset < 0:
            raise ValueError("A page holds at least 1 item, and the first offset is 0.")
        self._page_size = page_size
        self._offset = offset
        self._unique_by: Callable[[T], Hashable] | None = None
        self._total: int | None = None

    def unique(self, by: Callable[[T], Hashable]) -> Self:
        """The same list, complete and without duplicates though items are added or removed meanwhile.

        An item whose key came before is left out, an item without a key (None) never. When the server counts
        fewer items than before, the walk steps back by as many, because they moved to pages it had passed;
        removals that as many additions hide cannot be seen.
        """
        other = copy.copy(self)
        other._unique_by = by
        return other

    def _walk(self, limit: int | None = None) -> Walk[T]:
        return Walk(self._offset, limit or self._page_size, self._unique_by)

    def _accept(self, walk: Walk[T], page: Page[T]) -> list[T]:
        items = walk.accept(page)
        self._total = walk.total
        return items


class Pager(_Listing[T]):
    """The items of a list, page after page. Every iteration starts anew.

    While you work on one page, a background thread fetches the next one, never more. Close the iterator, or
    let go of it, and the thread ends. A failure is raised where the page that failed would begin.
    """

    def __init__(
        self, fetch: Callable[[int, int], Page[T]], *, page_size: int = PAGE_SIZE, offset: int = 0
    ) -> None:
        super().__init__(page_size=page_size, offset=offset)
        self._fetch = fetch

    def __iter__(self) -> Generator[T]:
        with closing(self._pages()) as pages:
            for page in pages:
                yield from page

    def pages(self) -> Generator[list[T]]:
        """The items page by page; no page is empty."""
        with closing(self._pages()) as pages:
            yield from filter(None, pages)

    def all(self, *, concurrency: int = 1) -> list[T]:
        """Every item in one list, in the order of the server.

        Args:
            concurrency: How many pages to fetch at a time. When the server asks for patience, all of them
                wait; when it does not stop asking, the rest is read page by page.
        """
        if concurrency < 1:
            raise ValueError("concurrency counts from 1.")
        if concurrency == 1:
            return list(self)
        from .side_by_side import SideBySide, fetch_in_threads

        walk = self._walk()
        board = SideBySide(walk, self._first_page(walk))
        fetch_in_threads(board, self._fetch, concurrency)
        while (gap := board.gap()) is not None:
            board.put(gap[0], self._fetch(*gap))
        self._total = walk.total
        return board.items

    def first(self) -> T | None:
        """The first item, or None; asks for just one."""
        walk = self._walk(limit=1)
        return next(iter(self._accept(walk, self._first_page(walk))), None)

    @property
    def total(self) -> int | None:
        """How many items the server counted when it last gave a page of this list; None if it does not say.

        Before the first page, this asks for one item.
        """
        if self._total is None:
            self.first()
        return self._total

    def _pages(self) -> Generator[list[T]]:
        walk = self._walk()
        items = self._accept(walk, self._first_page(walk))
        if not walk.ended:
            from .prefetch import ThreadAhead

            with closing(ThreadAhead[Page[T]]()) as ahead:
                while not walk.ended:
                    ahead.start(partial(self._fetch, walk.offset, walk.limit))
                    yield items
                    items = self._accept(walk, ahead.result())
        yield items

    def _first_page(self, walk: Walk[T]) -> Page[T]:
        while True:
            try:
                return self._fetch(walk.offset, walk.limit)
            except BadRequest as refusal:
                walk.lower_limit(refusal)


class AsyncPager(_Listing[T]):
    """As Pager, with `async for`, and with `await` before `all()`, `first()` and `total()`.

    The next page is fetched by a task of asyncio, which is cancelled when the iterator closes. Under trio
    nothing is fetched ahead.
    """

    def __init__(
        self, fetch: Callable[[int, int], Awaitable[Page[T]]], *, page_size: int = PAGE_SIZE, offset: int = 0
    ) -> None:
        super().__init__(page_size=page_size, offset=offset)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncGenerator[T]:
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                for item in page:
                    yield item

    async def pages(self) -> AsyncGenerator[list[T]]:
        """The items page by page; no page is empty."""
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                if page:
                    yield page

    async def all(self, *, concurrency: int = 1) -> list[T]:
        """As `Pager.all`."""
        if concurrency < 1:
            raise ValueError("concurrency counts from 1.")
        if concurrency == 1:
            return [item async for page in self.pages() for item in page]
        from .side_by_side import SideBySide, fetch_in_tasks

        walk = self._walk()
        board = SideBySide(walk, await self._first_page(walk))
        await fetch_in_tasks(board, self._fetch, concurrency)
        while (gap := board.gap()) is not None:
            board.put(gap[0], await self._fetch(*gap))
        self._total = walk.total
        return board.items

    async def first(self) -> T | None:
        """The first item, or None; asks for just one."""
        walk = self._walk(limit=1)
        return next(iter(self._accept(walk, await self._first_page(walk))), None)

    async def total(self) -> int | None:
        """As `Pager.total`."""
        if self._total is None:
            await self.first()
        return self._total

    async def _pages(self) -> AsyncGenerator[list[T]]:
        walk = self._walk()
        items = self._accept(walk, await self._first_page(walk))
        if not walk.ended:
            from .prefetch import TaskAhead

            async with aclosing(TaskAhead[Page[T]]()) as ahead:
                while not walk.ended:
                    ahead.start(partial(self._fetch, walk.offset, walk.limit))
                    yield items
                    items = self._accept(walk, await ahead.result())
        yield items

    async def _first_page(self, walk: Walk[T]) -> Page[T]:
        while True:
            try:
                return await self._fetch(walk.offset, walk.limit)
            except BadRequest as refusal:
                walk.lower_limit(refusal)
