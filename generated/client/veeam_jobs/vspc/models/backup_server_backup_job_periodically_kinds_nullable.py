# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobPeriodicallyKindsNullable(OpenStrEnum):
    """Unit of the interval, or none.

    Unit of `frequency`. According to the vendor's name of this list, the value may also be missing.

    The description lists every value.
    """

    HOURS = "Hours"
    """The value is in hours."""
    MINUTES = "Minutes"
    """The value is in minutes."""
    SECONDS = "Seconds"
    """The value is in seconds."""
    DAYS = "Days"
    """The value is in days."""
