# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobScheduleDaisyChainingOptions(msgspec.Struct, kw_only=True, gc=False):
    """Job chaining.

    Run the job after another job has ended.

    Attributes:
        enabled: Whether the job starts after another job.
        previous_job_uid: UID of the job that runs before this one; an empty string if there is none.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job starts after another job."""
    previous_job_uid: str | None | Unset = msgspec.field(name="PreviousJobUid", default=UNSET)
    """UID of the job that runs before this one; an empty string if there is none."""
