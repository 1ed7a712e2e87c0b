"""Let rows show something new: bodies that the world makes are made anew, others are changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.connection import Connection, json_text, quoted
from veeam_jobs_kit.mock.storage.records import Records, decoded
from veeam_jobs_kit.mock.storage.tables import Tables, key_column, member_column

_AMONG = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Remaking:
    """Changes rows of many owners with few statements."""

    connection: Connection
    tables: Tables
    records: Records

    def sources(self, schema: str, uids: Collection[str]) -> Mapping[str, int | None]:
        """Return the number in the world of those of these rows that exist; None for one that the world did not make."""
        query = f"SELECT uid, source FROM {quoted(schema)} WHERE uid {_AMONG}"
        return dict(self.connection.all(query, (json_text(list(uids)),)))

    def named(self, schema: str, member: str, key: bytes) -> str | None:
        """Return the ID of the first row that has this sort key for a member with a column."""
        query = f"SELECT uid FROM {quoted(schema)} WHERE {quoted(member_column(member))} = ? ORDER BY number"
        row = self.connection.one(query, (key,))
        return row[0] if row else None

    def not_of_the_world(self, schema: str) -> list[str]:
        """Return the rows that the world did not make."""
        rows = self.connection.all(f"SELECT uid FROM {quoted(schema)} WHERE source IS NULL ORDER BY number")
        return [uid for (uid,) in rows]

    def change(
        self,
        schema: str,
        members: Mapping[str, Sequence[bytes]],
        names: Sequence[str],
        changed: Callable[[str, Mapping[str, Json]], Mapping[str, Json]],
    ) -> None:
        """Change rows, given the sort keys of these members by ID. `changed` returns the new body of one that has a body."""
        query = f"SELECT uid, body FROM {quoted(schema)} WHERE uid {_AMONG}"
        found = self.connection.all(query, (json_text(list(members)),))
        unmade = [uid for uid, body in found if body is None]
        if unmade and self.tables.has_members(schema) and names:
            changes = ", ".join(f"{quoted(member_column(name))} = ?" for name in names)
            self.connection.run_many(
                f"UPDATE {quoted(schema)} SET {changes} WHERE uid = ?",
                ((*members[uid], uid) for uid in unmade),
            )
        for uid, body in found:
            if body is not None:
                self.records.replace(schema, uid, changed(uid, decoded(body)))
        if unmade:
            self.tables.changed(schema)

    def change_parts(
        self,
        schema: str,
        key: str,
        owners: Collection[str],
        changed: Callable[[str, Mapping[str, Json], int, int], Mapping[str, Json]],
    ) -> None:
        """Change the rows of these owners: forget the bodies that the world makes, and replace the others.

        `changed` takes owner, body, the number of the row among those of its owner, and how many there are.
        """
        if not self.tables.columns(schema) or not self.tables.is_complete(schema):
            return  # They are made from what is true then.
        column, among = quoted(key_column(key)), json_text(list(owners))
        forgotten = self.connection.run(
            f"UPDATE {quoted(schema)} SET body = NULL WHERE {column} {_AMONG} AND source IS NOT NULL"
            " AND body IS NOT NULL",
            (among,),
        )
        if forgotten:
            self.tables.changed(schema)
        theirs = f"{column} {_AMONG} AND source IS NULL"
        query = f"SELECT {column}, uid, body FROM {quoted(schema)} WHERE {theirs} ORDER BY number"
        rows: dict[str, list[tuple[str, bytes]]] = {}
        for owner, uid, body in self.connection.all(query, (among,)):
            rows.setdefault(owner, []).append((uid, body))
        for owner, parts in rows.items():
            for number, (uid, body) in enumerate(parts):
                self.records.replace(schema, uid, changed(owner, decoded(body), number, len(parts)))
