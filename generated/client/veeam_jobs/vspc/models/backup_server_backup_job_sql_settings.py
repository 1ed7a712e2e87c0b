# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobSQLSettings(msgspec.Struct, kw_only=True, gc=False):
    """SQL Server log settings.

    What happens to the transaction logs of Microsoft SQL Server. Where `logsProcessing` is not `backup`, the
    other members have no effect (assumption).
    """

    logs_processing: BackupServerSQLLogsProcessing | None | Unset = msgspec.field(
        name="logsProcessing", default=UNSET
    )
    """What happens to transaction logs once the machine has been backed up. The values are camelCase in every
    version. What they mean is read from their names (assumption).
    """
    backup_minutes_count: int | None | Unset = msgspec.field(name="backupMinutesCount", default=UNSET)
    """Interval between two backups of the logs, in minutes."""
    retain_log_backups: BackupServerBackupJobRetainLogBackupsType | None | Unset = msgspec.field(
        name="retainLogBackups", default=UNSET
    )
    """How long backups of database logs are kept. The values are camelCase in every version. What they mean is
    read from their names (assumption).
    """
    keep_days_count: int | None | Unset = msgspec.field(name="keepDaysCount", default=UNSET)
    """How long log backups are kept, in days. For `keepOnlyDays` (assumption)."""
    log_shipping_servers: BackupServerBackupJobLogShippingServers | None | Unset = msgspec.field(
        name="logShippingServers", default=UNSET
    )
    """The servers that carry database logs from the machines to the backup repository."""


from .backup_server_backup_job_log_shipping_servers import BackupServerBackupJobLogShippingServers  # noqa: E402
from .backup_server_backup_job_retain_log_backups_type import BackupServerBackupJobRetainLogBackupsType  # noqa: E402
from .backup_server_sql_logs_processing import BackupServerSQLLogsProcessing  # noqa: E402
