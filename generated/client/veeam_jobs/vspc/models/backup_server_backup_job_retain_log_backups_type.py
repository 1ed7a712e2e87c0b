# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobRetainLogBackupsType(OpenStrEnum):
    """Log backup retention.

    How long backups of database logs are kept. The values are camelCase in every version. The meanings are
    derived from the names (assumption).

    The description lists every value.
    """

    UNTIL_BACKUP_DELETED = "untilBackupDeleted"
    """Log backups are kept until the restore point of the machine that they belong to is deleted."""
    KEEP_ONLY_DAYS = "keepOnlyDays"
    """Log backups are kept for `keep_days_count` days."""
