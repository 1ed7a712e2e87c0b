# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class VmJobType(OpenStrEnum):
    """Job type.

    Kind of job. The name of this enumeration is ours.
    """

    BACKUP = "Backup"
    """Backup of virtual machines."""
    BACKUP_COPY = "BackupCopy"
    """Periodic copy of backups at a fixed interval; created by version 11a or earlier."""
    IMMEDIATE_BACKUP_COPY = "ImmediateBackupCopy"
    """Copy of backups as soon as new restore points exist. Version 12 and later also use it for periodic copies.
    """
    REPLICA = "Replica"
    """Replication of virtual machines."""
