# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupCopyJobRetentionPolicyType(OpenStrEnum):
    """Retention policy of copies.

    Retention policy of the copies.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    NONE = "None"
    """The job has no retention of its own."""
    SIMPLE = "Simple"
    """The latest restore points are kept, by number or by days."""
    GFS = "GFS"
    """Weekly, monthly and yearly full backups are kept in addition to the latest restore points
    (grandfather-father-son).
    """
