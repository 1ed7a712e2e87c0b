# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupGFSPolicySettingsWeekly(msgspec.Struct, kw_only=True, gc=False):
    """Weekly full backups to keep.

    Settings for keeping one full backup of each week. Unlike the monthly and yearly schemas, the vendor's
    name of this schema does not contain the word Job.

    Attributes:
        is_enabled: Whether weekly full backups are kept.
        keep_for_number_of_weeks: How long each weekly full backup is kept, in weeks.
        desired_time: Day of the week whose full backup is kept as the weekly one.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether weekly full backups are kept."""
    keep_for_number_of_weeks: int | None | Unset = msgspec.field(name="keepForNumberOfWeeks", default=UNSET)
    """How long each weekly full backup is kept, in weeks."""
    desired_time: DaysOfWeek | None | Unset = msgspec.field(name="desiredTime", default=UNSET)
    """Day of the week whose full backup is kept as the weekly one."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .days_of_week import DaysOfWeek  # noqa: E402
