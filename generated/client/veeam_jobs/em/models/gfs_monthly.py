# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class GfsMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly full backup.

    Keep one full backup of each month.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether monthly full backups are kept."""
    retention_period: int | None = msgspec.field(name="RetentionPeriod", default=None)
    """How long each is kept, in months."""
    selected_week: GfsSelectedWeek | None = msgspec.field(name="SelectedWeek", default=None)
    """Which week of a month gives the monthly full backup."""


from .gfs_selected_week import GfsSelectedWeek  # noqa: E402
