# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobAdvancedStorageScheduleWeekly(msgspec.Struct, kw_only=True, gc=False):
    """Weekly storage task.

    Days of the week on which full backups are created, checked or compacted during a run of the job
    (assumption).

    Attributes:
        is_enabled: Whether the storage task runs weekly.
        days: Days of the week on which the storage task runs.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the storage task runs weekly."""
    days: list[DaysOfWeek] | None | Unset = UNSET
    """Days of the week on which the storage task runs."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .days_of_week import DaysOfWeek  # noqa: E402
