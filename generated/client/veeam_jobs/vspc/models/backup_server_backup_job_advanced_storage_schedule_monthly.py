# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobAdvancedStorageScheduleMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly storage task.

    On which day of certain months full backups are made, checked or compacted, along with a run of the job
    (assumption). The day is either a weekday by its place (`dayNumberInMonth` and `dayOfWeek`) or, with
    `OnDay`, a number (`dayOfMonths`).
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether it is done monthly."""
    day_of_week: DaysOfWeekNullable | None | Unset = msgspec.field(name="dayOfWeek", default=UNSET)
    """A day of the week, by its full English name. The same values as `DaysOfWeek`; the vendor keeps this second
    list for places where there may be no day.
    """
    day_number_in_month: BackupServerBackupJobDayNumberInMonthNullable | None | Unset = msgspec.field(
        name="dayNumberInMonth", default=UNSET
    )
    """Which of the days of the month that fall on `dayOfWeek`, or a day by its number. The same values as
    `BackupServerBackupJobDayNumberInMonth`; the vendor keeps this second list for places where there may be
    no day.
    """
    day_of_months: int | None | Unset = msgspec.field(name="dayOfMonths", default=UNSET)
    """Number of the day in the month, for `OnDay`. 1 to 31; 32 is the last day of the month, whatever its number
    (what 32 means is an assumption). One day in spite of its plural name.
    """
    months: list[Month] | None | Unset = UNSET
    """The months."""


from .backup_server_backup_job_day_number_in_month_nullable import (
    BackupServerBackupJobDayNumberInMonthNullable,  # noqa: E402
)
from .days_of_week_nullable import DaysOfWeekNullable  # noqa: E402
from .month import Month  # noqa: E402
