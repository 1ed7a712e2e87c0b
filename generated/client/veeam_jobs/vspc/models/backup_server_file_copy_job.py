# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """File copy job.

    What is particular to a file copy job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    target_host_uid: UUID | None = msgspec.field(name="targetHostUid", default=None)
    """Server that receives the copies. No source says when it is null."""
    target_path: str | None = msgspec.field(name="targetPath", default=None)
    """Folder on that server into which the job copies. No source says when it is null."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Size of the files to copy, in bytes (unit is an assumption, by analogy with `transferredData` of the job).
    Null while it is not known (assumption).
    """
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
