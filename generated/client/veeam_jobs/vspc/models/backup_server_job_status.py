# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerJobStatus(OpenStrEnum):
    """Job status.

    Result of the last run, or what the job is doing now.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    NONE = "None"
    """There is no result to report."""
    IDLE = "Idle"
    """The job is waiting for its next run."""
    SUCCESS = "Success"
    """The last run succeeded."""
    WARNING = "Warning"
    """The last run ended with warnings."""
    FAILED = "Failed"
    """The last run failed."""
    RUNNING = "Running"
    """A run is in progress."""
    STARTING = "Starting"
    """A run is about to start."""
    STOPPING = "Stopping"
    """The job was told to stop but has not stopped yet."""
    ENABLING = "Enabling"
    """The schedule is being enabled."""
    DISABLING = "Disabling"
    """The schedule is being disabled."""
    WAITING_TAPE = "WaitingTape"
    """The job is waiting for a tape."""
    WAITING_REPOSITORY = "WaitingRepository"
    """The job is waiting for a repository."""
