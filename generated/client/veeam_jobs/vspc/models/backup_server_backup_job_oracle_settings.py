# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobOracleSettings(msgspec.Struct, kw_only=True, gc=False):
    """Oracle log settings.

    What happens to the archived redo logs of Oracle databases.
    """

    use_guest_credentials: bool | None | Unset = msgspec.field(name="useGuestCredentials", default=UNSET)
    """True to sign in to the database with the guest credentials of the job, false with `credentialsId`."""
    credentials_id: UUID | None | Unset = msgspec.field(name="credentialsId", default=UNSET)
    """Credentials record for the database; null with `useGuestCredentials` (the null is an assumption)."""
    archive_logs: BackupServerBackupJobBackupOracleLogsSettings | None | Unset = msgspec.field(
        name="archiveLogs", default=UNSET
    )
    """What happens to archived redo logs on the database server once the machine has been backed up. The values
    are camelCase in every version. What they mean is read from their names and from the fields they need
    (assumption).
    """
    delete_hours_count: int | None | Unset = msgspec.field(name="deleteHoursCount", default=UNSET)
    """Age up to which archived logs stay on the database server, in hours. Needed for `deleteExpiredHours`.
    """
    delete_g_bs_count: int | None | Unset = msgspec.field(name="deleteGBsCount", default=UNSET)
    """Size up to which archived logs stay on the database server, in GB. Needed for `deleteExpiredGBs`."""
    backup_logs: bool | None | Unset = msgspec.field(name="backupLogs", default=UNSET)
    """Whether archived logs are also backed up; while false, the members below have no effect (assumption).
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


from .backup_server_backup_job_backup_oracle_logs_settings import (
    BackupServerBackupJobBackupOracleLogsSettings,  # noqa: E402
)
from .backup_server_backup_job_log_shipping_servers import BackupServerBackupJobLogShippingServers  # noqa: E402
from .backup_server_backup_job_retain_log_backups_type import BackupServerBackupJobRetainLogBackupsType  # noqa: E402
