# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact(msgspec.Struct, kw_only=True, gc=False):
    """Compacting.

    Writing full backup files anew from time to time, without the gaps that removed data has left in them.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether it is done."""
    weekly: BackupServerBackupJobAdvancedStorageScheduleWeekly | None | Unset = UNSET
    """On which days of the week full backups are made, checked or compacted, along with a run of the job
    (assumption).
    """
    monthly: BackupServerBackupJobAdvancedStorageScheduleMonthly | None | Unset = UNSET
    """On which day of certain months full backups are made, checked or compacted, along with a run of the job
    (assumption). The day is either a weekday by its place (`dayNumberInMonth` and `dayOfWeek`) or, with
    `OnDay`, a number (`dayOfMonths`).
    """


from .backup_server_backup_job_advanced_storage_schedule_monthly import (
    BackupServerBackupJobAdvancedStorageScheduleMonthly,  # noqa: E402
)
from .backup_server_backup_job_advanced_storage_schedule_weekly import (
    BackupServerBackupJobAdvancedStorageScheduleWeekly,  # noqa: E402
)
