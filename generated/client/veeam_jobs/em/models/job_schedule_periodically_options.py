# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobSchedulePeriodicallyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Periodic schedule.

    Run again and again, a fixed time apart, within the hours allowed.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs periodically."""
    kind: JobSchedulePeriodicallyKind | None | Unset = msgspec.field(name="Kind", default=UNSET)
    """Unit of the time between two runs."""
    full_period: int | None | Unset = msgspec.field(name="FullPeriod", default=UNSET)
    """Time from one run to the next, counted in `Kind`, 1 to 24 hours or 1 to 60 minutes."""
    schedule: TimePeriods | None | Unset = msgspec.field(name="Schedule", default=UNSET)
    """The hours of a week in which a job may run."""


from .job_schedule_periodically_kind import JobSchedulePeriodicallyKind  # noqa: E402
from .time_periods import TimePeriods  # noqa: E402
