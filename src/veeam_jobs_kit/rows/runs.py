"""State of the runs of jobs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .model import ACTIVE


class JobAction(StrEnum):
    """Actions on a job."""

    START = "start"
    STOP = "stop"
    RETRY = "retry"


@dataclass(frozen=True, slots=True)
class RunState:
    """State of a run. Two runs of a job have different keys."""

    key: str
    status: str
    progress: int | None = None
    """In percent."""
    failure_message: str | None = None

    @property
    def is_going_on(self) -> bool:
        return self.status in ACTIVE

    def is_after(self, before: RunState) -> bool:
        """Return whether this is another run than the one before the order."""
        return self.key != before.key


@dataclass(frozen=True, slots=True)
class LastRunState(RunState):
    """The last run of a job of Service Provider Console, identified by its start time (`lastRun`).

    As the handles of the library have it: a moment that is missing, could not be read or is earlier is no new run.
    """

    began: datetime | None = None

    def is_after(self, before: RunState) -> bool:
        if self.began is None or not isinstance(before, LastRunState):
            return False
        return before.began is None or self.began > before.began
