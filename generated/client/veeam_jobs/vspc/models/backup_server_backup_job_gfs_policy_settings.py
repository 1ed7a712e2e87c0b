# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobGFSPolicySettings(msgspec.Struct, kw_only=True, gc=False):
    """Long-term retention.

    Weekly, monthly and yearly full backups that are kept beyond the short-term retention (grandfather,
    father, son).
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether any full backup is kept long-term. The parts have switches of their own."""
    weekly: BackupServerBackupGFSPolicySettingsWeekly | None | Unset = UNSET
    """Keep one full backup of each week. Unlike its siblings, the vendor's name of this schema lacks the word
    Job.
    """
    monthly: BackupServerBackupJobGFSPolicySettingsMonthly | None | Unset = UNSET
    """Keep one full backup of each month."""
    yearly: BackupServerBackupJobGFSPolicySettingsYearly | None | Unset = UNSET
    """Keep one full backup of each year."""


from .backup_server_backup_gfs_policy_settings_weekly import BackupServerBackupGFSPolicySettingsWeekly  # noqa: E402
from .backup_server_backup_job_gfs_policy_settings_monthly import (
    BackupServerBackupJobGFSPolicySettingsMonthly,  # noqa: E402
)
from .backup_server_backup_job_gfs_policy_settings_yearly import BackupServerBackupJobGFSPolicySettingsYearly  # noqa: E402
