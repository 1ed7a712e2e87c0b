"""What can be steered of a run of mocks: faults, requests, clock, world. The admin port and test fixtures use it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api, Document
from veeam_jobs_kit.mock.faults.board import Armed, Board
from veeam_jobs_kit.mock.faults.grammar import check_operation, read_json
from veeam_jobs_kit.mock.received import Received, RequestLog, matching
from veeam_jobs_kit.mock.views import Json


class WorkerLost(RuntimeError):
    """A process that serves a mock has ended, or does not answer."""


class Control(Protocol):
    """One mock, in this process or in others."""

    def requests(self) -> list[Received]: ...
    def forget(self) -> None: ...
    def reset(self) -> None: ...
    def overview(self) -> dict[str, Json]: ...
    def follow(self, clock: Clock) -> None: ...
    def arm(self, armed: tuple[Armed, ...]) -> None: ...


class Resettable(Protocol):
    """What a mock in this process offers: see `Mock`."""

    def reset(self) -> None: ...
    def rejoin(self) -> None: ...
    def overview(self) -> dict[str, Json]: ...


@dataclass(frozen=True, slots=True)
class LocalControl:
    """A mock in this process. It shares clock and board with the lab, so there is nothing to pass on."""

    mock: Resettable
    log: RequestLog

    def requests(self) -> list[Received]:
        return self.log.read()

    def forget(self) -> None:
        self.log.clear()

    def reset(self) -> None:
        self.mock.reset()

    def rejoin(self) -> None:
        self.mock.rejoin()

    def overview(self) -> dict[str, Json]:
        return self.mock.overview()

    def follow(self, clock: Clock) -> None:
        pass

    def arm(self, armed: tuple[Armed, ...]) -> None:
        pass


class Lab:
    """A run of mocks: at most one of each API, one clock, one board of faults."""

    def __init__(
        self,
        controls: Mapping[Api, Control],
        documents: Mapping[Api, Document],
        clock: Clock,
        board: Board,
    ) -> None:
        self.controls = controls
        self.clock = clock
        self._documents = documents
        self._board = board
        self._speed = clock.speed
        board.on_change = self._pass_faults_on

    def add_faults(self, wish: Any) -> list[dict[str, Json]]:
        """Set faults from text or JSON and list them. Raises FaultError for what cannot be, or can never strike."""
        faults = read_json(wish)
        for fault in faults:
            check_operation(fault, {api: document.operations for api, document in self._documents.items()})
        return [self._board.shown(one) for one in self._board.add(faults)]

    def faults(self) -> list[dict[str, Json]]:
        """Every fault that is set, in order."""
        return [self._board.shown(one) for one in self._board.armed]

    def clear_faults(self, number: int | None = None) -> int:
        """Take away one fault, or all; how many there were."""
        return self._board.clear(number)

    def requests(self, wanted: Mapping[str, str] | None = None) -> list[Received]:
        """What was received, oldest first. Raises KeyError and ValueError for a filter that is none."""
        found = [one for control in self.controls.values() for one in control.requests()]
        return matching(sorted(found, key=lambda one: one.at), wanted or {})

    def forget_requests(self) -> None:
        """Empty the log."""
        for control in self.controls.values():
            control.forget()

    def reset(self) -> None:
        """Back to the start: world, clock, faults and log. Tokens and sessions are worth nothing after it."""
        self._board.clear()
        self.clock.reset()
        self.clock.set_speed(self._speed)
        self._pass_clock_on()
        for control in self.controls.values():
            control.reset()
        self.forget_requests()

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.advance(seconds)
        self._pass_clock_on()

    def set_speed(self, speed: float) -> None:
        """Let time run faster or slower; 0 stops it."""
        self.clock.set_speed(speed)
        self._pass_clock_on()

    def overview(self) -> dict[str, Json]:
        """Each mock in a few numbers, and the clock."""
        return {
            "clock": self.clock_shown(),
            **{api: control.overview() for api, control in self.controls.items()},
        }

    def clock_shown(self) -> dict[str, Json]:
        """The clock as the admin port shows it."""
        return {
            "now": self.clock.now().isoformat(timespec="seconds"),
            "elapsed": round(self.clock.elapsed(), 3),
            "speed": self.clock.speed,
        }

    def _pass_faults_on(self) -> None:
        for control in self.controls.values():
            control.arm(self._board.armed)

    def _pass_clock_on(self) -> None:
        for control in self.controls.values():
            control.follow(self.clock)
