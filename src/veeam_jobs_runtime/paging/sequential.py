"""Walk through a list by offset, and show that nothing was missed. No input or output.

What is shown, and how. As long as every page counts the same total and no row comes twice, the walk adds page to page:
it ends when as many rows came as the server counts. A total that changes says that rows were added or removed, so that
others may have moved past the walk. From then on it is careful: every page must begin with a row that is known already,
which shows that nothing lies between it and the pages before. Where it does not, the walk steps back until it does.
The end, too, must then be shown: by a page that is shorter than others were, ends where the server counts, and holds
nothing new. Where fewer rows came than it counts, everything is read again from the start. What cannot be shown to be
complete raises PagingError.

What cannot be seen: a row that was removed in front of the walk while another was added behind it, since the total
stays the same; rows that were removed while the server tells no total; and rows that it neither sends nor counts, page
after page. Where no total is told, only an empty page ends the list.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Hashable
from typing import Final, Generic, TypeVar
from uuid import UUID

from veeam_jobs_runtime.errors import BadRequest, PagingError
from veeam_jobs_runtime.paging.budget import Budget
from veeam_jobs_runtime.paging.pages import ListPage
from veeam_jobs_runtime.paging.seen_keys import SeenKeys, nothing, own_key

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

_DEFAULT_LIMIT: Final = 100
"""What a Service Provider Console gives to who asks for no number (page `limit_query_v3`)."""
_LAST_OFFSET: Final = 2**31 - 1
"""Page `offset_query_v3`."""
_MANY_ROWS: Final = 10
"""So many different rows do not come twice in the same order by chance."""
_PASSES: Final = 3
"""How often the list is read from its start, at most, to find rows that are missing."""
_MOVED: Final = (
    "The list changed while it was read, and its rows have no key, so some may be missing."
    " Ask again; or leave instance_uid in the selection, or name a key with .unique(…)."
)


class Walk(Generic[T]):
    """One walk: the next offset and limit to ask for, and what became of the pages that came."""

    def __init__(self, offset: int, limit: int, unique_by: Callable[[T], Hashable] | None) -> None:
        self.offset = offset
        self.limit = limit
        self.total: int | None = None
        """How many items the server counted last."""
        self.ended = False
        self.careful = False
        """Whether pages have to overlap, because the list was seen to change."""
        self.skipped = 0
        """How many rows could not be read."""
        self._start = offset
        self._end = offset
        """Up to where rows came."""
        self._unique_by = unique_by
        self._seen_keys: SeenKeys[T] | None = None
        self._distinct: SeenKeys[T] | None = None
        self._keyed = False
        self._last: list[T] = []
        self._outlines: set[object] = set()
        self._largest = 0
        self._moved = False
        """Whether rows came twice in pages that should not overlap."""
        self._unreadable = 0
        """How many rows of one page could not be read, at most."""
        self._steps_back = 0
        self._passes = 1
        self._budget = Budget()

    def accept(self, page: ListPage[T]) -> list[T]:
        """Return the new items of the page at `offset`, and set what to ask for next.

        Raises PagingError where the page contradicts what was asked for, what came before, or itself; and where the
        list cannot be shown to be complete.
        """
        self.check(self.offset, page)
        if page.items and self._seen_keys is None:
            self._tell_apart(page.items[0])
        before = self.total
        self.total = before if page.total is None else page.total
        self._largest = max(self._largest, page.received)
        if not self._joins(page, before):
            self._budget.spend(useful=False)
            self._step_back(before)
            return []
        self._steps_back = 0
        if self._changed(before):
            self._be_careful()
        return self._take(page, before)

    def _changed(self, before: int | None) -> bool:
        return before is not None and before != self.total

    def check(self, offset: int, page: ListPage[T]) -> None:
        """Raise PagingError where a page contradicts the offset it was asked for, or itself."""
        total, end = self.total if page.total is None else page.total, offset + page.received
        if page.offset is not None and page.offset != offset:
            message = (
                f"The server answered with the page at offset {page.offset} instead of {offset}: it ignores"
                " offset for this combination of filter, sort and expand. Leave some of them out."
            )
        elif page.count is not None and page.count != page.received:
            message = f"The page at offset {offset} reports {page.count} items but contains {page.received}."
        elif end > _LAST_OFFSET or (total is not None and not 0 <= total <= _LAST_OFFSET):
            message = f"The server counts {total} items at offset {offset}: no list can be that long."
        elif page.received and total is not None and total < end:
            message = (
                f"The server counts {total} items, but sent more: the page at offset {offset} ends at {end}."
            )
        elif not page.received and total is not None and total > offset:
            message = f"The page at offset {offset} is empty, though there are {total} items."
        else:
            return
        raise self._failure(message, page.offset, offset)

    def begin_again(self) -> None:
        """Read everything again from the start, in small steps. Items received so far are kept.

        Raises PagingError where items cannot be told apart.
        """
        if not self._keyed:
            raise self._failure(_MOVED)
        self._be_careful()
        self.ended = False
        self.offset, self._steps_back = self._start, 0

    def lower_limit(self, refusal: BadRequest) -> None:
        """Request as many items as the server allows. Raises the refusal if it has another reason."""
        about = [error.message for error in refusal.errors if (error.parameter_name or "").lower() == "limit"]
        if not about:
            raise refusal
        # No page says in which words; the greatest number below ours is taken for the most it gives (assumption).
        named = [int(number) for number in re.findall(r"\d{1,9}", " ".join(about))]
        allowed = max((number for number in named if 1 < number < self.limit), default=_DEFAULT_LIMIT)
        if allowed >= self.limit:
            raise refusal
        self.limit = allowed

    def _tell_apart(self, item: T) -> None:
        """Choose the key of the rows: their own where they have one, otherwise that of `unique()`."""
        own = own_key(item)
        key = own or self._unique_by
        self._keyed = key is not None
        self._seen_keys = SeenKeys(key or nothing)
        if own is not None and self._unique_by is not None:
            self._distinct = SeenKeys(self._unique_by)

    def _joins(self, page: ListPage[T], before: int | None) -> bool:
        """Return whether there can be no rows between this page and those before it."""
        if self.offset == self._start and (self._keyed or self._end == self._start):
            return True
        if not self.careful and not self._changed(before):
            return True
        if not page.items or self._seen_keys is None:
            return False
        if self._keyed:
            return self._seen_keys.has(page.items[0])
        # Nothing but the whole row can be compared; that proves something where no other row is equal.
        return (
            self.offset == self._end - 1
            and len(page.items) == page.received
            and page.items[0] == self._last[-1]
            and self._last.count(page.items[0]) == 1
        )

    def _step_back(self, before: int | None) -> None:
        """Request again from an earlier offset, as far as rows may have moved."""
        if not self._keyed and (self.careful or not self._last):
            raise self._failure(_MOVED)
        self._be_careful()
        removed = before - self.total if self._keyed and before is not None and self.total is not None else 0
        back = max(1 << self._steps_back, removed + 1)
        self._steps_back += 1
        self.offset = max(min(self.offset, self._end) - back, self._start)

    def _be_careful(self) -> None:
        self.careful = True
        # A page of one row cannot overlap and go on.
        self.limit = max(self.limit, 2)

    def _take(self, page: ListPage[T], before: int | None) -> list[T]:
        end, again = self.offset + page.received, self.offset < self._end
        items = self._unread(page, again=again)
        added = max(end - self._end, 0)
        unreadable = min(page.received - len(page.items), added)
        fresh = self._seen_keys.add(items) if self._seen_keys is not None else items
        useful = bool(fresh or unreadable)
        self._note_unreadable(unreadable)
        if not again:
            self._check_repeats(page, before, useful=useful)
            self._moved |= len(fresh) < len(items)
            if self._moved and self.total is None:
                self._be_careful()
        # Rows that cannot be read are no news: a server could send them for ever.
        self._budget.spend(useful=bool(fresh) or not page.received)
        self._end, self._last = max(self._end, end), page.items or self._last
        self._move_on(page, end, stuck=again and page.received < 2 and not useful, useful=useful)
        return fresh if self._distinct is None else self._distinct.add(fresh)

    def _unread(self, page: ListPage[T], *, again: bool) -> list[T]:
        """Return the items of a page without those that came before and have no key."""
        if not again:
            return page.items
        if not self._keyed:
            return page.items[1:]
        if self._seen_keys is not None and not self._seen_keys.names_all(page.items):
            raise self._failure(_MOVED)
        return page.items

    def _move_on(self, page: ListPage[T], end: int, *, stuck: bool, useful: bool) -> None:
        if not self.careful:
            self.offset = end
            # A total of before may be out of date; without one, an empty page has to show the end.
            self.ended = not page.received or (page.total is not None and end >= page.total)
        elif self._came == 0 or (not useful and self._shows_the_end(page, end)):
            self.ended = True
        elif stuck:
            raise self._failure(
                f"The page at offset {self.offset} ends after {page.received} items, though the server counted"
                f" {self.total} and {self._came} came."
            )
        else:
            self.offset = max(end - 1, self._start)
        if self.ended:
            self._look_for_missing()

    def _shows_the_end(self, page: ListPage[T], end: int) -> bool:
        """Return whether a page of rows that are all known shows that no more follow.

        A page as long as others were does not: where the total changes, it may by chance be where a full page ends.
        """
        if self._largest < 2:
            return self.offset == self._start and end == self.total
        return (
            page.received == 1 if self.total is None else page.received < self._largest and end == self.total
        )

    @property
    def readable(self) -> int:
        """How many different rows came that could be read."""
        return len(self._seen_keys) if self._seen_keys is not None else 0

    @property
    def _came(self) -> int:
        """How many different rows came, at least: one that cannot be read may have come again where others did."""
        return self.readable + (self._unreadable if self._moved else self.skipped)

    def _look_for_missing(self) -> None:
        """Begin again if fewer rows came than the server counts, because some may have moved forward.

        Asked at the end of a pass only: before that, rows that came and are gone by now may make up the number.
        """
        missing = 0 if self.total is None else self.total - self._start - self._came
        if missing > 0:
            self._passes += 1
            if self._passes > _PASSES or not self._keyed:
                raise self._failure(
                    f"The server counts {self.total} items, and {self._came + self._start} different ones came:"
                    f" {missing} cannot be found. The list may change too fast, or the key of unique() may be the"
                    " same for several items."
                )
            self._be_careful()
            self.ended = False
            self.offset = self._start

    def _check_repeats(self, page: ListPage[T], before: int | None, *, useful: bool) -> None:
        if not page.items:
            return
        grown = self.total - before if self.total is not None and before is not None else 0
        repeated = not useful and grown < page.received
        if not self._keyed and (self.total is None or _has_uid(page.items[0])):
            # With select, rows of different pages may well be equal; they must not be where nothing else ends the walk.
            outline = (repr(page.items[0]), repr(page.items[-1]), page.received)
            repeated = outline in self._outlines
            self._outlines.add(outline)
        elif not self._keyed:
            repeated = _is_the_same_page(page.items, self._last)
        if repeated:
            what = "the one before" if page.items == self._last else "items that came before"
            raise self._failure(
                f"The page at offset {self.offset} repeats {what}: the server ignores offset.", page.offset
            )

    def _note_unreadable(self, count: int) -> None:
        if count:
            self.skipped += count
            self._unreadable = max(self._unreadable, count)
            logger.warning("Skipped rows that cannot be read at offset %d: %d.", self.offset, count)

    def _failure(self, message: str, echoed: int | None = None, offset: int | None = None) -> PagingError:
        failure = PagingError(message)
        failure.requested_offset = self.offset if offset is None else offset
        failure.echoed_offset = echoed
        failure.total = self.total
        return failure


def _is_the_same_page(items: list[T], last: list[T]) -> bool:
    """Return whether a page of rows without identity is the one before: many rows, not all alike, all in the same order."""
    return len(items) >= _MANY_ROWS and items == last and any(item != items[0] for item in items)


def _has_uid(item: object) -> bool:
    fields: tuple[str, ...] = getattr(item, "__struct_fields__", ())
    return any(isinstance(getattr(item, name), UUID) for name in fields)
