# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobPrimaryStorageIntegrationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Backup from storage snapshots.

    Reading the machines from snapshots that their storage system takes.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether storage snapshots are used."""
    limit_processed_vm: bool | None | Unset = msgspec.field(name="limitProcessedVm", default=UNSET)
    """Whether one storage snapshot may serve a limited number of machines only."""
    limit_processed_vm_count: int | None | Unset = msgspec.field(name="limitProcessedVmCount", default=UNSET)
    """That number, in machines for each storage snapshot. Without meaning while `limitProcessedVm` is false.
    """
    failover_to_standard_backup: bool | None | Unset = msgspec.field(
        name="failoverToStandardBackup", default=UNSET
    )
    """Whether a machine is read from an ordinary vSphere snapshot when the storage snapshot fails."""
