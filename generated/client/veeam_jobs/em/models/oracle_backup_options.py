# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class OracleBackupOptions(msgspec.Struct, kw_only=True, gc=False):
    """Oracle logs.

    What happens to the archived logs of Oracle databases.
    """

    backup_logs_enabled: bool | None = msgspec.field(name="BackupLogsEnabled", default=None)
    """Whether archived logs are backed up."""
    backup_logs_frequency_min: int | None = msgspec.field(name="BackupLogsFrequencyMin", default=None)
    """Time from one log backup to the next, in minutes."""
    use_db_backup_retention: bool | None = msgspec.field(name="UseDbBackupRetention", default=None)
    """Whether a retention is set for log backups."""
    retain_days: int | None = msgspec.field(name="RetainDays", default=None)
    """How long log backups are kept, in days."""
    archived_logs_truncation: OracleArchivedLogsTruncation | None = msgspec.field(
        name="ArchivedLogsTruncation", default=None
    )
    """Which archived logs of Oracle databases are deleted."""
    archived_logs_max_age_hours: int | None = msgspec.field(name="ArchivedLogsMaxAgeHours", default=None)
    """For `ByAge`, how old archived logs may become before they are deleted, in hours."""
    archived_logs_max_size_mb: int | None = msgspec.field(name="ArchivedLogsMaxSizeMb", default=None)
    """For `BySize`, how much room archived logs may take before they are deleted, in megabytes."""
    sysdba_creds_id: str | None = msgspec.field(name="SysdbaCredsId", default=None)
    """Credentials with SYSDBA rights, by their GUID; a GUID of zeros where none are set."""
    proxy_auto_select: bool | None = msgspec.field(name="ProxyAutoSelect", default=None)
    """Whether the server that ships the logs is chosen automatically."""


from .oracle_archived_logs_truncation import OracleArchivedLogsTruncation  # noqa: E402
