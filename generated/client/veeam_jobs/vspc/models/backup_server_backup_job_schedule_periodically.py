# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobSchedulePeriodically(msgspec.Struct, kw_only=True, gc=False):
    """Periodic schedule.

    Run again and again at a fixed interval, within certain hours of the week.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job runs at an interval."""
    periodically_kind: BackupServerBackupJobPeriodicallyKindsNullable | None | Unset = msgspec.field(
        name="periodicallyKind", default=UNSET
    )
    """What `frequency` counts. By the vendor's name of this list there may also be none."""
    frequency: int | None | Unset = UNSET
    """Interval between two runs, counted in `periodicallyKind`."""
    backup_window: BackupServerBackupJobWindowSetting | None | Unset = msgspec.field(
        name="backupWindow", default=UNSET
    )
    """The hours in which a run may begin (assumption; the sources say backup window)."""
    start_time_within_an_hour: int | None | Unset = msgspec.field(name="startTimeWithinAnHour", default=UNSET)
    """How long after the full hour a run begins, in minutes."""


from .backup_server_backup_job_periodically_kinds_nullable import (
    BackupServerBackupJobPeriodicallyKindsNullable,  # noqa: E402
)
from .backup_server_backup_job_window_setting import BackupServerBackupJobWindowSetting  # noqa: E402
