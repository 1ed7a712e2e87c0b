# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileTapeJob(msgspec.Struct, kw_only=True, gc=False):
    """File to tape job.

    What is particular to a file to tape job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    full_media_pool_uid: UUID | None = msgspec.field(name="fullMediaPoolUid", default=None)
    """Media pool (a named set of tapes) that takes the full backups."""
    incremental_media_pool_uid: UUID | None = msgspec.field(name="incrementalMediaPoolUid", default=None)
    """Media pool that takes the incremental backups, those of changed files only."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
