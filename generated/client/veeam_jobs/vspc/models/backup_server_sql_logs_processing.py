# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerSQLLogsProcessing(OpenStrEnum):
    """SQL Server log handling.

    What happens to transaction logs once the machine has been backed up. The values are camelCase in every
    version. The meanings are derived from the names (assumption).

    The description lists every value.
    """

    TRUNCATE = "truncate"
    """Transaction logs are truncated."""
    PRESERVE = "preserve"
    """Transaction logs are not changed."""
    BACKUP = "backup"
    """Transaction logs are backed up separately, every `backup_minutes_count` minutes."""
    NEVER_TRUNCATE = "neverTruncate"
    """No source explains this value; how it differs from `preserve` is not known."""
