# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerCdpReplicationRetentionUnit(OpenStrEnum):
    """Unit of a CDP interval.

    Unit of the intervals of a CDP policy; despite the name also of its RPO.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    HOURS = "Hours"
    """Hours."""
    MINUTES = "Minutes"
    """Minutes."""
    SECONDS = "Seconds"
    """Seconds."""
    DAYS = "Days"
    """Days."""
