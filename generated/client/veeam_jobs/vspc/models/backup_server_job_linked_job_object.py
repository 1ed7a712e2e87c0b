# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerJobLinkedJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Linked job.

    A pair of jobs, the second of which feeds the first.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The job that processes; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    linked_job_uid: UUID | None = msgspec.field(name="linkedJobUid", default=None)
    """The job whose restore points are processed; its `instanceUid`."""
