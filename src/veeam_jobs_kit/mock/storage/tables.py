"""The tables of the records: one for each schema, made when it is first needed.

A row has a number (the order of the list), an ID, its JSON body, a column for each key (`key.jobUid`: what the record
belongs to) and one for each member of the body that filters use most (`body.status`: a sort key, see `query.sort_keys`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.connection import Connection, quoted

SortKey = Callable[[Mapping[str, Json]], bytes]
"""Returns the sort key of one member of a body."""

_STATES = """CREATE TABLE IF NOT EXISTS _tables (
    schema TEXT PRIMARY KEY, total INTEGER NOT NULL DEFAULT 0, changes INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 1
)"""


WITHOUT_MEMBERS = 2
"""The state of a table that has all its rows, and whose columns of members are not filled."""


class Tables:
    """Creates the tables, and knows their columns, row counts and change counters."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._columns: dict[str, tuple[str, ...]] = {}
        self._generation = connection.generation
        self._members: Mapping[str, Mapping[str, SortKey]] = {}
        self._indexed: frozenset[str] = frozenset()
        self._unindexed: frozenset[str] = frozenset()
        connection.run(_STATES)

    def declare(
        self,
        members: Mapping[str, Mapping[str, SortKey]],
        *,
        indexed: Iterable[str] = (),
        unindexed_keys: Iterable[str] = (),
    ) -> None:
        """Declare the members that have a column, by schema, and which of them have an index.

        Every key has an index, except for those in `unindexed_keys`: low-cardinality ones. Call it before records are added.
        """
        self._members = members
        self._indexed, self._unindexed = frozenset(indexed), frozenset(unindexed_keys)

    def members(self, schema: str) -> Mapping[str, SortKey]:
        """Return the members of a schema that have a column."""
        return self._members.get(schema, {})

    def columns(self, schema: str) -> tuple[str, ...]:
        """Return the columns of the table of a schema; none where there is no table."""
        if self._generation != self._connection.generation:
            self._columns.clear()
            self._generation = self._connection.generation
        return self._columns.get(schema) or self._read_columns(schema)

    def require(self, schema: str, keys: Iterable[str]) -> None:
        """Create the table of a schema, and columns for these keys, where they do not exist yet."""
        wanted = [*(key_column(name) for name in keys), *map(member_column, self.members(schema))]
        if self.columns(schema) and self._has(schema, wanted):
            return
        with self._connection.transaction():
            table = quoted(schema)
            self._connection.run(
                f"CREATE TABLE IF NOT EXISTS {table}"
                " (number INTEGER PRIMARY KEY, uid TEXT NOT NULL, source INTEGER, part INTEGER, body BLOB)"
            )
            self._connection.run("INSERT OR IGNORE INTO _tables (schema) VALUES (?)", (schema,))
            for column in wanted:
                if not self._has(schema, [column]):
                    rule = "" if column.startswith("key.") else " NOT NULL DEFAULT x'00'"
                    self._connection.run(f"ALTER TABLE {table} ADD COLUMN {quoted(column)}{rule}")
            self._read_columns(schema)
            self.create_indexes(schema)

    def create_indexes(self, schema: str) -> None:
        """Create the indexes of a table that do not exist yet."""
        for column in self._indexed_columns(schema):
            unique = "UNIQUE " if column == "uid" else ""
            only = f" WHERE {quoted(column)} IS NOT NULL" if column.startswith("key.") else ""
            self._connection.run(
                f"CREATE {unique}INDEX IF NOT EXISTS {quoted(f'{schema}.{column}')}"
                f" ON {quoted(schema)} ({quoted(column)}){only}"
            )

    def drop_indexes(self, schema: str, *, members: bool = False) -> None:
        """Drop the indexes of a table, or those of its members alone: adding many rows is faster without."""
        for column in self._indexed_columns(schema):
            if members and not column.startswith("body."):
                continue
            self._connection.run(f"DROP INDEX IF EXISTS {quoted(f'{schema}.{column}')}")

    def _indexed_columns(self, schema: str) -> Iterator[str]:
        for column in self.columns(schema):
            kind, _, name = column.partition(".")
            indexed_key = kind == "key" and name not in self._unindexed
            if column == "uid" or indexed_key or (kind == "body" and name in self._indexed):
                yield column

    def where(self, schema: str, keys: Mapping[str, str]) -> tuple[str, list[Any]]:
        """Return the condition that holds for rows with these keys, and the values of its placeholders."""
        if not self._has(schema, [key_column(name) for name in keys]):
            return "0", []
        parts = [f"{quoted(key_column(name))} = ?" for name in keys]
        return " AND ".join(parts) or "1", [value.lower() for value in keys.values()]

    def with_keys(self, keys: Iterable[str]) -> list[str]:
        """Return the schemas whose tables have a column for each of these keys."""
        wanted = [key_column(name) for name in keys]
        schemas = self._connection.all("SELECT schema FROM _tables ORDER BY rowid")
        return [schema for (schema,) in schemas if self._has(schema, wanted)]

    def total(self, schema: str) -> int:
        """Return the number of rows of a table."""
        row = self._connection.one("SELECT total FROM _tables WHERE schema = ?", (schema,))
        return int(row[0]) if row else 0

    def changes(self, schema: str) -> int:
        """Return the change counter of a table: any process that changes the table increases it."""
        row = self._connection.one("SELECT changes FROM _tables WHERE schema = ?", (schema,))
        return int(row[0]) if row else 0

    def all_changes(self) -> int:
        """Return the change counter of all tables together."""
        return int(self._connection.one("SELECT total(changes) FROM _tables")[0])

    def changed(self, schema: str, added: int = 0) -> None:
        """Count a change of a table that added this number of rows (negative: removed)."""
        query = "UPDATE _tables SET total = total + ?, changes = changes + 1 WHERE schema = ?"
        self._connection.run(query, (added, schema))

    def clear(self) -> None:
        """Delete every record. The tables stay, because another process may be about to read from them."""
        for (schema,) in self._connection.all("SELECT schema FROM _tables"):
            self._connection.run(f"DELETE FROM {quoted(schema)}")
        self._connection.run("UPDATE _tables SET total = 0, changes = changes + 1, complete = 1")

    def is_complete(self, schema: str) -> bool:
        """Return whether a table has all its rows; others are filled when they are first used."""
        row = self._connection.one("SELECT complete FROM _tables WHERE schema = ?", (schema,))
        return row is None or bool(row[0])

    def has_members(self, schema: str) -> bool:
        """Return whether the columns of the members are filled; `Records.fill_members` does it when a query needs them."""
        row = self._connection.one("SELECT complete FROM _tables WHERE schema = ?", (schema,))
        return row is None or row[0] != WITHOUT_MEMBERS

    def set_without_members(self, schema: str) -> None:
        """Note that a table has all its rows, and the columns of members are still to be filled."""
        self._connection.run("UPDATE _tables SET complete = ? WHERE schema = ?", (WITHOUT_MEMBERS, schema))

    def set_complete(self, schema: str, *, complete: bool) -> None:
        """Note whether a table has all its rows."""
        self._connection.run("UPDATE _tables SET complete = ? WHERE schema = ?", (complete, schema))

    def _has(self, schema: str, columns: Iterable[str]) -> bool:
        # Another process may have added a column: ask again before saying no.
        return all(
            column in self.columns(schema) or column in self._read_columns(schema) for column in columns
        )

    def _read_columns(self, schema: str) -> tuple[str, ...]:
        rows = self._connection.all("SELECT name FROM pragma_table_info(?)", (schema,))
        self._columns[schema] = tuple(row[0] for row in rows)
        return self._columns[schema]


def key_column(name: str) -> str:
    """Return the name of the column of a key."""
    return f"key.{name}"


def member_column(name: str) -> str:
    """Return the name of the column of a member of the body."""
    return f"body.{name}"
