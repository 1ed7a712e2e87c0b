# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobRetentionPolicySettings(msgspec.Struct, kw_only=True, gc=False):
    """Short-term retention.

    How long ordinary restore points are kept. Full backups that `gfsPolicy` keeps longer do not count
    (assumption).
    """

    type: BackupServerBackupJobRetentionPolicyType | None | Unset = UNSET
    """What the retention of a job counts."""
    quantity: int | None | Unset = UNSET
    """How many days or restore points, as `type` says."""


from .backup_server_backup_job_retention_policy_type import BackupServerBackupJobRetentionPolicyType  # noqa: E402
