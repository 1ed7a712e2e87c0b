# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobAdvancedStorageScheduleMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly storage task.

    Day of selected months on which full backups are created, checked or compacted during a run of the job
    (assumption). The day is either the nth weekday of the month (`day_number_in_month` and `day_of_week`) or,
    with `OnDay`, a day number (`day_of_months`).

    Attributes:
        is_enabled: Whether the storage task runs monthly.
        day_of_week: Day of the week on which the storage task runs. `day_number_in_month` gives its
            occurrence within the month.
        day_number_in_month: Occurrence of `day_of_week` within the month, or a day by its number. The same
            values as `BackupServerBackupJobDayNumberInMonth`; the vendor uses this second list where the
            value may be missing.
        day_of_months: Day of the month, from 1 to 31, used with `OnDay`. 32 is the last day of the month,
            whatever its number (the meaning of 32 is an assumption). A single day, despite the plural name.
        months: Months in which the storage task runs.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the storage task runs monthly."""
    day_of_week: DaysOfWeekNullable | None | Unset = msgspec.field(name="dayOfWeek", default=UNSET)
    """Day of the week on which the storage task runs. `day_number_in_month` gives its occurrence within the
    month.
    """
    day_number_in_month: BackupServerBackupJobDayNumberInMonthNullable | None | Unset = msgspec.field(
        name="dayNumberInMonth", default=UNSET
    )
    """Occurrence of `day_of_week` within the month, or a day by its number. The same values as
    `BackupServerBackupJobDayNumberInMonth`; the vendor uses this second list where the value may be missing.
    """
    day_of_months: int | None | Unset = msgspec.field(name="dayOfMonths", default=UNSET)
    """Day of the month, from 1 to 31, used with `OnDay`. 32 is the last day of the month, whatever its number
    (the meaning of 32 is an assumption). A single day, despite the plural name.
    """
    months: list[Month] | None | Unset = UNSET
    """Months in which the storage task runs."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_job_day_number_in_month_nullable import (
    BackupServerBackupJobDayNumberInMonthNullable,  # noqa: E402
)
from .days_of_week_nullable import DaysOfWeekNullable  # noqa: E402
from .month import Month  # noqa: E402
