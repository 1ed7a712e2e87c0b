"""The active faults: which there are, how often each may still occur, and its random sequence."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable, MutableSequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.faults.grammar import Fault
from veeam_jobs_kit.mock.control.faults.kinds import FaultError

MOST = 64
"""The maximum number of active faults."""

_UNLIMITED = -1
_SEQUENCES = 1024
"""The number of random sequences that are kept for faults of single requests."""


@dataclass(slots=True)
class Counters:
    """How often each fault may still occur, and how often it did: two numbers for each slot.

    Worker processes share the numbers, so that `next=3` means three requests, whichever process answers.
    """

    numbers: MutableSequence[int] = field(default_factory=lambda: [0] * (2 * MOST))
    lock: AbstractContextManager[object] = field(default_factory=threading.Lock)

    def set(self, slot: int, left: int | None) -> None:
        """Start to count for a new fault; `left` None means without a limit."""
        with self.lock:
            self.numbers[2 * slot] = _UNLIMITED if left is None else left
            self.numbers[2 * slot + 1] = 0

    def left(self, slot: int) -> int | None:
        """Return how often the fault may still occur, None without a limit."""
        number = self.numbers[2 * slot]
        return None if number == _UNLIMITED else number

    def count(self, slot: int) -> int:
        """Return how often the fault occurred."""
        return self.numbers[2 * slot + 1]

    def take(self, slot: int) -> bool:
        """Count one more occurrence and return True, unless the limit is reached."""
        with self.lock:
            left = self.numbers[2 * slot]
            if left == 0:
                return False
            if left != _UNLIMITED:
                self.numbers[2 * slot] = left - 1
            self.numbers[2 * slot + 1] += 1
            return True


@dataclass(frozen=True, slots=True)
class ActiveFault:
    """A fault with its random sequence. `slot` is the place of its counters, None for a fault of a single request."""

    id: int
    slot: int | None
    fault: Fault
    random: random.Random

    def is_drawn(self) -> bool:
        """Draw from the sequence: whether the fault occurs this time."""
        return self.fault.p >= 1 or self.random.random() < self.fault.p


@dataclass(slots=True)
class FaultState:
    """The active faults of a run of mocks, in the order in which they were added."""

    seed: int = 1
    counters: Counters = field(default_factory=Counters)
    on_change: Callable[[], None] = lambda: None
    active: tuple[ActiveFault, ...] = ()
    """Replaced as a whole, so that a request sees either the old faults or the new ones."""
    _last: int = 0
    _sequences: dict[str, random.Random] = field(default_factory=dict)

    def add(self, faults: Iterable[Fault]) -> tuple[ActiveFault, ...]:
        """Add faults. Raises FaultError for more than MOST."""
        known, wanted = self.active, tuple(faults)
        if len(known) + len(wanted) > MOST:
            raise FaultError(f"At most {MOST} faults can be active. Clear some.")
        taken = {active.slot for active in known}
        free = [slot for slot in range(MOST) if slot not in taken]
        added = []
        for slot, fault in zip(free, wanted, strict=False):
            self._last += 1
            self.counters.set(slot, fault.next)
            added.append(ActiveFault(self._last, slot, fault, self._sequence(self._last, fault)))
        self._replace((*known, *added))
        return tuple(added)

    def adopt(self, active: Iterable[ActiveFault]) -> None:
        """Take over the faults of another process. The random sequences are this process's own, and go on."""
        known = {(own.id, str(own.fault)): own for own in self.active}
        self.active = tuple(
            known.get((other.id, str(other.fault)))
            or ActiveFault(other.id, other.slot, other.fault, self._sequence(other.id, other.fault))
            for other in active
        )

    def clear(self, number: int | None = None) -> int:
        """Remove one fault, or all. Returns how many were removed."""
        kept = tuple(active for active in self.active if number is not None and active.id != number)
        count = len(self.active) - len(kept)
        self._replace(kept)
        return count

    def reset(self) -> None:
        """Remove all faults; those added afterwards are numbered, and drawn, as at the start."""
        self._sequences.clear()
        self._last = 0
        self.clear()

    def for_one_request(self, faults: Iterable[Fault]) -> tuple[ActiveFault, ...]:
        """Return the faults of a request header; equal ones of several requests continue one random sequence.

        Raises FaultError for `next`, which needs several requests.
        """
        wanted = tuple(faults)
        if any(fault.next is not None for fault in wanted):
            raise FaultError("`next` counts requests; a header applies to one request. Leave it out.")
        if len(self._sequences) + len(wanted) > _SEQUENCES:
            self._sequences.clear()
        # Equal faults in one header are told apart by their position.
        return tuple(
            ActiveFault(0, None, fault, self._sequence_of_header(f"header {at}:{fault}"))
            for at, fault in enumerate(wanted)
        )

    def occurs(self, active: ActiveFault) -> bool:
        """Draw whether a fault occurs this time, and count it."""
        return active.is_drawn() and (active.slot is None or self.counters.take(active.slot))

    def shown(self, active: ActiveFault) -> dict[str, Json]:
        """Return a fault as the admin port lists it; a fault of a single request has no counters and is not listed."""
        if active.slot is None:
            raise ValueError("a fault of a single request is not listed")
        return {
            "id": active.id,
            "fault": str(active.fault),
            "struck": self.counters.count(active.slot),
            "left": self.counters.left(active.slot),
        }

    def _sequence(self, number: int, fault: Fault) -> random.Random:
        return random.Random(f"{self.seed}:{number}:{fault}")

    def _sequence_of_header(self, key: str) -> random.Random:
        return self._sequences.setdefault(key, random.Random(f"{self.seed}:{key}"))

    def _replace(self, active: tuple[ActiveFault, ...]) -> None:
        self.active = active
        self.on_change()
