# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerJobLinkedRepositoryObject(msgspec.Struct, kw_only=True, gc=False):
    """Linked repository.

    A pair of a job and a repository whose restore points the job processes.

    Attributes:
        job_uid: UID of the job that processes the restore points (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        linked_repository_uid: UID of the repository whose restore points the job processes.
        linked_job_uid: UID of a job that takes the place of the repository (assumption). One published
            example of API 3.5.1 to 3.6.2 has such a row among repositories; no machine-readable description
            lists this field here. Gone with version 3.7.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the job that processes the restore points (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    linked_repository_uid: UUID | None = msgspec.field(name="linkedRepositoryUid", default=None)
    """UID of the repository whose restore points the job processes."""
    linked_job_uid: UUID | None = msgspec.field(name="linkedJobUid", default=None)
    """UID of a job that takes the place of the repository (assumption). One published example of API 3.5.1 to
    3.6.2 has such a row among repositories; no machine-readable description lists this field here. Gone with
    version 3.7.
    """
