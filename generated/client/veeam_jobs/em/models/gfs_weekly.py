# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class GfsWeekly(msgspec.Struct, kw_only=True, gc=False):
    """Weekly full backup.

    Retention of one full backup of each week.

    Attributes:
        enabled: Whether weekly full backups are kept.
        retention_period: Retention of each weekly full backup, in weeks.
        selected_day: Weekday of a schedule, backup window or retention setting.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether weekly full backups are kept."""
    retention_period: int | None | Unset = msgspec.field(name="RetentionPeriod", default=UNSET)
    """Retention of each weekly full backup, in weeks."""
    selected_day: DayOfWeek | None | Unset = msgspec.field(name="SelectedDay", default=UNSET)
    """Weekday of a schedule, backup window or retention setting."""


from .day_of_week import DayOfWeek  # noqa: E402
