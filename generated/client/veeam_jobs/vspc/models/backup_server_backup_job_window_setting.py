# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Unset, expected


class BackupServerBackupJobWindowSetting(msgspec.Struct, kw_only=True, gc=False):
    """Hours of the week.

    Allowed hours of the week, for each day.

    Attributes:
        days: Days of the week with their allowed hours, seven in the vendor's example. The meaning of a
            missing day is not documented.
    """

    days: list[BackupServerBackupJobWindowDayHours] | None | Unset = expected()
    """Days of the week with their allowed hours, seven in the vendor's example. The meaning of a missing day is
    not documented.
    """
    _required: ClassVar[tuple[str, ...]] = ("days",)


from .backup_server_backup_job_window_day_hours import BackupServerBackupJobWindowDayHours  # noqa: E402
