"""When a request is sent again, and how long to wait before."""

from __future__ import annotations

from collections.abc import Callable
from random import random
from typing import Final

import msgspec

from veeam_jobs_runtime.errors import ApiError, TransportError
from veeam_jobs_runtime.records import Record

_TRANSIENT: Final = frozenset({429, 502, 503, 504})
_VSPC_SERVER_ERROR: Final = 520
_LASTING: Final = frozenset({"logical", "security"})


class RetryPolicy(Record, frozen=True):
    """Exponential waits with jitter, unless the server says how long to wait."""

    retries: int = 2
    first_wait: float = 0.5
    longest_wait: float = 60.0
    """A server that asks for more than this many seconds gets no retry: the caller decides."""
    random: Callable[[], float] = random

    def wait(self, attempt: int, failure: ApiError) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up; `attempt` counts from 0."""
        if attempt >= self.retries or not is_transient(failure):
            return None
        jitter = self.random()
        if failure.retry_after is None:
            return min(self.first_wait * 2.0**attempt, self.longest_wait) * (0.5 + jitter / 2)
        if failure.retry_after > self.longest_wait:
            return None
        # Jitter, so that throttled clients do not retry in step.
        return max(failure.retry_after, 0.0) + jitter * self.first_wait


class ThrottlePause(msgspec.Struct):
    """The time until which a client sends nothing after a 429."""

    until: float = 0.0
    """Reading of the monotonic clock."""

    def left(self, now: float) -> float:
        """Return the seconds until requests may be sent again."""
        return max(self.until - now, 0.0)

    def keep(self, until: float) -> None:
        """Send nothing until then; an earlier, longer pause stays."""
        self.until = max(self.until, until)


def is_transient(failure: ApiError) -> bool:
    """Return whether a retry can succeed."""
    if isinstance(failure, TransportError):
        return not (failure.tls or failure.lasting)
    if failure.status == _VSPC_SERVER_ERROR:
        # Service Provider Console sends 520 for every failure of its own; the type tells a bug from a hiccup.
        return not any((error.type or "").casefold() in _LASTING for error in failure.errors)
    return failure.status in _TRANSIENT
