"""Read the schedule of a job, and calculate when it runs next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.entities import utc
from veeam_jobs_kit.mock.em.value_formats import time_of_day
from veeam_jobs_kit.mock.world.plans import Plan, next_shown
from veeam_jobs_kit.mock.world.schedules import (
    EVERYDAY,
    HOUR,
    MONTHS,
    WEEK,
    WEEKDAYS,
    WEEKS,
    Schedule,
    minute_of,
)

Entity = Mapping[str, Json]


def next_run(job: Entity, moment: datetime) -> str | None:
    """Return `NextRun` after a change at this time; None for a job that is disabled, or has no times of its own."""
    if not job.get("ScheduleEnabled"):
        return None
    uid = str(job["UID"]).rpartition(":")[2].lower()
    following = next_shown(Plan(uid, "", schedule_of(job), ()), moment)
    return utc(following) if following else None


def schedule_of(job: Entity) -> Schedule:
    """Return the schedule that the options of a job state: the first kind that is enabled, as the description lists them."""
    options, uid = job.get("JobScheduleOptions") or {}, str(job["UID"]).rpartition(":")[2].lower()
    if ((options.get("ImmediateCopyMode") or {}).get("OptionsContinuous") or {}).get("Enabled"):
        return Schedule("Continuously", minute=minute_of(uid))
    standard = options.get("Standart") or options
    for name, read in _READERS.items():
        stated = standard.get(name) or {}
        if stated.get("Enabled"):
            return read(stated, uid)
    return Schedule("NotScheduled")


def previous_job(job: Entity) -> str:
    """Return the ID of the job that a chained one runs after."""
    options = job.get("JobScheduleOptions") or {}
    chain = (options.get("Standart") or options).get("OptionsDaisyChaining") or {}
    return str(chain.get("PreviousJobUid") or "").rpartition(":")[2].lower()


def _daily(stated: Entity, uid: str) -> Schedule:
    hour, minute, zone = _time(stated)
    kind, named = stated.get("Kind"), stated.get("Days") or ()
    some = tuple(sorted(WEEK.index(day) for day in named if day in WEEK))
    days = WEEKDAYS if kind == "WeekDays" else some if kind == "SelectedDays" and some else EVERYDAY
    return Schedule("Daily", hour, minute, days, zone=zone)


def _monthly(stated: Entity, uid: str) -> Schedule:
    hour, minute, zone = _time(stated)
    week, day = stated.get("DayNumberInMonth"), stated.get("DayOfWeek")
    months = tuple(MONTHS.index(month) + 1 for month in stated.get("Months") or () if month in MONTHS)
    which = WEEKS.index(week) if week in WEEKS else 0
    return Schedule(
        "Monthly", hour, minute, (WEEK.index(day) if day in WEEK else 5,), which, months, zone=zone
    )


def _periodically(stated: Entity, uid: str) -> Schedule:
    every = int(stated.get("FullPeriod") or 1) * (1 if stated.get("Kind") == "Minutes" else HOUR)
    every = max(1, min(every, 24 * HOUR))
    return Schedule("Periodically", minute=minute_of(uid) % every, every=every)


def _continuously(stated: Entity, uid: str) -> Schedule:
    return Schedule("Continuously", minute=minute_of(uid))


def _chained(stated: Entity, uid: str) -> Schedule:
    return Schedule("Chained")


def _time(stated: Entity) -> tuple[int, int, int]:
    """Return hour, minute and time zone in minutes; ten in the evening for a schedule without a time. (ours)"""
    if not stated.get("Time"):
        return 22, 0, 0
    at = time_of_day(str(stated["Time"]))
    offset = at.utcoffset()
    return at.hour, at.minute, int(offset.total_seconds()) // 60 if offset else 0


_READERS: Mapping[str, Callable[[Entity, str], Schedule]] = {
    "OptionsDaily": _daily,
    "OptionsMonthly": _monthly,
    "OptionsPeriodically": _periodically,
    "OptionsContinuous": _continuously,
    "OptionsDaisyChaining": _chained,
}
