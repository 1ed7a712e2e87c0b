"""What comes and goes in a world: ids that are known, tokens and sessions, what is due, how late it is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from veeam_jobs_kit.mock.database import Database, json_text
from veeam_jobs_kit.mock.views import Json

_IN_SECONDS = ("begun", "expires", "ready", "used")
"""Members of what comes and goes that are seconds of the clock."""

LIVE_TABLES = """
CREATE TABLE IF NOT EXISTS clock (start TEXT NOT NULL, elapsed REAL NOT NULL);
CREATE TABLE IF NOT EXISTS known (key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, value));
CREATE TABLE IF NOT EXISTS live (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id));
CREATE TABLE IF NOT EXISTS due (moment REAL NOT NULL, number INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS by_moment ON due (moment, number);
"""


@dataclass(frozen=True, slots=True)
class Due:
    """Something that will happen at a moment (seconds of the mock's clock)."""

    moment: float
    kind: str
    body: Mapping[str, Json]


class Live(Database):
    """What is there for a while, in tables of its own."""

    def clock(self) -> tuple[datetime, float] | None:
        """Where the clock began, and the seconds since, as of the last change; None while there was none."""
        row = self._one("SELECT start, elapsed FROM clock")
        return (datetime.fromisoformat(row[0]), row[1]) if row else None

    def set_clock(self, start: datetime, elapsed: float) -> None:
        """How late it is, for whoever takes up this world later."""
        with self.transaction():
            self._run("DELETE FROM clock")
            self._run("INSERT INTO clock VALUES (?, ?)", (start.isoformat(), elapsed))

    def shift(self, seconds: float) -> None:
        """Count time from so much earlier: everything that is kept in seconds of the clock gets more of them."""
        with self.transaction():
            self._run("UPDATE due SET moment = moment + ?", (seconds,))
            for member in _IN_SECONDS:
                path = f"$.{member}"
                self._run(
                    "UPDATE live SET body = json_set(body, ?1, json_extract(body, ?1) + ?2)"
                    " WHERE json_extract(body, ?1) IS NOT NULL",
                    (path, seconds),
                )

    def know(self, key: str, values: Iterable[str]) -> None:
        """These ids exist, as values of a path parameter."""
        with self.transaction():
            rows = ((key, value.lower()) for value in values)
            self._connection.executemany("INSERT OR IGNORE INTO known VALUES (?, ?)", rows)

    def knows(self, key: str, value: str) -> bool:
        return self._one("SELECT 1 FROM known WHERE key = ? AND value = ?", (key, value.lower())) is not None

    def forget(self, key: str, value: str) -> None:
        """This id exists no longer."""
        self._run("DELETE FROM known WHERE key = ? AND value = ?", (key, value.lower()))

    def known(self, key: str) -> list[str]:
        """Every id of this kind, in the order they became known."""
        rows = self._all("SELECT value FROM known WHERE key = ? ORDER BY rowid", (key,))
        return [str(row[0]) for row in rows]

    def put_live(self, kind: str, uid: str, body: Mapping[str, Json]) -> None:
        """Keep something that comes and goes: a token, a logon session, a task."""
        self._run("INSERT OR REPLACE INTO live VALUES (?, ?, ?)", (kind, uid, json_text(body)))

    def live(self, kind: str, uid: str) -> Mapping[str, Json] | None:
        row = self._one("SELECT body FROM live WHERE kind = ? AND id = ?", (kind, uid))
        return json.loads(row[0]) if row else None

    def all_live(self, kind: str) -> list[Mapping[str, Json]]:
        return [json.loads(row[0]) for row in self._all("SELECT body FROM live WHERE kind = ?", (kind,))]

    def drop_live(self, kind: str, uid: str) -> None:
        self._run("DELETE FROM live WHERE kind = ? AND id = ?", (kind, uid))

    def drop_all_live(self, kind: str, member: str, value: str) -> None:
        """Drop everything of this kind whose body has this value for this member."""
        query = "DELETE FROM live WHERE kind = ? AND json_extract(body, ?) = ?"
        self._run(query, (kind, f'$."{member}"', value))

    def schedule(self, due: Due) -> None:
        row = (due.moment, due.kind, json_text(due.body))
        self._run("INSERT INTO due (moment, kind, body) VALUES (?, ?, ?)", row)

    def is_due(self, until: float) -> bool:
        """Whether anything is due by then."""
        return self._one("SELECT 1 FROM due WHERE moment <= ? LIMIT 1", (until,)) is not None

    def take_due(self, until: float) -> Due | None:
        """The earliest thing due by then, removed; None when nothing is."""
        if not self.is_due(until):
            return None
        with self.transaction():
            row = self._one(
                "SELECT number, moment, kind, body FROM due WHERE moment <= ? ORDER BY moment, number LIMIT 1",
                (until,),
            )
            if row is None:
                return None
            self._run("DELETE FROM due WHERE number = ?", (row[0],))
            return Due(row[1], row[2], json.loads(row[3]))
