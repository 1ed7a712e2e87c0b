# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobScheduleDailyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Daily schedule.

    Run at one time of day, on some or all days of the week.

    Attributes:
        enabled: Whether the job runs by the daily schedule.
        kind: Days of the week on which a job with a daily schedule runs.
        days: Days of the week on which the job runs; used with `SelectedDays`. In XML one element `Days` for
            each.
        time: Time of day at which the job starts. XML contains a time with its offset from UTC
            (`16:00:00.0000000+01:00`). JSON contains a date-time whose date has no meaning
            (`2019-10-23T14:00:00`, with or without an offset).
        time_offset_utc: Offset of the server's time zone from UTC, in hours. It may differ from the offset in
            `time`.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs by the daily schedule."""
    kind: JobScheduleDailyKind | None | Unset = msgspec.field(name="Kind", default=UNSET)
    """Days of the week on which a job with a daily schedule runs."""
    days: list[DayOfWeek] | None | Unset = msgspec.field(name="Days", default=UNSET)
    """Days of the week on which the job runs; used with `SelectedDays`. In XML one element `Days` for each.
    """
    time: str | None | Unset = msgspec.field(name="Time", default=UNSET)
    """Time of day at which the job starts. XML contains a time with its offset from UTC
    (`16:00:00.0000000+01:00`). JSON contains a date-time whose date has no meaning (`2019-10-23T14:00:00`,
    with or without an offset).
    """
    time_offset_utc: int | None | Unset = msgspec.field(name="TimeOffsetUtc", default=UNSET)
    """Offset of the server's time zone from UTC, in hours. It may differ from the offset in `time`."""


from .day_of_week import DayOfWeek  # noqa: E402
from .job_schedule_daily_kind import JobScheduleDailyKind  # noqa: E402
