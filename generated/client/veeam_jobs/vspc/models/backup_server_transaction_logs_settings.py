# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerTransactionLogsSettings(OpenStrEnum):
    """Transaction log settings.

    Whether the job touches the logs of applications at all, or leaves them to another backup tool
    (assumption, as is what the values mean). The values are camelCase in every version.

    The description lists every value.
    """

    PROCESS = "process"
    """Logs are processed; `sql` and `oracle` say how."""
    COPY_ONLY = "copyOnly"
    """A copy-only backup is made and the logs are left as they are, so that the chain of another tool stays
    whole.
    """
