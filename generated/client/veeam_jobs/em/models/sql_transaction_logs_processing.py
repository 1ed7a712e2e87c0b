# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class SqlTransactionLogsProcessing(OpenStrEnum):
    """Transaction log processing.

    What a backup does with the transaction logs of Microsoft SQL Server.
    """

    ONLY_ON_SUCCESS_JOB = "OnlyOnSuccessJob"
    """Transaction logs are truncated after a successful backup."""
    BACKUP = "Backup"
    """Transaction logs are backed up."""
    NEVER = "Never"
    """Transaction logs are not changed."""
