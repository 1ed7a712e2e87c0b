# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobScheduleBackupWindow(msgspec.Struct, kw_only=True, gc=False):
    """Hours of the week, with a switch.

    Allowed hours of the week, which can be enabled and disabled.

    Attributes:
        is_enabled: Whether the restriction to these hours is enabled.
        backup_window: Allowed hours of the week, for each day.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the restriction to these hours is enabled."""
    backup_window: BackupServerBackupJobWindowSetting | None | Unset = msgspec.field(
        name="backupWindow", default=UNSET
    )
    """Allowed hours of the week, for each day."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_job_window_setting import BackupServerBackupJobWindowSetting  # noqa: E402
