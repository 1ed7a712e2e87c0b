# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobGFSPolicySettingsMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly full backups to keep.

    Keep one full backup of each month.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether monthly full backups are kept."""
    keep_for_number_of_months: int | None | Unset = msgspec.field(name="keepForNumberOfMonths", default=UNSET)
    """How long each is kept, in months."""
    desired_time: BackupServerBackupJobSennightOfMonth | None | Unset = msgspec.field(
        name="desiredTime", default=UNSET
    )
    """Week whose full backup is kept as that of the month."""


from .backup_server_backup_job_sennight_of_month import BackupServerBackupJobSennightOfMonth  # noqa: E402
