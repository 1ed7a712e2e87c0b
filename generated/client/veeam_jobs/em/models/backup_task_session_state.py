# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupTaskSessionState(OpenStrEnum):
    """Backup task session state.

    Processing state of a task session. The name of this enumeration is ours.
    """

    IN_PROGRESS = "InProgress"
    """The object is being processed."""
    PENDING = "Pending"
    """The object is waiting to be processed."""
    COMPLETED = "Completed"
    """Processing has ended, successfully or not; see `result`."""
