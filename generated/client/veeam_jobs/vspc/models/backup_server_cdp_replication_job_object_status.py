# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerCdpReplicationJobObjectStatus(OpenStrEnum):
    """CDP object status.

    How far the policy is with the machine, or how its last session ended for it.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    SUCCESS = "Success"
    """Done."""
    FAILED = "Failed"
    """Failed."""
    WARNING = "Warning"
    """Done, with something to look at."""
    IN_PROGRESS = "InProgress"
    """Being processed."""
    PENDING = "Pending"
    """Not begun yet."""
