# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobScheduleDailyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Daily schedule.

    Run at one time of the day, on some days of the week.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs daily."""
    kind: JobScheduleDailyKind | None | Unset = msgspec.field(name="Kind", default=UNSET)
    """On which days a daily schedule runs."""
    days: list[DayOfWeek] | None | Unset = msgspec.field(name="Days", default=UNSET)
    """The days of the week; for `SelectedDays` they decide. In XML one element `Days` for each."""
    time: str | None | Unset = msgspec.field(name="Time", default=UNSET)
    """Time of day at which the job starts. XML prints a time with its offset from UTC
    (`16:00:00.0000000+01:00`), JSON a date-time whose date says nothing (`2019-10-23T14:00:00`, with or
    without an offset).
    """
    time_offset_utc: int | None | Unset = msgspec.field(name="TimeOffsetUtc", default=UNSET)
    """Offset of the server's time zone from UTC, in hours. It need not agree with the offset that `Time`
    carries.
    """


from .day_of_week import DayOfWeek  # noqa: E402
from .job_schedule_daily_kind import JobScheduleDailyKind  # noqa: E402
