"""Lists that come in pages: walked lazily, and never in circles."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterator, Sequence
from typing import Any, Generic, Protocol, Self, TypeVar

from .errors import PagingError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

PAGE_SIZE = 500
"""The most a Service Provider Console gives in one page, unless its administrator set less."""


class Page(Protocol[T_co]):
    """A page as the models have it; `meta.paging_info` holds `total` and `offset` when the server tells."""

    @property
    def data(self) -> Sequence[T_co] | None: ...
    @property
    def meta(self) -> Any: ...


class _Walk(Generic[T]):
    """Where a walk through the pages stands: the next offset to ask for, and what speaks against going on."""

    def __init__(self, offset: int, unique_by: Callable[[T], Hashable] | None) -> None:
        self.offset = offset
        self.ended = False
        self._unique_by = unique_by
        self._seen: set[Hashable] = set()
        self._last: list[T] = []

    def accept(self, page: Page[T]) -> list[T]:
        """The new items of a page; PagingError when it is not the page that was asked for."""
        items = list(page.data or ())
        echoed, total = paging_number(page, "offset"), paging_number(page, "total")
        if echoed is not None and echoed != self.offset:
            raise self._failure(
                f"The server answered with the page at offset {echoed} instead of {self.offset}: it ignores"
                " offset for this combination of filter, sort and expand. Leave some of them out.",
                echoed,
                total,
            )
        if not items and total is not None and self.offset < total:
            raise self._failure(
                f"The page at offset {self.offset} is empty, though there are {total} items.", echoed, total
            )
        if items and self._repeats(items, total):
            raise self._failure(
                f"The page at offset {self.offset} repeats the one before: the server ignores offset.",
                echoed,
                total,
            )
        self.offset += len(items)
        self.ended = not items or (total is not None and self.offset >= total)
        self._last = items
        return self._without_duplicates(items)

    def _repeats(self, items: list[T], total: int | None) -> bool:
        if items != self._last:
            return False
        # With select, rows without an id may be equal; they must not be where nothing else ends the walk.
        return total is None or getattr(items[0], "instance_uid", None) is not None

    def _without_duplicates(self, items: list[T]) -> list[T]:
        if self._unique_by is None:
            return items
        kept = []
        for item in items:
            key = self._unique_by(item)
            if key is None or key not in self._seen:
                self._seen.add(key)
                kept.append(item)
        return kept

    def _failure(self, message: str, echoed: int | None, total: int | None) -> PagingError:
        failure = PagingError(message)
        failure.requested_offset = self.offset
        failure.echoed_offset = echoed
        failure.total = total
        return failure


class _Listing(Generic[T]):
    """What both pagers know: where to begin, how much to ask for, how to tell items apart."""

    def __init__(self, *, page_size: int = PAGE_SIZE, offset: int = 0) -> None:
        if page_size < 1 or offset < 0:
            raise ValueError("A page holds at least 1 item, and the first offset is 0.")
        self._page_size = page_size
        self._offset = offset
        self._unique_by: Callable[[T], Hashable] | None = None

    def unique(self, by: Callable[[T], Hashable]) -> Self:
        """The same list, leaving out items whose key came before.

        A collection that changes while it is read moves items to later pages, where they are seen again.
        Items without a key (None) are kept.
        """
        other = copy.copy(self)
        other._unique_by = by
        return other

    def _walk(self) -> _Walk[T]:
        return _Walk(self._offset, self._unique_by)


class Pager(_Listing[T]):
    """The items of a list, page after page as they are needed. Every iteration starts anew."""

    def __init__(
        self, fetch: Callable[[int, int], Page[T]], *, page_size: int = PAGE_SIZE, offset: int = 0
    ) -> None:
        super().__init__(page_size=page_size, offset=offset)
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[T]]:
        """The items page by page."""
        walk = self._walk()
        while not walk.ended:
            yield walk.accept(self._fetch(walk.offset, self._page_size))

    def all(self) -> list[T]:
        """Every item in one list."""
        return list(self)

    def first(self) -> T | None:
        """The first item, or None; asks for just one."""
        return next(iter(self._walk().accept(self._fetch(self._offset, 1))), None)

    @property
    def total(self) -> int | None:
        """How many items the server counts now, or None if it does not say; asks the server every time."""
        return paging_number(self._fetch(self._offset, 1), "total")


class AsyncPager(_Listing[T]):
    """As Pager, with `async for`, and with `await` before `all()`, `first()` and `total()`."""

    def __init__(
        self, fetch: Callable[[int, int], Awaitable[Page[T]]], *, page_size: int = PAGE_SIZE, offset: int = 0
    ) -> None:
        super().__init__(page_size=page_size, offset=offset)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def pages(self) -> AsyncIterator[list[T]]:
        """The items page by page."""
        walk = self._walk()
        while not walk.ended:
            yield walk.accept(await self._fetch(walk.offset, self._page_size))

    async def all(self) -> list[T]:
        """Every item in one list."""
        return [item async for item in self]

    async def first(self) -> T | None:
        """The first item, or None; asks for just one."""
        return next(iter(self._walk().accept(await self._fetch(self._offset, 1))), None)

    async def total(self) -> int | None:
        """How many items the server counts now, or None if it does not say; asks the server every time."""
        return paging_number(await self._fetch(self._offset, 1), "total")


def paging_number(page: Page[Any], name: str) -> int | None:
    """One number of `meta.paging_info`; None where the server leaves it out."""
    number = getattr(getattr(page.meta, "paging_info", None), name, None)
    return number if isinstance(number, int) else None
