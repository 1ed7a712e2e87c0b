# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupGFSPolicySettingsWeekly(msgspec.Struct, kw_only=True, gc=False):
    """Weekly full backups to keep.

    Keep one full backup of each week. Unlike its siblings, the vendor's name of this schema lacks the word
    Job.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether weekly full backups are kept."""
    keep_for_number_of_weeks: int | None | Unset = msgspec.field(name="keepForNumberOfWeeks", default=UNSET)
    """How long each is kept, in weeks."""
    desired_time: DaysOfWeek | None | Unset = msgspec.field(name="desiredTime", default=UNSET)
    """Day whose full backup is kept as that of the week."""


from .days_of_week import DaysOfWeek  # noqa: E402
