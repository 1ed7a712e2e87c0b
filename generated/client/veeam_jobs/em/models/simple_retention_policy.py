# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class SimpleRetentionPolicy(msgspec.Struct, kw_only=True, gc=False):
    """Short-term retention.

    How many restore points are kept, or for how long; `RetainLimitType` says which of the two counts.
    """

    retain_cycles: int | None | Unset = msgspec.field(name="RetainCycles", default=UNSET)
    """How many restore points are kept."""
    retain_days_to_keep: int | None | Unset = msgspec.field(name="RetainDaysToKeep", default=UNSET)
    """How long restore points are kept, in days."""
    retain_limit_type: RetainLimitType | None | Unset = msgspec.field(name="RetainLimitType", default=UNSET)
    """In what short-term retention is counted."""


from .retain_limit_type import RetainLimitType  # noqa: E402
