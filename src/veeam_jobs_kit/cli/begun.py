"""When a command began, for limits of time."""

from __future__ import annotations

from contextvars import ContextVar

BEGUN: ContextVar[float | None] = ContextVar("BEGUN", default=None)
"""When the command began, on the monotonic clock: what it imports counts towards `--max-time`."""
