"""An LRU cache of pages, invalidated by change counters."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

MEGABYTE = 2**20


class Cache:
    """Values by key, up to `limit` bytes in total; the least recently used value is removed first.

    A value is stored with a state, such as `Tables.changes`, and is returned for the same state only.
    """

    def __init__(self, limit: int = 16 * MEGABYTE) -> None:
        self._limit = limit
        self._size = 0
        self._values: OrderedDict[Hashable, tuple[Hashable, Any, int]] = OrderedDict()

    def get(self, key: Hashable, state: Hashable) -> Any:
        """Return a value, or None if there is none with this state."""
        known = self._values.get(key)
        if known is None or known[0] != state:
            return None
        self._values.move_to_end(key)
        return known[1]

    def put(self, key: Hashable, state: Hashable, value: Any, size: int) -> None:
        """Store a value. `size` is its number of bytes."""
        before = self._values.pop(key, None)
        self._size += size - (before[2] if before else 0)
        self._values[key] = (state, value, size)
        while self._size > self._limit:
            _, (_, _, gone) = self._values.popitem(last=False)
            self._size -= gone

    def clear(self) -> None:
        """Remove every value."""
        self._values.clear()
        self._size = 0
