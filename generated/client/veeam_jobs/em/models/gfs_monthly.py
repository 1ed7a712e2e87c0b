# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class GfsMonthly(msgspec.Struct, kw_only=True, gc=False):
    """Monthly full backup.

    Retention of one full backup of each month.

    Attributes:
        enabled: Whether monthly full backups are kept.
        retention_period: Retention of each monthly full backup, in months.
        selected_week: Week of the month that provides the monthly full backup.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether monthly full backups are kept."""
    retention_period: int | None | Unset = msgspec.field(name="RetentionPeriod", default=UNSET)
    """Retention of each monthly full backup, in months."""
    selected_week: GfsSelectedWeek | None | Unset = msgspec.field(name="SelectedWeek", default=UNSET)
    """Week of the month that provides the monthly full backup."""


from .gfs_selected_week import GfsSelectedWeek  # noqa: E402
