# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class GfsRetentionPolicy(msgspec.Struct, kw_only=True, gc=False):
    """Long-term retention.

    Long-term retention of full backups by the GFS scheme (grandfather, father, son): weekly, monthly and
    yearly.

    Attributes:
        enabled: Whether long-term retention is enabled. In XML an attribute here, but an element in the
            weekly, monthly and yearly settings.
        weekly: Retention of one full backup of each week.
        monthly: Retention of one full backup of each month.
        yearly: Retention of one full backup of each year.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether long-term retention is enabled. In XML an attribute here, but an element in the weekly, monthly
    and yearly settings.
    """
    weekly: GfsWeekly | None | Unset = msgspec.field(name="Weekly", default=UNSET)
    """Retention of one full backup of each week."""
    monthly: GfsMonthly | None | Unset = msgspec.field(name="Monthly", default=UNSET)
    """Retention of one full backup of each month."""
    yearly: GfsYearly | None | Unset = msgspec.field(name="Yearly", default=UNSET)
    """Retention of one full backup of each year."""


from .gfs_monthly import GfsMonthly  # noqa: E402
from .gfs_weekly import GfsWeekly  # noqa: E402
from .gfs_yearly import GfsYearly  # noqa: E402
