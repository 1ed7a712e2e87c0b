# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobPeriodicallyKindsNullable(OpenStrEnum):
    """Unit of the interval, or none.

    What `frequency` counts. By the vendor's name of this list there may also be none.

    The description lists every value.
    """

    HOURS = "Hours"
    """Hours."""
    MINUTES = "Minutes"
    """Minutes."""
    SECONDS = "Seconds"
    """Seconds."""
    DAYS = "Days"
    """Days."""
