# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobSQLSettings(msgspec.Struct, kw_only=True, gc=False):
    """SQL Server log settings.

    How the transaction logs of Microsoft SQL Server are processed. If `logs_processing` is not `backup`, the
    other members have no effect (assumption).

    Attributes:
        logs_processing: What happens to transaction logs once the machine has been backed up. The values are
            camelCase in every version. The meanings are derived from the names (assumption).
        backup_minutes_count: Interval between two log backups, in minutes.
        retain_log_backups: How long backups of database logs are kept. The values are camelCase in every
            version. The meanings are derived from the names (assumption).
        keep_days_count: How long log backups are kept, in days. Used with `keepOnlyDays` (assumption).
        log_shipping_servers: Servers that transfer database logs from the machines to the backup repository.
    """

    logs_processing: BackupServerSQLLogsProcessing | None | Unset = expected(name="logsProcessing")
    """What happens to transaction logs once the machine has been backed up. The values are camelCase in every
    version. The meanings are derived from the names (assumption).
    """
    backup_minutes_count: int | None | Unset = msgspec.field(name="backupMinutesCount", default=UNSET)
    """Interval between two log backups, in minutes."""
    retain_log_backups: BackupServerBackupJobRetainLogBackupsType | None | Unset = msgspec.field(
        name="retainLogBackups", default=UNSET
    )
    """How long backups of database logs are kept. The values are camelCase in every version. The meanings are
    derived from the names (assumption).
    """
    keep_days_count: int | None | Unset = msgspec.field(name="keepDaysCount", default=UNSET)
    """How long log backups are kept, in days. Used with `keepOnlyDays` (assumption)."""
    log_shipping_servers: BackupServerBackupJobLogShippingServers | None | Unset = msgspec.field(
        name="logShippingServers", default=UNSET
    )
    """Servers that transfer database logs from the machines to the backup repository."""
    _required: ClassVar[tuple[str, ...]] = ("logs_processing",)


from .backup_server_backup_job_log_shipping_servers import BackupServerBackupJobLogShippingServers  # noqa: E402
from .backup_server_backup_job_retain_log_backups_type import BackupServerBackupJobRetainLogBackupsType  # noqa: E402
from .backup_server_sql_logs_processing import BackupServerSQLLogsProcessing  # noqa: E402
