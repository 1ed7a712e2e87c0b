"""The clock of a mock: a start time, a speed, and jumps."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
"""Default start of the clock. It is fixed so that equal seeds give equal bytes."""


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
        """Return the current mock time, in UTC."""
        return self.start + timedelta(seconds=self.elapsed())

    def elapsed(self) -> float:
        """Return the seconds since the clock was started."""
        return self._advanced + (time.monotonic() - self._began) * self.speed

    def advance(self, seconds: float) -> None:
        """Advance the clock by a number of seconds."""
        self._advanced += seconds

    def set_speed(self, speed: float) -> None:
        """Run faster or slower from now on."""
        self._advanced, self._began, self.speed = self.elapsed(), time.monotonic(), speed

    def reset(self) -> None:
        """Go back to `start`; the speed stays."""
        self._advanced, self._began = 0.0, time.monotonic()

    def follow(self, other: Clock) -> None:
        """Copy the time and speed of another clock.

        Processes on one machine share the system clock, so this works between them.
        """
        self.start, self.speed = other.start, other.speed
        self._advanced, self._began = other._advanced, other._began
