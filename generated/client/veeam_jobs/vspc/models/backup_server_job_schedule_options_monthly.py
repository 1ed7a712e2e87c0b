# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly schedule.

    A time on one day of certain months, such as 22:00 on the last Saturday of each quarter.
    """

    time: str | None = None
    """Time of the day on the clock of the backup server (whose clock is an assumption). Hours, minutes and
    seconds.
    """
    time_utc: str | None = msgspec.field(name="timeUtc", default=None)
    """The same time in UTC."""
    day_number_in_month: BackupServerMonthlyJobScheduleDayNumberInMonth | None = msgspec.field(
        name="dayNumberInMonth", default=None
    )
    """Which of the days of the month that fall on `dayOfWeek`."""
    day_of_week: DaysOfWeek | None = msgspec.field(name="dayOfWeek", default=None)
    """A day of the week, by its full English name."""
    months: list[BackupServerJobScheduleMonth] | None = None
    """The months in which the job runs."""


from .backup_server_job_schedule_month import BackupServerJobScheduleMonth  # noqa: E402
from .backup_server_monthly_job_schedule_day_number_in_month import (
    BackupServerMonthlyJobScheduleDayNumberInMonth,  # noqa: E402
)
from .days_of_week import DaysOfWeek  # noqa: E402
