# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsDaily(msgspec.Struct, kw_only=True, gc=False):
    """Daily schedule.

    A time of the day, on some or all days of the week.
    """

    kind: BackupServerJobDailyScheduleType | None = None
    """On which days a daily job runs."""
    days: list[DaysOfWeek] | None = None
    """The days of the week, for `SelectedDays`."""
    time: str | None = None
    """Time of the day on the clock of the backup server (whose clock is an assumption). Hours, minutes and
    seconds.
    """
    time_utc: str | None = msgspec.field(name="timeUtc", default=None)
    """The same time in UTC."""


from .backup_server_job_daily_schedule_type import BackupServerJobDailyScheduleType  # noqa: E402
from .days_of_week import DaysOfWeek  # noqa: E402
