"""Check that the jobs a console lists are those asked for, in the order asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from .model import JobQuestion, JobRow, Sort
from .selection import fits
from .text import one_line
from .vocabulary import has_status, is_known_type
from .vspc_filters import is_excluded

SORTED_THERE = {
    ("last-run", True): "-last_run",
    ("duration", True): "-last_duration",
}
"""Orders the server can be asked for. Where it would put jobs without a value is not said: it matters least here, where
they come last in any case, and with a limit the others are what is wanted."""

_MOST_NAMES = 3


@dataclass(slots=True)
class Found:
    """The rows asked for, and what they lack."""

    rows: list[JobRow] = field(default_factory=list)
    left: int | None = 0
    """How many a limit left out; None if nobody can tell."""
    doubts: list[str] = field(default_factory=list)


def is_sorted_there(sort: Sort) -> bool:
    """Return whether a console can be asked for an order."""
    return (sort.field, sort.descending) in SORTED_THERE


def asked_for(
    came: Iterable[JobRow], question: JobQuestion, limit: int | None, total: Callable[[], int | None]
) -> Found:
    """Return those rows that were asked for, up to the limit if the console sorts; doubts tell what it ignored.

    A console that ignores filter or sort may have left out or moved what was asked for: all that it sends is read, and
    nothing is proven. `total` returns how many rows the console counts.
    """
    found, order = Found(), _Order(question.sort)
    excluded: list[str] = []
    typeless: list[str] = []
    cuts = limit is not None and is_sorted_there(question.sort)
    for row in came:
        if is_excluded(row, question):
            excluded.append(row.name)
        elif question.types and row.type not in question.types and not is_known_type(row.type):
            typeless.append(row.name)
        elif has_status(row.status, question.statuses) and fits(row, question):
            found.rows.append(row)
            cuts = cuts and order.goes_on(row)
            if cuts and limit is not None and len(found.rows) > limit:
                found.rows, every = found.rows[:limit], total()
                found.left = None if every is None or excluded or typeless else max(1, every - limit)
                break
    if is_sorted_there(question.sort) and order.is_broken:
        found.doubts.append(
            f"the jobs are not in the order that was asked for ({question.sort.field}), so jobs may be missing."
        )
    if excluded:
        found.doubts.append(
            f"the console was sent a filter and answered with {_jobs(excluded)} outside of it, so jobs that were asked"
            " for may be missing."
        )
    if typeless:
        found.doubts.append(f"{_jobs(typeless)} of a type that veeam-jobs does not know: not in the list.")
    return found


class _Order:
    """Whether rows come in the order of a sort that the console was asked for; those without a value may be anywhere."""

    def __init__(self, sort: Sort) -> None:
        self._field = sort.field
        self._before: float | None = None
        self.is_broken = False

    def goes_on(self, row: JobRow) -> bool:
        """Return whether this row and all before it are in order."""
        here: float | None = row.duration
        if self._field == "last-run":
            here = row.last_run.timestamp() if row.last_run is not None else None
        if here is not None:
            self.is_broken |= self._before is not None and here > self._before
            self._before = here
        return not self.is_broken


def _jobs(names: Sequence[str]) -> str:
    """Return `2 jobs (a, b)`."""
    few = ", ".join(sorted({one_line(name) for name in names})[:_MOST_NAMES])
    return f"{'1 job' if len(names) == 1 else f'{len(names)} jobs'} ({few})"
