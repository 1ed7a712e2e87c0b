# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec


class BackupServerFileCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """File copy job.

    The properties specific to a file copy job; the rest of the job is a `BackupServerJob` with the same
    `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        target_host_uid: UID of the server that the copies are written to. No source says when it is null.
        target_path: Folder on the target server that the copies are written to. No source says when it is
            null.
        source_size: Size of the files to copy, in bytes (the unit is an assumption, by analogy with
            `transferred_data` of the job). Null while the size is not known (assumption).
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    target_host_uid: UUID | None = msgspec.field(name="targetHostUid", default=None)
    """UID of the server that the copies are written to. No source says when it is null."""
    target_path: str | None = msgspec.field(name="targetPath", default=None)
    """Folder on the target server that the copies are written to. No source says when it is null."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Size of the files to copy, in bytes (the unit is an assumption, by analogy with `transferred_data` of the
    job). Null while the size is not known (assumption).
    """
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""
    _required: ClassVar[tuple[str, ...]] = ("instance_uid",)


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
