# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupJobSessionState(OpenStrEnum):
    """What a session is doing."""

    STARTING = "Starting"
    """About to run."""
    STOPPING = "Stopping"
    """About to end."""
    WORKING = "Working"
    """Running."""
    PAUSING = "Pausing"
    """About to pause."""
    RESUMING = "Resuming"
    """Going on after a pause."""
    STOPPED = "Stopped"
    """Over."""
