# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerJobDailyScheduleType(OpenStrEnum):
    """Daily schedule type.

    Days on which a daily job runs.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    EVERYDAY = "Everyday"
    """The job runs every day."""
    WEEK_DAYS = "WeekDays"
    """The job runs on every working day."""
    SELECTED_DAYS = "SelectedDays"
    """The job runs on the days listed in `days`."""
