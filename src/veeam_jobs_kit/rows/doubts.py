"""Sentences on rows that may be other than they look, for the servers that told them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from .model import JobRow
from .text import one_line
from .times import is_past
from .vocabulary import is_known_status

_MOST_NAMES = 5

Sentences = Mapping[str, list[str]]
"""By the name of a profile."""


def unordered(rows: Iterable[JobRow]) -> Sentences:
    """Return a sentence on jobs of two servers whose last run is not known; see `merging.Merged`."""
    return _by_profile(
        rows,
        "two servers tell different statuses of {}, and a run without a time, or with one in the future: which run was"
        " the last is unknown, and the more urgent one is shown.",
    )


def future_successes(rows: Iterable[JobRow], now: datetime) -> Sentences:
    """Return a sentence on jobs whose last success is said to be in the future."""
    return _by_profile(
        (row for row in rows if row.last_success is not None and not is_past(row.last_success, now)),
        "the server tells a success in the future of {}, so when the last one was is unknown.",
    )


def unknown_statuses(rows: Iterable[JobRow]) -> Sentences:
    """Return a sentence on jobs with a status whose meaning is not known."""
    return _by_profile(
        (row for row in rows if not is_known_status(row.status)),
        "{} may have failed: veeam-jobs does not know the status.",
    )


def unknown_schedules(rows: Iterable[JobRow]) -> Sentences:
    """Return a sentence on jobs of which no server tells whether their schedule is on."""
    return _by_profile(
        (row for row in rows if row.enabled is None),
        "whether the schedule is on, nobody tells of {}, in the list all the same.",
    )


def _by_profile(
    rows: Iterable[JobRow], sentence: str, place: Callable[[JobRow], str] = lambda row: row.profile
) -> Sentences:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(place(row), []).append(one_line(row.name))
    return {profile: [sentence.format(_named(names))] for profile, names in found.items()}


def _named(names: list[str]) -> str:
    """Return `2 jobs (a, b)`."""
    listed = sorted(set(names))
    more = f" and {len(listed) - _MOST_NAMES} more" if len(listed) > _MOST_NAMES else ""
    count = "1 job" if len(names) == 1 else f"{len(names)} jobs"
    return f"{count} ({', '.join(listed[:_MOST_NAMES])}{more})"
