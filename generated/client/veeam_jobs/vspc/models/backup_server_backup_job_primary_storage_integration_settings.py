# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobPrimaryStorageIntegrationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Backup from storage snapshots.

    Reading the machines from snapshots of the storage system.

    Attributes:
        is_enabled: Whether storage snapshots are used.
        limit_processed_vm: Whether the number of machines per storage snapshot is limited.
        limit_processed_vm_count: Maximum number of machines per storage snapshot. Ignored while
            `limit_processed_vm` is false.
        failover_to_standard_backup: Whether the job falls back to a regular vSphere snapshot when the storage
            snapshot fails.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether storage snapshots are used."""
    limit_processed_vm: bool | None | Unset = msgspec.field(name="limitProcessedVm", default=UNSET)
    """Whether the number of machines per storage snapshot is limited."""
    limit_processed_vm_count: int | None | Unset = msgspec.field(name="limitProcessedVmCount", default=UNSET)
    """Maximum number of machines per storage snapshot. Ignored while `limit_processed_vm` is false."""
    failover_to_standard_backup: bool | None | Unset = msgspec.field(
        name="failoverToStandardBackup", default=UNSET
    )
    """Whether the job falls back to a regular vSphere snapshot when the storage snapshot fails."""
