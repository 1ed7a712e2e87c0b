"""Reading records: single ones, pages, and what is not there until it is asked for.

Bodies are ready JSON. Those that a maker can make from the seed are made when they are first asked for.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from veeam_jobs_kit.mock.cache import Cache
from veeam_jobs_kit.mock.records import Record, Slice
from veeam_jobs_kit.mock.shelves import COLUMNS, SHELF, Shelves
from veeam_jobs_kit.mock.views import Json

_PART = 500
"""Bodies that are made and kept in one go."""

_PIECE = 50
"""Bodies that are joined in one go: more than about 100 kB of memory comes fresh from the system every time, and costs."""

_CHUNKED = 100
"""Bodies in a chunk that is kept for the next page."""

_MOST_CHUNKED = 500
"""The longest page that is made of chunks: the longest there can be on the wire."""

Numbers = Sequence[int]
Made = Callable[[str, Numbers], Sequence[bytes]]
"""A maker of bodies: schema and the numbers its rows were catalogued with -> ready JSON."""


def _unmade(schema: str, _: Numbers) -> Sequence[bytes]:
    raise LookupError(f"nobody makes {schema}")


class Pages(Shelves):
    """The records of a world, for whoever reads."""

    def __init__(self, path: str | Path) -> None:
        self.maker: Made = _unmade
        self._chunks: Cache[list[bytes]] = Cache()
        super().__init__(path)

    def get(self, schema: str, uid: str) -> Record | None:
        shelf = self._shelf_of(schema)
        if shelf is None:
            return None
        row = self._one(
            f"SELECT body, maker, {COLUMNS} FROM records LEFT JOIN bodies USING (number)"
            f" WHERE uid = ? AND number >> {SHELF} = ?",
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
                found = self._chunked(schema, shelf << SHELF, offset, count, changes)
            else:
                first, last = self._at(shelf, offset, gaps), self._at(shelf, offset + count - 1, gaps)
                found = self._between(schema, first, last)
            return Slice(found, len(found), total)

    def numbers(self, schema: str, keys: Mapping[str, str] | None = None) -> list[int]:
        """The numbers of all records with these keys, in the order they were put in."""
        where, values = self._where(schema, keys or {})
        return [
            row[0] for row in self._all(f"SELECT number FROM records WHERE {where} ORDER BY number", values)
        ]

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

    def _scoped(self, schema: str, keys: Mapping[str, str], offset: int, limit: int) -> Slice:
        total = self.count(schema, keys)
        count = _count(total, offset, limit)
        where, values = self._where(schema, keys)
        query = f"SELECT number FROM records WHERE {where} ORDER BY number LIMIT ? OFFSET ?"  # fixed text
        numbers = [row[0] for row in self._all(query, (*values, count, offset))]
        return Slice(*self.join(schema, numbers), total)

    def _chunked(self, schema: str, shelf: int, offset: int, count: int, changes: int) -> list[bytes]:
        """Bodies of a shelf without gaps, out of chunks that are kept as long as nothing changes."""
        first, last = offset // _CHUNKED, (offset + count - 1) // _CHUNKED
        bodies: list[bytes] = []
        for number in range(first, last + 1):
            start = shelf + number * _CHUNKED
            chunk = self._chunks.get(start, changes)
            if chunk is None:
                chunk = self._between(schema, start, start + _CHUNKED - 1)
                self._chunks.put(start, changes, chunk, sum(map(len, chunk)))
            bodies += chunk
        skipped = offset - first * _CHUNKED
        return bodies[skipped : skipped + count]

    def _between(self, schema: str, first: int, last: int) -> list[bytes]:
        """Every body between two numbers, made where it is not there yet."""
        self._make(schema, "number BETWEEN ? AND ?", (first, last))
        query = "SELECT body FROM bodies WHERE number BETWEEN ? AND ? ORDER BY number"
        return [body for (body,) in self._all(query, (first, last))]

    def _at(self, shelf: int, index: int, gaps: int) -> int:
        """The number of the record at this index of its shelf, gaps passed over."""
        first, place = shelf << SHELF, index
        # Every round passes over the gaps that lie before the place of the round before, until none is left.
        while gaps:
            query = "SELECT count(*) FROM gaps WHERE number BETWEEN ? AND ?"
            before = self._one(query, (first, first + place))[0]
            if index + before == place:
                break
            place = index + before
        return first + place

    def _make(self, schema: str, where: str, values: Sequence[Any]) -> None:
        """Make the bodies that are not there yet, in parts: between them others have their turn."""
        query = (
            "SELECT number, maker FROM records WHERE maker IS NOT NULL"
            f" AND NOT EXISTS (SELECT 1 FROM bodies WHERE bodies.number = records.number) AND {where} ORDER BY number"
        )
        for part in parts(iter(self._all(query, values)), _PART):
            with self.transaction():
                bodies = self.maker(schema, [row[1] for row in part])
                self._connection.executemany(
                    # A record may have gone since it was found missing.
                    "INSERT OR IGNORE INTO bodies SELECT ?1, ?2 FROM records WHERE number = ?1",
                    zip((row[0] for row in part), bodies, strict=True),
                )

    def _forget(self) -> None:
        super()._forget()
        self._chunks.clear()


def _count(total: int, offset: int, limit: int) -> int:
    """How many are on a page; a limit of -1 means all."""
    return max(0, total - offset if limit < 0 else min(limit, total - offset))


def parts(items: Iterator[Any], size: int) -> Iterator[list[Any]]:
    """Items by so many at a time."""
    for first in items:
        part = [first]
        for item in items:
            part.append(item)
            if len(part) == size:
                break
        yield part
