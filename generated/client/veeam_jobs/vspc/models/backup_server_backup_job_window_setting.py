# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobWindowSetting(msgspec.Struct, kw_only=True, gc=False):
    """Hours of the week.

    Which hours of the week are allowed, day by day.
    """

    days: list[BackupServerBackupJobWindowDayHours] | None | Unset = UNSET
    """The days with their hours, seven in the vendor's example. What holds for a day that is missing is not
    documented.
    """


from .backup_server_backup_job_window_day_hours import BackupServerBackupJobWindowDayHours  # noqa: E402
