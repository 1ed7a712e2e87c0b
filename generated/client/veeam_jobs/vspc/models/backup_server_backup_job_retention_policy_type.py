# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobRetentionPolicyType(OpenStrEnum):
    """Short-term retention type.

    What the retention of a job counts.

    The description lists every value.
    """

    RESTORE_POINTS = "RestorePoints"
    """Restore points."""
    DAYS = "Days"
    """Days."""
