# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class SqlBackupOptions(msgspec.Struct, kw_only=True, gc=False):
    """SQL Server logs.

    What happens to the transaction logs of Microsoft SQL Server.
    """

    transaction_logs_processing: SqlTransactionLogsProcessing | None | Unset = msgspec.field(
        name="TransactionLogsProcessing", default=UNSET
    )
    """What is done with transaction logs."""
    backup_logs_frequency_min: int | None | Unset = msgspec.field(
        name="BackupLogsFrequencyMin", default=UNSET
    )
    """Time from one log backup to the next, in minutes."""
    use_db_backup_retention: bool | None | Unset = msgspec.field(name="UseDbBackupRetention", default=UNSET)
    """Whether a retention is set for log backups."""
    retain_days: int | None | Unset = msgspec.field(name="RetainDays", default=UNSET)
    """How long log backups are kept, in days."""


from .sql_transaction_logs_processing import SqlTransactionLogsProcessing  # noqa: E402
