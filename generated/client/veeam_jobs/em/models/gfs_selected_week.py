# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class GfsSelectedWeek(OpenStrEnum):
    """Week of the monthly full backup.

    Week of the month that provides the monthly full backup.
    """

    FIRST = "First"
    """The first week of the month."""
    LAST = "Last"
    """The last week of the month."""
