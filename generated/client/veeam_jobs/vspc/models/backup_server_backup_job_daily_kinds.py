# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobDailyKinds(OpenStrEnum):
    """Days of a daily schedule.

    Days on which a daily job runs.

    The description lists every value.
    """

    EVERYDAY = "Everyday"
    """The job runs every day."""
    WEEK_DAYS = "WeekDays"
    """The job runs on every working day."""
    SELECTED_DAYS = "SelectedDays"
    """The job runs on the days listed in `days`."""
