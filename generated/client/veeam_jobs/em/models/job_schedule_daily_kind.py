# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JobScheduleDailyKind(OpenStrEnum):
    """Days of a daily schedule.

    Days of the week on which a job with a daily schedule runs.
    """

    EVERYDAY = "Everyday"
    """Every day."""
    WEEK_DAYS = "WeekDays"
    """Monday to Friday."""
    SELECTED_DAYS = "SelectedDays"
    """Only the days listed in `Days`."""
