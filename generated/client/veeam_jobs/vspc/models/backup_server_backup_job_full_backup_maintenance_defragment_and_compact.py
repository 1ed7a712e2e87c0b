# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact(msgspec.Struct, kw_only=True, gc=False):
    """Compacting.

    Periodically rewriting full backup files to remove the gaps that deleted data has left.

    Attributes:
        is_enabled: Whether full backup files are defragmented and compacted.
        weekly: Days of the week on which full backups are created, checked or compacted during a run of the
            job (assumption).
        monthly: Day of selected months on which full backups are created, checked or compacted during a run
            of the job (assumption). The day is either the nth weekday of the month (`day_number_in_month` and
            `day_of_week`) or, with `OnDay`, a day number (`day_of_months`).
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether full backup files are defragmented and compacted."""
    weekly: BackupServerBackupJobAdvancedStorageScheduleWeekly | None | Unset = UNSET
    """Days of the week on which full backups are created, checked or compacted during a run of the job
    (assumption).
    """
    monthly: BackupServerBackupJobAdvancedStorageScheduleMonthly | None | Unset = UNSET
    """Day of selected months on which full backups are created, checked or compacted during a run of the job
    (assumption). The day is either the nth weekday of the month (`day_number_in_month` and `day_of_week`) or,
    with `OnDay`, a day number (`day_of_months`).
    """
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_job_advanced_storage_schedule_monthly import (
    BackupServerBackupJobAdvancedStorageScheduleMonthly,  # noqa: E402
)
from .backup_server_backup_job_advanced_storage_schedule_weekly import (
    BackupServerBackupJobAdvancedStorageScheduleWeekly,  # noqa: E402
)
