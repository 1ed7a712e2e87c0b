"""Walk through a result whose pages have numbers, and show that nothing was missed. No input or output.

Enterprise Manager counts pages and no items, so less can be shown than for a list read by offset. Shown is that each
page is the one asked for; that each but the last is full; that the last is the one the server calls so, and not empty;
and that as many different items came as these pages hold.

Items that came before are dropped: pages moved, because items were added. Those that are missing for it are looked for
from the start. Where the number of pages fell, items may have moved to pages that were passed: everything is read once
more, until the number stays. What cannot be shown raises PagingError.

What cannot be seen: that items were removed while the number of pages stayed the same and no item came twice; and that
the last page lacks some. Items without an identity are counted and not told apart: for them, a change raises PagingError.
"""

from __future__ import annotations

import logging
from typing import Final, Generic, TypeVar

from veeam_jobs_runtime.errors import BadRequest, PagingError
from veeam_jobs_runtime.paging.budget import Budget
from veeam_jobs_runtime.paging.pages import ListPage
from veeam_jobs_runtime.paging.seen_keys import SeenKeys, nothing, own_key

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

_PASSES: Final = 3
"""How often the result is read from its start, at most."""
_MOST: Final = 2**31 - 1
"""What an Int32 of Enterprise Manager can count."""


class NumberedPage(ListPage[T], Generic[T], frozen=True, kw_only=True):
    """A page of a query."""

    number: int | None = None
    """The number the server says this page has, from 1."""
    size: int | None = None
    """How many items the server says it puts on a page."""
    pages: int | None = None
    """How many pages the server counts."""


