# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class SqlBackupOptions(msgspec.Struct, kw_only=True, gc=False):
    """SQL Server logs.

    Processing of the transaction logs of Microsoft SQL Server.

    Attributes:
        transaction_logs_processing: What a backup does with the transaction logs of Microsoft SQL Server.
        backup_logs_frequency_min: Interval between two log backups, in minutes.
        use_db_backup_retention: Whether a retention is set for log backups.
        retain_days: Retention of log backups, in days.
    """

    transaction_logs_processing: SqlTransactionLogsProcessing | None | Unset = msgspec.field(
        name="TransactionLogsProcessing", default=UNSET
    )
    """What a backup does with the transaction logs of Microsoft SQL Server."""
    backup_logs_frequency_min: int | None | Unset = msgspec.field(
        name="BackupLogsFrequencyMin", default=UNSET
    )
    """Interval between two log backups, in minutes."""
    use_db_backup_retention: bool | None | Unset = msgspec.field(name="UseDbBackupRetention", default=UNSET)
    """Whether a retention is set for log backups."""
    retain_days: int | None | Unset = msgspec.field(name="RetainDays", default=UNSET)
    """Retention of log backups, in days."""


from .sql_transaction_logs_processing import SqlTransactionLogsProcessing  # noqa: E402
