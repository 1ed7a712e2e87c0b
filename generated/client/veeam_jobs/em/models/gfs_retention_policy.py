# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class GfsRetentionPolicy(msgspec.Struct, kw_only=True, gc=False):
    """Long-term retention.

    Full backups that are kept longer, by the scheme of grandfather, father and son.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether any full backup is kept longer. An attribute here, an element in the three members."""
    weekly: GfsWeekly | None | Unset = msgspec.field(name="Weekly", default=UNSET)
    """Keep one full backup of each week."""
    monthly: GfsMonthly | None | Unset = msgspec.field(name="Monthly", default=UNSET)
    """Keep one full backup of each month."""
    yearly: GfsYearly | None | Unset = msgspec.field(name="Yearly", default=UNSET)
    """Keep one full backup of each year."""


from .gfs_monthly import GfsMonthly  # noqa: E402
from .gfs_weekly import GfsWeekly  # noqa: E402
from .gfs_yearly import GfsYearly  # noqa: E402
