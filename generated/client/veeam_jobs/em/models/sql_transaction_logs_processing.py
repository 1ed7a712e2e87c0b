# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class SqlTransactionLogsProcessing(OpenStrEnum):
    """What is done with transaction logs."""

    ONLY_ON_SUCCESS_JOB = "OnlyOnSuccessJob"
    """They are truncated after a backup that succeeded."""
    BACKUP = "Backup"
    """They are backed up."""
    NEVER = "Never"
    """They are left alone."""
