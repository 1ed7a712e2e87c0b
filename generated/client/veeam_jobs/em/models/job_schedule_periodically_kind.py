# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JobSchedulePeriodicallyKind(OpenStrEnum):
    """Unit of a periodic schedule.

    Unit of the interval between two runs.
    """

    HOURS = "Hours"
    """The interval is in hours."""
    MINUTES = "Minutes"
    """The interval is in minutes."""
