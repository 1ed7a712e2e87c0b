# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerScriptPeriodicityType(OpenStrEnum):
    """Script periodicity.

    What determines whether the commands run with a run of the job.

    The description lists every value.
    """

    DAYS = "Days"
    """The commands run on the days in `day_of_week`."""
    BACKUP_SESSIONS = "BackupSessions"
    """The commands run with every nth run of the job; `run_script_every` is n."""
