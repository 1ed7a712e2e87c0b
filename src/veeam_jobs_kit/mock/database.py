"""One SQLite connection behind one lock, private and temporary or in a file that several processes may share."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_PATIENCE = 30.0
"""Seconds to wait for another process that writes."""

# `json.dumps` would make an encoder for every value.
json_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""A value as compact JSON."""


class StoreInUse(RuntimeError):
    """The file holds another world than the one asked for."""


class StoreUnusable(RuntimeError):
    """The file cannot be a database: why not, what to do."""


class Database:
    """One SQLite connection, behind one lock: handlers are short.

    Without a path, the database is private and temporary: it lies in memory as far as its cache reaches, and beyond that
    in a file that the system removes. `tables` is the script that makes them, where they are not there yet.
    Raises StoreUnusable for a file that cannot be a database.
    """

    def __init__(self, path: str | Path, tables: str) -> None:
        private = str(path) == ":memory:"
        self._lock = threading.RLock()
        self._depth = 0
        self._tables = tables
        try:
            self._connection = sqlite3.connect(
                "" if private else path, timeout=_PATIENCE, check_same_thread=False, isolation_level=None
            )
            self._run("PRAGMA page_size = 16384")
            self._run("PRAGMA cache_size = -16384")
            self._run(f"PRAGMA journal_mode = {'MEMORY' if private else 'WAL'}")
            self._run(f"PRAGMA synchronous = {'OFF' if private else 'NORMAL'}")
            with self.transaction():
                self._create()
        except sqlite3.DatabaseError as error:
            raise StoreUnusable(
                f"The world cannot be kept in {path}: {error}. Name a file that is not there yet, in a folder that is,"
                " or one that a mock has made."
            ) from error

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and nobody in between. Inside another transaction it is part of that."""
        with self._lock:
            if self._depth == 0:
                self._connection.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                if self._depth == 1:
                    self._connection.execute("ROLLBACK")
                    self._forget()
                raise
            else:
                if self._depth == 1:
                    self._connection.execute("COMMIT")
            finally:
                self._depth -= 1

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part of a transaction that is undone alone when it fails. What failed is raised."""
        with self.transaction():
            self._run("SAVEPOINT attempt")
            try:
                yield
            except BaseException:
                self._run("ROLLBACK TO attempt")
                self._forget()
                raise
            finally:
                self._run("RELEASE attempt")

    def run(self, query: str, values: Sequence[Any] = ()) -> None:
        """One statement, for tables that are kept beside the records."""
        self._run(query, values)

    def fill(self, query: str, rows: Iterable[Sequence[Any]]) -> None:
        """One statement for many rows."""
        with self._lock:
            self._connection.executemany(query, rows)

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """What a query finds."""
        return self._all(query, values)

    def define(self, name: str, function: Callable[..., Any], arguments: int) -> None:
        """A function for queries; equal arguments must give equal results."""
        self._connection.create_function(name, arguments, function, deterministic=True)

    def clear(self) -> None:
        """Forget everything, as if nothing had ever been in here."""
        with self.transaction():
            for (name,) in self._all(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            ):
                self._run(f"DROP TABLE {name}")  # names of our own
            self._create()

    def _create(self) -> None:
        self._forget()
        for statement in _statements(self._tables):
            self._run(statement)

    def _forget(self) -> None:
        """Told when tables are made anew or a transaction comes to nothing: what was noted of rows holds no longer."""

    def _run(self, query: str, values: Sequence[Any] = ()) -> None:
        with self._lock:
            self._connection.execute(query, values)

    def _one(self, query: str, values: Sequence[Any] = ()) -> Any:
        with self._lock:
            return self._connection.execute(query, values).fetchone()

    def _all(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()


def _statements(script: str) -> Iterator[str]:
    """The statements of a script: `executescript` would end the transaction around it."""
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
