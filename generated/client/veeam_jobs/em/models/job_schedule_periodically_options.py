# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobSchedulePeriodicallyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Periodic schedule.

    Run again and again, a fixed time apart, within the hours allowed.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether the job runs periodically."""
    kind: JobSchedulePeriodicallyKind | None = msgspec.field(name="Kind", default=None)
    """Unit of the time between two runs."""
    full_period: int | None = msgspec.field(name="FullPeriod", default=None)
    """Time from one run to the next, counted in `Kind`, 1 to 24 hours or 1 to 60 minutes."""
    schedule: TimePeriods | None = msgspec.field(name="Schedule", default=None)
    """The hours of a week in which a job may run."""


from .job_schedule_periodically_kind import JobSchedulePeriodicallyKind  # noqa: E402
from .time_periods import TimePeriods  # noqa: E402
