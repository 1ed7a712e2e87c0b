# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerVmCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """VM copy job.

    The properties specific to a VM copy job; the rest of the job is a `BackupServerJob` with the same
    `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        target_repository_uid: UID of the repository that the copies are written to. No source says what the
            value is for a job that copies to a host or a folder; `destination` of the `BackupServerJob`
            contains the name of the target for every job.
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """UID of the repository that the copies are written to. No source says what the value is for a job that
    copies to a host or a folder; `destination` of the `BackupServerJob` contains the name of the target for
    every job.
    """
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
