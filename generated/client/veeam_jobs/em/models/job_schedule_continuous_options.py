# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobScheduleContinuousOptions(msgspec.Struct, kw_only=True, gc=False):
    """Continuous schedule.

    Run without end, each run right after the one before, within the hours allowed.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether the job runs continuously."""
    schedule: TimePeriods | None = msgspec.field(name="Schedule", default=None)
    """The hours of a week in which a job may run."""


from .time_periods import TimePeriods  # noqa: E402
