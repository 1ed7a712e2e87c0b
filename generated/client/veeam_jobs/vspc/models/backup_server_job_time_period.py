# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobTimePeriod(msgspec.Struct, kw_only=True, gc=False):
    """Hours of a day.

    A day of the week with the hours in which a job may run.

    Attributes:
        day: Day of the week to which the hours apply.
        hours: Hours of the day in which the job may run, each given by its first full hour, 0 to 23
            (assumption).
    """

    day: DaysOfWeek | None = None
    """Day of the week to which the hours apply."""
    hours: list[int] | None = None
    """Hours of the day in which the job may run, each given by its first full hour, 0 to 23 (assumption)."""


from .days_of_week import DaysOfWeek  # noqa: E402
