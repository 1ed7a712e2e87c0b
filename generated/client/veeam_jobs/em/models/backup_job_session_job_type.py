# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupJobSessionJobType(OpenStrEnum):
    """Backup session job type.

    Kind of the job that a session belongs to.
    """

    BACKUP = "Backup"
    """Backup of virtual machines."""
    BACKUP_COPY = "BackupCopy"
    """Periodic backup copy."""
    IMMEDIATE_BACKUP_COPY = "ImmediateBackupCopy"
    """A run of an immediate backup copy job."""
    IMMEDIATE_BACKUP_COPY_WORKER = "ImmediateBackupCopyWorker"
    """The part of an immediate backup copy that processes one source job."""
    AGENT_BACKUP = "AgentBackup"
    """A run of an agent job (container session)."""
    AGENT_MANAGEMENT = "AgentManagement"
    """The part of a run of an agent job that processes one computer (child session)."""
    NAS_BACKUP = "NasBackup"
    """Backup of file shares."""
