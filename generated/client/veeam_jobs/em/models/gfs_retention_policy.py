# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class GfsRetentionPolicy(msgspec.Struct, kw_only=True, gc=False):
    """Long-term retention.

    Full backups that are kept longer, by the scheme of grandfather, father and son.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether any full backup is kept longer. An attribute here, an element in the three members."""
    weekly: GfsWeekly | None = msgspec.field(name="Weekly", default=None)
    """Keep one full backup of each week."""
    monthly: GfsMonthly | None = msgspec.field(name="Monthly", default=None)
    """Keep one full backup of each month."""
    yearly: GfsYearly | None = msgspec.field(name="Yearly", default=None)
    """Keep one full backup of each year."""


from .gfs_monthly import GfsMonthly  # noqa: E402
from .gfs_weekly import GfsWeekly  # noqa: E402
from .gfs_yearly import GfsYearly  # noqa: E402
