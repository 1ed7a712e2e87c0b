# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerVmCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """VM copy job.

    What is particular to a VM copy job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """Repository the copies are written to. Nothing says what stands here for a job that copies to a host or a
    folder; `destination` of the `BackupServerJob` names the target of every job.
    """
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
