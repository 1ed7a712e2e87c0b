# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobRetentionPolicyType(OpenStrEnum):
    """Short-term retention type.

    Unit of the short-term retention of a job.

    The description lists every value.
    """

    RESTORE_POINTS = "RestorePoints"
    """The retention is a number of restore points."""
    DAYS = "Days"
    """The retention is a number of days."""
