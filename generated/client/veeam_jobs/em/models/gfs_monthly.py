# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class GfsMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly full backup.

    Keep one full backup of each month.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether monthly full backups are kept."""
    retention_period: int | None | Unset = msgspec.field(name="RetentionPeriod", default=UNSET)
    """How long each is kept, in months."""
    selected_week: GfsSelectedWeek | None | Unset = msgspec.field(name="SelectedWeek", default=UNSET)
    """Which week of a month gives the monthly full backup."""


from .gfs_selected_week import GfsSelectedWeek  # noqa: E402
