# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobScheduleBackupWindow(msgspec.Struct, kw_only=True, gc=False):
    """Hours of the week, with a switch.

    Certain hours of the week, which can be switched on and off.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether it is on."""
    backup_window: BackupServerBackupJobWindowSetting | None | Unset = msgspec.field(
        name="backupWindow", default=UNSET
    )
    """Which hours of the week are allowed, day by day."""


from .backup_server_backup_job_window_setting import BackupServerBackupJobWindowSetting  # noqa: E402
