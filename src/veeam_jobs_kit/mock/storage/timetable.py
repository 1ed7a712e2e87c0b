"""When the runs of each job have to be looked at next, and how far they have come."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.connection import Connection, json_text
from veeam_jobs_kit.mock.world.plans import Progress
from veeam_jobs_kit.mock.world.runs import Outcome, Run, run_of

_TABLE = """CREATE TABLE IF NOT EXISTS _timetable (
    job TEXT PRIMARY KEY, due INTEGER, progress TEXT
) WITHOUT ROWID"""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Timetable:
    """The progress of jobs whose runs the mock has looked at. Of others, the world itself tells the runs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        connection.run(_TABLE)
        connection.run(
            "CREATE INDEX IF NOT EXISTS _timetable_by_due ON _timetable (due) WHERE due IS NOT NULL"
        )

    def put(self, entries: Iterable[tuple[str, datetime | None, Progress]]) -> None:
        """Store the progress of jobs, and when each of them is due next; None where it never is."""
        rows = ((job, _number(due), json_text(_plain(progress))) for job, due, progress in entries)
        self._connection.run_many("INSERT OR REPLACE INTO _timetable VALUES (?, ?, ?)", rows)

    def list_all(self, dues: Iterable[tuple[str, datetime | None]]) -> None:
        """Note when jobs are due whose progress is that of the world; those that are known already stay as they are."""
        rows = ((job, _number(due)) for job, due in dues if due is not None)
        self._connection.run_many("INSERT OR IGNORE INTO _timetable (job, due) VALUES (?, ?)", rows)

    def of(self, jobs: Sequence[str]) -> Mapping[str, Progress]:
        """Return the progress of those of these jobs that were looked at."""
        query = (
            "SELECT job, progress FROM _timetable WHERE job IN (SELECT value FROM json_each(?))"
            " AND progress IS NOT NULL"
        )
        return {job: _progress(text) for job, text in self._connection.all(query, (json_text(jobs),))}

    def last_runs(self) -> Mapping[str, Run]:
        """Return the last run of each job that was looked at and has run."""
        rows = self._connection.all("SELECT job, progress FROM _timetable WHERE progress IS NOT NULL")
        found = ((job, _progress(text).last) for job, text in rows)
        return {job: last for job, last in found if last is not None}

    def due(self, until: datetime) -> list[tuple[str, Progress | None]]:
        """Return the jobs that are due by then, in order; without a progress, it is that of the world."""
        query = "SELECT job, progress FROM _timetable WHERE due <= ? ORDER BY due, job"
        rows = self._connection.all(query, (_number(until),))
        return [(job, _progress(text) if text else None) for job, text in rows]

    def earliest(self) -> datetime | None:
        """Return when a job is due next."""
        (due,) = self._connection.one("SELECT min(due) FROM _timetable")
        return None if due is None else _EPOCH + due * _MICROSECOND

    def remove(self, job: str) -> None:
        """Forget a job."""
        self._connection.run("DELETE FROM _timetable WHERE job = ?", (job,))


def _number(moment: datetime | None) -> int | None:
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND


def _plain(progress: Progress) -> dict[str, Json]:
    return {
        "since": progress.since.isoformat(),
        "last": progress.last.as_json() if progress.last else None,
        "retries": progress.retries,
        "is_scheduled": progress.is_scheduled,
        "is_on": progress.is_on,
        "outcomes": [[each.result, each.failure, each.seconds] for each in progress.outcomes],
    }


def _progress(text: str) -> Progress:
    plain = json.loads(text)
    last = run_of(plain["last"]) if plain["last"] else None
    outcomes = tuple(Outcome(*each) for each in plain["outcomes"])
    return Progress(
        datetime.fromisoformat(plain["since"]),
        last,
        plain["retries"],
        plain["is_scheduled"],
        plain["is_on"],
        outcomes,
    )
