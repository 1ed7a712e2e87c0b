"""Where a record stands: every schema has a shelf, every kind of key a column.

A record has a place in its schema: `number = shelf << 40 | position`, where positions follow one another. A page is
therefore a range of numbers, wherever it begins. A record that is gone leaves a gap behind, and gaps are counted, so that
positions stay what they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from veeam_jobs_kit.mock.live import LIVE_TABLES, Live

SLOTS = 16
"""How many kinds of keys there can be."""

SHELF = 40
"""Bits of a number that are the position."""

COLUMNS = ", ".join(f"k{slot}" for slot in range(SLOTS))
_TABLES = f"""
CREATE TABLE IF NOT EXISTS origin (facts TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS began (moment TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS shelves (
    id INTEGER PRIMARY KEY, schema TEXT NOT NULL UNIQUE, next INTEGER NOT NULL DEFAULT 0,
    gaps INTEGER NOT NULL DEFAULT 0, changes INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS slots (slot INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, coarse INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS records (number INTEGER PRIMARY KEY, uid TEXT NOT NULL, maker INTEGER, {COLUMNS});
CREATE UNIQUE INDEX IF NOT EXISTS by_uid ON records (uid, number >> {SHELF});
CREATE TABLE IF NOT EXISTS bodies (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS gaps (number INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS ranks (
    id INTEGER PRIMARY KEY, schema TEXT NOT NULL, path TEXT NOT NULL, collation TEXT NOT NULL,
    UNIQUE (schema, path, collation)
);
CREATE TRIGGER IF NOT EXISTS gone AFTER DELETE ON records BEGIN
    INSERT INTO gaps VALUES (old.number);
    UPDATE shelves SET gaps = gaps + 1, changes = changes + 1 WHERE id = old.number >> {SHELF};
    DELETE FROM bodies WHERE number = old.number;
END;
"""


class Shelves(Live):
    """Schemas and keys by their numbers, and what changes them."""

    def __init__(self, path: str | Path) -> None:
        self._slots: dict[str, int] = {}
        self._shelves: dict[str, int] = {}
        super().__init__(path, LIVE_TABLES + _TABLES)

    def changes(self, schema: str) -> int:
        """Differs after every change of the records of a schema, by whatever process."""
        row = self._one("SELECT changes FROM shelves WHERE schema = ?", (schema,))
        return int(row[0]) if row else 0

    def state(self) -> int:
        """Differs after every change of any record, by whatever process."""
        return int(self._one("SELECT total(changes) FROM shelves")[0])

    def coarse(self, name: str) -> None:
        """A key that so many records share that an index on it would not pay."""
        with self.transaction():
            slot = self._slot(name)
            self._run("UPDATE slots SET coarse = 1 WHERE slot = ?", (slot,))
            self._run(f"DROP INDEX IF EXISTS by_k{slot}")

    def scope(self, keys: Mapping[str, str], schema: str | None = None) -> tuple[str, tuple[Any, ...]]:
        """A condition on `records` (without keys, on `bodies` too) that holds for what has these keys, and its values."""
        where, values = self._where(schema, keys)
        return where or "1", values

    def _forget(self) -> None:
        self._slots.clear()
        self._shelves.clear()

    def _number(self, schema: str, uid: str) -> int | None:
        shelf = self._shelf_of(schema)
        row = self._one(
            f"SELECT number FROM records WHERE uid = ? AND number >> {SHELF} = ?", (uid.lower(), shelf)
        )
        return row[0] if row else None

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
            first = (-1 if shelf is None else shelf) << SHELF
            parts.append("number BETWEEN ? AND ?")
            values += [first, first + (1 << SHELF) - 1]
        for name, value in keys.items():
            parts.append(f"k{self._slot(name)} = ?")
            values.append(value.lower())
        return " AND ".join(parts), tuple(values)
