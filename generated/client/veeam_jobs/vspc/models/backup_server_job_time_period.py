# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobTimePeriod(msgspec.Struct, kw_only=True, gc=False):
    """Hours of a day.

    One day of the week with the hours in which a job may run.
    """

    day: DaysOfWeek | None = None
    """A day of the week, by its full English name."""
    hours: list[int] | None = None
    """Hours of the day, each by the full hour it begins with, 0 to 23 (assumption)."""


from .days_of_week import DaysOfWeek  # noqa: E402
