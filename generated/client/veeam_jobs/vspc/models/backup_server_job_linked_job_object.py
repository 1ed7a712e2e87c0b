# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerJobLinkedJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Linked job.

    A pair of jobs: the first job processes the restore points of the second job.

    Attributes:
        job_uid: UID of the job that processes the restore points (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        linked_job_uid: UID of the source job whose restore points are processed (`instance_uid` of the source
            job).
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the job that processes the restore points (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    linked_job_uid: UUID | None = msgspec.field(name="linkedJobUid", default=None)
    """UID of the source job whose restore points are processed (`instance_uid` of the source job)."""
