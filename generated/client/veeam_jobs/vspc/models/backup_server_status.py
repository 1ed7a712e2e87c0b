# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerStatus(OpenStrEnum):
    """Backup server status.

    Whether the console can work with a backup server.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    HEALTHY = "Healthy"
    """The server works without problems."""
    WARNING = "Warning"
    """The server works, but has warnings."""
    INACCESSIBLE = "Inaccessible"
    """The console cannot reach the server; the data of its jobs is outdated (assumption)."""
