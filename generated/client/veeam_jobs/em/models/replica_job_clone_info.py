# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class ReplicaJobCloneInfo(msgspec.Struct, kw_only=True, gc=False):
    """Copy of a replication job.

    Settings of the copy that differ from the original replication job.

    Attributes:
        job_name: Name of the new job; at most 50 characters.
        vm_suffix: Suffix that is appended to the name of a machine to name its replica.
        description: Description of the new job.
    """

    job_name: str = msgspec.field(name="JobName")
    """Name of the new job; at most 50 characters."""
    vm_suffix: str = msgspec.field(name="VmSuffix")
    """Suffix that is appended to the name of a machine to name its replica."""
    description: str | Unset = msgspec.field(name="Description", default=UNSET)
    """Description of the new job."""
