# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobSennightOfMonth(OpenStrEnum):
    """Week of the month.

    A week of the month. A sennight is a period of seven nights.

    The description lists every value.
    """

    FIRST = "First"
    """The first week of the month."""
    SECOND = "Second"
    """The second week of the month."""
    THIRD = "Third"
    """The third week of the month."""
    FOURTH = "Fourth"
    """The fourth week of the month."""
    FIFTH = "Fifth"
    """The fifth week of the month. No source explains what happens in a month without a fifth week."""
    LAST = "Last"
    """The last week of the month, either the fourth or the fifth."""
