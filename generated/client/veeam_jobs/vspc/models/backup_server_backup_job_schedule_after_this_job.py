# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobScheduleAfterThisJob(msgspec.Struct, kw_only=True, gc=False):
    """Run after another job.

    Run when another job has ended.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job waits for another one."""
    job_name: str | None | Unset = msgspec.field(name="jobName", default=UNSET)
    """Name of the job that goes before, 1 to 125 characters; null where there is none. A name, not a UID."""
