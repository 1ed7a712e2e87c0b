# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobScheduleMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly schedule.

    Schedule that runs the job at one time on one day of selected months, such as 22:00 on the last Saturday
    of each quarter. The day is either the nth weekday of the month (`day_number_in_month` and `day_of_week`)
    or, with `OnDay`, a day number (`day_of_month`).

    Attributes:
        is_enabled: Whether the job runs monthly.
        local_time: Time of day in the time zone of the backup server (the time zone is an assumption). The
            vendor's example has no seconds.
        day_of_week: Day of the week on which the job runs. `day_number_in_month` gives its occurrence within
            the month.
        day_number_in_month: Occurrence of `day_of_week` within the month, or a day by its number.
        day_of_month: Day of the month, from 1 to 31, used with `OnDay`. 32 is the last day of the month,
            whatever its number (the meaning of 32 is an assumption).
        months: Months in which the job runs.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the job runs monthly."""
    local_time: str | None | Unset = msgspec.field(name="localTime", default=UNSET)
    """Time of day in the time zone of the backup server (the time zone is an assumption). The vendor's example
    has no seconds.
    """
    day_of_week: DaysOfWeekNullable | None | Unset = msgspec.field(name="dayOfWeek", default=UNSET)
    """Day of the week on which the job runs. `day_number_in_month` gives its occurrence within the month."""
    day_number_in_month: BackupServerBackupJobDayNumberInMonth | None | Unset = msgspec.field(
        name="dayNumberInMonth", default=UNSET
    )
    """Occurrence of `day_of_week` within the month, or a day by its number."""
    day_of_month: int | None | Unset = msgspec.field(name="dayOfMonth", default=UNSET)
    """Day of the month, from 1 to 31, used with `OnDay`. 32 is the last day of the month, whatever its number
    (the meaning of 32 is an assumption).
    """
    months: list[Month] | None | Unset = UNSET
    """Months in which the job runs."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_job_day_number_in_month import BackupServerBackupJobDayNumberInMonth  # noqa: E402
from .days_of_week_nullable import DaysOfWeekNullable  # noqa: E402
from .month import Month  # noqa: E402
