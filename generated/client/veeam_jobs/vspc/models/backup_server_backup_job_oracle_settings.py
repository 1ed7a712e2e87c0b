# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobOracleSettings(msgspec.Struct, kw_only=True, gc=False):
    """Oracle log settings.

    Settings for the archived redo logs of Oracle databases.

    Attributes:
        use_guest_credentials: True to sign in to the database with the guest credentials of the job; false to
            use `credentials_id`.
        credentials_id: UID of the credentials record for the database; null with `use_guest_credentials` (the
            null is an assumption).
        archive_logs: What happens to archived redo logs on the database server once the machine has been
            backed up. The values are camelCase in every version. The meanings are derived from the names and
            from the fields they need (assumption).
        delete_hours_count: Maximum age of archived logs on the database server, in hours. Required with
            `deleteExpiredHours`.
        delete_g_bs_count: Maximum total size of archived logs on the database server, in GB. Required with
            `deleteExpiredGBs`.
        backup_logs: Whether archived logs are also backed up; while false, the settings for log backups have
            no effect (assumption).
        backup_minutes_count: Interval between two log backups, in minutes.
        retain_log_backups: How long backups of database logs are kept. The values are camelCase in every
            version. The meanings are derived from the names (assumption).
        keep_days_count: How long log backups are kept, in days. Used with `keepOnlyDays` (assumption).
        log_shipping_servers: Servers that transfer database logs from the machines to the backup repository.
    """

    use_guest_credentials: bool | None | Unset = expected(name="useGuestCredentials")
    """True to sign in to the database with the guest credentials of the job; false to use `credentials_id`.
    """
    credentials_id: UUID | None | Unset = msgspec.field(name="credentialsId", default=UNSET)
    """UID of the credentials record for the database; null with `use_guest_credentials` (the null is an
    assumption).
    """
    archive_logs: BackupServerBackupJobBackupOracleLogsSettings | None | Unset = expected(name="archiveLogs")
    """What happens to archived redo logs on the database server once the machine has been backed up. The values
    are camelCase in every version. The meanings are derived from the names and from the fields they need
    (assumption).
    """
    delete_hours_count: int | None | Unset = msgspec.field(name="deleteHoursCount", default=UNSET)
    """Maximum age of archived logs on the database server, in hours. Required with `deleteExpiredHours`."""
    delete_g_bs_count: int | None | Unset = msgspec.field(name="deleteGBsCount", default=UNSET)
    """Maximum total size of archived logs on the database server, in GB. Required with `deleteExpiredGBs`."""
    backup_logs: bool | None | Unset = msgspec.field(name="backupLogs", default=UNSET)
    """Whether archived logs are also backed up; while false, the settings for log backups have no effect
    (assumption).
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
    _required: ClassVar[tuple[str, ...]] = (
        "use_guest_credentials",
        "archive_logs",
    )


from .backup_server_backup_job_backup_oracle_logs_settings import (
    BackupServerBackupJobBackupOracleLogsSettings,  # noqa: E402
)
from .backup_server_backup_job_log_shipping_servers import BackupServerBackupJobLogShippingServers  # noqa: E402
from .backup_server_backup_job_retain_log_backups_type import BackupServerBackupJobRetainLogBackupsType  # noqa: E402
