"""The records of a world: add, find and change them, and make bodies when they are first needed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple, Protocol

import msgspec

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.connection import Connection, json_text, quoted
from veeam_jobs_kit.mock.storage.tables import Tables, key_column, member_column

_BATCH = 500
"""The number of bodies that are made and stored in one transaction. Other requests run between two of them."""


_PENDING = """CREATE TABLE IF NOT EXISTS _pending (
    schema TEXT NOT NULL, change TEXT NOT NULL, "values" TEXT NOT NULL
)"""
"""Changes of tables that are not filled yet."""


class SourceId(NamedTuple):
    """Where the body of a row comes from.

    `number` is that of a job, server or organization, `part` is the part of it that the row shows.
    """

    number: int
    part: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """One resource: the schema it fits, its ID, what it belongs to (`keys`), and its JSON-shaped body."""

    schema: str
    uid: str
    body: Mapping[str, Json]
    keys: Mapping[str, str] = field(default_factory=dict)


class Row(NamedTuple):
    """A record whose body is made from `source` when it is first asked for.

    `keys` go with `RowSource.keys`.
    """

    schema: str
    uid: str
    source: SourceId
    keys: tuple[str | None, ...]


class RowSource(Protocol):
    """Makes the rows of a world and their bodies."""

    @property
    def keys(self) -> Sequence[str]:
        """Return the names of the keys of its rows."""

    def rows(self, schema: str) -> Iterator[Row]:
        """Yield the rows of a schema, in order."""

    def members(self, schema: str) -> Iterator[tuple[str, Sequence[bytes]]]:
        """Yield, for each row of a schema, its ID and the sort keys of the declared members."""

    def items(
        self, schema: str, sources: Sequence[SourceId], members: Collection[str] | None = None
    ) -> Sequence[Mapping[str, Json]]:
        """Return the bodies of rows of one schema; with `members` in lower case, at least these members of each."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Part of a collection, ready to send: its bodies, and how many records there are in all."""

    bodies: Sequence[bytes]
    total: int

    @property
    def count(self) -> int:
        """Return the number of bodies."""
        return len(self.bodies)

    @property
    def content(self) -> bytes:
        """Return the bodies, joined by commas."""
        return b",".join(self.bodies)


