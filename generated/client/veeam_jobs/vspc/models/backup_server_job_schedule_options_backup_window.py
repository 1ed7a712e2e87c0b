# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsBackupWindow(msgspec.Struct, kw_only=True, gc=False):
    """Backup window.

    Hours of the week in which the job may run.

    Attributes:
        time_periods: Allowed hours for each day of the week.
    """

    time_periods: list[BackupServerJobTimePeriod] | None = msgspec.field(name="timePeriods", default=None)
    """Allowed hours for each day of the week."""


from .backup_server_job_time_period import BackupServerJobTimePeriod  # noqa: E402
