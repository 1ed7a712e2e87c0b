# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobScheduleBackupWindowOptions(msgspec.Struct, kw_only=True, gc=False):
    """Backup window.

    The hours in which the job may run.

    Attributes:
        enabled: Whether the backup window is enabled; if false, the job may run at any hour.
        time_periods: The hours of the week in which a job may run.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the backup window is enabled; if false, the job may run at any hour."""
    time_periods: TimePeriods | None | Unset = msgspec.field(name="TimePeriods", default=UNSET)
    """The hours of the week in which a job may run."""


from .time_periods import TimePeriods  # noqa: E402
