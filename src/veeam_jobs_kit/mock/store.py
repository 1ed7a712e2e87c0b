"""The state of a mock, in SQLite: what exists, who is signed in, what is under way.

A record has a place in its schema: `number = shelf << 40 | position`, where the shelf is the schema and positions follow one
another. A page is therefore a range of numbers, wherever it begins. A record that is gone leaves a gap behind, and
gaps are counted, so that positions stay what they were.

The catalogue (`records`: ids and keys) is written at once; bodies are ready JSON, and those that a maker can make from
the seed are made when they are first asked for. Nothing is kept outside the database: several processes may share a file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from veeam_jobs_kit.mock.cache import Cache
from veeam_jobs_kit.mock.live import LIVE_TABLES, Live
from veeam_jobs_kit.mock.records import Record, Row, Slice, encoded
from veeam_jobs_kit.mock.views import Json

SLOTS = 16
"""How many kinds of keys there can be."""

_SHELF = 40
"""Bits of a number that are the position."""

_CHUNK = 500
"""Bodies that are made and kept in one go."""

_PIECE = 50
"""Bodies that are joined in one go: more than about 100 kB of memory comes fresh from the system every time, and costs."""

_CHUNKED = 100
"""Bodies in a chunk that is kept for the next page."""

_MOST_CHUNKED = 500
"""The longest page that is made of chunks: the longest there can be on the wire."""

_COLUMNS = ", ".join(f"k{slot}" for slot in range(SLOTS))
_TABLES = f"""
CREATE TABLE IF NOT EXISTS origin (facts TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS began (moment TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS shelves (
    id INTEGER PRIMARY KEY, schema TEXT NOT NULL UNIQUE, next INTEGER NOT NULL DEFAULT 0,
    gaps INTEGER NOT NULL DEFAULT 0, changes INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS slots (slot INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, coarse INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS records (number INTEGER PRIMARY KEY, uid TEXT NOT NULL, maker INTEGER, {_COLUMNS});
CREATE UNIQUE INDEX IF NOT EXISTS by_uid ON records (uid, number >> {_SHELF});
CREATE TABLE IF NOT EXISTS bodies (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS gaps (number INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS ranks (
    id INTEGER PRIMARY KEY, schema TEXT NOT NULL, path TEXT NOT NULL, collation TEXT NOT NULL,
    UNIQUE (schema, path, collation)
);
CREATE TRIGGER IF NOT EXISTS gone AFTER DELETE ON records BEGIN
    INSERT INTO gaps VALUES (old.number);
    UPDATE shelves SET gaps = gaps + 1, changes = changes + 1 WHERE id = old.number >> {_SHELF};
    DELETE FROM bodies WHERE number = old.number;
END;
"""

Numbers = Sequence[int]
Made = Callable[[str, Numbers], Sequence[bytes]]
"""A maker of bodies: schema and the numbers its rows were catalogued with -> ready JSON."""


Watcher = Callable[[str, int, bytes | None], None]
"""Told of every new body: schema, number, and the body, or None where the record is gone."""


_ADD = f"INSERT INTO records VALUES ({', '.join('?' * (3 + SLOTS))}) ON CONFLICT (uid, number >> {_SHELF}) DO NOTHING"


def _unmade(schema: str, _: Numbers) -> Sequence[bytes]:
    raise LookupError(f"nobody makes {schema}")


class Store(Live):
    """The records of a world and, below, what comes and goes in it."""

    def __init__(self, path: str | Path = ":memory:") -> None:
        self._slots: dict[str, int] = {}
        self._shelves: dict[str, int] = {}
        self.maker: Made = _unmade
        self.watchers: dict[str, Watcher] = {}
        self._chunks: Cache[list[bytes]] = Cache()
        super().__init__(path, LIVE_TABLES + _TABLES)

    def changes(self, schema: str) -> int:
        """Differs after every change of the records of a schema, by whatever process."""
        row = self._one("SELECT changes FROM shelves WHERE schema = ?", (schema,))
        return int(row[0]) if row else 0

    def state(self) -> int:
        """Differs after every change of any record, by whatever process."""
        return int(self._one("SELECT total(changes) FROM shelves")[0])

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
                number = shelf << _SHELF | following[shelf]
                row = (number, uid, None, *self._keyed(record.keys))
                if self._connection.execute(_ADD, row).rowcount:
                    following[shelf] += 1
                    self._keep_body(record.schema, number, encoded(record.body))
            for shelf, position in following.items():
                self._run(
                    "UPDATE shelves SET changes = changes + ? - next, next = ? WHERE id = ?",
                    (position, position, shelf),
                )

    def coarse(self, name: str) -> None:
        """A key that so many records share that an index on it would not pay."""
        with self.transaction():
            slot = self._slot(name)
            self._run("UPDATE slots SET coarse = 1 WHERE slot = ?", (slot,))
            self._run(f"DROP INDEX IF EXISTS by_k{slot}")

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
            for part in _parts(self._numbered(rows, following), most):
                # In order of numbers, SQLite appends; out of order, it searches.
                part.sort()
                self._connection.executemany(query, part)
            self._connection.executemany(
                "UPDATE shelves SET next = ? WHERE id = ?",
                ((position, shelf) for shelf, position in following.items()),
            )
            self._run(f"CREATE UNIQUE INDEX by_uid ON records (uid, number >> {_SHELF})")
            for slot in indexed:
                self._index(slot)

    def _numbered(self, rows: Iterable[Row], following: dict[int, int]) -> Iterator[tuple[Any, ...]]:
        for row in rows:
            shelf = self._shelves.get(row.schema)
            if shelf is None:
                shelf = self._shelf(row.schema)
            position = following.get(shelf, 0)
            following[shelf] = position + 1
            yield (shelf << _SHELF | position, row.uid, row.maker, *row.keys)

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

    def get(self, schema: str, uid: str) -> Record | None:
        shelf = self._shelf_of(schema)
        if shelf is None:
            return None
        row = self._one(
            f"SELECT body, maker, {_COLUMNS} FROM records LEFT JOIN bodies USING (number)"
            f" WHERE uid = ? AND number >> {_SHELF} = ?",
            (uid.lower(), shelf),
        )
        if row is None:
            return None
        body = row[0] if row[0] is not None else self.maker(schema, [row[1]])[0]
        names = self._names()
        keys = {names[slot]: value for slot, value in enumerate(row[2:]) if value is not None}
        return Record(schema, uid.lower(), json.loads(body), keys)

    def count(self, schema: str, keys: Mapping[str, str] | None = None) -> int:
        if not keys:
            row = self._one("SELECT next - gaps FROM shelves WHERE schema = ?", (schema,))
            return int(row[0]) if row else 0
        where, values = self._where(schema, keys)
        return int(self._one(f"SELECT count(*) FROM records WHERE {where}", values)[0])  # fixed text

    def page(
        self, schema: str, keys: Mapping[str, str] | None = None, offset: int = 0, limit: int = -1
    ) -> list[Mapping[str, Json]]:
        """Bodies in the order they were put in; a limit of -1 means all."""
        found: list[Mapping[str, Json]] = json.loads(
            b"[" + self.slice(schema, keys, offset, limit).content + b"]"
        )
        return found

    def slice(
        self, schema: str, keys: Mapping[str, str] | None = None, offset: int = 0, limit: int = -1
    ) -> Slice:
        """The same, as they are sent."""
        with self._lock:
            if keys:
                return self._scoped(schema, keys, offset, limit)
            row = self._one("SELECT id, next - gaps, gaps, changes FROM shelves WHERE schema = ?", (schema,))
            shelf, total, gaps, changes = row or (0, 0, 0, 0)
            count = _count(total, offset, limit)
            if count == 0:
                return Slice((), 0, total)
            if not gaps and count <= _MOST_CHUNKED:
                found = self._chunked(schema, shelf << _SHELF, offset, count, changes)
                return Slice(found, count, total)
            first, last = self._at(shelf, offset, gaps), self._at(shelf, offset + count - 1, gaps)
            return Slice(*self._join_range(schema, first, last, count), total)

    def _chunked(self, schema: str, shelf: int, offset: int, count: int, changes: int) -> list[bytes]:
        """Bodies of a shelf without gaps, out of chunks that are kept as long as nothing changes."""
        first, last = offset // _CHUNKED, (offset + count - 1) // _CHUNKED
        bodies: list[bytes] = []
        for number in range(first, last + 1):
            start = shelf + number * _CHUNKED
            chunk = self._chunks.get(start, changes)
            if chunk is None:
                chunk = self._chunk(schema, start)
                self._chunks.put(start, changes, chunk, sum(map(len, chunk)))
            bodies += chunk
        skipped = offset - first * _CHUNKED
        return bodies[skipped : skipped + count]

    def _chunk(self, schema: str, start: int) -> list[bytes]:
        end = start + _CHUNKED - 1
        self._make(schema, "number BETWEEN ? AND ?", (start, end))
        query = "SELECT body FROM bodies WHERE number BETWEEN ? AND ? ORDER BY number"
        return [body for (body,) in self._all(query, (start, end))]

    def _scoped(self, schema: str, keys: Mapping[str, str], offset: int, limit: int) -> Slice:
        total = self.count(schema, keys)
        count = _count(total, offset, limit)
        where, values = self._where(schema, keys)
        query = f"SELECT number FROM records WHERE {where} ORDER BY number LIMIT ? OFFSET ?"  # fixed text
        numbers = [row[0] for row in self._all(query, (*values, count, offset))]
        return Slice(*self.join(schema, numbers), total)

    def join(self, schema: str, numbers: Numbers) -> tuple[list[bytes], int]:
        """The bodies of these records, in this order, joined by commas in pieces, and how many of them there are."""
        parts = [
            json.dumps(list(numbers[first : first + _PIECE])) for first in range(0, len(numbers), _PIECE)
        ]
        # CROSS JOIN keeps the list the outer loop: the order is that of the list.
        query = (
            "SELECT count(*), cast(group_concat(body) AS BLOB) FROM"
            " (SELECT body FROM json_each(?) CROSS JOIN bodies ON bodies.number = value)"
        )
        found = [self._one(query, (part,)) for part in parts]
        if sum(count for count, _ in found) < len(numbers):
            for part in parts:
                self._make(schema, "number IN (SELECT value FROM json_each(?))", (part,))
            found = [self._one(query, (part,)) for part in parts]
        return [piece for _, piece in found if piece], sum(count for count, _ in found)

    def numbers(self, schema: str, keys: Mapping[str, str] | None = None) -> list[int]:
        """The numbers of all records with these keys, in the order they were put in."""
        where, values = self._where(schema, keys or {})
        return [
            row[0] for row in self._all(f"SELECT number FROM records WHERE {where} ORDER BY number", values)
        ]

    def bodies(self, schema: str) -> Iterator[tuple[int, bytes]]:
        """Number and body of every record of a schema, made where they are not there yet."""
        where, values = self._where(schema, {})
        self._make(schema, where, values)
        yield from self._connection.execute(
            f"SELECT number, body FROM bodies WHERE {where} ORDER BY number",  # fixed text
            values,
        )

    def ready(self, schema: str) -> None:
        """Make what bodies of a schema are not there yet, a few at a time: whoever asks for a page does not wait for all."""
        where, values = self._where(schema, {})
        self._make(schema, where, values)

    def scope(self, keys: Mapping[str, str], schema: str | None = None) -> tuple[str, tuple[Any, ...]]:
        """A condition on `records` (without keys, on `bodies` too) that holds for what has these keys, and its values."""
        where, values = self._where(schema, keys)
        return where or "1", values

    def _forget(self) -> None:
        self._slots.clear()
        self._shelves.clear()
        self._chunks.clear()

    def _number(self, schema: str, uid: str) -> int | None:
        shelf = self._shelf_of(schema)
        row = self._one(
            f"SELECT number FROM records WHERE uid = ? AND number >> {_SHELF} = ?", (uid.lower(), shelf)
        )
        return row[0] if row else None

    def _at(self, shelf: int, index: int, gaps: int) -> int:
        """The number of the record at this index of its shelf, gaps passed over."""
        first, place = shelf << _SHELF, index
        # Every round passes over the gaps that lie before the place of the round before, until none is left.
        while gaps:
            query = "SELECT count(*) FROM gaps WHERE number BETWEEN ? AND ?"
            before = self._one(query, (first, first + place))[0]
            if index + before == place:
                break
            place = index + before
        return first + place

    def _join_range(self, schema: str, first: int, last: int, count: int) -> tuple[list[bytes], int]:
        query = (
            "SELECT count(*), cast(group_concat(body) AS BLOB) FROM"
            " (SELECT body FROM bodies WHERE number BETWEEN ? AND ?)"
        )
        ranges = [(start, min(last, start + _PIECE - 1)) for start in range(first, last + 1, _PIECE)]
        found = [self._one(query, each) for each in ranges]
        if sum(each for each, _ in found) < count:
            self._make(schema, "number BETWEEN ? AND ?", (first, last))
            found = [self._one(query, each) for each in ranges]
        return [piece for _, piece in found if piece], sum(each for each, _ in found)

    def _make(self, schema: str, where: str, values: Sequence[Any]) -> None:
        """Make the bodies that are not there yet, in parts: between them others have their turn."""
        query = (
            "SELECT number, maker FROM records WHERE maker IS NOT NULL"
            f" AND NOT EXISTS (SELECT 1 FROM bodies WHERE bodies.number = records.number) AND {where} ORDER BY number"
        )
        for part in _parts(iter(self._all(query, values)), _CHUNK):
            with self.transaction():
                bodies = self.maker(schema, [row[1] for row in part])
                self._connection.executemany(
                    # A record may have gone since it was found missing.
                    "INSERT OR IGNORE INTO bodies SELECT ?1, ?2 FROM records WHERE number = ?1",
                    zip((row[0] for row in part), bodies, strict=True),
                )

    def _put_body(self, schema: str, number: int, body: bytes) -> None:
        self._keep_body(schema, number, body)
        self._run("UPDATE shelves SET changes = changes + 1 WHERE id = ?", (number >> _SHELF,))

    def _keep_body(self, schema: str, number: int, body: bytes) -> None:
        self._run("INSERT OR REPLACE INTO bodies VALUES (?, ?)", (number, body))
        for watcher in self.watchers.values():
            watcher(schema, number, body)

    def _remove(self, numbers: Numbers) -> None:
        schemas = dict(self._all("SELECT id, schema FROM shelves"))
        for number in numbers:
            self._run("DELETE FROM records WHERE number = ?", (number,))
            for watcher in self.watchers.values():
                watcher(schemas[number >> _SHELF], number, None)

    def _shelf(self, schema: str) -> int:
        """The shelf of a schema, made where there is none."""
        found = self._shelf_of(schema)
        if found is None:
            with self.transaction():
                self._run("INSERT OR IGNORE INTO shelves (schema) VALUES (?)", (schema,))
                found = self._shelf_of(schema)
        return found or 0

    def _shelf_of(self, schema: str) -> int | None:
        if schema not in self._shelves:
            row = self._one("SELECT id FROM shelves WHERE schema = ?", (schema,))
            if row is None:
                return None
            self._shelves[schema] = int(row[0])
        return self._shelves[schema]

    def _slot(self, name: str) -> int:
        """The column of a key, with its index."""
        if name not in self._slots:
            self._names()
        if name not in self._slots:
            with self.transaction():
                row = self._one("INSERT INTO slots SELECT count(*), ?, 0 FROM slots RETURNING slot", (name,))
                self._slots[name] = int(row[0])
                self._index(int(row[0]))
        return self._slots[name]

    def _names(self) -> dict[int, str]:
        """Keys by slot."""
        self._slots = {name: slot for slot, name in self._all("SELECT slot, name FROM slots")}
        return {slot: name for name, slot in self._slots.items()}

    def _index(self, slot: int) -> None:
        self._run(f"CREATE INDEX IF NOT EXISTS by_k{slot} ON records (k{slot}) WHERE k{slot} IS NOT NULL")

    def _keyed(self, keys: Mapping[str, str]) -> list[str | None]:
        values: list[str | None] = [None] * SLOTS
        for name, value in keys.items():
            values[self._slot(name)] = value.lower()
        return values

    def _where(self, schema: str | None, keys: Mapping[str, str]) -> tuple[str, tuple[Any, ...]]:
        parts: list[str] = []
        values: list[Any] = []
        if schema:
            shelf = self._shelf_of(schema)
            first = (-1 if shelf is None else shelf) << _SHELF
            parts.append("number BETWEEN ? AND ?")
            values += [first, first + (1 << _SHELF) - 1]
        for name, value in keys.items():
            parts.append(f"k{self._slot(name)} = ?")
            values.append(value.lower())
        return " AND ".join(parts), tuple(values)


def _count(total: int, offset: int, limit: int) -> int:
    """How many are on a page; a limit of -1 means all."""
    return max(0, total - offset if limit < 0 else min(limit, total - offset))


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def _parts(items: Iterator[Any], size: int) -> Iterator[list[Any]]:
    for first in items:
        part = [first]
        for item in items:
            part.append(item)
            if len(part) == size:
                break
        yield part
