# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobFullBackupMaintenance(msgspec.Struct, kw_only=True, gc=False):
    """Maintenance of full backups.

    Maintenance that keeps full backup files from growing unnecessarily.

    Attributes:
        remove_data: Removal of backups of machines that the job no longer finds.
        defragment_and_compact: Periodically rewriting full backup files to remove the gaps that deleted data
            has left.
    """

    remove_data: BackupServerBackupJobFullBackupMaintenanceRemoveData | None | Unset = msgspec.field(
        name="removeData", default=UNSET
    )
    """Removal of backups of machines that the job no longer finds."""
    defragment_and_compact: BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact | None | Unset = (
        msgspec.field(name="defragmentAndCompact", default=UNSET)
    )
    """Periodically rewriting full backup files to remove the gaps that deleted data has left."""


from .backup_server_backup_job_full_backup_maintenance_defragment_and_compact import (
    BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact,  # noqa: E402
)
from .backup_server_backup_job_full_backup_maintenance_remove_data import (
    BackupServerBackupJobFullBackupMaintenanceRemoveData,  # noqa: E402
)
