"""Runs of jobs while they are going on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .rows import ACTIVE


class Action(StrEnum):
    """What a job can be told to do."""

    START = "start"
    STOP = "stop"
    RETRY = "retry"


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it stands. Two runs of a job have different keys."""

    key: str
    status: str
    progress: int | None = None
    """In percent."""
    failure_message: str | None = None

    @property
    def is_going_on(self) -> bool:
        return self.status in ACTIVE
