# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerPeriodicalJobScheduleKinds(OpenStrEnum):
    """Unit of the interval.

    What `fullPeriod` counts.
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
