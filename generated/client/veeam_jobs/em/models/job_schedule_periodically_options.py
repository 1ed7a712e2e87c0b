# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobSchedulePeriodicallyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Periodic schedule.

    Run repeatedly at a fixed interval, within the permitted hours.

    Attributes:
        enabled: Whether the job runs periodically.
        kind: Unit of the interval between two runs.
        full_period: Interval between two runs, in the unit of `kind`: 1 to 24 hours or 1 to 60 minutes.
        schedule: The hours of the week in which a job may run.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs periodically."""
    kind: JobSchedulePeriodicallyKind | None | Unset = msgspec.field(name="Kind", default=UNSET)
    """Unit of the interval between two runs."""
    full_period: int | None | Unset = msgspec.field(name="FullPeriod", default=UNSET)
    """Interval between two runs, in the unit of `kind`: 1 to 24 hours or 1 to 60 minutes."""
    schedule: TimePeriods | None | Unset = msgspec.field(name="Schedule", default=UNSET)
    """The hours of the week in which a job may run."""


from .job_schedule_periodically_kind import JobSchedulePeriodicallyKind  # noqa: E402
from .time_periods import TimePeriods  # noqa: E402
