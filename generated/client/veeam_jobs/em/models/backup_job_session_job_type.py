# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupJobSessionJobType(OpenStrEnum):
    """Kind of job that a session belongs to."""

    BACKUP = "Backup"
    """Backup of virtual machines."""
    BACKUP_COPY = "BackupCopy"
    """Periodic backup copy."""
    IMMEDIATE_BACKUP_COPY = "ImmediateBackupCopy"
    """Immediate backup copy, as a whole."""
    IMMEDIATE_BACKUP_COPY_WORKER = "ImmediateBackupCopyWorker"
    """The part of an immediate backup copy that deals with one source job."""
    AGENT_BACKUP = "AgentBackup"
    """A run of an agent job, as a whole."""
    AGENT_MANAGEMENT = "AgentManagement"
    """The part of such a run that deals with one computer."""
    NAS_BACKUP = "NasBackup"
    """Backup of file shares."""
