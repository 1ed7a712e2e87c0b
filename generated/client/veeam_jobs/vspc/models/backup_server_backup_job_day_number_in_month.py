# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobDayNumberInMonth(OpenStrEnum):
    """Day of the month.

    Which of the days of the month that fall on `dayOfWeek`, or a day by its number.

    The description lists every value.
    """

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
    """The day whose number stands beside it; `dayOfWeek` does not count then (assumption)."""
