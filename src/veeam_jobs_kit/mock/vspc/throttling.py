"""Throttling: answer 429 after a number of requests of a user in a minute (page `throttling`)."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.world.clock import Clock

PERIOD = 60.0
"""Seconds in which requests are counted."""


@dataclass(slots=True)
class Throttle:
    """Counts requests of the last minute of the mock's clock by user; several worker processes count apart."""

    clock: Clock
    limit: int | None
    _seen: dict[str, deque[float]] = field(default_factory=dict)

    def admit(self, user: str) -> None:
        """Count a request. Raises Problem 429, with the seconds to wait, if there were too many."""
        if self.limit is None:
            return
        now = self.clock.elapsed()
        moments = self._seen.setdefault(user, deque())
        while moments and moments[0] <= now - PERIOD:
            moments.popleft()
        if len(moments) >= self.limit:
            wait = math.ceil(moments[0] + PERIOD - now)
            raise Problem(429, f"More than {self.limit} requests in a minute.", retry_after=wait)
        moments.append(now)
