"""Pages of jobs, made from the documented example of one job with its values varied."""

from __future__ import annotations

import copy
import json
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from .environment import CHECKOUT

PAGE_SIZE: Final = 500
JOBS: Final = 100_000

_EXAMPLE: Final = CHECKOUT / "spec" / "vspc" / "jobs" / "examples" / "jobs_get.nightly.json"
_ENUMERATIONS: Final = {
    "status": ("Success", "Warning", "Failed", "Running", "Idle"),
    "type": ("BackupVm", "ReplicationVM", "BackupCopy", "AgentBackupJob"),
    "bottleneck": ("Source", "Target", "Network", "Proxy"),
    "scheduleType": ("Daily", "Monthly", "Periodically"),
}
_START: Final = datetime(2026, 11, 20, 22, tzinfo=timezone(timedelta(hours=1)))


def page(offset: int, total: int = JOBS) -> bytes:
    """The page at `offset`, as a console writes it."""
    data = [job(number) for number in range(offset, min(offset + PAGE_SIZE, total))]
    paging = {"total": total, "count": len(data), "offset": offset}
    return json.dumps({"meta": {"pagingInfo": paging}, "data": data}, separators=(",", ":")).encode()


def job(number: int) -> dict[str, Any]:
    """Job `number`, about 1.4 kB; every fifth has two tasks, the others one."""
    made = copy.deepcopy(_example())
    made |= {name: values[number % len(values)] for name, values in _ENUMERATIONS.items()}
    made |= {
        "instanceUid": _uid(number, 1),
        "uniqueUid": _uid(number, 2),
        "organizationUid": _uid(number % 200, 3),
        "name": f"File servers {number}, nightly",
        "lastRun": _time(number),
        "lastEndTime": _time(number + 2500),
        "lastDuration": 2500 + number % 500,
        "transferredData": 48_318_382_080 + number,
        "failureMessage": f"Attempt {number} failed.\r\n" if number % 10 == 0 else None,
    }
    made["lastSessionTasks"] = made["lastSessionTasks"][: 1 + (number % 5 == 0)]
    for task in made["lastSessionTasks"]:
        task |= {"instanceUid": _uid(number, 4), "startTime": _time(number), "duration": number % 2500}
    return made


@cache
def _example() -> dict[str, Any]:
    example: dict[str, Any] = json.loads(Path(_EXAMPLE).read_bytes())["data"]
    # The peer raises where a job's schedule is null, and it is null in every example its vendor publishes.
    del example["schedule"]
    return example


def _uid(number: int, kind: int) -> str:
    return str(UUID(int=(kind << 120) + number * 0x9E3779B97F4A7C15 % (1 << 112)))


def _time(seconds: int) -> str:
    moment = _START - timedelta(days=1) + timedelta(seconds=seconds)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{seconds % 10_000_000:07d}+01:00"
