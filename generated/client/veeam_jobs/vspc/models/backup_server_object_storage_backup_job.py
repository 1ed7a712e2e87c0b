# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupJob(msgspec.Struct, kw_only=True, gc=False):
    """Object storage backup job.

    What is particular to a job that backs up object storage; the rest of the job is a `BackupServerJob` with
    the same `instanceUid`.

    The vendor speaks of retention and of long-term retention, in either case of files; that the first is
    about the target repository, the second about the archive repository, and that files are the objects in
    the storage, are assumptions.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """Repository the backups are written to."""
    archive_repository_uid: UUID | None = msgspec.field(name="archiveRepositoryUid", default=None)
    """Repository for what is kept over the long term; null when the job has none."""
    retention: int | None = None
    """How long objects are kept in the target repository, counted in `retentionUnit`."""
    retention_unit: TimeMeasureUnit | None = msgspec.field(name="retentionUnit", default=None)
    """Unit of a length of time."""
    is_archive_retention_enabled: bool | None = msgspec.field(name="isArchiveRetentionEnabled", default=None)
    """Whether objects are kept over the long term besides, in the archive repository."""
    archive_retention: int | None = msgspec.field(name="archiveRetention", default=None)
    """How long objects are kept in the archive repository, counted in `archiveRetentionUnit`. Without meaning
    while `isArchiveRetentionEnabled` is false (assumption).
    """
    archive_retention_unit: TimeMeasureUnit | None = msgspec.field(name="archiveRetentionUnit", default=None)
    """Unit of a length of time."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
from .time_measure_unit import TimeMeasureUnit  # noqa: E402