class NumberedWalk(Generic[T]):
    """One walk: `offset` is the number of the next page, `limit` how many items to ask for."""

    def __init__(self, size: int) -> None:
        self.offset = 1
        self.limit = size
        self.total: int | None = None
        """How many items there are, as far as a page tells: the last one does, and any one of single items."""
        self.ended = False
        self.skipped = 0
        self._seen_keys: SeenKeys[T] | None = None
        self._keyed = False
        self._pages: int | None = None
        self._moved = False
        """Whether items came twice within the first pass."""
        self._unreadable = 0
        """How many rows of one page could not be read, at most."""
        self._fell = False
        """Whether the number of pages fell in this pass."""
        self._furthest = 0
        self._passes = 1
        self._confirming = False
        """Whether all came as it seems, of a server that counts no pages: the next page must be empty."""
        self._last: list[T] = []
        self._outlines: set[object] = set()
        self._budget = Budget()

    def accept(self, page: ListPage[T]) -> list[T]:
        """Return the new items of the page, and set what to ask for next. Raises PagingError, see above."""
        assert isinstance(page, NumberedPage)
        everything = self._adopt_size(page)
        self._check(page, everything=everything)
        before = self._pages
        if page.pages is not None:
            self._pages = page.pages
        if before is not None and self._pages is not None and self._pages < before:
            self._fell = True
        if page.items and self._seen_keys is None:
            key = own_key(page.items[0])
            self._keyed = key is not None
            self._seen_keys = SeenKeys(key or nothing)
        if self._passes > 1 and self._seen_keys is not None and not self._seen_keys.names_all(page.items):
            raise PagingError(
                f"Page {self.offset} contains items without a UID, and the result changed: they"
                " cannot be told apart. Ask again."
            )
        fresh = self._seen_keys.add(page.items) if self._seen_keys is not None else page.items
        unreadable = self._note_unreadable(page)
        self._moved |= self._passes == 1 and len(fresh) < len(page.items)
        useful = bool(fresh or unreadable)
        self._check_repeats(page, before, useful=useful)
        # Rows that cannot be read are no news: a server could send them for ever.
        self._budget.spend(useful=bool(fresh) or not page.received)
        self._move_on(page, everything=everything)
        return fresh

    def lower_limit(self, refusal: BadRequest) -> None:
        """Raise the refusal, because the vendor's pages name no maximum page size."""
        raise refusal

    def _adopt_size(self, page: NumberedPage[T]) -> bool:
        """Use the page size of the server. Return whether it sent everything in one page (contradiction C3)."""
        if self._furthest == 0 and self.offset == 1 and page.size is not None and page.size > 0:
            self.limit = page.size
        return self.offset == 1 and page.received > self.limit and page.pages in (None, 1)

    def _check(self, page: NumberedPage[T], *, everything: bool) -> None:
        asked, size = self.offset, self.limit
        pages = self._pages if page.pages is None else page.pages
        if page.number is not None and page.number != asked:
            message = f"The server answered with page {page.number} instead of page {asked}."
        elif pages is not None and not 0 <= pages <= _MOST:
            message = f"The server counts {pages} pages: no result can be that long."
        elif page.size is not None and page.size != size and not everything:
            message = f"Page {asked} has a page size of {page.size} items, earlier pages had {size}."
        elif page.received > size and not everything:
            message = f"Page {asked} contains {page.received} items, more than the page size of {size}."
        elif pages is not None and asked < pages and page.received < size:
            message = (
                f"Page {asked} of {pages} contains {page.received} items instead of {size}: the result changed, or the"
                " server left some out. Ask again."
            )
        elif pages is not None and page.received and asked > pages:
            message = f"The server counts {pages} pages, and sent page {asked}."
        elif pages == asked > 1 and not page.received:
            message = f"Page {asked} of {pages} is empty."
        elif self._confirming and page.received:
            message = f"Page {asked} contains items, although the page before was not full. Ask again."
        else:
            return
        raise PagingError(message)

    def _note_unreadable(self, page: NumberedPage[T]) -> int:
        count = page.received - len(page.items) if self.offset > self._furthest else 0
        if count:
            self.skipped += count
            self._unreadable = max(self._unreadable, count)
            logger.warning("Skipped rows that cannot be read on page %d: %d.", self.offset, count)
        return count

    def _check_repeats(self, page: NumberedPage[T], before: int | None, *, useful: bool) -> None:
        if not page.items or self.offset <= self._furthest:
            return
        grown = self._pages is not None and before is not None and self._pages > before
        repeated = not useful and not grown
        if not self._keyed and (self._pages is None or page.items[0] != page.items[-1]):
            # Items without any identity may be equal; they must not be where nothing else ends the walk.
            outline = (repr(page.items[0]), repr(page.items[-1]), page.received)
            repeated = outline in self._outlines
            self._outlines.add(outline)
        if repeated:
            raise PagingError(f"Page {self.offset} repeats items that came before.")

    def _move_on(self, page: NumberedPage[T], *, everything: bool) -> None:
        self._furthest = max(self._furthest, self.offset)
        unconfirmed = page.pages is None and not everything and self._may_be_last(page)
        if unconfirmed or not self._is_last(page, everything=everything):
            self._confirming = unconfirmed
            self.total = self._pages if self.limit == 1 else None
            self.offset += 1
        else:
            self.total = self._came if self._confirming else (self.offset - 1) * self.limit + page.received
            self._finish(self.total)

    def _may_be_last(self, page: NumberedPage[T]) -> bool:
        """Return whether a page that does not say so can be the last one; then an empty page must follow."""
        if self._pages is None:
            return 0 < page.received < self.limit
        return page.received > 0 and self.offset >= self._pages

    def _is_last(self, page: NumberedPage[T], *, everything: bool) -> bool:
        if self._pages is None:
            return everything or not page.received
        return everything or self.offset >= self._pages

    @property
    def readable(self) -> int:
        """How many different items came that could be read."""
        return len(self._seen_keys) if self._seen_keys is not None else 0

    @property
    def _came(self) -> int:
        """How many different items came, at least: one that cannot be read may have come again where others did."""
        return self.readable + (self._unreadable if self._moved else self.skipped)

    def _finish(self, count: int) -> None:
        """End if all items came; otherwise begin again, because items may have moved to pages already read."""
        missing = count - self._came
        if missing <= 0 and not self._fell:
            self.ended = True
            return
        self._passes += 1
        if self._passes > _PASSES or not self._keyed:
            raise PagingError(
                f"The result changed while it was read: of {count} items, {max(missing, 0)} are missing, and others may"
                " have moved. Ask again, or ask for less with a filter."
            )
        self._fell = self._confirming = False
        self._pages = None
        self.offset = 1
