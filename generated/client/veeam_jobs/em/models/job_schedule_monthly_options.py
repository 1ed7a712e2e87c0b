# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobScheduleMonthlyOptions(msgspec.Struct, kw_only=True, gc=False):
    """Monthly schedule.

    Run at one time on one day of some months.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job runs monthly."""
    time: str | None | Unset = msgspec.field(name="Time", default=UNSET)
    """Time of day at which the job starts. XML prints a time with its offset from UTC
    (`22:00:00.0000000+01:00`), JSON a date-time whose date says nothing (`2019-10-23T22:00:00+02:00`, with or
    without an offset).
    """
    time_offset_utc: int | None | Unset = msgspec.field(name="TimeOffsetUtc", default=UNSET)
    """Offset of the server's time zone from UTC, in hours. It need not agree with the offset that `Time`
    carries.
    """
    day_number_in_month: str | None | Unset = msgspec.field(name="DayNumberInMonth", default=UNSET)
    """Which of the month's `DayOfWeek` it is."""
    day_of_week: DayOfWeek | None | Unset = msgspec.field(name="DayOfWeek", default=UNSET)
    """A day of the week."""
    months: list[Month] | None | Unset = msgspec.field(name="Months", default=UNSET)
    """The months in which the job runs. In XML one element `Months` for each."""
    day_of_month: int | None | Unset = msgspec.field(name="DayOfMonth", default=UNSET)
    """Day of the month, counted from 1; for a schedule that names a date, not a weekday."""


from .day_of_week import DayOfWeek  # noqa: E402
from .month import Month  # noqa: E402
