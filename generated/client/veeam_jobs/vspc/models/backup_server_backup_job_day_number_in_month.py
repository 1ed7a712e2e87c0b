# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobDayNumberInMonth(OpenStrEnum):
    """Day of the month.

    Occurrence of `day_of_week` within the month, or a day by its number.

    The description lists every value.
    """

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
    """The day given by number in the same object; `day_of_week` is ignored (assumption)."""
