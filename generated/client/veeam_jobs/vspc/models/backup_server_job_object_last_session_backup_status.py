# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerJobObjectLastSessionBackupStatus(OpenStrEnum):
    """Object session status.

    State or result of the last run for one object.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    RUNNING = "Running"
    """The object is being processed now."""
    SUCCESS = "Success"
    """The object was processed successfully."""
    WARNING = "Warning"
    """The object was processed with warnings."""
    FAILED = "Failed"
    """Processing the object failed."""
