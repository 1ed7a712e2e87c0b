# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerJobDailyScheduleType(OpenStrEnum):
    """Daily schedule type.

    On which days a daily job runs.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    EVERYDAY = "Everyday"
    """Every day."""
    WEEK_DAYS = "WeekDays"
    """Every working day."""
    SELECTED_DAYS = "SelectedDays"
    """On the days listed in `days`."""
