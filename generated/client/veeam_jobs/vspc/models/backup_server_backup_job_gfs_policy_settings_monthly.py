# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobGFSPolicySettingsMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly full backups to keep.

    Settings for keeping one full backup of each month.

    Attributes:
        is_enabled: Whether monthly full backups are kept.
        keep_for_number_of_months: How long each monthly full backup is kept, in months.
        desired_time: Week of the month whose full backup is kept as the monthly one.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether monthly full backups are kept."""
    keep_for_number_of_months: int | None | Unset = msgspec.field(name="keepForNumberOfMonths", default=UNSET)
    """How long each monthly full backup is kept, in months."""
    desired_time: BackupServerBackupJobSennightOfMonth | None | Unset = msgspec.field(
        name="desiredTime", default=UNSET
    )
    """Week of the month whose full backup is kept as the monthly one."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_job_sennight_of_month import BackupServerBackupJobSennightOfMonth  # noqa: E402
