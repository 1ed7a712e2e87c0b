# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerJobScriptsSettings(msgspec.Struct, kw_only=True, gc=False):
    """Scripts of a job.

    Commands that the backup server runs before and after the job. Scripts inside the machines are in the
    guest processing.
    """

    pre_command: BackupServerScriptCommand | None | Unset = msgspec.field(name="preCommand", default=UNSET)
    """Run before the job begins."""
    post_command: BackupServerScriptCommand | None | Unset = msgspec.field(name="postCommand", default=UNSET)
    """Run when the job has ended."""
    periodicity_type: BackupServerScriptPeriodicityType | None | Unset = msgspec.field(
        name="periodicityType", default=UNSET
    )
    """What decides whether the commands run along with a run of the job."""
    run_script_every: int | None | Unset = msgspec.field(name="runScriptEvery", default=UNSET)
    """With which runs of the job, for `BackupSessions`. 1 is every run, 3 every third run."""
    day_of_week: list[DaysOfWeek] | None | Unset = msgspec.field(name="dayOfWeek", default=UNSET)
    """On which days, for `Days`. Several in spite of its singular name."""


from .backup_server_script_command import BackupServerScriptCommand  # noqa: E402
from .backup_server_script_periodicity_type import BackupServerScriptPeriodicityType  # noqa: E402
from .days_of_week import DaysOfWeek  # noqa: E402
