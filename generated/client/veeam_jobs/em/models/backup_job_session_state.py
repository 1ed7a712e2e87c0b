# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupJobSessionState(OpenStrEnum):
    """Backup session state.

    Current activity of a session; `Stopped` when it has ended.
    """

    STARTING = "Starting"
    """The session is about to run."""
    STOPPING = "Stopping"
    """The session is about to end."""
    WORKING = "Working"
    """The session is running."""
    PAUSING = "Pausing"
    """The session is about to pause."""
    RESUMING = "Resuming"
    """The session continues after a pause."""
    STOPPED = "Stopped"
    """The session has ended."""
    IDLE = "Idle"
    """The session is waiting for work. Known only from a program in production, which treats it as a session
    that has not ended.
    """
