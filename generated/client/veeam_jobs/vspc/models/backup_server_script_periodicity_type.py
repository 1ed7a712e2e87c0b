# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerScriptPeriodicityType(OpenStrEnum):
    """Script periodicity.

    What decides whether the commands run along with a run of the job.

    The description lists every value.
    """

    DAYS = "Days"
    """The day of the week, in `dayOfWeek`."""
    BACKUP_SESSIONS = "BackupSessions"
    """The number of runs since the last time, in `runScriptEvery`."""
