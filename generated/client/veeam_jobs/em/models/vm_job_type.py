# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class VmJobType(OpenStrEnum):
    """Kind of job. The name of this enumeration is ours."""

    BACKUP = "Backup"
    """Backup of machines."""
    BACKUP_COPY = "BackupCopy"
    """Copy of backups, again and again after a fixed time; made by version 11a or earlier."""
    IMMEDIATE_BACKUP_COPY = "ImmediateBackupCopy"
    """Copy of backups as soon as there is something new. Version 12 and later use it for copies after a fixed
    time, too.
    """
    REPLICA = "Replica"
    """Replication of machines."""
