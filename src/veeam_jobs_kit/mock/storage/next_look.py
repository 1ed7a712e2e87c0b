"""When the mock looks at its runs next: a step of the schedule, set alike for both products."""

from __future__ import annotations

from datetime import datetime, timedelta

from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock

LOOK = "look at runs"
"""The kind of the step."""
_QUARTER = timedelta(minutes=15)
_PLACE = ("runs", "all")


def set_next_look(store: Store, clock: Clock, *, schedules: bool) -> None:
    """Set the step at which runs are looked at next: when a job is due.

    With `schedules`, also when the quarter of an hour is over in which the world began, unless all jobs are listed.
    """
    at = store.timetable.earliest()
    if schedules and not are_all_listed(store):
        first = _end_of_quarter(store.origin.began(clock.start))
        at = first if at is None else min(first, at)
    if at is not None:
        store.schedule.replace(Step((at - clock.start).total_seconds(), LOOK, {}))


def are_all_listed(store: Store) -> bool:
    """Return whether every job has the time at which it is due."""
    return store.sessions.get(*_PLACE) is not None


def note_all_listed(store: Store) -> None:
    """Note that every job has the time at which it is due."""
    store.sessions.put(*_PLACE, {"listed": True})


def _end_of_quarter(moment: datetime) -> datetime:
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + ((moment - midnight) // _QUARTER + 1) * _QUARTER
