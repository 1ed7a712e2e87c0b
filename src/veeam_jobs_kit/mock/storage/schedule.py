"""Scheduled steps: changes that are carried out later, by the mock's clock."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.connection import Connection, json_text

_LOG = logging.getLogger(__name__)
_TABLE = """CREATE TABLE IF NOT EXISTS _steps (
    moment REAL NOT NULL, number INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL
)"""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is carried out at a moment (seconds of the mock's clock)."""

    moment: float
    kind: str
    body: Mapping[str, Json]


class Schedule:
    """The steps that are not due yet."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        connection.run(_TABLE)
        connection.run("CREATE INDEX IF NOT EXISTS _steps_by_moment ON _steps (moment, number)")

    def add(self, step: Step) -> None:
        """Add a step."""
        row = (step.moment, step.kind, json_text(step.body))
        self._connection.run("INSERT INTO _steps (moment, kind, body) VALUES (?, ?, ?)", row)

    def replace(self, step: Step) -> None:
        """Add a step in place of all others of its kind."""
        self._connection.run("DELETE FROM _steps WHERE kind = ?", (step.kind,))
        self.add(step)

    def is_due(self, until: float) -> bool:
        """Return whether a step is due by then."""
        query = "SELECT 1 FROM _steps WHERE moment <= ? LIMIT 1"
        return self._connection.one(query, (until,)) is not None

    def take(self, until: float) -> Step | None:
        """Remove and return the earliest step due by then, or None."""
        if not self.is_due(until):
            return None
        with self._connection.transaction():
            row = self._connection.one(
                "SELECT number, moment, kind, body FROM _steps WHERE moment <= ? ORDER BY moment, number LIMIT 1",
                (until,),
            )
            if row is None:
                return None
            self._connection.run("DELETE FROM _steps WHERE number = ?", (row[0],))
            return Step(row[1], row[2], json.loads(row[3]))

    def run_due(
        self, until: float, carry_out: Callable[[Step], None], give_up: Callable[[Step], None]
    ) -> None:
        """Carry out every step due by then, in order.

        A step that raises is a bug of the mock: its changes are rolled back, the error is logged, and `give_up` ends what
        waits for it. If it stayed due, it would break every later request. Errors of the database are raised.
        """
        while (step := self.take(until)) is not None:
            try:
                with self._connection.attempt():
                    carry_out(step)
            except sqlite3.Error:
                raise
            except Exception:
                _LOG.exception(
                    "A mistake of the mock: the step %s, due after %.0f s, was given up.",
                    step.kind,
                    step.moment,
                )
                give_up(step)
