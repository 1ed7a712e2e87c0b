"""Schedules as jobs of VSPC show them, and as they and configurations state them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.vspc.times import timestamp
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

Item = Mapping[str, Json]
NOT_SCHEDULED = Schedule("NotScheduled")


def shown_schedule(
    schedule: Schedule, following: datetime | None, previous: tuple[str, str] | None = None
) -> dict[str, Json]:
    """Return the `BackupServerJobSchedule` of a schedule; `previous` are id and name of the job that it runs after."""
    start, kind = timestamp(following) if following else None, schedule.kind
    at = f"{schedule.time}:00"
    daily = {EVERYDAY: "Everyday", WEEKDAYS: "WeekDays"}.get(schedule.days, "SelectedDays")
    return {
        "startDateTime": start,
        "startDateTimeUtc": start,
        "dailyScheduleOptions": {
            "kind": daily,
            "days": [WEEK[day] for day in schedule.days] if daily == "SelectedDays" else None,
            "time": at,
            "timeUtc": at,
        }
        if kind == "Daily"
        else None,
        "monthlyScheduleOptions": {
            "time": at,
            "timeUtc": at,
            "dayNumberInMonth": WEEKS[schedule.week],
            "dayOfWeek": WEEK[schedule.days[0]],
            "months": [MONTHS[month - 1] for month in schedule.months] or list(MONTHS),
        }
        if kind == "Monthly"
        else None,
        "periodicallyScheduleOptions": _periodically(schedule) if kind == "Periodically" else None,
        "backupWindowOptions": None,
        "continuousScheduleEnabled": kind == "Continuously",
        "chainingOptions": {"previousJobId": previous[0], "previousJobName": previous[1]}
        if previous
        else None,
    }


def _periodically(schedule: Schedule) -> dict[str, Json]:
    hours, rest = divmod(schedule.every, HOUR)
    kind, period = ("Minutes", schedule.every) if rest else ("Hours", hours)
    return {"kind": kind, "fullPeriod": period, "schedule": None}


def schedule_of(job: Item) -> Schedule:
    """Return the schedule of a job that the world knows nothing of: what it shows.

    One that shows a type without details begins daily at the time of its last run. Chained ones, and those within certain
    hours, run only when asked for. (assumption)
    """
    shown, kind, uid = (
        job.get("schedule") or {},
        str(job.get("scheduleType")).casefold(),
        str(job["instanceUid"]),
    )
    daily, monthly = shown.get("dailyScheduleOptions"), shown.get("monthlyScheduleOptions")
    periodic = shown.get("periodicallyScheduleOptions")
    if kind == "continuously":
        return Schedule("Continuously", minute=minute_of(uid))
    if kind == "periodically":
        unit = 1 if str((periodic or {}).get("kind")).casefold() == "minutes" else HOUR
        every = int((periodic or {}).get("fullPeriod") or 4) * unit
        return Schedule("Periodically", minute=minute_of(uid) % every, every=every)
    if kind == "monthly" and monthly:
        at = _time(monthly)
        named = {str(month)[:3].casefold() for month in monthly.get("months") or ()}
        months = tuple(number for number, month in enumerate(MONTHS, 1) if month[:3].casefold() in named)
        week, day = _place(WEEKS, monthly.get("dayNumberInMonth")), _place(WEEK, monthly.get("dayOfWeek"))
        return Schedule("Monthly", at.hour, at.minute, (day,), week, months)
    if kind == "daily":
        some = tuple(_place(WEEK, day) for day in (daily or {}).get("days") or ())
        word = str((daily or {}).get("kind")).casefold()
        days = WEEKDAYS if word == "weekdays" else some if word == "selecteddays" and some else EVERYDAY
        if daily is None and job.get("lastRun"):
            begun = datetime.fromisoformat(str(job["lastRun"]))
            offset = begun.utcoffset()
            zone = int(offset.total_seconds()) // 60 if offset else 0
            return Schedule(hour=begun.hour, minute=begun.minute, days=days, zone=zone)
        at = _time(daily or {})
        return Schedule(hour=at.hour, minute=at.minute, days=days)
    return NOT_SCHEDULED


def _time(options: Item) -> time:
    try:
        return time.fromisoformat(str(options.get("timeUtc") or options.get("time")))
    except ValueError:
        return time(22)


def _place(names: tuple[str, ...], name: Json) -> int:
    lower = [each.casefold() for each in names]
    word = str(name).casefold()
    return lower.index(word) if word in lower else 0
