# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerFileShareCopyJobExpand(OpenStrEnum):
    """Expansion of file share copy jobs.

    Entities that can be embedded in a file share copy job.

    The description lists every value.
    """

    BACKUP_SERVER_JOB = "BackupServerJob"
    """The same job as a `BackupServerJob`."""
