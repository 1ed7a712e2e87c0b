"""One run of a job, and how one that is to come will end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

Result = Literal["Success", "Warning", "Failed"]


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a job. While `is_running`, seconds, result and failure are those that it will have.

    `failure` is the reason of a failure or a warning.
    """

    uid: str
    started: datetime
    seconds: int
    result: Result
    failure: str | None = None
    is_retry: bool = False
    is_running: bool = False

    @property
    def ended(self) -> datetime:
        """Return when the run ended, or will end."""
        return self.started + timedelta(seconds=self.seconds)

    @property
    def status(self) -> str:
        """Return the result, or `Running`."""
        return "Running" if self.is_running else self.result

    @property
    def reason(self) -> str | None:
        """Return why it failed or warned; None while it runs."""
        return None if self.is_running else self.failure

    def as_json(self) -> dict[str, Any]:
        """Return the run as JSON; `run_of` restores it."""
        members = {name: getattr(self, name) for name in self.__slots__}
        return {**members, "started": self.started.isoformat()}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run to come ends. Without `seconds`, it takes as long as others."""

    result: Result
    failure: str | None = None
    seconds: int | None = None


def run_of(plain: Mapping[str, Any]) -> Run:
    """Return a run from its JSON."""
    return Run(**{**plain, "started": datetime.fromisoformat(plain["started"])})
