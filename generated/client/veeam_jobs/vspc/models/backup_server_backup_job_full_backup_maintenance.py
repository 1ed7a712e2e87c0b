# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobFullBackupMaintenance(msgspec.Struct, kw_only=True, gc=False):
    """Maintenance of full backups.

    How full backup files are kept from growing without need.
    """

    remove_data: BackupServerBackupJobFullBackupMaintenanceRemoveData | None | Unset = msgspec.field(
        name="removeData", default=UNSET
    )
    """What happens to backups of machines that the job no longer finds."""
    defragment_and_compact: BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact | None | Unset = (
        msgspec.field(name="defragmentAndCompact", default=UNSET)
    )
    """Writing full backup files anew from time to time, without the gaps that removed data has left in them.
    """


from .backup_server_backup_job_full_backup_maintenance_defragment_and_compact import (
    BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact,  # noqa: E402
)
from .backup_server_backup_job_full_backup_maintenance_remove_data import (
    BackupServerBackupJobFullBackupMaintenanceRemoveData,  # noqa: E402
)
