# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Unset, expected


class TimePeriodsDay(msgspec.Struct, kw_only=True, gc=False):
    """Hours of a day.

    The hours of one day of the week in which a job may run.

    Attributes:
        name: Weekday of a schedule, backup window or retention setting.
        value: 24 flags separated by commas, one for each hour from midnight on; 1 permits the hour, 0 forbids
            it.
    """

    name: DayOfWeek | None | Unset = expected(name="Name")
    """Weekday of a schedule, backup window or retention setting."""
    value: str | None | Unset = expected(name="Value")
    """24 flags separated by commas, one for each hour from midnight on; 1 permits the hour, 0 forbids it."""
    _required: ClassVar[tuple[str, ...]] = (
        "name",
        "value",
    )


from .day_of_week import DayOfWeek  # noqa: E402
