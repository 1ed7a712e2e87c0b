# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupTaskSessionState(OpenStrEnum):
    """How far a task session has come. The name of this enumeration is ours."""

    IN_PROGRESS = "InProgress"
    """The object is being processed."""
    PENDING = "Pending"
    """The object waits for its turn."""
    COMPLETED = "Completed"
    """Over, well or not; see `Result`."""
