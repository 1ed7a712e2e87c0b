"""What a mock is made from, and the making of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette

from veeam_jobs_kit.mock.app import Mock, create_app
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api, Document
from veeam_jobs_kit.mock.faults.board import Board
from veeam_jobs_kit.mock.lab import LocalControl
from veeam_jobs_kit.mock.received import RequestLog


@dataclass(frozen=True, slots=True)
class Options:
    """What makes one mock differ from another.

    `version` serves an older VSPC; `world` is a file that takes the place of `seed` and `jobs`. For VSPC alone: `accept`
    answers 202 to whatever changes something, `throttle` is how many requests a user may send in a minute.
    """

    seed: int = 1
    jobs: int = 40
    version: str | None = None
    canary: str | None = None
    database: str | Path = ":memory:"
    accept: bool = False
    throttle: int | None = None
    world: Path | None = None
    idle_minutes: float = 15
    """Minutes without a request that end a logon session of Enterprise Manager."""


@dataclass(frozen=True, slots=True)
class Application:
    """One mock, ready to be served, and what steers it."""

    app: Starlette
    control: LocalControl
    document: Document

    def close(self) -> None:
        """Close the database; nothing is served any more."""
        self.app.state.mock.close()


def application(api: Api, options: Options, clock: Clock, board: Board, worker: int = 0) -> Application:
    """Make a mock. Raises as `create_app` does."""
    log = RequestLog(api)
    app = create_app(
        api,
        seed=options.seed,
        jobs=options.jobs,
        version=options.version if api == "vspc" else None,
        canary=options.canary,
        clock=clock,
        database=options.database,
        accept=options.accept,
        throttle=options.throttle,
        world=options.world,
        idle_minutes=options.idle_minutes,
        worker=worker,
        board=board,
        log=log,
    )
    mock: Mock = app.state.mock
    return Application(app, LocalControl(mock, log), mock.document)