class Records:
    """Adds, finds, changes and removes records.

    `source` makes the rows that `fill_later` announces, and their bodies.
    """

    def __init__(self, connection: Connection, tables: Tables) -> None:
        self._connection = connection
        self._tables = tables
        self.source: RowSource | None = None
        connection.run(_PENDING)

    def add(self, records: Iterable[Record]) -> None:
        """Add records, in order. One whose ID exists already is left as it is."""
        with self._connection.transaction():
            for record in records:
                self._require(record.schema, record.keys)
                values = {
                    "uid": record.uid.lower(),
                    "body": encoded(record.body),
                    **{key_column(name): value.lower() for name, value in record.keys.items()},
                    **self._members_of(record.schema, record.body),
                }
                columns = ", ".join(map(quoted, values))
                query = f"INSERT INTO {quoted(record.schema)} ({columns}) VALUES ({_marks(len(values))})"
                added = self._connection.run(f"{query} ON CONFLICT (uid) DO NOTHING", tuple(values.values()))
                if added:
                    self._tables.changed(record.schema, added)

    def fill_later(self, schemas: Iterable[str]) -> None:
        """Let `source` fill the tables of these schemas when they are first used."""
        with self._connection.transaction():
            for schema in schemas:
                self._tables.require(schema, self._source().keys)
                self._tables.set_complete(schema, complete=False)

    def get(self, schema: str, uid: str) -> Record | None:
        """Return one record, or None where there is none."""
        if not self._exists(schema):
            return None
        row = self._connection.named(f"SELECT * FROM {quoted(schema)} WHERE uid = ?", (uid.lower(),))
        if row is None:
            return None
        body = row["body"]
        if body is None:
            body = encoded(self._source().items(schema, [SourceId(row["source"], row["part"])])[0])
        keys = {
            column.removeprefix("key."): value
            for column, value in row.items()
            if column.startswith("key.") and value is not None
        }
        return Record(schema, uid.lower(), decoded(body), keys)

    def count(self, schema: str, keys: Mapping[str, str] | None = None) -> int:
        """Return the number of records, of all or of those with these keys."""
        if not self._exists(schema):
            return 0
        if not keys:
            return self._tables.total(schema)
        where, values = self._tables.where(schema, keys)
        return int(self._connection.one(f"SELECT count(*) FROM {quoted(schema)} WHERE {where}", values)[0])

    def page(
        self, schema: str, keys: Mapping[str, str] | None = None, offset: int = 0, limit: int = -1
    ) -> list[Mapping[str, Json]]:
        """Return bodies in the order in which they were added. A limit of -1 means all."""
        return [decoded(body) for body in self.slice(schema, keys, offset, limit).bodies]

    def slice(
        self, schema: str, keys: Mapping[str, str] | None = None, offset: int = 0, limit: int = -1
    ) -> Slice:
        """Return the same bodies as bytes, ready to send."""
        with self._connection.lock:
            total = self.count(schema, keys)
            count = max(0, total - offset if limit < 0 else min(limit, total - offset))
            if count == 0:
                return Slice((), total)
            table = quoted(schema)
            if not keys and total == self._connection.one(f"SELECT max(number) FROM {table}")[0]:
                # Nothing was ever removed: the place of a record is its number.
                where, values = "number BETWEEN ? AND ?", [offset + 1, offset + count]
            else:
                scope, values = self._tables.where(schema, keys or {})
                where = (
                    f"number IN (SELECT number FROM {table} WHERE {scope} ORDER BY number LIMIT ? OFFSET ?)"
                )
                values = [*values, count, offset]
            query = f"SELECT body FROM {table} WHERE {where} ORDER BY number"
            found = [body for (body,) in self._connection.all(query, values)]
            if None in found:
                found = [body for _, body in self._bodies(schema, where, values)]
            return Slice(found, total)

    def numbers(
        self, schema: str, where: str = "1", values: Sequence[Any] = (), order: str = "number"
    ) -> list[int]:
        """Return the numbers of the records that meet an SQL condition."""
        if not self._exists(schema):
            return []
        query = f"SELECT number FROM {quoted(schema)} WHERE {where} ORDER BY {order}"
        return [number for (number,) in self._connection.all(query, values)]

    def bodies(self, schema: str, numbers: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        """Yield number and body of these records, in this order, without those that are gone."""
        for batch in batches(numbers, _BATCH):
            where = "number IN (SELECT value FROM json_each(?))"
            found = dict(self._bodies(schema, where, [json_text(batch)]))
            yield from ((number, found[number]) for number in batch if number in found)

    def items(
        self, schema: str, numbers: Sequence[int], members: Collection[str]
    ) -> Iterator[tuple[int, Mapping[str, Json]]]:
        """Yield number and body of these records, in this order, without those that are gone.

        Of a body that is not made yet, only `members` (in lower case) are made, and nothing is stored: a filter looks at
        every record, and shows few of them.
        """
        query = (
            f"SELECT number, body, source, part FROM {quoted(schema)}"
            " WHERE number IN (SELECT value FROM json_each(?))"
        )
        for batch in batches(numbers, _BATCH):
            rows = self._connection.all(query, [json_text(batch)])
            found = {number: decoded(body) for number, body, _, _ in rows if body is not None}
            missing = {number: SourceId(first, part) for number, body, first, part in rows if body is None}
            if missing:
                items = self._source().items(schema, list(missing.values()), members)
                found.update(zip(missing, items, strict=True))
            yield from ((number, found[number]) for number in batch if number in found)

    def latest(self, schema: str, group: str, order: str) -> list[Mapping[str, Json]]:
        """Return, for each value of the member `group`, the body with the greatest `order`; of equal ones, the newest.

        Bodies that are not made yet are not among them.
        """
        if not self._exists(schema):
            return []
        # Bodies are bytes, which JSON functions of SQLite would take for JSONB. `max` picks the row of a group; the
        # number, in equally many digits, tells those of one second apart.
        query = f"""
            SELECT text, max(json_extract(text, ?) || printf('%012d', number))
            FROM (SELECT number, cast(body AS TEXT) AS text FROM {quoted(schema)} WHERE body IS NOT NULL)
            GROUP BY json_extract(text, ?)"""
        found = self._connection.all(query, (f"$.{order}", f"$.{group}"))
        return [json.loads(text) for text, _ in found]

    def replace(self, schema: str, uid: str, body: Mapping[str, Json]) -> None:
        """Replace the body of a record. An ID that does not exist is ignored."""
        with self._connection.transaction():
            if self._exists(schema):
                values = {"body": encoded(body), **self._members_of(schema, body)}
                changes = ", ".join(f"{quoted(column)} = ?" for column in values)
                query = f"UPDATE {quoted(schema)} SET {changes} WHERE uid = ?"
                if self._connection.run(query, (*values.values(), uid.lower())):
                    self._tables.changed(schema)

    def fill_members(self, schema: str) -> None:
        """Fill the columns of the members of a table, if that is still to be done: few requests need them."""
        self._fill(schema)
        if self._tables.has_members(schema):
            return
        with self._connection.transaction():
            # Another process may have done it in between.
            if self._tables.has_members(schema):
                return
            columns = [quoted(member_column(name)) for name in self._tables.members(schema)]
            changes = ", ".join(f"{column} = ?" for column in columns)
            # A row whose body was replaced has its members.
            query = f"UPDATE {quoted(schema)} SET {changes} WHERE number = ? AND {columns[0]} = x''"
            numbers = dict(self._connection.all(f"SELECT uid, number FROM {quoted(schema)}"))
            filled = self._source().members(schema)
            rows = ((*members, numbers[uid]) for uid, members in filled if uid in numbers)
            self._tables.drop_indexes(schema, members=True)
            self._connection.run_many(query, rows)
            self._tables.create_indexes(schema)
            self._tables.set_complete(schema, complete=True)

    def remove(self, keys: Mapping[str, str], schema: str | None = None) -> None:
        """Remove the records with these keys, of one schema or of all."""
        with self._connection.transaction():
            for table in [schema] if schema else self._tables.with_keys(keys):
                where, values = self._tables.where(table, keys)
                self._change(table, f"DELETE FROM {quoted(table)} WHERE {where}", values)

    def remove_one(self, schema: str, uid: str) -> None:
        """Remove one record. An ID that does not exist is ignored."""
        with self._connection.transaction():
            self._change(schema, f"DELETE FROM {quoted(schema)} WHERE uid = ?", [uid.lower()])

    def change_key(self, keys: Mapping[str, str], name: str, value: str) -> None:
        """Set another value for one key of all records with these keys."""
        column = quoted(key_column(name))
        with self._connection.transaction():
            for schema in self._tables.with_keys([*keys, name]):
                where, values = self._tables.where(schema, keys)
                query = f"UPDATE {quoted(schema)} SET {column} = ? WHERE {column} IS NOT NULL AND {where}"
                self._change(schema, query, [value.lower(), *values])

    def _change(self, schema: str, query: str, values: Sequence[Any]) -> None:
        """Delete or update rows of a table; of one that is not filled yet, when it is filled."""
        if not self._tables.is_complete(schema):
            self._connection.run("INSERT INTO _pending VALUES (?, ?, ?)", (schema, query, json_text(values)))
        elif self._tables.columns(schema) and (rows := self._connection.run(query, values)):
            self._tables.changed(schema, -rows if query.startswith("DELETE") else 0)

    def _members_of(self, schema: str, body: Mapping[str, Json]) -> dict[str, bytes]:
        members = self._tables.members(schema)
        return {member_column(name): sort_key(body) for name, sort_key in members.items()}

    def _require(self, schema: str, keys: Iterable[str]) -> None:
        self._tables.require(schema, keys)
        self._fill(schema)

    def _exists(self, schema: str) -> bool:
        """Return whether there is a table for a schema, after filling it where that is still to be done."""
        self._fill(schema)
        return bool(self._tables.columns(schema))

    def _fill(self, schema: str) -> None:
        """Add the rows of a schema that `fill_later` announced."""
        if not self._tables.is_complete(schema):
            with self._connection.transaction():
                # Another process may have done it in between.
                if not self._tables.is_complete(schema):
                    self._load(schema)

    def _load(self, schema: str) -> None:
        source = self._source()
        names = [key_column(name) for name in source.keys]
        late = [member_column(name) for name in self._tables.members(schema)]
        columns = ", ".join(map(quoted, ["uid", "source", "part", *names, *late]))
        values = ", ".join([_marks(3 + len(names)), *["x''"] * len(late)])
        query = f"INSERT INTO {quoted(schema)} ({columns}) VALUES ({values})"
        existing = {uid for (uid,) in self._connection.all(f"SELECT uid FROM {quoted(schema)}")}
        rows = ((row.uid, *row.source, *row.keys) for row in source.rows(schema) if row.uid not in existing)
        self._tables.drop_indexes(schema)
        added = self._connection.run_many(query, rows)
        self._tables.create_indexes(schema)
        self._tables.set_complete(schema, complete=True)
        if late:
            self._tables.set_without_members(schema)
        self._tables.changed(schema, added)
        pending = 'SELECT change, "values" FROM _pending WHERE schema = ? ORDER BY rowid'
        for change, values in self._connection.all(pending, (schema,)):
            self._change(schema, change, json.loads(values))
        self._connection.run("DELETE FROM _pending WHERE schema = ?", (schema,))

    def _bodies(self, schema: str, where: str, values: Sequence[Any]) -> list[tuple[int, bytes]]:
        """Return number and body of the records that meet a condition, by number; make the bodies that are missing."""
        table = quoted(schema)
        query = f"SELECT number, body, source, part FROM {table} WHERE {where} ORDER BY number"
        found = self._connection.all(query, values)
        missing = [(number, SourceId(first, part)) for number, body, first, part in found if body is None]
        made: dict[int, bytes] = {}
        for batch in batches(missing, _BATCH):
            bodies = list(map(encoded, self._source().items(schema, [source for _, source in batch])))
            numbers = [number for number, _ in batch]
            with self._connection.transaction():
                self._connection.run_many(
                    f"UPDATE {table} SET body = ? WHERE number = ? AND body IS NULL",
                    zip(bodies, numbers, strict=True),
                )
            made.update(zip(numbers, bodies, strict=True))
        return [(number, body if body is not None else made[number]) for number, body, _, _ in found]

    def _source(self) -> RowSource:
        if self.source is None:
            raise LookupError("This store has no source of rows.")
        return self.source


def encoded(body: Json) -> bytes:
    """Encode a body as compact JSON."""
    # JSON may contain lone surrogates. They are sent as they came.
    return json_text(body).encode("utf-8", "surrogatepass")


def decoded(body: bytes) -> Any:
    """Return the value of a body."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        # Only Python's JSON reads lone surrogates and infinite numbers.
        return json.loads(body)


def batches(items: Iterable[Any], size: int) -> Iterator[list[Any]]:
    """Yield items in lists of `size` items."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def _marks(count: int) -> str:
    return ", ".join("?" * count)
