# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerJobLinkedRepositoryObject(msgspec.Struct, kw_only=True, gc=False):
    """Linked repository.

    A job and a repository that feeds it.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The job that processes; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    linked_repository_uid: UUID | None = msgspec.field(name="linkedRepositoryUid", default=None)
    """The repository whose restore points are processed."""
