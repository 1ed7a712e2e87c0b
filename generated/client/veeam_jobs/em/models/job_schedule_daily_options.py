# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobScheduleDailyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Daily schedule.

    Run at one time of the day, on some days of the week.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether the job runs daily."""
    kind: JobScheduleDailyKind | None = msgspec.field(name="Kind", default=None)
    """On which days a daily schedule runs."""
    days: list[DayOfWeek] | None = msgspec.field(name="Days", default=None)
    """The days of the week; for `SelectedDays` they decide. In XML one element `Days` for each."""
    time: str | None = msgspec.field(name="Time", default=None)
    """Time of day at which the job starts. XML prints a time with its offset from UTC
    (`16:00:00.0000000+01:00`), JSON a date-time whose date says nothing (`2019-10-23T14:00:00`, with or
    without an offset).
    """
    time_offset_utc: int | None = msgspec.field(name="TimeOffsetUtc", default=None)
    """Offset of the server's time zone from UTC, in hours. It need not agree with the offset that `Time`
    carries.
    """


from .day_of_week import DayOfWeek  # noqa: E402
from .job_schedule_daily_kind import JobScheduleDailyKind  # noqa: E402
