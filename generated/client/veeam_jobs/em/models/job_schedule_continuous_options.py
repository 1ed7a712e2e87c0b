# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobScheduleContinuousOptions(msgspec.Struct, kw_only=True, gc=False):
    """Continuous schedule.

    Run continuously: each run starts right after the previous one, within the permitted hours.

    Attributes:
        enabled: Whether the job runs continuously.
        schedule: The hours of the week in which a job may run.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs continuously."""
    schedule: TimePeriods | None | Unset = msgspec.field(name="Schedule", default=UNSET)
    """The hours of the week in which a job may run."""


from .time_periods import TimePeriods  # noqa: E402
