# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupType(OpenStrEnum):
    """Backup type.

    Position of a backup in the hierarchy of backups.
    """

    STANDARD = "Standard"
    """A backup on its own, as virtual machines and standalone agents have it."""
    PARENT_BACKUP = "ParentBackup"
    """The container of a managed agent job; it contains backups but no restore points of its own."""
    CHILD_BACKUP = "ChildBackup"
    """The backup of one computer in the container of a managed agent job."""
