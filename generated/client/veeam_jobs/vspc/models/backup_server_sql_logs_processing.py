# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerSQLLogsProcessing(OpenStrEnum):
    """SQL Server log handling.

    What happens to transaction logs once the machine has been backed up. The values are camelCase in every
    version. What they mean is read from their names (assumption).

    The description lists every value.
    """

    TRUNCATE = "truncate"
    """They are truncated."""
    PRESERVE = "preserve"
    """They stay as they are."""
    BACKUP = "backup"
    """They are backed up on their own, every `backupMinutesCount` minutes."""
    NEVER_TRUNCATE = "neverTruncate"
    """Not explained by any source; how it differs from `preserve` is not known."""
