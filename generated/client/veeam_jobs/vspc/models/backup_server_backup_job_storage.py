# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobStorage(msgspec.Struct, kw_only=True, gc=False):
    """Storage of a job.

    Repository, proxies, retention and advanced settings of the backups.

    Attributes:
        backup_repository_id: UID of the repository that backups are written to.
        backup_proxies: Backup proxies: servers that read the data of the machines and send it to the
            repository.
        retention_policy: How long regular restore points are kept. Full backups that `gfs_policy` keeps
            longer are not counted (assumption).
        gfs_policy: Weekly, monthly and yearly full backups that are kept beyond the short-term retention
            (grandfather-father-son).
        advanced_settings: How backups are created, maintained, stored and read, who is notified, and which
            scripts run before and after the job.
    """

    backup_repository_id: UUID | None | Unset = expected(name="backupRepositoryId")
    """UID of the repository that backups are written to."""
    backup_proxies: BackupServerBackupJobProxiesSettings | None | Unset = expected(name="backupProxies")
    """Backup proxies: servers that read the data of the machines and send it to the repository."""
    retention_policy: BackupServerBackupJobRetentionPolicySettings | None | Unset = expected(
        name="retentionPolicy"
    )
    """How long regular restore points are kept. Full backups that `gfs_policy` keeps longer are not counted
    (assumption).
    """
    gfs_policy: BackupServerBackupJobGFSPolicySettings | None | Unset = msgspec.field(
        name="gfsPolicy", default=UNSET
    )
    """Weekly, monthly and yearly full backups that are kept beyond the short-term retention
    (grandfather-father-son).
    """
    advanced_settings: BackupServerBackupJobAdvancedSettings | None | Unset = msgspec.field(
        name="advancedSettings", default=UNSET
    )
    """How backups are created, maintained, stored and read, who is notified, and which scripts run before and
    after the job.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "backup_repository_id",
        "backup_proxies",
        "retention_policy",
    )


from .backup_server_backup_job_advanced_settings import BackupServerBackupJobAdvancedSettings  # noqa: E402
from .backup_server_backup_job_gfs_policy_settings import BackupServerBackupJobGFSPolicySettings  # noqa: E402
from .backup_server_backup_job_proxies_settings import BackupServerBackupJobProxiesSettings  # noqa: E402
from .backup_server_backup_job_retention_policy_settings import BackupServerBackupJobRetentionPolicySettings  # noqa: E402
