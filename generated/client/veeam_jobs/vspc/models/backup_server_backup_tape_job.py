# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerBackupTapeJob(msgspec.Struct, kw_only=True, gc=False):
    """Backup to tape job.

    The properties specific to a backup to tape job; the rest of the job is a `BackupServerJob` with the same
    `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        full_media_pool_uid: UID of the media pool (a named set of tapes) that full backups are written to.
        incremental_media_pool_uid: UID of the media pool that incremental backups are written to.
        is_gfs_enabled: Whether weekly, monthly or yearly full backups, for example, are kept on tape longer
            than other backups (GFS).
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    full_media_pool_uid: UUID | None = msgspec.field(name="fullMediaPoolUid", default=None)
    """UID of the media pool (a named set of tapes) that full backups are written to."""
    incremental_media_pool_uid: UUID | None = msgspec.field(name="incrementalMediaPoolUid", default=None)
    """UID of the media pool that incremental backups are written to."""
    is_gfs_enabled: bool | None = msgspec.field(name="isGfsEnabled", default=None)
    """Whether weekly, monthly or yearly full backups, for example, are kept on tape longer than other backups
    (GFS).
    """
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
