# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupServerJobSchedule(msgspec.Struct, kw_only=True, gc=False):
    """Job schedule.

    Schedule of the job. Only the member for the `schedule_type` of the job is filled; the others are null.
    The whole object is null for a job without a schedule (assumption).

    Attributes:
        start_date_time: Start time of the next scheduled run.
        start_date_time_utc: Start time of the next scheduled run, in UTC.
        daily_schedule_options: Schedule that runs the job at one time of the day, on some or all days of the
            week.
        monthly_schedule_options: Schedule that runs the job at one time on one day of selected months, such
            as 22:00 on the last Saturday of each quarter.
        periodically_schedule_options: Schedule that runs the job at a fixed interval, within certain hours of
            the week.
        backup_window_options: Hours of the week in which the job may run.
        continuous_schedule_enabled: Whether the job starts again as soon as it has ended.
        chaining_options: The job after which this job runs.
    """

    start_date_time: Instant | None = msgspec.field(name="startDateTime", default=None)
    """Start time of the next scheduled run."""
    start_date_time_utc: Instant | None = msgspec.field(name="startDateTimeUtc", default=None)
    """Start time of the next scheduled run, in UTC."""
    daily_schedule_options: BackupServerJobScheduleOptionsDaily | None = msgspec.field(
        name="dailyScheduleOptions", default=None
    )
    """Schedule that runs the job at one time of the day, on some or all days of the week."""
    monthly_schedule_options: BackupServerJobScheduleOptionsMonthly | None = msgspec.field(
        name="monthlyScheduleOptions", default=None
    )
    """Schedule that runs the job at one time on one day of selected months, such as 22:00 on the last Saturday
    of each quarter.
    """
    periodically_schedule_options: BackupServerJobScheduleOptionsPeriodically | None = msgspec.field(
        name="periodicallyScheduleOptions", default=None
    )
    """Schedule that runs the job at a fixed interval, within certain hours of the week."""
    backup_window_options: BackupServerJobScheduleOptionsBackupWindow | None = msgspec.field(
        name="backupWindowOptions", default=None
    )
    """Hours of the week in which the job may run."""
    continuous_schedule_enabled: bool | None = msgspec.field(name="continuousScheduleEnabled", default=None)
    """Whether the job starts again as soon as it has ended."""
    chaining_options: BackupServerJobScheduleOptionsChaining | None = msgspec.field(
        name="chainingOptions", default=None
    )
    """The job after which this job runs."""


from .backup_server_job_schedule_options_backup_window import BackupServerJobScheduleOptionsBackupWindow  # noqa: E402
from .backup_server_job_schedule_options_chaining import BackupServerJobScheduleOptionsChaining  # noqa: E402
from .backup_server_job_schedule_options_daily import BackupServerJobScheduleOptionsDaily  # noqa: E402
from .backup_server_job_schedule_options_monthly import BackupServerJobScheduleOptionsMonthly  # noqa: E402
from .backup_server_job_schedule_options_periodically import BackupServerJobScheduleOptionsPeriodically  # noqa: E402
