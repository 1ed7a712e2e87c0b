# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobBackupOracleLogsSettings(OpenStrEnum):
    """Oracle archived log handling.

    What happens to archived redo logs on the database server once the machine has been backed up. The values
    are camelCase in every version. The meanings are derived from the names and from the fields they need
    (assumption).

    The description lists every value.
    """

    PRESERVE = "preserve"
    """Archived logs are kept."""
    DELETE_EXPIRED_HOURS = "deleteExpiredHours"
    """Archived logs older than `delete_hours_count` hours are deleted."""
    DELETE_EXPIRED_G_BS = "deleteExpiredGBs"
    """Archived logs beyond a total size of `delete_g_bs_count` GB are deleted."""
