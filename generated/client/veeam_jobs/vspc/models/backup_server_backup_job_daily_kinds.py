# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobDailyKinds(OpenStrEnum):
    """Days of a daily schedule.

    On which days a daily job runs.

    The description lists every value.
    """

    EVERYDAY = "Everyday"
    """Every day."""
    WEEK_DAYS = "WeekDays"
    """Every working day."""
    SELECTED_DAYS = "SelectedDays"
    """On the days listed in `days`."""
