# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobScheduleMonthlyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Monthly schedule.

    Run at one time on one day of some months.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether the job runs monthly."""
    time: str | None = msgspec.field(name="Time", default=None)
    """Time of day at which the job starts. XML prints a time with its offset from UTC
    (`22:00:00.0000000+01:00`), JSON a date-time whose date says nothing (`2019-10-23T22:00:00+02:00`, with or
    without an offset).
    """
    time_offset_utc: int | None = msgspec.field(name="TimeOffsetUtc", default=None)
    """Offset of the server's time zone from UTC, in hours. It need not agree with the offset that `Time`
    carries.
    """
    day_number_in_month: str | None = msgspec.field(name="DayNumberInMonth", default=None)
    """Which of the month's `DayOfWeek` it is."""
    day_of_week: DayOfWeek | None = msgspec.field(name="DayOfWeek", default=None)
    """A day of the week."""
    months: list[Month] | None = msgspec.field(name="Months", default=None)
    """The months in which the job runs. In XML one element `Months` for each."""
    day_of_month: int | None = msgspec.field(name="DayOfMonth", default=None)
    """Day of the month, counted from 1; for a schedule that names a date, not a weekday."""


from .day_of_week import DayOfWeek  # noqa: E402
from .month import Month  # noqa: E402
