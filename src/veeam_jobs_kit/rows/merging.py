"""Show a job once that both a console and an Enterprise Manager know.

Both products take the job's UID from its backup server: `instanceUid` of a console is described as assigned by the backup
server, and Enterprise Manager has the same UUID at the end of its URN. That they are the same is an assumption; no page
states it. Two consoles, or two Enterprise Managers, with one UID are two jobs: nothing says which of them is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from .model import NEVER, JobRow, SessionRow
from .times import is_past
from .vocabulary import urgency

_SAME_START = timedelta(seconds=1)
"""Largest difference between the starts of one run in both products: their times differ in fractions (assumption)."""

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Merged:
    """Jobs, each once."""

    rows: list[JobRow]
    unordered: list[JobRow]
    """Those of the rows of which nobody knows whether they or the other row tell the last run."""
    server_names: dict[str, str]
    """Name of a backup server in Enterprise Manager -> in the console, for those that one job proves to be the same."""


def one_row_each(rows: Iterable[JobRow], at: datetime) -> list[JobRow]:
    """Return the rows, those of one job in both products as one; see `merged`."""
    return merged(rows, at).rows


def merged(rows: Iterable[JobRow], at: datetime) -> Merged:
    """Return the rows, those of one job in both products as one; `also_on` names the profile of the other.

    The row is that of the server which knows the newer run; of two that know the same run, that of the console, unless
    the other is more urgent. It takes from the other what does not depend on a run and what its own product does not tell.
    Where a run has no time, or one in the future of `at`, which run is the newer is unknown: the more urgent row is shown.
    """
    every = list(rows)
    consoles = _only_ones(row for row in every if row.product == "vspc")
    managers = _only_ones(row for row in every if row.product == "em")
    shown, unordered = [], []
    names: dict[str, set[str]] = {}
    for row in every:
        uid = row.uid.casefold()
        console, manager = consoles.get(uid), managers.get(uid)
        if console is None or manager is None or row not in (console, manager):
            shown.append(row)
        elif row is console:
            if console.server and manager.server:
                names.setdefault(manager.server, set()).add(console.server)
            shown.append(_merged(console, manager, at))
            if not _is_ordered(console, manager, at) and console.status != manager.status:
                unordered.append(shown[-1])
    return Merged(shown, unordered, {name: min(same) for name, same in names.items() if len(same) == 1})


def one_run_each(rows: Sequence[SessionRow]) -> list[SessionRow]:
    """Return the runs, one that both products show once, as Enterprise Manager shows it: with its UID and progress."""
    by_job: dict[str, list[SessionRow]] = {}
    for row in rows:
        if row.product == "vspc" and row.job_uid:
            by_job.setdefault(row.job_uid.casefold(), []).append(row)
    shown, told_twice = [], set()
    for row in rows:
        candidates = by_job.get(row.job_uid.casefold(), []) if row.product == "em" else []
        same = candidates[0] if len(candidates) == 1 and _is_same_run(candidates[0], row) else None
        if same is None:
            shown.append(row)
            continue
        told_twice.add(id(same))
        message = row.failure_message or same.failure_message
        shown.append(replace(row, failure_message=message, also_on=(same.profile,)))
    return [row for row in shown if id(row) not in told_twice]


def _only_ones(rows: Iterable[JobRow]) -> dict[str, JobRow]:
    """Return the rows whose UID no other row has, by UID."""
    found: dict[str, JobRow] = {}
    twice: set[str] = set()
    for row in rows:
        uid = row.uid.casefold()
        if uid in found:
            twice.add(uid)
        found[uid] = row
    return {uid: row for uid, row in found.items() if uid and uid not in twice}


def _merged(console: JobRow, manager: JobRow, at: datetime) -> JobRow:
    shown, other = (console, manager) if _goes_before(console, manager, at) else (manager, console)
    same_run = _is_ordered(console, manager, at) and _began(shown) == _began(other)
    successes = [row.last_success for row in (console, manager) if row.last_success is not None]
    # One in the future is told only if nobody tells a real one.
    successes = [success for success in successes if is_past(success, at)] or successes
    return replace(
        shown,
        server=console.server or manager.server,
        company=shown.company or other.company,
        enabled=other.enabled if shown.enabled is None else shown.enabled,
        next_run=shown.next_run or other.next_run,
        size=other.size if shown.size is None else shown.size,
        destination=shown.destination or other.destination,
        retention=shown.retention or other.retention,
        failure_message=shown.failure_message or (other.failure_message if same_run else None),
        progress=other.progress if shown.progress is None and same_run else shown.progress,
        transferred=other.transferred if shown.transferred is None and same_run else shown.transferred,
        last_success=max(successes, default=None),
        also_on=(other.profile,),
    )


def _goes_before(console: JobRow, manager: JobRow, at: datetime) -> bool:
    """Return whether the row of the console is shown, and not that of the Enterprise Manager."""
    if _is_ordered(console, manager, at) and _began(console) != _began(manager):
        return _began(console) > _began(manager)
    return urgency(console.status) <= urgency(manager.status)


def _is_ordered(console: JobRow, manager: JobRow, at: datetime) -> bool:
    """Return whether it can be told which row has the newer run: a job without a run is older than any run."""
    return all(row.has_never_run or _has_time(row, at) for row in (console, manager))


def _has_time(row: JobRow, at: datetime) -> bool:
    return row.last_run is not None and row.last_run.year != NEVER.year and is_past(row.last_run, at)


def _began(row: JobRow) -> datetime:
    return _BEFORE_ALL if row.has_never_run or row.last_run is None else row.last_run.replace(microsecond=0)


def _is_same_run(one: SessionRow, other: SessionRow) -> bool:
    if one.started is None or other.started is None:
        return False
    return abs(one.started - other.started) <= _SAME_START
