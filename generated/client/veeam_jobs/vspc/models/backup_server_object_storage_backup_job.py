# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupJob(msgspec.Struct, kw_only=True, gc=False):
    """Object storage backup job.

    The properties specific to a job that backs up object storage; the rest of the job is a `BackupServerJob`
    with the same `instance_uid`.

    The vendor distinguishes retention and long-term retention, both for files. That the first applies to the
    target repository and the second to the archive repository, and that files are the objects in the storage,
    are assumptions.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        target_repository_uid: UID of the repository that backups are written to.
        archive_repository_uid: UID of the archive repository for long-term retention; null when the job has
            none.
        retention: How long objects are kept in the target repository, in the unit given by `retention_unit`.
        retention_unit: Time unit of `retention`.
        is_archive_retention_enabled: Whether objects are also kept long-term, in the archive repository.
        archive_retention: How long objects are kept in the archive repository, in the unit given by
            `archive_retention_unit`. Ignored while `is_archive_retention_enabled` is false (assumption).
        archive_retention_unit: Time unit of `archive_retention`.
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """UID of the repository that backups are written to."""
    archive_repository_uid: UUID | None = msgspec.field(name="archiveRepositoryUid", default=None)
    """UID of the archive repository for long-term retention; null when the job has none."""
    retention: int | None = None
    """How long objects are kept in the target repository, in the unit given by `retention_unit`."""
    retention_unit: TimeMeasureUnit | None = msgspec.field(name="retentionUnit", default=None)
    """Time unit of `retention`."""
    is_archive_retention_enabled: bool | None = msgspec.field(name="isArchiveRetentionEnabled", default=None)
    """Whether objects are also kept long-term, in the archive repository."""
    archive_retention: int | None = msgspec.field(name="archiveRetention", default=None)
    """How long objects are kept in the archive repository, in the unit given by `archive_retention_unit`.
    Ignored while `is_archive_retention_enabled` is false (assumption).
    """
    archive_retention_unit: TimeMeasureUnit | None = msgspec.field(name="archiveRetentionUnit", default=None)
    """Time unit of `archive_retention`."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
from .time_measure_unit import TimeMeasureUnit  # noqa: E402
