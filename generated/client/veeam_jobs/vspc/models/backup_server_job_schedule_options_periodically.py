# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobScheduleOptionsPeriodically(msgspec.Struct, kw_only=True, gc=False):
    """Periodic schedule.

    Schedule that runs the job at a fixed interval, within certain hours of the week.

    Attributes:
        kind: Unit of `full_period`.
        full_period: Interval between two runs, in the unit given by `kind`.
        schedule: Hours of the week in which the job may run.
    """

    kind: BackupServerPeriodicalJobScheduleKinds | None = None
    """Unit of `full_period`."""
    full_period: int | None = msgspec.field(name="fullPeriod", default=None)
    """Interval between two runs, in the unit given by `kind`."""
    schedule: list[BackupServerJobTimePeriod] | None = None
    """Hours of the week in which the job may run."""


from .backup_server_job_time_period import BackupServerJobTimePeriod  # noqa: E402
from .backup_server_periodical_job_schedule_kinds import BackupServerPeriodicalJobScheduleKinds  # noqa: E402
