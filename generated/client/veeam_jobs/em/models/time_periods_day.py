# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class TimePeriodsDay(msgspec.Struct, kw_only=True, gc=False):
    """Hours of a day.

    The hours of one day of the week in which a job may run.
    """

    name: DayOfWeek | None | Unset = msgspec.field(name="Name", default=UNSET)
    """A day of the week."""
    value: str | None | Unset = msgspec.field(name="Value", default=UNSET)
    """24 flags with commas between them, one for each hour from midnight on; 1 allows the hour, 0 forbids it.
    """


from .day_of_week import DayOfWeek  # noqa: E402
