# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobScheduleAfterThisJob(msgspec.Struct, kw_only=True, gc=False):
    """Run after another job.

    Schedule that runs the job after another job has ended.

    Attributes:
        is_enabled: Whether the job runs after another job.
        job_name: Name of the preceding job, 1 to 125 characters; null if there is none. This is a name, not a
            UID.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the job runs after another job."""
    job_name: str | None | Unset = msgspec.field(name="jobName", default=UNSET)
    """Name of the preceding job, 1 to 125 characters; null if there is none. This is a name, not a UID."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)
