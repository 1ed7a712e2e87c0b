# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobRetentionPolicySettings(msgspec.Struct, kw_only=True, gc=False):
    """Short-term retention.

    How long regular restore points are kept. Full backups that `gfs_policy` keeps longer are not counted
    (assumption).

    Attributes:
        type: Unit of the short-term retention of a job.
        quantity: Number of days or restore points to keep; `type` says which.
    """

    type: BackupServerBackupJobRetentionPolicyType | None | Unset = UNSET
    """Unit of the short-term retention of a job."""
    quantity: int | None | Unset = UNSET
    """Number of days or restore points to keep; `type` says which."""


from .backup_server_backup_job_retention_policy_type import BackupServerBackupJobRetentionPolicyType  # noqa: E402
