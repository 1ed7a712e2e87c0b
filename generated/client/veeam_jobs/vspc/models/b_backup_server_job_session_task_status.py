# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BBackupServerJobSessionTaskStatus(OpenStrEnum):
    """Session task status.

    State or result of a session task. The double B in the name is the vendor's.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    SUCCESS = "Success"
    """The task succeeded."""
    WARNING = "Warning"
    """The task ended with warnings."""
    FAILED = "Failed"
    """The task failed."""
    RUNNING = "Running"
    """The task is in progress."""
    PENDING = "Pending"
    """The task has not started yet."""
