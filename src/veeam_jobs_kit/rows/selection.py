"""Decide which jobs are asked for, where no server decides it."""

from __future__ import annotations

from datetime import datetime

from .model import JobQuestion, JobRow
from .times import is_past


def fits(row: JobRow, question: JobQuestion) -> bool:
    """Return whether a job has the name asked for, whether its schedule is as asked for, and whether it has ever run.

    A job whose schedule is not told fits: it may be the one that is looked for.
    """
    if question.name is not None and question.name.casefold() not in row.name.casefold():
        return False
    if question.enabled is not None and row.enabled is not None and row.enabled != question.enabled:
        return False
    if question.since is not None and row.has_never_run:
        return False
    return row.has_never_run or not question.never_ran


def lacks_success(row: JobRow, since: datetime, now: datetime) -> bool:
    """Return whether no run of a job is known that ended with Success or Warning at or after a moment.

    A console tells the last run only: a job whose last run failed may have had a success since then. A success in the
    future is none that is known.
    """
    success = row.last_success
    return success is None or success < since or not is_past(success, now)
