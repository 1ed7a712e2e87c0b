"""The state of a mock, in SQLite: what exists, who is signed in, what is under way.

The catalogue (`records`: ids and keys) is written at once, bodies when they come. Nothing is kept outside the database:
several processes may share a file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from veeam_jobs_kit.mock.pages import Numbers, Pages, parts
from veeam_jobs_kit.mock.records import Record, Row, encoded
from veeam_jobs_kit.mock.shelves import SHELF, SLOTS
from veeam_jobs_kit.mock.views import Json

Watcher = Callable[[str, int, bytes | None], None]
"""Told of every new body: schema, number, and the body, or None where the record is gone."""

_ADD = f"INSERT INTO records VALUES ({', '.join('?' * (3 + SLOTS))}) ON CONFLICT (uid, number >> {SHELF}) DO NOTHING"


class Store(Pages):
    """The records of a world and, below, what comes and goes in it."""

    def __init__(self, path: str | Path = ":memory:") -> None:
        self.watchers: dict[str, Watcher] = {}
        super().__init__(path)

    def origin(self) -> Json:
        """What the world in here was made from, or None while it is empty."""
        row = self._one("SELECT facts FROM origin")
        return json.loads(row[0]) if row else None

    def set_origin(self, facts: Json) -> None:
        self._run("INSERT INTO origin VALUES (?)", (json.dumps(facts),))

    def began(self, moment: datetime) -> datetime:
        """When the world in here began, which is `moment` unless it began before."""
        with self.transaction():
            # Another process may have begun anew, and given other numbers to schemas and keys.
            self._forget()
            row = self._one("SELECT moment FROM began")
            if row is None:
                self._run("INSERT INTO began VALUES (?)", (moment.isoformat(),))
        return datetime.fromisoformat(row[0]) if row else moment

    def size(self) -> int:
        """How many things are in here; it tells one start on a file from the next."""
        row = self._one(
            "SELECT (SELECT coalesce(sum(next - gaps), 0) FROM shelves) + (SELECT count(*) FROM live)"
        )
        return int(row[0])

    def add(self, records: Iterable[Record]) -> None:
        """Put records in, in order; one that is already there stays as it is."""
        with self.transaction():
            following: dict[int, int] = {}
            for record in records:
                shelf, uid = self._shelf(record.schema), record.uid.lower()
                if shelf not in following:
                    following[shelf] = self._one("SELECT next FROM shelves WHERE id = ?", (shelf,))[0]
                number = shelf << SHELF | following[shelf]
                row = (number, uid, None, *self._keyed(record.keys))
                if self._connection.execute(_ADD, row).rowcount:
                    following[shelf] += 1
                    self._keep_body(record.schema, number, encoded(record.body))
            for shelf, position in following.items():
                self._run(
                    "UPDATE shelves SET changes = changes + ? - next, next = ? WHERE id = ?",
                    (position, position, shelf),
                )

    def load(self, names: Sequence[str], rows: Iterable[Row], most: int = 20_000) -> None:
        """Put many new rows into the catalogue; `names` are those of their keys. None of them may be there already."""
        with self.transaction():
            slots = [self._slot(name) for name in names]
            indexed = [row[0] for row in self._all("SELECT slot FROM slots WHERE NOT coarse")]
            self._run("DROP INDEX by_uid")
            for slot in indexed:
                self._run(f"DROP INDEX by_k{slot}")
            marks = ", ".join(f"k{slot}" for slot in slots)
            query = f"INSERT INTO records (number, uid, maker, {marks}) VALUES ({_marks(3 + len(slots))})"
            following = dict(self._all("SELECT id, next FROM shelves"))
            for part in parts(self._numbered(rows, following), most):
                # In order of numbers, SQLite appends; out of order, it searches.
                part.sort()
                self._connection.executemany(query, part)
            self._connection.executemany(
                "UPDATE shelves SET next = ? WHERE id = ?",
                ((position, shelf) for shelf, position in following.items()),
            )
            self._run(f"CREATE UNIQUE INDEX by_uid ON records (uid, number >> {SHELF})")
            for slot in indexed:
                self._index(slot)

    def _numbered(self, rows: Iterable[Row], following: dict[int, int]) -> Iterator[tuple[Any, ...]]:
        for row in rows:
            shelf = self._shelves.get(row.schema)
            if shelf is None:
                shelf = self._shelf(row.schema)
            position = following.get(shelf, 0)
            following[shelf] = position + 1
            yield (shelf << SHELF | position, row.uid, row.maker, *row.keys)

    def replace(self, schema: str, uid: str, body: Mapping[str, Json]) -> None:
        """A new body for a record that is there."""
        with self.transaction():
            number = self._number(schema, uid)
            if number is not None:
                self._put_body(schema, number, encoded(body))

    def remove(self, keys: Mapping[str, str], schema: str | None = None) -> None:
        """Take out every record, of one schema or of any, that has these keys."""
        with self.transaction():
            where, values = self._where(schema, keys)
            numbers = [
                row[0] for row in self._all(f"SELECT number FROM records WHERE {where}", values)
            ]  # fixed text
            self._remove(numbers)

    def drop(self, schema: str, uid: str) -> None:
        """Take one record out."""
        with self.transaction():
            number = self._number(schema, uid)
            if number is not None:
                self._remove([number])

    def rekey(self, keys: Mapping[str, str], name: str, value: str) -> None:
        """Another value for one key of every record that has these keys."""
        with self.transaction():
            slot = self._slot(name)
            where, values = self._where(None, keys)
            query = f"UPDATE records SET k{slot} = ? WHERE k{slot} IS NOT NULL AND {where}"  # fixed text
            self._run(query, (value.lower(), *values))
            self._run("UPDATE shelves SET changes = changes + 1")

    def _put_body(self, schema: str, number: int, body: bytes) -> None:
        self._keep_body(schema, number, body)
        self._run("UPDATE shelves SET changes = changes + 1 WHERE id = ?", (number >> SHELF,))

    def _keep_body(self, schema: str, number: int, body: bytes) -> None:
        self._run("INSERT OR REPLACE INTO bodies VALUES (?, ?)", (number, body))
        for watcher in self.watchers.values():
            watcher(schema, number, body)

    def _remove(self, numbers: Numbers) -> None:
        schemas = dict(self._all("SELECT id, schema FROM shelves"))
        for number in numbers:
            self._run("DELETE FROM records WHERE number = ?", (number,))
            for watcher in self.watchers.values():
                watcher(schemas[number >> SHELF], number, None)


def _marks(count: int) -> str:
    return ", ".join("?" * count)
