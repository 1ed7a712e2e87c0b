# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupSessionAction(OpenStrEnum):
    """Backup session action.

    Action to perform on a session; there is only one. The name of this enumeration is ours.

    The description lists every value.
    """

    STOP = "stop"
    """Stop the running session."""
