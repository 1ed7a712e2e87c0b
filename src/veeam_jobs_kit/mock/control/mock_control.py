"""Control a run of mocks: faults, request log, clock, reset. Used by the admin port and the test fixtures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, get_args

from veeam_jobs_description.document import Api, Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.faults.grammar import check_operation, read_json
from veeam_jobs_kit.mock.control.faults.state import ActiveFault, FaultState
from veeam_jobs_kit.mock.control.request_log import Received, matching
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.runs import Outcome, Result


class WorkerLost(RuntimeError):
    """A worker process of a mock has ended or does not answer."""


class UnknownJob(ValueError):
    """No mock has the job that is named, or could have it."""


class Control(Protocol):
    """Controls one mock, in this process or in worker processes."""

    def requests(self) -> list[Received]: ...
    def forget(self) -> None: ...
    def reset(self) -> None: ...
    def overview(self) -> dict[str, Json]: ...
    def set_outcome(self, job: str, outcome: Outcome) -> bool: ...
    def add_job(self, stated: Mapping[str, Any]) -> str | None: ...
    def follow(self, clock: Clock) -> None: ...
    def set_faults(self, active: tuple[ActiveFault, ...]) -> None: ...


class MockControl:
    """Controls a run of mocks: at most one of each API, with one clock and one set of faults."""

    def __init__(
        self,
        controls: Mapping[Api, Control],
        documents: Mapping[Api, Document],
        clock: Clock,
        faults: FaultState,
    ) -> None:
        self.controls = controls
        self.clock = clock
        self._documents = documents
        self._faults = faults
        self._speed = clock.speed
        faults.on_change = self._send_faults

    def add_faults(self, value: Any) -> list[dict[str, Json]]:
        """Add faults from text or JSON and return them. Raises FaultError if one is invalid or can never occur."""
        faults = read_json(value)
        for fault in faults:
            check_operation(fault, {api: document.operations for api, document in self._documents.items()})
        return [self._faults.shown(active) for active in self._faults.add(faults)]

    def faults(self) -> list[dict[str, Json]]:
        """Return every active fault, in the order in which they were added."""
        return [self._faults.shown(active) for active in self._faults.active]

    def clear_faults(self, number: int | None = None) -> int:
        """Remove one fault, or all. Returns how many were removed."""
        return self._faults.clear(number)

    def requests(self, wanted: Mapping[str, str] | None = None) -> list[Received]:
        """Return the logged requests, oldest first. Raises KeyError or ValueError for an invalid filter."""
        found = [received for control in self.controls.values() for received in control.requests()]
        return matching(sorted(found, key=lambda received: received.at), wanted or {})

    def forget_requests(self) -> None:
        """Clear the request log."""
        for control in self.controls.values():
            control.forget()

    def reset(self) -> None:
        """Reset data, clock, faults and request log to the start. Tokens and sessions become invalid."""
        self._faults.reset()
        self.clock.reset()
        self.clock.set_speed(self._speed)
        self._send_clock()
        for control in self.controls.values():
            control.reset()
        self.forget_requests()

    def advance(self, seconds: float) -> None:
        """Advance the clock by a number of seconds."""
        self.clock.advance(seconds)
        self._send_clock()

    def set_speed(self, speed: float) -> None:
        """Set the speed of the clock; 0 stops it."""
        self.clock.set_speed(speed)
        self._send_clock()

    def set_outcome(
        self, job: str, result: str, message: str | None = None, seconds: int | None = None
    ) -> None:
        """Tell how the next run of a job ends, in every mock that has it; called again, how the one after that ends.

        `job` is an ID or a name. Raises UnknownJob, ValueError for another result than Success, Warning and Failed.
        """
        results: tuple[Result, ...] = get_args(Result)
        wanted = next((each for each in results if each == result), None)
        if wanted is None:
            raise ValueError(f"A run ends with {', '.join(results)}, not with {result!r}.")
        outcome = Outcome(wanted, message, seconds)
        found = [control.set_outcome(job, outcome) for control in self.controls.values()]
        if not any(found):
            raise UnknownJob(f"There is no job {job!r}: name one by its ID or its name.")

    def add_job(self, stated: Mapping[str, Any]) -> str:
        """Add a job to every mock that has jobs of its kind, stated as in a world file; return its ID.

        Raises WorldError for what a world file could not state, UnknownJob where no mock has jobs of its kind.
        """
        added = [control.add_job(stated) for control in self.controls.values()]
        uid = next((each for each in added if each), None)
        if uid is None:
            raise UnknownJob(f"No mock that runs has jobs of the kind {stated.get('kind', 'BackupVm')}.")
        return uid

    def overview(self) -> dict[str, Json]:
        """Return the clock and a few numbers about each mock."""
        return {
            "clock": self.clock_shown(),
            **{api: control.overview() for api, control in self.controls.items()},
        }

    def clock_shown(self) -> dict[str, Json]:
        """Return the clock as the admin port shows it."""
        return {
            "now": self.clock.now().isoformat(timespec="seconds"),
            "elapsed": round(self.clock.elapsed(), 3),
            "speed": self.clock.speed,
        }

    def _send_faults(self) -> None:
        for control in self.controls.values():
            control.set_faults(self._faults.active)

    def _send_clock(self) -> None:
        for control in self.controls.values():
            control.follow(self.clock)
