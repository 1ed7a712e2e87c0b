"""Lists that come in pages: read lazily, one page ahead of the caller; complete, or PagingError.

See sequential.py for what can be shown to be complete, and budget.py for how many requests that takes at most.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Hashable
from contextlib import aclosing, closing
from functools import partial
from typing import Generic, Self, TypeVar

from veeam_jobs_runtime.arguments import count
from veeam_jobs_runtime.errors import BadRequest
from veeam_jobs_runtime.paging.pages import AnyWalk, ListPage, require_readable
from veeam_jobs_runtime.paging.sequential import Walk
from veeam_jobs_runtime.public_names import publish

T = TypeVar("T")

PAGE_SIZE = 500
"""The most a Service Provider Console gives in one page, unless its administrator set less."""


class _Listing(Generic[T]):
    """What both pagers know: where to begin, how much to ask for, how to tell items apart."""

    def __init__(self, *, page_size: int = PAGE_SIZE, offset: int = 0) -> None:
        self._page_size = count("page_size", page_size, least=1)
        self._offset = count("offset", offset)
        self._unique_by: Callable[[T], Hashable] | None = None
        self._total: int | None = None
        self._skipped = 0

    def unique(self, by: Callable[[T], Hashable]) -> Self:
        """Return the same list without the items whose key came before; an item without a key (None) always stays.

        The key also tells items apart that have no UID of their own, so that the list is complete and without
        duplicates although items are added or removed while it is read. Items with `instance_uid` need no key for
        that, unless `select` leaves the UID out.

        When the number of items changes, pages are read again as far as items may have moved. Where the list still
        cannot be shown to be complete, or after 4 requests for each page of new items and 16 more, the listing raises
        PagingError. Items that were removed while as many others were added cannot be seen.
        """
        other = copy.copy(self)
        other._unique_by = by
        return other

    @property
    def skipped(self) -> int:
        """How many rows the latest listing left out so far, because they could not be read.

        Each is logged as a warning, too. With `strict=True`, such a page raises DecodeError instead.
        """
        return self._skipped

    def _walk(self, limit: int | None = None) -> AnyWalk[T]:
        return self._walk_by_offset(limit)

    def _walk_by_offset(self, limit: int | None = None) -> Walk[T]:
        return Walk(self._offset, limit or self._page_size, self._unique_by)

    def _accept(self, walk: AnyWalk[T], page: ListPage[T]) -> list[T]:
        items = walk.accept(page)
        self._note(walk)
        return items

    def _note(self, walk: AnyWalk[T]) -> None:
        self._total, self._skipped = walk.total, walk.skipped


class Pager(_Listing[T]):
    """The items of a list, page after page. Every iteration starts anew.

    A listing is complete, or it raises PagingError: where pages contradict each other, repeat or end early, and where
    the list changes so that items may have been missed. Items that moved because others were removed are found and
    come later than their place. Rows that cannot be read are left out and counted, see `skipped`; where not one
    could be read, the listing ends in DecodeError.

    While you work on one page, a background thread fetches the next one, never more. Close the iterator, or
    let go of it, and the thread ends. A failure is raised where the page that failed would begin.
    """

    def __init__(
        self, fetch: Callable[[int, int], ListPage[T]], *, page_size: int = PAGE_SIZE, offset: int = 0
    ) -> None:
        super().__init__(page_size=page_size, offset=offset)
        self._fetch = fetch

    def __iter__(self) -> Generator[T]:
        with closing(self._pages()) as pages:
            for page in pages:
                yield from page

    def pages(self) -> Generator[list[T]]:
        """Return the items page by page; no page is empty."""
        with closing(self._pages()) as pages:
            yield from filter(None, pages)

    def all(self, *, concurrency: int = 1) -> list[T]:
        """Return every item in one list, in the order of the server.

        Args:
            concurrency: How many pages to fetch at a time. When the server asks for patience, all of them
                wait; when it does not stop asking, the rest is read page by page. When the list
                changes meanwhile, all of it is read once more, page by page.
        """
        if count("concurrency", concurrency, least=1) == 1:
            return list(self)
        from veeam_jobs_runtime.paging.concurrent import ConcurrentPages, fetch_in_threads

        walk = self._walk_by_offset()
        pages = ConcurrentPages(walk, self._first_page(walk))
        while (place := pages.trial()) is not None:
            pages.put(place[0], self._fetch(*place))
        fetch_in_threads(pages, self._fetch, concurrency)
        while (gap := pages.gap()) is not None:
            pages.put(gap[0], self._fetch(*gap))
        self._note(walk)
        require_readable(walk)
        return pages.items

    def first(self) -> T | None:
        """Return the first item that can be read, or None where there is none; requests one item."""
        walk = self._walk(limit=1)
        items = self._accept(walk, self._first_page(walk))
        if items:
            return items[0]
        if walk.ended:
            require_readable(walk)
            return None
        with closing(iter(self)) as readable:
            return next(readable, None)

    def total(self) -> int | None:
        """Return the number of items in the list as the server last reported it; None if it does not report one.

        Before the first page, this asks for one item.
        """
        if self._total is None:
            walk = self._walk(limit=1)
            self._accept(walk, self._first_page(walk))
        return self._total

    def _pages(self) -> Generator[list[T]]:
        walk = self._walk()
        items = self._accept(walk, self._first_page(walk))
        if not walk.ended:
            from veeam_jobs_runtime.paging.ahead import ThreadAhead

            with closing(ThreadAhead[ListPage[T]]()) as ahead:
                while not walk.ended:
                    ahead.start(partial(self._fetch, walk.offset, walk.limit))
                    yield items
                    items = self._accept(walk, ahead.result())
        require_readable(walk)
        yield items

    def _first_page(self, walk: AnyWalk[T]) -> ListPage[T]:
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
        self,
        fetch: Callable[[int, int], Awaitable[ListPage[T]]],
        *,
        page_size: int = PAGE_SIZE,
        offset: int = 0,
    ) -> None:
        super().__init__(page_size=page_size, offset=offset)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncGenerator[T]:
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                for item in page:
                    yield item

    async def pages(self) -> AsyncGenerator[list[T]]:
        """Return the items page by page; no page is empty."""
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                if page:
                    yield page

    async def all(self, *, concurrency: int = 1) -> list[T]:
        """Do as `Pager.all`."""
        if count("concurrency", concurrency, least=1) == 1:
            return [item async for page in self.pages() for item in page]
        from veeam_jobs_runtime.paging.concurrent import ConcurrentPages, fetch_in_tasks

        walk = self._walk_by_offset()
        pages = ConcurrentPages(walk, await self._first_page(walk))
        while (place := pages.trial()) is not None:
            pages.put(place[0], await self._fetch(*place))
        await fetch_in_tasks(pages, self._fetch, concurrency)
        while (gap := pages.gap()) is not None:
            pages.put(gap[0], await self._fetch(*gap))
        self._note(walk)
        require_readable(walk)
        return pages.items

    async def first(self) -> T | None:
        """Return the first item that can be read, or None where there is none; requests one item."""
        walk = self._walk(limit=1)
        items = self._accept(walk, await self._first_page(walk))
        if items:
            return items[0]
        if walk.ended:
            require_readable(walk)
            return None
        async with aclosing(aiter(self)) as readable:
            return await anext(readable, None)

    async def total(self) -> int | None:
        """Do as `Pager.total`."""
        if self._total is None:
            walk = self._walk(limit=1)
            self._accept(walk, await self._first_page(walk))
        return self._total

    async def _pages(self) -> AsyncGenerator[list[T]]:
        walk = self._walk()
        items = self._accept(walk, await self._first_page(walk))
        if not walk.ended:
            from veeam_jobs_runtime.paging.ahead import TaskAhead

            async with aclosing(TaskAhead[ListPage[T]]()) as ahead:
                while not walk.ended:
                    ahead.start(partial(self._fetch, walk.offset, walk.limit))
                    yield items
                    items = self._accept(walk, await ahead.result())
        require_readable(walk)
        yield items

    async def _first_page(self, walk: AnyWalk[T]) -> ListPage[T]:
        while True:
            try:
                return await self._fetch(walk.offset, walk.limit)
            except BadRequest as refusal:
                walk.lower_limit(refusal)


class NumberedPager(Pager[T]):
    """A pager of a list whose pages have numbers: `fetch` takes the number of a page and its size."""

    def _walk(self, limit: int | None = None) -> AnyWalk[T]:
        from veeam_jobs_runtime.paging.numbered import NumberedWalk

        return NumberedWalk(limit or self._page_size)


class AsyncNumberedPager(AsyncPager[T]):
    """As NumberedPager, with `async for`."""

    def _walk(self, limit: int | None = None) -> AnyWalk[T]:
        from veeam_jobs_runtime.paging.numbered import NumberedWalk

        return NumberedWalk(limit or self._page_size)


def page_at_offset(pager: Pager[T]) -> list[T]:
    """Fetch the one page at the offset of a pager, and return the items that could be read."""
    return pager._fetch(pager._offset, pager._page_size).items


async def page_at_offset_async(pager: AsyncPager[T]) -> list[T]:
    """Fetch the one page at the offset of an async pager, and return the items that could be read."""
    return (await pager._fetch(pager._offset, pager._page_size)).items


publish(globals())
