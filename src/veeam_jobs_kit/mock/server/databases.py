"""Databases that keep the data between runs: one file per API, and a clock that continues where it was."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from veeam_jobs_description.document import Api
from veeam_jobs_kit.mock.em.service import SECONDS as EM_SECONDS
from veeam_jobs_kit.mock.storage.store import open_store
from veeam_jobs_kit.mock.vspc.service import SECONDS as VSPC_SECONDS
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.options import IN_MEMORY, Options


def database_of(api: Api, file: str | Path) -> Path:
    """Return the database of one API: `mock.vspc.db` for `mock.db`."""
    path = Path(file)
    return path.with_name(f"{path.stem}.{api}{path.suffix}")


def options_of(api: Api, options: Options) -> Options:
    """Return the options of one API in a run of several: with a database of its own."""
    if str(options.database) == IN_MEMORY:
        return options
    return replace(options, database=database_of(api, options.database))


def resume_clock(files: Iterable[str | Path], clock: Clock) -> None:
    """Advance the clock to the latest time in the databases; it never goes back.

    Scheduled steps and expiry times stay as they were. Raises StoreUnusable for a file that is not a database.
    """
    for file in files:
        if str(file) == IN_MEMORY:
            continue
        store = open_store(file)
        with closing(store.connection), store.connection.transaction():
            kept = store.origin.clock()
            if kept is None:
                continue
            start, elapsed = kept
            earlier = (start - clock.start).total_seconds()
            if earlier:
                store.origin.shift(earlier, (*VSPC_SECONDS, *EM_SECONDS))
                store.origin.set_clock(clock.start, elapsed + earlier)
        clock.advance(max(0.0, elapsed + earlier - clock.elapsed()))
