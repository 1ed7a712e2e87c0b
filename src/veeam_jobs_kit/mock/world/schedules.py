"""Schedules of jobs: what they are, when a job with one begins, and how a world file writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

ScheduleKind = Literal["Daily", "Monthly", "Periodically", "Continuously", "Chained", "NotScheduled"]
WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
WEEKS = ("First", "Second", "Third", "Fourth", "Last")
"""Which of the weekdays of a month a monthly schedule means."""

EVERYDAY, WEEKDAYS = tuple(range(7)), tuple(range(5))
HOUR = 60
_HORIZON = 400
"""The days after which a schedule counts as one that never comes."""

_DAY = 24 * HOUR
_WRITTEN = re.compile(
    r"(?P<daily>daily|weekdays|(?:\w+day)(?:, *\w+day)*) (?P<at>\d\d:\d\d)"
    r"|monthly (?P<week>\w+) (?P<day>\w+day) (?P<then>\d\d:\d\d)"
    r"|every (?P<every>\d+) (?P<unit>hours?|minutes)(?: at minute (?P<minute>\d\d?))?"
    r"|(?P<plain>continuous|on demand|after)",
    re.IGNORECASE,
)
FORMS = (
    "daily 22:00, weekdays 22:00, Saturday 22:00, monthly First Sunday 06:00, every 4 hours, continuous, on demand,"
    " or after NAME OF A JOB"
)
"""How a schedule is written in a world file."""


class Schedule(NamedTuple):
    """When a job begins, in UTC shifted by `zone` minutes.

    `days` are weekdays, Monday is 0; `week` is which of them in a month, an index of `WEEKS`; `months` are numbers, none
    means all. A job that runs periodically begins `every` so many minutes from `minute` past midnight on. One that runs
    continuously does so every hour: real jobs begin again as soon as there is something to do. (assumption)
    A chained job begins when the first attempt of a scheduled run of another job has ended. (assumption)
    """

    kind: ScheduleKind = "Daily"
    hour: int = 22
    minute: int = 0
    days: tuple[int, ...] = EVERYDAY
    week: int = 0
    months: tuple[int, ...] = ()
    every: int = HOUR
    zone: int = 0

    @property
    def time(self) -> str:
        """Return the time of day, in the time zone of the schedule."""
        return f"{self.hour:02}:{self.minute:02}"

    def __str__(self) -> str:
        if self.kind == "Daily":
            names = {EVERYDAY: "daily", WEEKDAYS: "weekdays"}
            return f"{names.get(self.days) or ', '.join(WEEK[day] for day in self.days)} {self.time}"
        if self.kind == "Monthly":
            return f"monthly {WEEKS[self.week]} {WEEK[self.days[0]]} {self.time}"
        if self.kind == "Periodically":
            hours, rest = divmod(self.every, HOUR)
            unit = f"{self.every} minutes" if rest else f"{hours} hours"
            return f"every {unit} at minute {self.minute}"
        return {"Continuously": f"continuous at minute {self.minute}", "Chained": "after"}.get(
            self.kind, "on demand"
        )


def minute_of(uid: str) -> int:
    """Return the minute at which a job begins that runs periodically. No answer of either product shows it. (ours)"""
    return int(uid[14:18], 16) % HOUR


def read_schedule(text: str, minute: int) -> Schedule | None:
    """Return the schedule that a text states, None if it states none. `minute` is that of a periodic one without its own."""
    plain, _, at = text.partition(" at minute ")
    if plain.lower() == "continuous":
        return Schedule("Continuously", minute=int(at) % HOUR if at.isdecimal() else minute)
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return None
    if found["plain"]:
        return Schedule("Chained" if found["plain"].lower() == "after" else "NotScheduled")
    if found["every"]:
        every = int(found["every"]) * (HOUR if found["unit"].lower().startswith("hour") else 1)
        own = int(found["minute"]) if found["minute"] else minute
        return Schedule("Periodically", minute=own % HOUR, every=every) if 1 <= every <= _DAY else None
    try:
        at_time = time.fromisoformat(found["at"] or found["then"])
        if found["week"]:
            week, day = WEEKS.index(found["week"].capitalize()), WEEK.index(found["day"].capitalize())
            return Schedule("Monthly", at_time.hour, at_time.minute, (day,), week)
        words = found["daily"].lower()
        named = {"daily": EVERYDAY, "weekdays": WEEKDAYS}.get(words)
        days = named or tuple(sorted({WEEK.index(day.strip().capitalize()) for day in words.split(",")}))
    except ValueError:
        return None
    return Schedule("Daily", at_time.hour, at_time.minute, days)


@lru_cache(8192)
def next_time(schedule: Schedule, after: datetime) -> datetime | None:
    """Return the first time of a schedule after a moment; None for one that has no times of its own."""
    return next((found for found in _times(schedule, after, 1) if found > after), None)


@lru_cache(8192)
def latest_time(schedule: Schedule, before: datetime) -> datetime | None:
    """Return the last time of a schedule until a moment, the moment included; None as in `next_time`."""
    return next((found for found in _times(schedule, before, -1) if found <= before), None)


def _times(schedule: Schedule, moment: datetime, step: int) -> Iterator[datetime]:
    """Yield times of a schedule, forwards or backwards, from the day of a moment on."""
    if schedule.kind in ("Chained", "NotScheduled"):
        return
    zone = timedelta(minutes=schedule.zone)
    today = (moment + zone).date()
    for days in range(_HORIZON):
        try:
            day = today + timedelta(days=days * step)
        except OverflowError:
            return
        midnight = datetime.combine(day, time(), UTC) - zone
        for minutes in _minutes(schedule, day)[::step]:
            yield midnight + timedelta(minutes=minutes)


def _minutes(schedule: Schedule, day: date) -> range:
    """Return the minutes of a day at which a schedule begins."""
    if schedule.kind in ("Periodically", "Continuously"):
        every = HOUR if schedule.kind == "Continuously" else max(1, schedule.every)
        return range(schedule.minute, _DAY, every)
    begin = schedule.hour * HOUR + schedule.minute
    fits = day.weekday() in schedule.days and (not schedule.months or day.month in schedule.months)
    if fits and schedule.kind == "Monthly":
        is_last = (day + timedelta(days=7)).month != day.month
        fits = is_last if schedule.week == WEEKS.index("Last") else (day.day - 1) // 7 == schedule.week
    return range(begin, begin + fits)
