# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobSchedule(msgspec.Struct, kw_only=True, gc=False):
    """Schedule.

    When the job runs automatically. One of `daily`, `monthly`, `periodically`, `continuously` and
    `after_this_job` is enabled (that only one can be enabled is an assumption); `retry` and `backup_window`
    can be combined with any of them.

    The start of the next run is in `schedule` of `vspc.jobs.get`.

    Attributes:
        run_automatically: Whether the job runs on its schedule. While false, the job must be started
            manually.
        daily: Schedule that runs the job at one time of the day, on some or all days of the week.
        monthly: Schedule that runs the job at one time on one day of selected months, such as 22:00 on the
            last Saturday of each quarter. The day is either the nth weekday of the month
            (`day_number_in_month` and `day_of_week`) or, with `OnDay`, a day number (`day_of_month`).
        periodically: Schedule that runs the job at a fixed interval, within certain hours of the week.
        continuously: Settings for running the job again as soon as it has ended, within the given hours.
        after_this_job: Schedule that runs the job after another job has ended.
        retry: Automatic retries after a run that failed for some or all machines.
        backup_window: Hours in which a run may be in progress; a run that has not finished by then is stopped
            (assumption).
    """

    run_automatically: bool | None | Unset = msgspec.field(name="runAutomatically", default=UNSET)
    """Whether the job runs on its schedule. While false, the job must be started manually."""
    daily: BackupServerBackupJobScheduleDaily | None | Unset = UNSET
    """Schedule that runs the job at one time of the day, on some or all days of the week."""
    monthly: BackupServerBackupJobScheduleMonthly | None | Unset = UNSET
    """Schedule that runs the job at one time on one day of selected months, such as 22:00 on the last Saturday
    of each quarter. The day is either the nth weekday of the month (`day_number_in_month` and `day_of_week`)
    or, with `OnDay`, a day number (`day_of_month`).
    """
    periodically: BackupServerBackupJobSchedulePeriodically | None | Unset = UNSET
    """Schedule that runs the job at a fixed interval, within certain hours of the week."""
    continuously: BackupServerBackupJobScheduleBackupWindow | None | Unset = UNSET
    """Settings for running the job again as soon as it has ended, within the given hours."""
    after_this_job: BackupServerBackupJobScheduleAfterThisJob | None | Unset = msgspec.field(
        name="afterThisJob", default=UNSET
    )
    """Schedule that runs the job after another job has ended."""
    retry: BackupServerBackupJobScheduleRetry | None | Unset = UNSET
    """Automatic retries after a run that failed for some or all machines."""
    backup_window: BackupServerBackupJobScheduleBackupWindow | None | Unset = msgspec.field(
        name="backupWindow", default=UNSET
    )
    """Hours in which a run may be in progress; a run that has not finished by then is stopped (assumption).
    """


from .backup_server_backup_job_schedule_after_this_job import BackupServerBackupJobScheduleAfterThisJob  # noqa: E402
from .backup_server_backup_job_schedule_backup_window import BackupServerBackupJobScheduleBackupWindow  # noqa: E402
from .backup_server_backup_job_schedule_daily import BackupServerBackupJobScheduleDaily  # noqa: E402
from .backup_server_backup_job_schedule_monthly import BackupServerBackupJobScheduleMonthly  # noqa: E402
from .backup_server_backup_job_schedule_periodically import BackupServerBackupJobSchedulePeriodically  # noqa: E402
from .backup_server_backup_job_schedule_retry import BackupServerBackupJobScheduleRetry  # noqa: E402
