"""Time and chance in one place, so that tests can hand in their own."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable

from .records import Record


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class Clock(Record, frozen=True):
    """What the client reads and waits by; everything counts in seconds."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    random: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _sleep


SYSTEM_CLOCK = Clock()
