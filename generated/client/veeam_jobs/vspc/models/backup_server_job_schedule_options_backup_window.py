# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsBackupWindow(msgspec.Struct, kw_only=True, gc=False):
    """Backup window.

    The hours of the week in which the job may run.
    """

    time_periods: list[BackupServerJobTimePeriod] | None = msgspec.field(name="timePeriods", default=None)
    """The hours, day by day."""


from .backup_server_job_time_period import BackupServerJobTimePeriod  # noqa: E402
