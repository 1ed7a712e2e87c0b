# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobRetainLogBackupsType(OpenStrEnum):
    """Log backup retention.

    How long backups of database logs are kept. The values are camelCase in every version. What they mean is
    read from their names (assumption).

    The description lists every value.
    """

    UNTIL_BACKUP_DELETED = "untilBackupDeleted"
    """As long as the restore point of the machine they continue."""
    KEEP_ONLY_DAYS = "keepOnlyDays"
    """For `keepDaysCount` days."""
