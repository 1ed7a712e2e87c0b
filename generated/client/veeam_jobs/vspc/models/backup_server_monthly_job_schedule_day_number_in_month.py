# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerMonthlyJobScheduleDayNumberInMonth(OpenStrEnum):
    """Day of the month.

    Occurrence of `day_of_week` within the month.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    FIRST = "First"
    """The first `day_of_week` of the month."""
    SECOND = "Second"
    """The second `day_of_week` of the month."""
    THIRD = "Third"
    """The third `day_of_week` of the month."""
    FOURTH = "Fourth"
    """The fourth `day_of_week` of the month."""
    LAST = "Last"
    """The last `day_of_week` of the month."""
    ON_DAY = "OnDay"
    """A day given by number. No member of the schedule contains the number."""
