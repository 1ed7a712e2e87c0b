"""Worlds that outlive a run: a file for each API, and a clock that goes on from where it was."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from veeam_jobs_kit.mock.applications import Options
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api
from veeam_jobs_kit.mock.store import Store

PRIVATE = ":memory:"
"""The database of a world that is not kept."""


def database_of(api: Api, file: str | Path) -> Path:
    """Where the world of one API is kept: `lab.vspc.db` for `lab.db`."""
    path = Path(file)
    return path.with_name(f"{path.stem}.{api}{path.suffix}")


def options_of(api: Api, options: Options) -> Options:
    """The options of one API of a run of several."""
    if str(options.database) == PRIVATE:
        return options
    return replace(options, database=database_of(api, options.database))


def take_up(files: Iterable[str | Path], clock: Clock) -> None:
    """Move the clock on to the latest moment that any of the kept worlds has come to; it never runs back.

    What is due and what expires keeps its moment. Raises StoreUnusable for a file that is no database.
    """
    for file in files:
        if str(file) == PRIVATE:
            continue
        with closing(Store(file)) as store, store.transaction():
            kept = store.clock()
            if kept is None:
                continue
            start, elapsed = kept
            earlier = (start - clock.start).total_seconds()
            if earlier:
                store.shift(earlier)
                store.set_clock(clock.start, elapsed + earlier)
        clock.advance(max(0.0, elapsed + earlier - clock.elapsed()))
