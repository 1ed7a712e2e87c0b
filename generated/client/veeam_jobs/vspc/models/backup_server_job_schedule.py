# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class BackupServerJobSchedule(msgspec.Struct, kw_only=True, gc=False):
    """Job schedule.

    When the job runs. The member that belongs to the job's `scheduleType` is filled, the others are null; all
    of it is null for a job without a schedule (assumption).
    """

    start_date_time: datetime.datetime | None = msgspec.field(name="startDateTime", default=None)
    """Beginning of the next scheduled run."""
    start_date_time_utc: datetime.datetime | None = msgspec.field(name="startDateTimeUtc", default=None)
    """Beginning of the next scheduled run, in UTC."""
    daily_schedule_options: BackupServerJobScheduleOptionsDaily | None = msgspec.field(
        name="dailyScheduleOptions", default=None
    )
    """A time of the day, on some or all days of the week."""
    monthly_schedule_options: BackupServerJobScheduleOptionsMonthly | None = msgspec.field(
        name="monthlyScheduleOptions", default=None
    )
    """A time on one day of certain months, such as 22:00 on the last Saturday of each quarter."""
    periodically_schedule_options: BackupServerJobScheduleOptionsPeriodically | None = msgspec.field(
        name="periodicallyScheduleOptions", default=None
    )
    """A fixed interval between runs, within certain hours of the week."""
    backup_window_options: BackupServerJobScheduleOptionsBackupWindow | None = msgspec.field(
        name="backupWindowOptions", default=None
    )
    """The hours of the week in which the job may run."""
    continuous_schedule_enabled: bool | None = msgspec.field(name="continuousScheduleEnabled", default=None)
    """Whether the job begins again as soon as it has ended."""
    chaining_options: BackupServerJobScheduleOptionsChaining | None = msgspec.field(
        name="chainingOptions", default=None
    )
    """The job that goes before."""


from .backup_server_job_schedule_options_backup_window import BackupServerJobScheduleOptionsBackupWindow  # noqa: E402
from .backup_server_job_schedule_options_chaining import BackupServerJobScheduleOptionsChaining  # noqa: E402
from .backup_server_job_schedule_options_daily import BackupServerJobScheduleOptionsDaily  # noqa: E402
from .backup_server_job_schedule_options_monthly import BackupServerJobScheduleOptionsMonthly  # noqa: E402
from .backup_server_job_schedule_options_periodically import BackupServerJobScheduleOptionsPeriodically  # noqa: E402
