"""One SQLite connection behind one lock: private and temporary, or in a file that several processes share."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

LAYOUT = 4
"""The version of the tables and of what a seed gives, kept in the file as `PRAGMA user_version`."""

_BUSY_SECONDS = 30.0
"""Seconds to wait for another process that is writing."""

# `json.dumps` would create an encoder for every value.
json_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Return a value as compact JSON."""


class StoreInUse(RuntimeError):
    """The file holds another world than the one asked for."""


class StoreUnusable(RuntimeError):
    """The file cannot be used as a database. The message says why, and what to do."""


class Connection:
    """One SQLite connection. Every statement holds the same lock; statements are short.

    The database of the path `:memory:` is private and temporary: SQLite keeps it in memory as far as its cache reaches,
    and beyond that in a file that the operating system removes.
    Raises StoreUnusable for a file that is no database or a damaged one, or has the tables of another version of the mock.
    """

    def __init__(self, path: str | Path, content: bytes | None = None) -> None:
        """Open the database. `content` is what a private one starts with: see `content`."""
        private = str(path) == ":memory:"
        self.lock = threading.RLock()
        self._depth = 0
        self.generation = 0
        """A counter that grows when what was read from the tables may have changed: see `Tables`."""
        try:
            self._sqlite = sqlite3.connect(
                "" if private else path, timeout=_BUSY_SECONDS, check_same_thread=False, isolation_level=None
            )
            self.run("PRAGMA page_size = 16384")
            self.run("PRAGMA cache_size = -16384")
            self.run(f"PRAGMA journal_mode = {'MEMORY' if private else 'WAL'}")
            self.run(f"PRAGMA synchronous = {'OFF' if private else 'NORMAL'}")
            if content is not None:
                # Straight into this connection, SQLite would keep it in memory, however large it grows.
                with closing(sqlite3.connect(":memory:")) as copy:
                    copy.deserialize(content)
                    copy.backup(self._sqlite)
            with self.transaction():
                self._check_layout()
            if not private:
                self._check_pages()
        except (sqlite3.DatabaseError, StoreUnusable) as error:
            raise StoreUnusable(
                f"The world cannot be kept in {path}: {error}. Name a file that does not exist yet, in a folder that does,"
                " or one that this version of the mock has made."
            ) from error

    def close(self) -> None:
        """Close the database."""
        self._sqlite.close()

    def content(self) -> bytes:
        """Return the whole database as bytes."""
        with self.lock:
            return self._sqlite.serialize()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run the block as one transaction. Inside another transaction it is part of that one."""
        with self.lock:
            if self._depth == 0:
                self._sqlite.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                if self._depth == 1:
                    self._sqlite.execute("ROLLBACK")
                    self.generation += 1
                raise
            else:
                if self._depth == 1:
                    self._sqlite.execute("COMMIT")
            finally:
                self._depth -= 1

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Run the block as part of a transaction. If it raises, only its own changes are rolled back."""
        with self.transaction():
            self.run("SAVEPOINT attempt")
            try:
                yield
            except BaseException:
                self.run("ROLLBACK TO attempt")
                self.generation += 1
                raise
            finally:
                self.run("RELEASE attempt")

    def run(self, query: str, values: Sequence[Any] = ()) -> int:
        """Run one statement; return how many rows it changed."""
        with self.lock:
            return self._sqlite.execute(query, values).rowcount

    def run_many(self, query: str, rows: Iterable[Sequence[Any]]) -> int:
        """Run one statement for each row; return how many rows were changed."""
        with self.lock:
            return self._sqlite.executemany(query, rows).rowcount

    def one(self, query: str, values: Sequence[Any] = ()) -> Any:
        """Return the first row that a query finds, or None."""
        with self.lock:
            return self._sqlite.execute(query, values).fetchone()

    def all(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return every row that a query finds."""
        with self.lock:
            return self._sqlite.execute(query, values).fetchall()

    def named(self, query: str, values: Sequence[Any] = ()) -> dict[str, Any] | None:
        """Return the first row that a query finds, by column, or None."""
        with self.lock:
            cursor = self._sqlite.execute(query, values)
            row = cursor.fetchone()
            return (
                None
                if row is None
                else dict(zip((column[0] for column in cursor.description), row, strict=True))
            )

    def define(self, name: str, function: Callable[..., Any], arguments: int) -> None:
        """Define an SQL function. It must be deterministic: equal arguments give equal results."""
        self._sqlite.create_function(name, arguments, function, deterministic=True)

    def tables(self) -> list[str]:
        """Return the names of all tables."""
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        return [name for (name,) in self.all(query)]

    def _check_layout(self) -> None:
        (layout,) = self.one("PRAGMA user_version")
        if layout != LAYOUT and self.tables():
            raise StoreUnusable("it holds tables of another version of the mock, or of another program")
        self.run(f"PRAGMA user_version = {LAYOUT}")

    def _check_pages(self) -> None:
        (found,) = self.one("PRAGMA quick_check(1)")
        if found != "ok":
            raise StoreUnusable(f"the file is damaged ({' '.join(found.split())})")


def quoted(name: str) -> str:
    """Return a name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'
