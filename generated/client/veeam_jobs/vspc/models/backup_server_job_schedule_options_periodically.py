# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsPeriodically(msgspec.Struct, kw_only=True, gc=False):
    """Periodic schedule.

    A fixed interval between runs, within certain hours of the week.
    """

    kind: BackupServerPeriodicalJobScheduleKinds | None = None
    """What `fullPeriod` counts."""
    full_period: int | None = msgspec.field(name="fullPeriod", default=None)
    """Interval between two runs, counted in `kind`."""
    schedule: list[BackupServerJobTimePeriod] | None = None
    """When the job may run."""


from .backup_server_job_time_period import BackupServerJobTimePeriod  # noqa: E402
from .backup_server_periodical_job_schedule_kinds import BackupServerPeriodicalJobScheduleKinds  # noqa: E402
