# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobScheduleDaily(msgspec.Struct, kw_only=True, gc=False):
    """Daily schedule.

    Schedule that runs the job at one time of the day, on some or all days of the week.

    Attributes:
        is_enabled: Whether the job runs daily.
        local_time: Time of day in the time zone of the backup server (the time zone is an assumption). The
            vendor's example has no seconds.
        daily_kind: Days on which a daily job runs.
        days: Days of the week on which the job runs. Used with `SelectedDays`.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the job runs daily."""
    local_time: str | None | Unset = msgspec.field(name="localTime", default=UNSET)
    """Time of day in the time zone of the backup server (the time zone is an assumption). The vendor's example
    has no seconds.
    """
    daily_kind: BackupServerBackupJobDailyKinds | None | Unset = msgspec.field(
        name="dailyKind", default=UNSET
    )
    """Days on which a daily job runs."""
    days: list[DaysOfWeekNullable] | None | Unset = UNSET
    """Days of the week on which the job runs. Used with `SelectedDays`."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_backup_job_daily_kinds import BackupServerBackupJobDailyKinds  # noqa: E402
from .days_of_week_nullable import DaysOfWeekNullable  # noqa: E402
