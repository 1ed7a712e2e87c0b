"""Deadlines of calls, and of waiting for something that goes on at the server."""

from __future__ import annotations

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.clock import Clock
from veeam_jobs_runtime.effects import Send, Sleep, Steps
from veeam_jobs_runtime.errors import TimeoutExpired
from veeam_jobs_runtime.records import Record


class CallDeadline(Record, frozen=True):
    """The deadline of a whole call."""

    seconds: float
    """What the caller allowed."""
    at: float
    """Reading of the monotonic clock."""

    def left(self, now: float) -> float:
        """Return the seconds that are left."""
        return max(self.at - now, 0.0)

    def expired(self, what: str, sent: Send | None = None) -> TimeoutExpired:
        """Return the error for a call that would exceed its deadline; `what` names what it was waiting for."""
        failure = TimeoutExpired(
            f"the call did not finish within deadline={self.seconds:g} s. It was waiting for {what}."
        )
        if sent is not None:
            failure.method, failure.path = sent.method, sent.path
        return failure


class Deadline:
    """Poll at an interval until a timeout."""

    def __init__(self, clock: Clock, timeout: float | None, poll: float) -> None:
        """Begin to wait. Raises ValueError for seconds that cannot be meant."""
        self._now = clock.monotonic
        self._timeout = None if timeout is None else arguments.seconds("timeout", timeout, zero=True)
        self._poll = arguments.seconds("poll", poll)
        self._end = float("inf") if self._timeout is None else self._now() + self._timeout

    def pause(self, what: str, task: object) -> Steps[None]:
        """Sleep until it is time to ask again; TimeoutExpired when there is no time left."""
        left = self._end - self._now()
        if left <= 0:
            failure = TimeoutExpired(
                f"{what} has not ended after {self._timeout:g} s. The client stopped waiting; raise timeout= to wait longer."
            )
            failure.task = task
            raise failure
        yield Sleep(min(self._poll, left), what[:1].lower() + what[1:])
