"""Random numbers that depend only on the seed and a name, not on the order of the calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import count
from struct import Struct
from typing import TypeVar

Thing = TypeVar("Thing")
_WORDS = Struct("<16I")
_BITS = 32


class SeededRandom:
    """A stream of random numbers with its own name: `SeededRandom(1, "job", 17)`."""

    __slots__ = ("_word",)

    def __init__(self, *name: object) -> None:
        self._word = _words(":".join(map(str, name)).encode()).__next__

    def below(self, limit: int) -> int:
        """Return an integer from 0 to `limit` - 1, for a limit far below 2**32."""
        return self._word() * limit >> _BITS

    def between(self, first: int, last: int) -> int:
        """Return an integer from `first` to `last`."""
        return first + (self._word() * (last - first + 1) >> _BITS)

    def choice(self, things: Sequence[Thing]) -> Thing:
        """Return one of the items."""
        return things[self._word() * len(things) >> _BITS]

    def uid(self) -> str:
        """Return a random UUID, of version 4."""
        word = self._word
        first, second, third, fourth = word(), word(), word(), word()
        version, variant = second & 0x0FFF | 0x4000, third >> 16 & 0x3FFF | 0x8000
        return f"{first:08x}-{second >> 16:04x}-{version:04x}-{variant:04x}-{third & 0xFFFF:04x}{fourth:08x}"


def _words(name: bytes) -> Iterator[int]:
    for number in count():
        yield from _WORDS.unpack(blake2b(b"%b:%d" % (name, number)).digest())
