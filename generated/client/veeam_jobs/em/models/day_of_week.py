# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class DayOfWeek(OpenStrEnum):
    """Day of the week.

    Weekday of a schedule, backup window or retention setting.
    """

    SUNDAY = "Sunday"
    """Sunday, day 7 of the ISO week."""
    MONDAY = "Monday"
    """Monday, day 1 of the ISO week."""
    TUESDAY = "Tuesday"
    """Tuesday, day 2 of the ISO week."""
    WEDNESDAY = "Wednesday"
    """Wednesday, day 3 of the ISO week."""
    THURSDAY = "Thursday"
    """Thursday, day 4 of the ISO week."""
    FRIDAY = "Friday"
    """Friday, day 5 of the ISO week."""
    SATURDAY = "Saturday"
    """Saturday, day 6 of the ISO week."""
