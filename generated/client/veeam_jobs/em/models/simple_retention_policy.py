# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class SimpleRetentionPolicy(msgspec.Struct, kw_only=True, gc=False):
    """Short-term retention.

    Retention by number of restore points or by days; `retain_limit_type` determines which of the two applies.

    Attributes:
        retain_cycles: Number of restore points to keep.
        retain_days_to_keep: Number of days to keep restore points.
        retain_limit_type: Unit of the short-term retention.
    """

    retain_cycles: int | None | Unset = msgspec.field(name="RetainCycles", default=UNSET)
    """Number of restore points to keep."""
    retain_days_to_keep: int | None | Unset = msgspec.field(name="RetainDaysToKeep", default=UNSET)
    """Number of days to keep restore points."""
    retain_limit_type: RetainLimitType | None | Unset = msgspec.field(name="RetainLimitType", default=UNSET)
    """Unit of the short-term retention."""


from .retain_limit_type import RetainLimitType  # noqa: E402
