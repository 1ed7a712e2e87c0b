# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerCdpReplicationJobObjectStatus(OpenStrEnum):
    """CDP object status.

    State of the replication of the machine, or the result of its last session.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    SUCCESS = "Success"
    """The last session of the machine succeeded."""
    FAILED = "Failed"
    """The last session of the machine failed."""
    WARNING = "Warning"
    """The last session of the machine ended with warnings."""
    IN_PROGRESS = "InProgress"
    """The machine is being processed now."""
    PENDING = "Pending"
    """Processing of the machine has not started yet."""
