# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupJobSessionType(OpenStrEnum):
    """Always `BackupJobSession`."""

    BACKUP_JOB_SESSION = "BackupJobSession"
