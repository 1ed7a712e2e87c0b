# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobSchedule(msgspec.Struct, kw_only=True, gc=False):
    """Schedule.

    When the job runs by itself. One of `daily`, `monthly`, `periodically`, `continuously` and `afterThisJob`
    is switched on (that it is one only is an assumption); `retry` and `backupWindow` go with any of them.

    When the next run begins is in `schedule` of `jobs_get`.
    """

    run_automatically: bool | None | Unset = msgspec.field(name="runAutomatically", default=UNSET)
    """Whether the schedule counts. While it is false, somebody has to start the job."""
    daily: BackupServerBackupJobScheduleDaily | None | Unset = UNSET
    """Run at one time of the day, on some or all days of the week."""
    monthly: BackupServerBackupJobScheduleMonthly | None | Unset = UNSET
    """Run at one time on one day of certain months, such as 22:00 on the last Saturday of each quarter. The day
    is either a weekday by its place (`dayNumberInMonth` and `dayOfWeek`) or, with `OnDay`, a number
    (`dayOfMonth`).
    """
    periodically: BackupServerBackupJobSchedulePeriodically | None | Unset = UNSET
    """Run again and again at a fixed interval, within certain hours of the week."""
    continuously: BackupServerBackupJobScheduleBackupWindow | None | Unset = UNSET
    """The job begins again as soon as it has ended, within the hours given."""
    after_this_job: BackupServerBackupJobScheduleAfterThisJob | None | Unset = msgspec.field(
        name="afterThisJob", default=UNSET
    )
    """Run when another job has ended."""
    retry: BackupServerBackupJobScheduleRetry | None | Unset = UNSET
    """What happens by itself after a run that failed for some of its machines or all."""
    backup_window: BackupServerBackupJobScheduleBackupWindow | None | Unset = msgspec.field(
        name="backupWindow", default=UNSET
    )
    """The hours in which a run may be under way; one that is not done by then is stopped (assumption)."""


from .backup_server_backup_job_schedule_after_this_job import BackupServerBackupJobScheduleAfterThisJob  # noqa: E402
from .backup_server_backup_job_schedule_backup_window import BackupServerBackupJobScheduleBackupWindow  # noqa: E402
from .backup_server_backup_job_schedule_daily import BackupServerBackupJobScheduleDaily  # noqa: E402
from .backup_server_backup_job_schedule_monthly import BackupServerBackupJobScheduleMonthly  # noqa: E402
from .backup_server_backup_job_schedule_periodically import BackupServerBackupJobSchedulePeriodically  # noqa: E402
from .backup_server_backup_job_schedule_retry import BackupServerBackupJobScheduleRetry  # noqa: E402
