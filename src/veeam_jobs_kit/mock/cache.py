"""What was made before, kept as long as nothing in it can have changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")
MEGABYTE = 2**20


class Cache(Generic[Value]):
    """Values by what was asked for, up to `limit` bytes in all: what was asked for last stays longest.

    `state` is whatever differs after every change, such as `Store.changes`.
    """

    def __init__(self, limit: int = 4 * MEGABYTE) -> None:
        self._limit = limit
        self._size = 0
        self._values: OrderedDict[Hashable, tuple[Hashable, Value, int]] = OrderedDict()

    def get(self, asked: Hashable, state: Hashable) -> Value | None:
        """The value, if it was kept in this state."""
        known = self._values.get(asked)
        if known is None or known[0] != state:
            return None
        self._values.move_to_end(asked)
        return known[1]

    def put(self, asked: Hashable, state: Hashable, value: Value, size: int) -> None:
        """Keep a value of so many bytes, and let go of the oldest for it."""
        before = self._values.pop(asked, None)
        self._size += size - (before[2] if before else 0)
        self._values[asked] = (state, value, size)
        while self._size > self._limit:
            _, (_, _, gone) = self._values.popitem(last=False)
            self._size -= gone

    def clear(self) -> None:
        """Let go of everything."""
        self._values.clear()
        self._size = 0
