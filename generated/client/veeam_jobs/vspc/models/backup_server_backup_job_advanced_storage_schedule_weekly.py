# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobAdvancedStorageScheduleWeekly(msgspec.Struct, kw_only=True, gc=False):
    """Weekly storage task.

    On which days of the week full backups are made, checked or compacted, along with a run of the job
    (assumption).
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether it is done weekly."""
    days: list[DaysOfWeek] | None | Unset = UNSET
    """The days."""


from .days_of_week import DaysOfWeek  # noqa: E402
