# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobScheduleContinuousOptions(msgspec.Struct, kw_only=True, gc=False):
    """Continuous schedule.

    Run without end, each run right after the one before, within the hours allowed.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs continuously."""
    schedule: TimePeriods | None | Unset = msgspec.field(name="Schedule", default=UNSET)
    """The hours of a week in which a job may run."""


from .time_periods import TimePeriods  # noqa: E402
