# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Unset, expected


class BackupServerBackupJobWindowDayHours(msgspec.Struct, kw_only=True, gc=False):
    """Hours of one day.

    A day of the week with its allowed hours.

    Attributes:
        day: Day of the week to which the hours apply.
        hours: 24 comma-separated flags, one for each hour of the day: 1 allows the hour, 0 forbids it. The
            first flag is the hour after midnight (assumption).
    """

    day: DaysOfWeek | None | Unset = expected()
    """Day of the week to which the hours apply."""
    hours: str | None | Unset = expected()
    """24 comma-separated flags, one for each hour of the day: 1 allows the hour, 0 forbids it. The first flag is
    the hour after midnight (assumption).
    """
    _required: ClassVar[tuple[str, ...]] = (
        "day",
        "hours",
    )


from .days_of_week import DaysOfWeek  # noqa: E402
