"""When a worker has to end: the user interrupts the run, the time is up, or the server failed again and again.

First nothing new is sent, which ends the fuzzing by itself; then the main thread is interrupted, for a request that hangs;
at last the worker logs off and leaves.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
import time
from _thread import interrupt_main
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from veeam_jobs_kit.contract.model import TIME_IS_UP
from veeam_jobs_kit.contract.wire.pace import Pace

INTERRUPTED = "interrupted by the user"
_PATIENCE = 2.0
"""Seconds to wait for a request under way after the user interrupted."""
_ATTEMPTS = 2
_BETWEEN = 1.0


@dataclass(slots=True)
class Stop:
    """The end of one worker. `until` is the time on the monotonic clock, `patience` the seconds for what is under way."""

    pace: Pace
    until: float
    patience: float
    leave: Callable[[], None] = lambda: None
    """Called when the main thread does not react: logs off, and ends the process."""
    _breaks: bool = False
    _done: threading.Event = field(default_factory=threading.Event)

    @property
    def is_due(self) -> bool:
        """Whether to send nothing any more."""
        if not self.pace.stop.is_set() and time.monotonic() > self.until:
            self.pace.end(TIME_IS_UP)
        return self.pace.stop.is_set()

    @contextlib.contextmanager
    def watch(self) -> Iterator[None]:
        """Listen to the parent and to Ctrl+C, and look at the clock, until the block is left."""
        # Losing the terminal, and the parent with it, is told by the end of standard input, too.
        names = ("SIGINT", "SIGTERM", "SIGHUP")
        numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
        before = {number: signal.signal(number, self._on_interrupt) for number in numbers}
        for task in (self._listen, self._watch_clock):
            threading.Thread(target=task, daemon=True).start()
        try:
            yield
        finally:
            self.finish()
            for number, handler in before.items():
                signal.signal(number, handler)

    def finish(self) -> None:
        """Leave the main thread alone from now on: what is left is to log off."""
        self._done.set()
        self._breaks = False

    def _on_interrupt(self, number: int, frame: Any) -> None:
        if self._breaks:
            raise KeyboardInterrupt
        self.pace.end(INTERRUPTED)

    def _listen(self) -> None:
        """Wait for the end of standard input: the parent closes it to stop this worker, or has ended itself."""
        with contextlib.suppress(OSError, ValueError):
            while sys.stdin.readline():
                pass
        if not self._done.is_set():
            self.pace.end(INTERRUPTED)

    def _watch_clock(self) -> None:
        if not self.pace.stop.wait(max(self.until - time.monotonic(), 0)):
            self.pace.end(TIME_IS_UP)
        patience = _PATIENCE if self.pace.why_stopped == INTERRUPTED else self.patience
        for _ in range(_ATTEMPTS):
            if self._done.wait(patience):
                return
            self._breaks = True
            _interrupt()
            patience = _BETWEEN
        if not self._done.wait(patience):
            self.leave()


def _interrupt() -> None:
    """Interrupt the main thread, even while it waits for a lock."""
    ident = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and ident is not None:
        signal.pthread_kill(ident, signal.SIGINT)
    else:
        interrupt_main()
