# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerTransactionLogsSettings(OpenStrEnum):
    """Transaction log settings.

    Whether the job processes the logs of applications or leaves them to another backup tool (this and the
    meanings of the values are assumptions). The values are camelCase in every version.

    The description lists every value.
    """

    PROCESS = "process"
    """Logs are processed as described in `sql` and `oracle`."""
    COPY_ONLY = "copyOnly"
    """A copy-only backup is created and the logs are not changed, so that the log chain of another tool stays
    intact.
    """
