# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class GfsWeekly(msgspec.Struct, kw_only=True, gc=False):
    """Weekly full backup.

    Keep one full backup of each week.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether weekly full backups are kept."""
    retention_period: int | None = msgspec.field(name="RetentionPeriod", default=None)
    """How long each is kept, in weeks."""
    selected_day: DayOfWeek | None = msgspec.field(name="SelectedDay", default=None)
    """A day of the week."""


from .day_of_week import DayOfWeek  # noqa: E402
