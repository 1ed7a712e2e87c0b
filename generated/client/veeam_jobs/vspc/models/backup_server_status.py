# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerStatus(OpenStrEnum):
    """Backup server status.

    Whether the console and a backup server can work together.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    HEALTHY = "Healthy"
    """All is well."""
    WARNING = "Warning"
    """It works, with something to look at."""
    INACCESSIBLE = "Inaccessible"
    """The console does not reach it; what it says about its jobs is old (assumption)."""
