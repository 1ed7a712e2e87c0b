# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobStorage(msgspec.Struct, kw_only=True, gc=False):
    """Storage of a job.

    Where the backups go, by which proxies, how long they are kept and how they are made.
    """

    backup_repository_id: UUID | None | Unset = msgspec.field(name="backupRepositoryId", default=UNSET)
    """Repository the backups are written to."""
    backup_proxies: BackupServerBackupJobProxiesSettings | None | Unset = msgspec.field(
        name="backupProxies", default=UNSET
    )
    """The proxies, servers that read the machines' data and send it to the repository."""
    retention_policy: BackupServerBackupJobRetentionPolicySettings | None | Unset = msgspec.field(
        name="retentionPolicy", default=UNSET
    )
    """How long ordinary restore points are kept. Full backups that `gfsPolicy` keeps longer do not count
    (assumption).
    """
    gfs_policy: BackupServerBackupJobGFSPolicySettings | None | Unset = msgspec.field(
        name="gfsPolicy", default=UNSET
    )
    """Weekly, monthly and yearly full backups that are kept beyond the short-term retention (grandfather,
    father, son).
    """
    advanced_settings: BackupServerBackupJobAdvancedSettings | None | Unset = msgspec.field(
        name="advancedSettings", default=UNSET
    )
    """How backups are made, looked after, stored, reported and read, and what is run before and after."""


from .backup_server_backup_job_advanced_settings import BackupServerBackupJobAdvancedSettings  # noqa: E402
from .backup_server_backup_job_gfs_policy_settings import BackupServerBackupJobGFSPolicySettings  # noqa: E402
from .backup_server_backup_job_proxies_settings import BackupServerBackupJobProxiesSettings  # noqa: E402
from .backup_server_backup_job_retention_policy_settings import BackupServerBackupJobRetentionPolicySettings  # noqa: E402
