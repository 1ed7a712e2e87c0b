"""Chance that is a function of the seed and of what it is for: the same on every machine, in whatever order it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

Thing = TypeVar("Thing")
_BITS = 512


class Chance:
    """A stream of random bits of its own for each name: `Chance(1, "job", 17)`."""

    __slots__ = ("_drawn", "_left", "_name", "_pool")

    def __init__(self, *name: object) -> None:
        self._name = ":".join(map(str, name)).encode()
        self._drawn = 0
        self._left = 0
        self._pool = 0

    def below(self, limit: int) -> int:
        """A whole number from 0 up to, and without, `limit`."""
        # 64 bits more than are used: what a division leaves over is then as good as even.
        self._take(limit.bit_length(), spare=64)
        self._pool, number = divmod(self._pool, limit)
        return number

    def between(self, first: int, last: int) -> int:
        """A whole number from `first` to `last`, both included."""
        return first + self.below(last - first + 1)

    def choice(self, things: Sequence[Thing]) -> Thing:
        return things[self.below(len(things))]

    def uid(self) -> str:
        """A random UUID."""
        self._take(128)
        self._pool, bits = divmod(self._pool, 1 << 128)
        return uuid_of(bits)

    def _take(self, bits: int, spare: int = 0) -> None:
        if self._left < bits + spare:
            salt = self._drawn.to_bytes(16, "little")
            digest = blake2b(self._name, digest_size=_BITS // 8, salt=salt).digest()
            self._pool, self._left = int.from_bytes(digest, "little"), _BITS
            self._drawn += 1
        self._left -= bits


def uuid_of(bits: int) -> str:
    """The UUID of version 4 with these 128 bits, less the six that are fixed."""
    text = f"{bits:032x}"
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{'89ab'[int(text[16], 16) & 3]}{text[17:20]}-{text[20:]}"
