"""Filters of Service Provider Console for what is asked of jobs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import and_, or_
from uuid import UUID

from veeam_jobs import Expression, F

from .model import NEVER, JobQuestion, JobRow
from .vocabulary import STATUSES, VSPC_JOB_TYPES, VSPC_STATUSES, is_known_status, is_known_type

_UIDS_AT_MOST = 20
"""Maximum number of UIDs in a filter, which is part of the URL. With more, all jobs are fetched."""


def can_be(question: JobQuestion) -> bool:
    """Return whether a console has one of the statuses and one of the types; others are Enterprise Manager's alone."""
    for asked, described in ((question.statuses, VSPC_STATUSES), (question.types, VSPC_JOB_TYPES)):
        if asked and described.isdisjoint(asked):
            return False
    return True


def conditions_of(question: JobQuestion) -> list[Expression]:
    """Return the conditions of a question that a console can decide."""
    conditions = []
    if question.statuses:
        conditions.append(_with_status(question.statuses))
    if question.types:
        conditions.append(_any_of(F.type == type_ for type_ in question.types if type_ in VSPC_JOB_TYPES))
    if question.since is not None:
        conditions.append(F.last_run >= question.since.replace(microsecond=0))
    if question.enabled is not None:
        conditions.append(F.is_enabled == question.enabled)
    return conditions


def is_excluded(row: JobRow, question: JobQuestion) -> bool:
    """Return whether `conditions_of` leave a job out for certain, so that a console which sends it ignores them.

    A value that is missing or unknown may be any: how a console compares it, no page states.
    """
    if question.statuses and is_known_status(row.status) and row.status not in question.statuses:
        return True
    if question.types and is_known_type(row.type) and row.type not in question.types:
        return True
    if question.enabled is not None and row.enabled is not None and row.enabled != question.enabled:
        return True
    run = row.last_run
    if question.since is None or run is None or run.year == NEVER.year:
        return False
    return run < question.since.replace(microsecond=0)


def _with_status(statuses: tuple[str, ...]) -> Expression:
    """Return the condition for one of the statuses; `Failed` includes statuses of unknown meaning."""
    if "Failed" not in statuses:
        return _any_of(F.status == status for status in statuses if status in VSPC_STATUSES)
    others = [status for status in STATUSES if is_known_status(status) and status not in statuses]
    return reduce(and_, (F.status != status for status in others))


def _any_of(conditions: Iterable[Expression]) -> Expression:
    """Combine conditions, at least one, with `or`."""
    return reduce(or_, conditions)


def not_on(servers: Iterable[UUID]) -> list[Expression]:
    """Return conditions that exclude jobs on these servers; none if the URL would be too long."""
    conditions = [F.backup_server_uid != uid for uid in servers]
    return conditions if len(conditions) <= _UIDS_AT_MOST else []
