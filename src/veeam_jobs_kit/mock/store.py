"""The state of a mock, in SQLite: what exists, who is signed in, what is under way."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from veeam_jobs_kit.mock.views import Json

_TABLES = """
CREATE TABLE IF NOT EXISTS origin (facts TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS records (
    position INTEGER PRIMARY KEY, schema TEXT NOT NULL, uid TEXT NOT NULL, keys TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (schema, uid)
);
CREATE INDEX IF NOT EXISTS by_schema ON records (schema, position);
CREATE TABLE IF NOT EXISTS known (key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key, value));
CREATE TABLE IF NOT EXISTS live (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id));
CREATE TABLE IF NOT EXISTS due (moment REAL NOT NULL, number INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Record:
    """One resource: the schema it fits, its id, what it belongs to (`keys`), and its JSON-shaped body."""

    schema: str
    uid: str
    body: Mapping[str, Json]
    keys: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Due:
    """Something that will happen at a moment (seconds of the mock's clock)."""

    moment: float
    kind: str
    body: Mapping[str, Json]


class StoreInUse(RuntimeError):
    """The file holds another world than the one asked for."""


class Store:
    """One SQLite connection, behind one lock: handlers are short, and a mock has one process."""

    def __init__(self, path: str | Path = ":memory:") -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._connection.executescript(_TABLES)

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and nobody in between."""
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def clear(self) -> None:
        """Forget everything."""
        for (table,) in self._all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ):
            self._run(f"DELETE FROM {table}")  # names of our own

    def origin(self) -> Json:
        """What the world in here was made from, or None while it is empty."""
        row = self._one("SELECT facts FROM origin")
        return json.loads(row[0]) if row else None

    def set_origin(self, facts: Json) -> None:
        self._run("INSERT INTO origin VALUES (?)", (json.dumps(facts),))

    def size(self) -> int:
        """How many things are in here; it tells one start on a file from the next."""
        row = self._one("SELECT (SELECT count(*) FROM records) + (SELECT count(*) FROM live)")
        return int(row[0])

    def add(self, records: Iterable[Record]) -> None:
        """Put records in, in order; one that is already there stays as it is."""
        rows = (
            (record.schema, record.uid.lower(), _text(record.keys), _text(record.body)) for record in records
        )
        with self._lock:
            self._connection.executemany(
                "INSERT OR IGNORE INTO records (schema, uid, keys, body) VALUES (?, ?, ?, ?)", rows
            )

    def replace(self, schema: str, uid: str, body: Mapping[str, Json]) -> None:
        """A new body for a record that is there."""
        self._run(
            "UPDATE records SET body = ? WHERE schema = ? AND uid = ?", (_text(body), schema, uid.lower())
        )

    def remove(self, keys: Mapping[str, str], schema: str | None = None) -> None:
        """Take out every record, of one schema or of any, that has these keys."""
        where, values = _where(schema, keys)
        self._run(f"DELETE FROM records WHERE {where}", values)  # fixed text

    def drop(self, schema: str, uid: str) -> None:
        """Take one record out."""
        self._run("DELETE FROM records WHERE schema = ? AND uid = ?", (schema, uid.lower()))

    def rekey(self, keys: Mapping[str, str], name: str, value: str) -> None:
        """Another value for one key of every record that has these keys."""
        where, values = _where(None, keys)
        self._run(
            f"UPDATE records SET keys = json_set(keys, ?, ?) WHERE {where}",  # fixed text
            (f'$."{name}"', value.lower(), *values),
        )

    def get(self, schema: str, uid: str) -> Record | None:
        row = self._one("SELECT keys, body FROM records WHERE schema = ? AND uid = ?", (schema, uid.lower()))
        return Record(schema, uid.lower(), json.loads(row[1]), json.loads(row[0])) if row else None

    def count(self, schema: str, keys: Mapping[str, str] | None = None) -> int:
        where, values = _where(schema, keys or {})
        row = self._one(f"SELECT count(*) FROM records WHERE {where}", values)  # fixed text
        return int(row[0]) if row else 0

    def page(
        self, schema: str, keys: Mapping[str, str] | None = None, offset: int = 0, limit: int = -1
    ) -> list[Mapping[str, Json]]:
        """Bodies in the order they were put in; a limit of -1 means all."""
        where, values = _where(schema, keys or {})
        query = f"SELECT body FROM records WHERE {where} ORDER BY position LIMIT ? OFFSET ?"
        return [json.loads(row[0]) for row in self._all(query, (*values, limit, offset))]

    def know(self, key: str, values: Iterable[str]) -> None:
        """These ids exist, as values of a path parameter."""
        with self._lock:
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
        self._run("INSERT OR REPLACE INTO live VALUES (?, ?, ?)", (kind, uid, _text(body)))

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
        row = (due.moment, due.kind, _text(due.body))
        self._run("INSERT INTO due (moment, kind, body) VALUES (?, ?, ?)", row)

    def take_due(self, until: float) -> Due | None:
        """The earliest thing due by then, removed; None when nothing is."""
        with self._lock:
            row = self._one(
                "SELECT number, moment, kind, body FROM due WHERE moment <= ? ORDER BY moment, number LIMIT 1",
                (until,),
            )
            if row is None:
                return None
            self._run("DELETE FROM due WHERE number = ?", (row[0],))
            return Due(row[1], row[2], json.loads(row[3]))

    def _run(self, query: str, values: Sequence[Any] = ()) -> None:
        with self._lock:
            self._connection.execute(query, values)

    def _one(self, query: str, values: Sequence[Any] = ()) -> Any:
        with self._lock:
            return self._connection.execute(query, values).fetchone()

    def _all(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()


def _where(schema: str | None, keys: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    parts, values = (["schema = ?"], [schema]) if schema else ([], [])
    for name, value in keys.items():
        parts.append("json_extract(keys, ?) = ?")
        values += [f'$."{name}"', value.lower()]
    return " AND ".join(parts), tuple(values)


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
