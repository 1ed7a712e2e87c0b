# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerJobStatus(OpenStrEnum):
    """Job status.

    How the last run ended, or what the job is doing now.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    NONE = "None"
    """No result to report."""
    IDLE = "Idle"
    """Between two runs."""
    SUCCESS = "Success"
    """The last run ended well."""
    WARNING = "Warning"
    """The last run ended, with something to look at."""
    FAILED = "Failed"
    """The last run failed."""
    RUNNING = "Running"
    """Running."""
    STARTING = "Starting"
    """About to run."""
    STOPPING = "Stopping"
    """Told to stop, not stopped yet."""
    ENABLING = "Enabling"
    """The schedule is being switched on."""
    DISABLING = "Disabling"
    """The schedule is being switched off."""
    WAITING_TAPE = "WaitingTape"
    """Waiting for a tape."""
    WAITING_REPOSITORY = "WaitingRepository"
    """Waiting for a repository."""
