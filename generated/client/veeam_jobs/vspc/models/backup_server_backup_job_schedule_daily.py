# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobScheduleDaily(msgspec.Struct, kw_only=True, gc=False):
    """Daily schedule.

    Run at one time of the day, on some or all days of the week.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job runs daily."""
    local_time: str | None | Unset = msgspec.field(name="localTime", default=UNSET)
    """Time of the day on the clock of the backup server (whose clock is an assumption). The vendor's example has
    no seconds.
    """
    daily_kind: BackupServerBackupJobDailyKinds | None | Unset = msgspec.field(
        name="dailyKind", default=UNSET
    )
    """On which days a daily job runs."""
    days: list[DaysOfWeekNullable] | None | Unset = UNSET
    """The days of the week, for `SelectedDays`."""


from .backup_server_backup_job_daily_kinds import BackupServerBackupJobDailyKinds  # noqa: E402
from .days_of_week_nullable import DaysOfWeekNullable  # noqa: E402
