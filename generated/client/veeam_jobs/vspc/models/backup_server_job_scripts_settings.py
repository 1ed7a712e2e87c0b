# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerJobScriptsSettings(msgspec.Struct, kw_only=True, gc=False):
    """Scripts of a job.

    Commands that the backup server runs before and after the job. The settings for scripts inside the
    machines are in the guest processing.

    Attributes:
        pre_command: Command that runs before the job starts.
        post_command: Command that runs after the job has ended.
        periodicity_type: What determines whether the commands run with a run of the job.
        run_script_every: How often the commands run, in runs of the job: 1 is every run, 3 is every third
            run. Used with `BackupSessions`.
        day_of_week: Days of the week on which the commands run. Used with `Days`. A list of several days,
            despite the singular name.
    """

    pre_command: BackupServerScriptCommand | None | Unset = msgspec.field(name="preCommand", default=UNSET)
    """Command that runs before the job starts."""
    post_command: BackupServerScriptCommand | None | Unset = msgspec.field(name="postCommand", default=UNSET)
    """Command that runs after the job has ended."""
    periodicity_type: BackupServerScriptPeriodicityType | None | Unset = msgspec.field(
        name="periodicityType", default=UNSET
    )
    """What determines whether the commands run with a run of the job."""
    run_script_every: int | None | Unset = msgspec.field(name="runScriptEvery", default=UNSET)
    """How often the commands run, in runs of the job: 1 is every run, 3 is every third run. Used with
    `BackupSessions`.
    """
    day_of_week: list[DaysOfWeek] | None | Unset = msgspec.field(name="dayOfWeek", default=UNSET)
    """Days of the week on which the commands run. Used with `Days`. A list of several days, despite the singular
    name.
    """


from .backup_server_script_command import BackupServerScriptCommand  # noqa: E402
from .backup_server_script_periodicity_type import BackupServerScriptPeriodicityType  # noqa: E402
from .days_of_week import DaysOfWeek  # noqa: E402
