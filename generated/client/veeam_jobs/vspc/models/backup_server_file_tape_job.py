# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileTapeJob(msgspec.Struct, kw_only=True, gc=False):
    """File to tape job.

    The properties specific to a file to tape job; the rest of the job is a `BackupServerJob` with the same
    `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        full_media_pool_uid: UID of the media pool (a named set of tapes) that full backups are written to.
        incremental_media_pool_uid: UID of the media pool that incremental backups, which contain only changed
            files, are written to.
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    full_media_pool_uid: UUID | None = msgspec.field(name="fullMediaPoolUid", default=None)
    """UID of the media pool (a named set of tapes) that full backups are written to."""
    incremental_media_pool_uid: UUID | None = msgspec.field(name="incrementalMediaPoolUid", default=None)
    """UID of the media pool that incremental backups, which contain only changed files, are written to."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
