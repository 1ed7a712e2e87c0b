# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerFileShareJobExpand(OpenStrEnum):
    """Expansion of file share jobs.

    Entities that can be embedded in a file share job.

    The description lists every value.
    """

    BACKUP_SERVER_JOB = "BackupServerJob"
    """The same job as a `BackupServerJob`."""
