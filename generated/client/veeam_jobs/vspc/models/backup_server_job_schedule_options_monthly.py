# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly schedule.

    Schedule that runs the job at one time on one day of selected months, such as 22:00 on the last Saturday
    of each quarter.

    Attributes:
        time: Time of day in the time zone of the backup server (the time zone is an assumption), with hours,
            minutes and seconds.
        time_utc: Time of day in UTC at which the job runs.
        day_number_in_month: Occurrence of `day_of_week` within the month.
        day_of_week: Day of the week on which the job runs. `day_number_in_month` gives its occurrence within
            the month.
        months: Months in which the job runs.
    """

    time: str | None = None
    """Time of day in the time zone of the backup server (the time zone is an assumption), with hours, minutes
    and seconds.
    """
    time_utc: str | None = msgspec.field(name="timeUtc", default=None)
    """Time of day in UTC at which the job runs."""
    day_number_in_month: BackupServerMonthlyJobScheduleDayNumberInMonth | None = msgspec.field(
        name="dayNumberInMonth", default=None
    )
    """Occurrence of `day_of_week` within the month."""
    day_of_week: DaysOfWeek | None = msgspec.field(name="dayOfWeek", default=None)
    """Day of the week on which the job runs. `day_number_in_month` gives its occurrence within the month."""
    months: list[BackupServerJobScheduleMonth] | None = None
    """Months in which the job runs."""


from .backup_server_job_schedule_month import BackupServerJobScheduleMonth  # noqa: E402
from .backup_server_monthly_job_schedule_day_number_in_month import (
    BackupServerMonthlyJobScheduleDayNumberInMonth,  # noqa: E402
)
from .days_of_week import DaysOfWeek  # noqa: E402
