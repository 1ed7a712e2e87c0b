"""Clock and random numbers in one place, so that tests can replace them."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable

from veeam_jobs_runtime.records import Record


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class Clock(Record, frozen=True):
    """The clock that the client reads, waits by and takes random numbers from; all times in seconds."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    random: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _sleep


SYSTEM_CLOCK = Clock()
