"""Show a job once that both a console and an Enterprise Manager know.

Both products take the job's UID from its backup server: `instanceUid` of a console is described as assigned by the backup
server, and Enterprise Manager has the same UUID at the end of its URN. That they are the same is an assumption; no page
states it. Two consoles, or two Enterprise Managers, with one UID are two jobs: nothing says which of them is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from .model import JobRow, SessionRow
from .vocabulary import urgency

_SAME_START = timedelta(seconds=1)
"""Largest difference between the starts of one run in both products: their times differ in fractions (assumption)."""

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


def one_row_each(rows: Iterable[JobRow]) -> list[JobRow]:
    """Return the rows, those of one job in both products as one; `also_on` names the profile of the other.

    The row is that of the server which knows the newer run; of two that know the same run, that of the console, unless
    the other is more urgent. It takes from the other what does not depend on a run and what its own product does not tell.
    """
    every = list(rows)
    consoles = _only_ones(row for row in every if row.product == "vspc")
    managers = _only_ones(row for row in every if row.product == "em")
    shown = []
    for row in every:
        uid = row.uid.casefold()
        console, manager = consoles.get(uid), managers.get(uid)
        if console is None or manager is None or row not in (console, manager):
            shown.append(row)
        elif row is console:
            shown.append(_merged(console, manager))
    return shown


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


def _merged(console: JobRow, manager: JobRow) -> JobRow:
    shown, other = (console, manager) if _goes_before(console, manager) else (manager, console)
    same_run = _began(shown) == _began(other)
    successes = [row.last_success for row in (console, manager) if row.last_success is not None]
    return replace(
        shown,
        server=shown.server or other.server,
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


def _goes_before(console: JobRow, manager: JobRow) -> bool:
    """Return whether the row of the console is shown, and not that of the Enterprise Manager."""
    if _began(console) != _began(manager):
        return _began(console) > _began(manager)
    return urgency(console.status) <= urgency(manager.status)


def _began(row: JobRow) -> datetime:
    return (row.last_run or _BEFORE_ALL).replace(microsecond=0)


def _is_same_run(one: SessionRow, other: SessionRow) -> bool:
    if one.started is None or other.started is None:
        return False
    return abs(one.started - other.started) <= _SAME_START
