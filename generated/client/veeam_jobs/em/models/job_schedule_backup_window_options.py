# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobScheduleBackupWindowOptions(msgspec.Struct, kw_only=True, gc=False):
    """Backup window.

    The hours to which runs are confined.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether there is a window at all."""
    time_periods: TimePeriods | None | Unset = msgspec.field(name="TimePeriods", default=UNSET)
    """The hours of a week in which a job may run."""


from .time_periods import TimePeriods  # noqa: E402
