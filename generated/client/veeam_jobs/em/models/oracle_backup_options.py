# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class OracleBackupOptions(msgspec.Struct, kw_only=True, gc=False):
    """Oracle logs.

    What happens to the archived logs of Oracle databases.
    """

    backup_logs_enabled: bool | None | Unset = msgspec.field(name="BackupLogsEnabled", default=UNSET)
    """Whether archived logs are backed up."""
    backup_logs_frequency_min: int | None | Unset = msgspec.field(
        name="BackupLogsFrequencyMin", default=UNSET
    )
    """Time from one log backup to the next, in minutes."""
    use_db_backup_retention: bool | None | Unset = msgspec.field(name="UseDbBackupRetention", default=UNSET)
    """Whether a retention is set for log backups."""
    retain_days: int | None | Unset = msgspec.field(name="RetainDays", default=UNSET)
    """How long log backups are kept, in days."""
    archived_logs_truncation: OracleArchivedLogsTruncation | None | Unset = msgspec.field(
        name="ArchivedLogsTruncation", default=UNSET
    )
    """Which archived logs of Oracle databases are deleted."""
    archived_logs_max_age_hours: int | None | Unset = msgspec.field(
        name="ArchivedLogsMaxAgeHours", default=UNSET
    )
    """For `ByAge`, how old archived logs may become before they are deleted, in hours."""
    archived_logs_max_size_mb: int | None | Unset = msgspec.field(name="ArchivedLogsMaxSizeMb", default=UNSET)
    """For `BySize`, how much room archived logs may take before they are deleted, in megabytes."""
    sysdba_creds_id: str | None | Unset = msgspec.field(name="SysdbaCredsId", default=UNSET)
    """Credentials with SYSDBA rights, by their GUID; a GUID of zeros where none are set."""
    proxy_auto_select: bool | None | Unset = msgspec.field(name="ProxyAutoSelect", default=UNSET)
    """Whether the server that ships the logs is chosen automatically."""


from .oracle_archived_logs_truncation import OracleArchivedLogsTruncation  # noqa: E402
