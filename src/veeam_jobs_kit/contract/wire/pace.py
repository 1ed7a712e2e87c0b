"""How fast a run may ask, and when it has to stop: the rate, `Retry-After`, what fails again and again."""

from __future__ import annotations

import math
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Literal, TypeAlias

from veeam_jobs_kit.contract.model import TIME_IS_UP
from veeam_jobs_kit.contract.wire.bodies import json_or_none

LONGEST_WAIT = 120.0
"""Seconds; a server that asks to wait longer is left alone, and the run stops."""
SLOWEST = 5.0
"""Seconds between two requests below which the rate does not go."""
WAITS = 3
"""How often one request waits for a busy server before its answer is taken as it is."""
FAILURES_OF_ONE = 3
"""Failures in a row after which an operation is not called any more."""
FAILURES_OF_ALL = 9
"""Failures in a row after which the run stops, if they came from several operations."""
SERVER_ERRORS_OF_ALL = 30
SEVERAL = 3

Trouble: TypeAlias = Literal["lost", "slow", "busy", "refused", "refused again", "failed"]
"""Kinds of failures: no connection, no answer in time, 429 or 503 without end, 401 in spite of a session, 401 to a session
that was refused before, other 5xx."""
_WORDS: Mapping[str, str] = {
    "lost": "the connection broke",
    "slow": "no answer came in time",
    "busy": "the server was too busy",
    "refused": "the session was refused",
    "refused again": "the session was refused",
    "failed": "the server failed",
}


@dataclass(slots=True)
class Pace:
    """The rate of one process, and its troubles. `stop` ends every wait at once."""

    interval: float
    """Seconds between the starts of two requests."""
    operation_time: float
    """Seconds to wait for the answers of one operation in all; then it is not called any more."""
    until: float = math.inf
    """When to send no more, on the monotonic clock; nothing is waited for any longer."""
    stop: threading.Event = field(default_factory=threading.Event)
    slow_downs: int = 0
    why_stopped: str | None = None
    failed: bool = False
    """Whether the server failed, and the run was stopped for that."""
    given_up: dict[str, str] = field(default_factory=dict)
    """Label of an operation -> why it is not called any more."""
    _first_interval: float | None = None
    _began: float = field(default_factory=time.monotonic)
    _requests: int = 0
    _next: float = 0.0
    _seconds: Counter[str] = field(default_factory=Counter)
    _in_row: list[tuple[str, Trouble]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def wait_for_turn(self) -> None:
        """Wait until the next request may start."""
        with self._lock:
            self._requests += 1
            now = time.monotonic()
            start = max(now, self._next)
            self._next = start + self.interval
        if start > now:
            self.wait(start - now)

    def wait(self, seconds: float) -> None:
        """Wait some seconds; less where the run ends."""
        self.stop.wait(min(seconds, max(self.until - time.monotonic(), 0.0)))

    @property
    def is_over(self) -> bool:
        """Whether nothing may be sent any more; ends the run when its time is up."""
        if not self.stop.is_set() and time.monotonic() >= self.until:
            self.end(TIME_IS_UP)
        return self.stop.is_set()

    def slow_down(self, seconds: float | None, times: int) -> None:
        """Halve the rate and wait as long as the server asks, or longer each time where it does not say.

        A longer wait than LONGEST_WAIT stops the run.
        """
        self.slow_downs += 1
        if self._first_interval is None:
            # Without a limit, the rate so far is what was too fast.
            so_far = (time.monotonic() - self._began) / max(self._requests, 1)
            self._first_interval = self.interval or max(so_far, 0.001)
        self.interval = min(2 * (self.interval or self._first_interval), max(SLOWEST, self.interval))
        delay = seconds if seconds is not None else float(2**times)
        if delay > LONGEST_WAIT:
            self.end(f"the server asked to wait {delay:.0f} seconds", failed=True)
            return
        self.wait(delay)

    def end(self, why: str, *, failed: bool = False) -> None:
        """Stop the run: no request is sent any more, except to sign off. `failed` is whether the server is the reason."""
        if self.why_stopped is None:
            self.why_stopped, self.failed = why, failed
        self.stop.set()

    def note_success(self, label: str, seconds: float) -> None:
        """Note an answer that is no trouble."""
        self._in_row.clear()
        self._spend(label, seconds)

    def note_failure(self, label: str, trouble: Trouble, seconds: float) -> None:
        """Note a failure; give the operation up, or stop the run, after too many in a row."""
        self._spend(label, seconds)
        self._in_row.append((label, trouble))
        told = [kind for _, kind in self._in_row]
        of_this = 0
        for other, kind in reversed(self._in_row):
            if other != label or kind == "failed":
                break
            of_this += kind != "refused again"
        if of_this >= FAILURES_OF_ONE:
            self.given_up.setdefault(label, f"{_WORDS[trouble]} {of_this} times in a row")
        # A busy server was waited for several times before.
        serious = sum(WAITS if kind == "busy" else kind != "failed" for kind in told)
        if len({other for other, _ in self._in_row}) >= SEVERAL and (
            serious >= FAILURES_OF_ALL or len(told) >= SERVER_ERRORS_OF_ALL
        ):
            self.end(f"{_WORDS[trouble]} again and again: {len(told)} failures in a row", failed=True)

    @property
    def rate_before(self) -> float | None:
        """Requests in a second before the server asked to slow down; None without a limit."""
        return 1 / self._first_interval if self._first_interval else self.rate

    @property
    def rate(self) -> float | None:
        """Requests in a second at most, now; None without a limit."""
        return 1 / self.interval if self.interval else None

    def _spend(self, label: str, seconds: float) -> None:
        self._seconds[label] += seconds  # type: ignore[assignment]
        if self._seconds[label] > self.operation_time:
            self.given_up.setdefault(label, f"its answers took {self._seconds[label]:.0f} s in all")


def asked_to_wait(response: Any) -> float | None:
    """Return the seconds that an answer asks to wait, in `Retry-After` or `retryAfter` in its body; None if it does not."""
    text = response.headers.get("Retry-After", "").strip()
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return _in_body(json_or_none(response.content))


def _in_body(body: Any) -> float | None:
    errors = body.get("errors") if isinstance(body, Mapping) else None
    found = [body, *errors] if isinstance(errors, list) else [body]
    for part in found:
        value = part.get("retryAfter") if isinstance(part, Mapping) else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            return max(0.0, float(value))
    return None
