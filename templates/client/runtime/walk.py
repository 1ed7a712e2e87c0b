"""Where a walk through the pages of a list stands, and what speaks against going on. No input or output."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, Generic, Protocol, TypeVar

from .errors import BadRequest, PagingError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_DEFAULT_LIMIT: Final = 100
"""What a Service Provider Console gives to who asks for no number (page `limit_query_v3`)."""


class Page(Protocol[T_co]):
    """A page as the models have it; `meta.paging_info` holds `total` and `offset` when the server tells."""

    @property
    def data(self) -> Sequence[T_co] | None: ...
    @property
    def meta(self) -> Any: ...


class Walk(Generic[T]):
    """One walk: the next offset and limit to ask for, and the pages held against what was asked."""

    def __init__(self, offset: int, limit: int, unique_by: Callable[[T], Hashable] | None) -> None:
        self.offset = offset
        self.limit = limit
        self.total: int | None = None
        self.ended = False
        self._start = offset
        self._unique_by = unique_by
        self._seen: set[Hashable] = set()
        self._last: list[T] = []

    def accept(self, page: Page[T]) -> list[T]:
        """The new items of the page at `offset`, which moves on; PagingError when it is another page."""
        items = list(page.data or ())
        echoed, total = paging_number(page, "offset"), paging_number(page, "total")
        self._check(items, echoed, total)
        before, self.total = self.total, total
        if self._unique_by is not None and before is not None and total is not None and total < before:
            # Items were removed: those behind them moved forward, past this walk. It steps back and reads
            # them; what it has already is dropped by its key.
            self.offset = max(self.offset - (before - total), self._start)
            self.ended = self.offset >= total
            self._last = []
            return []
        self.offset += len(items)
        self.ended = not items or (total is not None and self.offset >= total)
        self._last = items
        return self._without_duplicates(items)

    def lower_limit(self, refusal: BadRequest) -> None:
        """Ask for as many as the server allows; raises the refusal when it is about something else."""
        about = [one.message for one in refusal.errors if (one.parameter_name or "").lower() == "limit"]
        if not about:
            raise refusal
        # No page says in which words; the greatest number below ours is taken for the most it gives (assumption).
        named = [int(number) for number in re.findall(r"\d{1,9}", " ".join(about))]
        allowed = max((number for number in named if 1 < number < self.limit), default=_DEFAULT_LIMIT)
        if allowed >= self.limit:
            raise refusal
        self.limit = allowed

    def _check(self, items: list[T], echoed: int | None, total: int | None) -> None:
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


def paging_number(page: Page[Any], name: str) -> int | None:
    """One number of `meta.paging_info`; None where the server leaves it out."""
    number = getattr(getattr(page.meta, "paging_info", None), name, None)
    return number if isinstance(number, int) else None
