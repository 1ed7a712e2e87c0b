"""Sessions, tokens, tasks and other short-lived values, by kind and ID."""

from __future__ import annotations

import json
from collections.abc import Mapping

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.connection import Connection, json_text

_TABLE = """CREATE TABLE IF NOT EXISTS _sessions (
    kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)
)"""


class SessionTable:
    """JSON values by kind (`access`, `session`, `task`, ...) and ID."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        connection.run(_TABLE)

    def put(self, kind: str, uid: str, body: Mapping[str, Json]) -> None:
        """Store a value, instead of the one with the same ID."""
        query = "INSERT OR REPLACE INTO _sessions VALUES (?, ?, ?)"
        self._connection.run(query, (kind, uid, json_text(body)))

    def get(self, kind: str, uid: str) -> Mapping[str, Json] | None:
        """Return a value, or None."""
        row = self._connection.one("SELECT body FROM _sessions WHERE kind = ? AND id = ?", (kind, uid))
        return json.loads(row[0]) if row else None

    def all(self, kind: str) -> list[Mapping[str, Json]]:
        """Return all values of a kind."""
        rows = self._connection.all("SELECT body FROM _sessions WHERE kind = ?", (kind,))
        return [json.loads(body) for (body,) in rows]

    def remove(self, kind: str, uid: str) -> None:
        """Remove a value. An ID that does not exist is ignored."""
        self._connection.run("DELETE FROM _sessions WHERE kind = ? AND id = ?", (kind, uid))

    def remove_where(self, kind: str, member: str, value: str) -> None:
        """Remove the values of a kind that have this value for this member."""
        query = "DELETE FROM _sessions WHERE kind = ? AND json_extract(body, ?) = ?"
        self._connection.run(query, (kind, f'$."{member}"', value))
