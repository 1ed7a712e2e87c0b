# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobScheduleMonthlyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Monthly schedule.

    Run at one time on one day of some or all months.

    Attributes:
        enabled: Whether the job runs by the monthly schedule.
        time: Time of day at which the job starts. XML contains a time with its offset from UTC
            (`22:00:00.0000000+01:00`). JSON contains a date-time whose date has no meaning
            (`2019-10-23T22:00:00+02:00`, with or without an offset).
        time_offset_utc: Offset of the server's time zone from UTC, in hours. It may differ from the offset in
            `time`.
        day_number_in_month: Which occurrence of `day_of_week` in the month, for example `Fourth`.
        day_of_week: Weekday of a schedule, backup window or retention setting.
        months: Months in which the job runs. In XML one element `Months` for each.
        day_of_month: Day of the month, counted from 1; for a schedule by date instead of weekday.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs by the monthly schedule."""
    time: str | None | Unset = msgspec.field(name="Time", default=UNSET)
    """Time of day at which the job starts. XML contains a time with its offset from UTC
    (`22:00:00.0000000+01:00`). JSON contains a date-time whose date has no meaning
    (`2019-10-23T22:00:00+02:00`, with or without an offset).
    """
    time_offset_utc: int | None | Unset = msgspec.field(name="TimeOffsetUtc", default=UNSET)
    """Offset of the server's time zone from UTC, in hours. It may differ from the offset in `time`."""
    day_number_in_month: str | None | Unset = msgspec.field(name="DayNumberInMonth", default=UNSET)
    """Which occurrence of `day_of_week` in the month, for example `Fourth`."""
    day_of_week: DayOfWeek | None | Unset = msgspec.field(name="DayOfWeek", default=UNSET)
    """Weekday of a schedule, backup window or retention setting."""
    months: list[Month] | None | Unset = msgspec.field(name="Months", default=UNSET)
    """Months in which the job runs. In XML one element `Months` for each."""
    day_of_month: int | None | Unset = msgspec.field(name="DayOfMonth", default=UNSET)
    """Day of the month, counted from 1; for a schedule by date instead of weekday."""


from .day_of_week import DayOfWeek  # noqa: E402
from .month import Month  # noqa: E402
