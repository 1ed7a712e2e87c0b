# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobSchedulePeriodically(msgspec.Struct, kw_only=True, gc=False):
    """Periodic schedule.

    Schedule that runs the job at a fixed interval, within certain hours of the week.

    Attributes:
        is_enabled: Whether the job runs at a fixed interval.
        periodically_kind: Unit of `frequency`. According to the vendor's name of this list, the value may
            also be missing.
        frequency: Interval between two runs, in the unit given by `periodically_kind`.
        backup_window: Hours in which a run may start (assumption; the sources only say backup window).
        start_time_within_an_hour: Number of minutes after the full hour at which a run starts.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the job runs at a fixed interval."""
    periodically_kind: BackupServerBackupJobPeriodicallyKindsNullable | None | Unset = msgspec.field(
        name="periodicallyKind", default=UNSET
    )
    """Unit of `frequency`. According to the vendor's name of this list, the value may also be missing."""
    frequency: int | None | Unset = UNSET
    """Interval between two runs, in the unit given by `periodically_kind`."""
    backup_window: BackupServerBackupJobWindowSetting | None | Unset = msgspec.field(
        name="backupWindow", default=UNSET
    )
    """Hours in which a run may start (assumption; the sources only say backup window)."""
    start_time_within_an_hour: int | None | Unset = msgspec.field(name="startTimeWithinAnHour", default=UNSET)
    """Number of minutes after the full hour at which a run starts."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_job_periodically_kinds_nullable import (
    BackupServerBackupJobPeriodicallyKindsNullable,  # noqa: E402
)
from .backup_server_backup_job_window_setting import BackupServerBackupJobWindowSetting  # noqa: E402
