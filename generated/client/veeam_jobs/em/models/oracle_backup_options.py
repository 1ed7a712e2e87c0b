# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class OracleBackupOptions(msgspec.Struct, kw_only=True, gc=False):
    """Oracle logs.

    Processing of the archived logs of Oracle databases.

    Attributes:
        backup_logs_enabled: Whether archived logs are backed up.
        backup_logs_frequency_min: Interval between two log backups, in minutes.
        use_db_backup_retention: Whether a retention is set for log backups.
        retain_days: Retention of log backups, in days.
        archived_logs_truncation: Which archived logs of Oracle databases are deleted.
        archived_logs_max_age_hours: Maximum age of archived logs before they are deleted, in hours; used with
            `ByAge`.
        archived_logs_max_size_mb: Maximum total size of archived logs before they are deleted, in megabytes;
            used with `BySize`.
        sysdba_creds_id: ID (GUID) of the credentials with SYSDBA rights; an all-zero GUID if none are set.
        proxy_auto_select: Whether the log shipping server is selected automatically.
    """

    backup_logs_enabled: bool | None | Unset = msgspec.field(name="BackupLogsEnabled", default=UNSET)
    """Whether archived logs are backed up."""
    backup_logs_frequency_min: int | None | Unset = msgspec.field(
        name="BackupLogsFrequencyMin", default=UNSET
    )
    """Interval between two log backups, in minutes."""
    use_db_backup_retention: bool | None | Unset = msgspec.field(name="UseDbBackupRetention", default=UNSET)
    """Whether a retention is set for log backups."""
    retain_days: int | None | Unset = msgspec.field(name="RetainDays", default=UNSET)
    """Retention of log backups, in days."""
    archived_logs_truncation: OracleArchivedLogsTruncation | None | Unset = msgspec.field(
        name="ArchivedLogsTruncation", default=UNSET
    )
    """Which archived logs of Oracle databases are deleted."""
    archived_logs_max_age_hours: int | None | Unset = msgspec.field(
        name="ArchivedLogsMaxAgeHours", default=UNSET
    )
    """Maximum age of archived logs before they are deleted, in hours; used with `ByAge`."""
    archived_logs_max_size_mb: int | None | Unset = msgspec.field(name="ArchivedLogsMaxSizeMb", default=UNSET)
    """Maximum total size of archived logs before they are deleted, in megabytes; used with `BySize`."""
    sysdba_creds_id: str | None | Unset = msgspec.field(name="SysdbaCredsId", default=UNSET)
    """ID (GUID) of the credentials with SYSDBA rights; an all-zero GUID if none are set."""
    proxy_auto_select: bool | None | Unset = msgspec.field(name="ProxyAutoSelect", default=UNSET)
    """Whether the log shipping server is selected automatically."""


from .oracle_archived_logs_truncation import OracleArchivedLogsTruncation  # noqa: E402
