# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class OracleArchivedLogsTruncation(OpenStrEnum):
    """Oracle log deletion mode.

    Which archived logs of Oracle databases are deleted.
    """

    BY_AGE = "ByAge"
    """Logs older than `archived_logs_max_age_hours`."""
    BY_SIZE = "BySize"
    """The oldest logs, if all together are larger than `archived_logs_max_size_mb`."""
