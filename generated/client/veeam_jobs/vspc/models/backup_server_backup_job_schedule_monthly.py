# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobScheduleMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly schedule.

    Run at one time on one day of certain months, such as 22:00 on the last Saturday of each quarter. The day
    is either a weekday by its place (`dayNumberInMonth` and `dayOfWeek`) or, with `OnDay`, a number
    (`dayOfMonth`).
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job runs monthly."""
    local_time: str | None | Unset = msgspec.field(name="localTime", default=UNSET)
    """Time of the day on the clock of the backup server (whose clock is an assumption). The vendor's example has
    no seconds.
    """
    day_of_week: DaysOfWeekNullable | None | Unset = msgspec.field(name="dayOfWeek", default=UNSET)
    """A day of the week, by its full English name. The same values as `DaysOfWeek`; the vendor keeps this second
    list for places where there may be no day.
    """
    day_number_in_month: BackupServerBackupJobDayNumberInMonth | None | Unset = msgspec.field(
        name="dayNumberInMonth", default=UNSET
    )
    """Which of the days of the month that fall on `dayOfWeek`, or a day by its number."""
    day_of_month: int | None | Unset = msgspec.field(name="dayOfMonth", default=UNSET)
    """Number of the day in the month, for `OnDay`. 1 to 31; 32 is the last day of the month, whatever its number
    (what 32 means is an assumption).
    """
    months: list[Month] | None | Unset = UNSET
    """The months in which the job runs."""


from .backup_server_backup_job_day_number_in_month import BackupServerBackupJobDayNumberInMonth  # noqa: E402
from .days_of_week_nullable import DaysOfWeekNullable  # noqa: E402
from .month import Month  # noqa: E402
