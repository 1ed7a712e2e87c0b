"""Facts about a world: the options that it was made from, when it began, and its clock."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.connection import Connection

_TABLES = (
    "CREATE TABLE IF NOT EXISTS _origin (facts TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS _began (moment TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS _starts (number INTEGER PRIMARY KEY)",
    "CREATE TABLE IF NOT EXISTS _clock (start TEXT NOT NULL, elapsed REAL NOT NULL)",
)


class Origin:
    """Facts about the world in a database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        for statement in _TABLES:
            connection.run(statement)

    def facts(self) -> Json:
        """Return what the world was made from, or None while the database is empty."""
        row = self._connection.one("SELECT facts FROM _origin")
        return json.loads(row[0]) if row else None

    def set_facts(self, facts: Json) -> None:
        """Store what the world was made from."""
        self._connection.run("INSERT INTO _origin VALUES (?)", (json.dumps(facts),))

    def began(self, moment: datetime) -> datetime:
        """Return when the world began; it begins now, at `moment`, if it has not begun before."""
        with self._connection.transaction():
            row = self._connection.one("SELECT moment FROM _began")
            if row is None:
                self._connection.run("INSERT INTO _began VALUES (?)", (moment.isoformat(),))
        return datetime.fromisoformat(row[0]) if row else moment

    def random(self, seed: int, worker: int) -> random.Random:
        """Return the random numbers of a start: reproducible, and others at each start on this database."""
        with self._connection.transaction():
            self._connection.run("INSERT INTO _starts DEFAULT VALUES")
            start = self._connection.one("SELECT max(number) FROM _starts")[0]
        return random.Random(f"{seed}:{start}:{worker}")

    def forget_starts(self) -> None:
        """Count starts from the first again: this is the copy of a database, not the database."""
        self._connection.run("DELETE FROM _starts")

    def clock(self) -> tuple[datetime, float] | None:
        """Return the start of the clock and the seconds since, as of the last change; None where there was none."""
        row = self._connection.one("SELECT start, elapsed FROM _clock")
        return (datetime.fromisoformat(row[0]), row[1]) if row else None

    def set_clock(self, start: datetime, elapsed: float) -> None:
        """Store the clock, for a later start on the same database."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM _clock")
            self._connection.run("INSERT INTO _clock VALUES (?, ?)", (start.isoformat(), elapsed))

    def shift(self, seconds: float, members: Iterable[str]) -> None:
        """Add seconds to steps and to these members of sessions, so that the clock can start earlier."""
        with self._connection.transaction():
            self._connection.run("UPDATE _steps SET moment = moment + ?", (seconds,))
            for member in members:
                self._connection.run(
                    "UPDATE _sessions SET body = json_set(body, ?1, json_extract(body, ?1) + ?2)"
                    " WHERE json_extract(body, ?1) IS NOT NULL",
                    (f"$.{member}", seconds),
                )
