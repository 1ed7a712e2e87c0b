# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerMonthlyJobScheduleDayNumberInMonth(OpenStrEnum):
    """Day of the month.

    Which of the days of the month that fall on `dayOfWeek`.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    FIRST = "First"
    """The first one."""
    SECOND = "Second"
    """The second one."""
    THIRD = "Third"
    """The third one."""
    FOURTH = "Fourth"
    """The fourth one."""
    LAST = "Last"
    """The last one."""
    ON_DAY = "OnDay"
    """A day given by number. No member of the schedule carries the number."""
