"""The state of a mock: the parts of one database, put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from veeam_jobs_kit.mock.storage.cache import Cache
from veeam_jobs_kit.mock.storage.connection import Connection
from veeam_jobs_kit.mock.storage.origin import Origin
from veeam_jobs_kit.mock.storage.path_ids import PathIds
from veeam_jobs_kit.mock.storage.records import Records
from veeam_jobs_kit.mock.storage.schedule import Schedule
from veeam_jobs_kit.mock.storage.sessions import SessionTable
from veeam_jobs_kit.mock.storage.tables import Tables
from veeam_jobs_kit.mock.storage.timetable import Timetable


@dataclass(frozen=True, slots=True)
class Store:
    """The state of a mock. Everything but the cache is in the database, which several processes may share."""

    connection: Connection
    tables: Tables
    records: Records
    schedule: Schedule
    sessions: SessionTable
    path_ids: PathIds
    origin: Origin
    timetable: Timetable
    cache: Cache = field(default_factory=Cache)

    def clear(self) -> None:
        """Delete everything: the world, who is signed in, what is scheduled."""
        with self.connection.transaction():
            self.tables.clear()
            for name in self.connection.tables():
                if name.startswith("_") and name != "_tables":
                    self.connection.run(f"DELETE FROM {name}")
            self.cache.clear()


def open_store(path: str | Path = ":memory:", content: bytes | None = None) -> Store:
    """Open the database in a file, or a private one, with the content of another. Raises StoreUnusable."""
    connection = Connection(path, content)
    with connection.transaction():
        tables = Tables(connection)
        return Store(
            connection,
            tables,
            Records(connection, tables),
            Schedule(connection),
            SessionTable(connection),
            PathIds(connection),
            Origin(connection),
            Timetable(connection),
        )
