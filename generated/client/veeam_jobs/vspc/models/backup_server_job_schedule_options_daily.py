# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsDaily(msgspec.Struct, kw_only=True, gc=False):
    """Daily schedule.

    Schedule that runs the job at one time of the day, on some or all days of the week.

    Attributes:
        kind: Days on which a daily job runs.
        days: Days of the week on which the job runs. Used with `SelectedDays`.
        time: Time of day in the time zone of the backup server (the time zone is an assumption), with hours,
            minutes and seconds.
        time_utc: Time of day in UTC at which the job runs.
    """

    kind: BackupServerJobDailyScheduleType | None = None
    """Days on which a daily job runs."""
    days: list[DaysOfWeek] | None = None
    """Days of the week on which the job runs. Used with `SelectedDays`."""
    time: str | None = None
    """Time of day in the time zone of the backup server (the time zone is an assumption), with hours, minutes
    and seconds.
    """
    time_utc: str | None = msgspec.field(name="timeUtc", default=None)
    """Time of day in UTC at which the job runs."""


from .backup_server_job_daily_schedule_type import BackupServerJobDailyScheduleType  # noqa: E402
from .days_of_week import DaysOfWeek  # noqa: E402
