"""Filters of the query service for statuses, times and types of jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import reduce
from operator import or_

from veeam_jobs import Expression, F

from ..vocabulary import EM_JOB_TYPES, EM_RESULTS, EM_STATES

THEIR_JOB_TYPES = {ours: theirs for types in EM_JOB_TYPES.values() for ours, theirs in types.items()}
"""The type in our words -> its `JobType`."""

WITH_STATUS: Mapping[str, Expression] = {
    **{state: F.state == state for state in EM_STATES},
    **{result: F.result == result for result in EM_RESULTS if result != "None"},
    # Not `== "Failed"`: a result or state that nobody knows may be a failure, and is sorted out here.
    "Failed": ((F.result != "Success") & (F.result != "Warning")) | (F.state != "Stopped"),
    "Running": F.state != "Stopped",
}
_NO_FILTER = frozenset({"None", "Unknown"})
"""Statuses of jobs that no filter can select."""


def can_be(statuses: Sequence[str]) -> bool:
    """Return whether Enterprise Manager has one of the statuses."""
    return not statuses or not {*WITH_STATUS, *_NO_FILTER}.isdisjoint(statuses)


def conditions_of(since: datetime | None, statuses: Sequence[str]) -> list[Expression]:
    conditions = []
    if since is not None:
        conditions.append(F.creation_time >= since.replace(microsecond=0))
    if statuses and _NO_FILTER.isdisjoint(statuses):
        conditions.append(reduce(or_, (WITH_STATUS[status] for status in statuses if status in WITH_STATUS)))
    return conditions
