# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class TimePeriods(msgspec.Struct, kw_only=True, gc=False):
    """Hours of the week.

    The hours of the week in which a job may run.

    Attributes:
        days: One entry for each day of the week; in XML each is an element `Day`.
    """

    days: list[TimePeriodsDay] | None | Unset = msgspec.field(name="Days", default=UNSET)
    """One entry for each day of the week; in XML each is an element `Day`."""


from .time_periods_day import TimePeriodsDay  # noqa: E402
