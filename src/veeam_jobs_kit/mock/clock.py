"""Time as a mock server sees it: it starts where you say, runs as fast as you say, and jumps when told."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
"""When every mock wakes up unless told otherwise: a fixed moment, so that equal seeds give equal bytes."""


@dataclass(slots=True)
class Clock:
    """A clock of its own for each mock.

    `speed` scales real time: 60 makes a minute of every second, 0 stops the clock; `advance` then moves it by hand.
    """

    start: datetime = START
    speed: float = 1.0
    _advanced: float = 0.0
    _began: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        """The present moment, with an offset of zero."""
        return self.start + timedelta(seconds=self.elapsed())

    def elapsed(self) -> float:
        """Seconds since the clock was started."""
        return self._advanced + (time.monotonic() - self._began) * self.speed

    def advance(self, seconds: float) -> None:
        """Jump ahead, as if so many seconds had passed."""
        self._advanced += seconds

    def set_speed(self, speed: float) -> None:
        """Run faster or slower from now on."""
        self._advanced, self._began, self.speed = self.elapsed(), time.monotonic(), speed

    def reset(self) -> None:
        """Begin again at `start`; the speed stays."""
        self._advanced, self._began = 0.0, time.monotonic()

    def follow(self, other: Clock) -> None:
        """Show the same as another clock from now on. Clocks of several processes can: they share the system's."""
        self.start, self.speed = other.start, other.speed
        self._advanced, self._began = other._advanced, other._began
