"""When a request is sent again, and how long to wait before."""

from __future__ import annotations

from collections.abc import Callable
from random import random
from typing import Final

import msgspec

from .errors import ApiError, TransportError
from .records import Record

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
        """Seconds to wait before attempt number `attempt` + 1 (the first is 0), or None to give up."""
        if attempt >= self.retries or not is_transient(failure):
            return None
        jitter = self.random()
        if failure.retry_after is None:
            return min(self.first_wait * 2.0**attempt, self.longest_wait) * (0.5 + jitter / 2)
        if failure.retry_after > self.longest_wait:
            return None
        # Everybody who was throttled together must not come back together.
        return max(failure.retry_after, 0.0) + jitter * self.first_wait


class Quiet(msgspec.Struct):
    """Until when a client keeps quiet, because the server throttled one of its calls."""

    until: float = 0.0
    """Reading of the monotonic clock."""

    def left(self, now: float) -> float:
        """Seconds of quiet that are left."""
        return max(self.until - now, 0.0)

    def keep(self, until: float) -> None:
        """Keep quiet until then, or longer if that was agreed already."""
        self.until = max(self.until, until)


def is_transient(failure: ApiError) -> bool:
    """Whether the same request may well succeed a little later."""
    if isinstance(failure, TransportError):
        return not failure.tls
    if failure.status == _VSPC_SERVER_ERROR:
        # Service Provider Console sends 520 for every failure of its own; the type tells a bug from a hiccup.
        return not any((error.type or "").casefold() in _LASTING for error in failure.errors)
    return failure.status in _TRANSIENT
