# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class GfsWeekly(msgspec.Struct, kw_only=True, gc=False):
    """Weekly full backup.

    Keep one full backup of each week.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether weekly full backups are kept."""
    retention_period: int | None | Unset = msgspec.field(name="RetentionPeriod", default=UNSET)
    """How long each is kept, in weeks."""
    selected_day: DayOfWeek | None | Unset = msgspec.field(name="SelectedDay", default=UNSET)
    """A day of the week."""


from .day_of_week import DayOfWeek  # noqa: E402
