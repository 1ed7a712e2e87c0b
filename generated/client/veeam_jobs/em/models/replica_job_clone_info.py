# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class ReplicaJobCloneInfo(msgspec.Struct, kw_only=True, gc=False):
    """Copy of a replication job.

    What is different in the copy of a replication job.
    """

    job_name: str = msgspec.field(name="JobName")
    """Name of the new job, of at most 50 characters."""
    vm_suffix: str = msgspec.field(name="VmSuffix")
    """What is put behind the name of a machine to name its replica."""
    description: str | Unset = msgspec.field(name="Description", default=UNSET)
    """Remark on the new job."""
