# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupCopyJobExpand(OpenStrEnum):
    """Expansion of backup copy jobs.

    Entities that can be embedded in a backup copy job.

    The description lists every value.
    """

    BACKUP_SERVER_JOB = "BackupServerJob"
    """The same job as a `BackupServerJob`."""
