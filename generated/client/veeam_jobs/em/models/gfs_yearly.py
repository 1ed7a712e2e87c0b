# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class GfsYearly(msgspec.Struct, kw_only=True, gc=False):
    """Yearly full backup.

    Retention of one full backup of each year.

    Attributes:
        enabled: Whether yearly full backups are kept.
        retention_period: Retention of each yearly full backup, in years.
        selected_month: Month of a schedule or retention setting.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether yearly full backups are kept."""
    retention_period: int | None | Unset = msgspec.field(name="RetentionPeriod", default=UNSET)
    """Retention of each yearly full backup, in years."""
    selected_month: Month | None | Unset = msgspec.field(name="SelectedMonth", default=UNSET)
    """Month of a schedule or retention setting."""


from .month import Month  # noqa: E402
