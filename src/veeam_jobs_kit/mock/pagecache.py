"""Pages that were sent before, kept as long as nothing in them can have changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

LIMIT = 8 * 2**20
"""Bytes that are kept; what was asked for last stays longest."""


class PageCache:
    """Bytes by what was asked for. `state` is whatever differs after every change, such as `Store.changes`."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._size = 0
        self._pages: OrderedDict[Hashable, tuple[Hashable, bytes]] = OrderedDict()

    def get(self, asked: Hashable, state: Hashable) -> bytes | None:
        """The page, if it was kept in this state."""
        known = self._pages.get(asked)
        if known is None or known[0] != state:
            return None
        self._pages.move_to_end(asked)
        return known[1]

    def put(self, asked: Hashable, state: Hashable, page: bytes) -> None:
        """Keep a page, and let go of the oldest for it."""
        self._size += len(page) - len(self._pages.pop(asked, (0, b""))[1])
        self._pages[asked] = (state, page)
        while self._size > self._limit:
            _, (_, oldest) = self._pages.popitem(last=False)
            self._size -= len(oldest)
