# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class TaskOperation(OpenStrEnum):
    """Task operation.

    Operation that a task carries out.
    """

    START_JOB = "StartJob"
    """Start of a job, including agent jobs."""
    STOP_JOB = "StopJob"
    """Stop of a job."""
    RETRY_JOB = "RetryJob"
    """Retry of a job after a failure."""
    CLONE_JOB = "CloneJob"
    """Copy of a job."""
    EDIT_JOB = "EditJob"
    """Change of a job."""
    DELETE_JOB = "DeleteJob"
    """Deletion of a job."""
    UPDATE_JOB = "UpdateJob"
    """Enabling or disabling of a job, or a change of its objects."""
    START_JOB_SYNC = "StartJobSync"
    """Start of a backup copy job."""
    STOP_AGENT_JOB = "StopAgentJob"
    """Stop of an agent job."""
    RETRY_AGENT_JOB = "RetryAgentJob"
    """Retry of an agent job after a failure."""
    START_NAS_JOB = "StartNasJob"
    """Start of a file share job."""
    STOP_NAS_JOB = "StopNasJob"
    """Stop of a file share job."""
    RETRY_NAS_JOB = "RetryNasJob"
    """Retry of a file share job after a failure."""
    STOP_JOB_SESSION = "StopJobSession"
    """Stop of a session."""
    COLLECTING_BACKUP_SERVER = "CollectingBackupServer"
    """Collection of the data of a backup server."""
    QUICK_BACKUP = "QuickBackup"
    """Backup of one machine, added to an existing backup."""
    VEEAM_ZIP = "VeeamZip"
    """Backup of one machine outside any job."""
    MOUNT_RESTORE_POINT = "MountRestorePoint"
    """Mount of a restore point to read its files."""
    FILE_RESTORE_FROM_MOUNT_POINT = "FileRestoreFromMountPoint"
    """Restore of files from a mounted restore point."""
    START_REBUILD_SCOPE = "StartRebuildScope"
    """Rebuild of a restore scope."""
