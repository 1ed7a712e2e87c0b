# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerAgentJobObjectStatus(OpenStrEnum):
    """Status of an object of an agent job.

    Result of the last run for one computer, or that the run is still in progress.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    NONE = "None"
    """There is no result to report."""
    SUCCESS = "Success"
    """The last run succeeded."""
    WARNING = "Warning"
    """The last run ended with warnings."""
    FAILED = "Failed"
    """The last run failed."""
    RUNNING = "Running"
    """The computer is being processed now."""
