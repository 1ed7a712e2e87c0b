# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class SqlBackupOptions(msgspec.Struct, kw_only=True, gc=False):
    """SQL Server logs.

    What happens to the transaction logs of Microsoft SQL Server.
    """

    transaction_logs_processing: SqlTransactionLogsProcessing | None = msgspec.field(
        name="TransactionLogsProcessing", default=None
    )
    """What is done with transaction logs."""
    backup_logs_frequency_min: int | None = msgspec.field(name="BackupLogsFrequencyMin", default=None)
    """Time from one log backup to the next, in minutes."""
    use_db_backup_retention: bool | None = msgspec.field(name="UseDbBackupRetention", default=None)
    """Whether a retention is set for log backups."""
    retain_days: int | None = msgspec.field(name="RetainDays", default=None)
    """How long log backups are kept, in days."""


from .sql_transaction_logs_processing import SqlTransactionLogsProcessing  # noqa: E402
