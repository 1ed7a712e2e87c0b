"""The IDs that exist, by path parameter or collection."""

from __future__ import annotations

from collections.abc import Iterable

from veeam_jobs_kit.mock.storage.connection import Connection

_TABLE = """CREATE TABLE IF NOT EXISTS _path_ids (
    parameter TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (parameter, id)
)"""


class PathIds:
    """IDs by path parameter (`backupServerUid`) or by collection (`/agents/jobs`)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        connection.run(_TABLE)

    def add(self, parameter: str, ids: Iterable[str]) -> None:
        """Add IDs that exist from now on."""
        with self._connection.transaction():
            rows = ((parameter, uid.lower()) for uid in ids)
            self._connection.run_many("INSERT OR IGNORE INTO _path_ids VALUES (?, ?)", rows)

    def exists(self, parameter: str, uid: str) -> bool:
        """Return whether an ID exists."""
        query = "SELECT 1 FROM _path_ids WHERE parameter = ? AND id = ?"
        return self._connection.one(query, (parameter, uid.lower())) is not None

    def remove(self, parameter: str, uid: str) -> None:
        """Remove an ID."""
        self._connection.run("DELETE FROM _path_ids WHERE parameter = ? AND id = ?", (parameter, uid.lower()))

    def all(self, parameter: str) -> list[str]:
        """Return every ID, in the order in which they were added."""
        query = "SELECT id FROM _path_ids WHERE parameter = ? ORDER BY rowid"
        return [uid for (uid,) in self._connection.all(query, (parameter,))]
