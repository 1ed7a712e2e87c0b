# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerCdpReplicationRetentionUnit(OpenStrEnum):
    """Unit of a CDP interval.

    Time unit of the intervals of a CDP policy and, despite the name, of its RPO.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    HOURS = "Hours"
    """The value is in hours."""
    MINUTES = "Minutes"
    """The value is in minutes."""
    SECONDS = "Seconds"
    """The value is in seconds."""
    DAYS = "Days"
    """The value is in days."""
