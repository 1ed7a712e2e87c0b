"""Which faults are set, and which of them strikes now."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable, MutableSequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace

from veeam_jobs_kit.mock.faults.grammar import Fault
from veeam_jobs_kit.mock.faults.kinds import FaultError
from veeam_jobs_kit.mock.views import Json

MOST = 64
"""How many faults may be set at one time."""

_ENDLESS = -1


@dataclass(slots=True)
class Tally:
    """How often each fault may still strike, and how often it did: two numbers for each place on the board.

    Worker processes share the numbers of one board, so that three times is three times, whoever answers.
    """

    numbers: MutableSequence[int] = field(default_factory=lambda: [0] * (2 * MOST))
    lock: AbstractContextManager[object] = field(default_factory=threading.Lock)

    def set(self, place: int, left: int | None) -> None:
        """A new fault at this place."""
        with self.lock:
            self.numbers[2 * place] = _ENDLESS if left is None else left
            self.numbers[2 * place + 1] = 0

    def left(self, place: int) -> int | None:
        """How often it may still strike; None where there is no limit."""
        number = self.numbers[2 * place]
        return None if number == _ENDLESS else number

    def struck(self, place: int) -> int:
        """How often it did."""
        return self.numbers[2 * place + 1]

    def take(self, place: int) -> bool:
        """Strike once more, if it may."""
        with self.lock:
            left = self.numbers[2 * place]
            if left == 0:
                return False
            if left != _ENDLESS:
                self.numbers[2 * place] = left - 1
            self.numbers[2 * place + 1] += 1
            return True


@dataclass(frozen=True, slots=True)
class Armed:
    """A fault at its place on the board, with a die of its own."""

    id: int
    place: int
    fault: Fault
    chance: random.Random


@dataclass(slots=True)
class Board:
    """The faults of a run of mocks, in the order they were set."""

    seed: int = 1
    tally: Tally = field(default_factory=Tally)
    on_change: Callable[[], None] = lambda: None
    armed: tuple[Armed, ...] = ()
    """Replaced as a whole, so that a request under way sees either the old faults or the new."""
    _last: int = 0

    def add(self, faults: Iterable[Fault]) -> tuple[Armed, ...]:
        """Set faults. Raises FaultError where the board is full."""
        added, wanted = list(self.armed), tuple(faults)
        if len(added) + len(wanted) > MOST:
            raise FaultError(f"{MOST} faults are set at one time, at most. Clear some.")
        free = [place for place in range(MOST) if place not in {one.place for one in added}]
        for place, fault in zip(free, wanted, strict=False):
            self._last += 1
            self.tally.set(place, fault.next)
            added.append(Armed(self._last, place, fault, self._chance(self._last, fault)))
        self._replace(tuple(added))
        return tuple(added[len(added) - len(wanted) :])

    def adopt(self, armed: Iterable[Armed]) -> None:
        """Take over what is set on the board of another process, with dice of one's own."""
        self.armed = tuple(replace(one, chance=self._chance(one.id, one.fault)) for one in armed)

    def clear(self, number: int | None = None) -> int:
        """Take one fault off the board, or all; how many that were."""
        kept = tuple(one for one in self.armed if number is not None and one.id != number)
        count = len(self.armed) - len(kept)
        self._replace(kept)
        return count

    def strikes(self, armed: Armed) -> bool:
        """Roll the die, and count."""
        return (armed.fault.p >= 1 or armed.chance.random() < armed.fault.p) and self.tally.take(armed.place)

    def shown(self, armed: Armed) -> dict[str, Json]:
        """A fault as the admin port lists it: its text, how often it struck and may still."""
        fault = armed.fault
        return {
            "id": armed.id,
            "fault": str(fault),
            "struck": self.tally.struck(armed.place),
            "left": self.tally.left(armed.place),
        }

    def _chance(self, number: int, fault: Fault) -> random.Random:
        return random.Random(f"{self.seed}:{number}:{fault}")

    def _replace(self, armed: tuple[Armed, ...]) -> None:
        self.armed = armed
        self.on_change()


def once(faults: Iterable[Fault], chance: random.Random) -> tuple[Armed, ...]:
    """Faults for one request, from its header. Raises FaultError for what makes sense only over many."""
    wanted = tuple(faults)
    for fault in wanted:
        if fault.next is not None:
            raise FaultError("`next` counts requests; a header speaks of one. Leave it out.")
    return tuple(Armed(0, -1, fault, chance) for fault in wanted)
