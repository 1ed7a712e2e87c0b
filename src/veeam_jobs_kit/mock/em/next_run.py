"""Calculate when a job runs next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.entities import utc
from veeam_jobs_kit.mock.em.value_formats import time_of_day

Entity = Mapping[str, Json]
_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def next_run(job: Entity, moment: datetime) -> str | None:
    """Return `NextRun` after a change at this time; None for a job that is not scheduled.

    Daily schedules count; a schedule of another kind keeps what the job showed, or gets the next full hour. (assumption)
    """
    options = job.get("JobScheduleOptions") or {}
    standard = options.get("Standart") or {}
    if not job.get("ScheduleEnabled") or not standard:
        return None
    daily = standard.get("OptionsDaily") or {}
    if daily.get("Enabled") and daily.get("Time"):
        return utc(_next_daily(daily, moment))
    shown = job.get("NextRun")
    hour = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return str(shown) if shown and str(shown) > utc(moment) else utc(hour)


def _next_daily(daily: Entity, moment: datetime) -> datetime:
    at = time_of_day(str(daily["Time"]))
    local = moment.astimezone(at.tzinfo)
    for days in range(9):
        found = datetime.combine(local.date() + timedelta(days=days), at)
        if found > moment and _WEEK[found.weekday()] in _days(daily):
            return found.astimezone(moment.tzinfo)
    return moment + timedelta(days=1)


def _days(daily: Entity) -> tuple[str, ...]:
    kind = daily.get("Kind")
    if kind == "WeekDays":
        return _WEEK[:5]
    return tuple(daily.get("Days") or _WEEK) if kind == "SelectedDays" else _WEEK
