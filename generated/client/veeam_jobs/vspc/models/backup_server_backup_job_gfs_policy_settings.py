# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobGFSPolicySettings(msgspec.Struct, kw_only=True, gc=False):
    """Long-term retention.

    Weekly, monthly and yearly full backups that are kept beyond the short-term retention
    (grandfather-father-son).

    Attributes:
        is_enabled: Whether full backups are kept long-term. The weekly, monthly and yearly settings each have
            their own `is_enabled`.
        weekly: Settings for keeping one full backup of each week. Unlike the monthly and yearly schemas, the
            vendor's name of this schema does not contain the word Job.
        monthly: Settings for keeping one full backup of each month.
        yearly: Settings for keeping one full backup of each year.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether full backups are kept long-term. The weekly, monthly and yearly settings each have their own
    `is_enabled`.
    """
    weekly: BackupServerBackupGFSPolicySettingsWeekly | None | Unset = UNSET
    """Settings for keeping one full backup of each week. Unlike the monthly and yearly schemas, the vendor's
    name of this schema does not contain the word Job.
    """
    monthly: BackupServerBackupJobGFSPolicySettingsMonthly | None | Unset = UNSET
    """Settings for keeping one full backup of each month."""
    yearly: BackupServerBackupJobGFSPolicySettingsYearly | None | Unset = UNSET
    """Settings for keeping one full backup of each year."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_gfs_policy_settings_weekly import BackupServerBackupGFSPolicySettingsWeekly  # noqa: E402
from .backup_server_backup_job_gfs_policy_settings_monthly import (
    BackupServerBackupJobGFSPolicySettingsMonthly,  # noqa: E402
)
from .backup_server_backup_job_gfs_policy_settings_yearly import BackupServerBackupJobGFSPolicySettingsYearly  # noqa: E402
