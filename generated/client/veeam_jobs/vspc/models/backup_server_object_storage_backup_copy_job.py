# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """Object storage backup copy job.

    The properties specific to a job that copies object storage backups; the rest of the job is a
    `BackupServerJob` with the same `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        unique_job_uid: Another name of `unique_uid` in a published example of API 3.5.1 (assumption). No
            machine-readable description lists this field here. Gone with version 3.6.
        source_object_storage_backup_job_uid: UID of the object storage backup job whose backups are copied.
            That this is the `instance_uid` of the job is an assumption, by analogy with file share copy jobs.
        target_repository_uid: UID of the repository that the copies are written to.
        retention: How long copies are kept, in the unit given by `retention_unit`.
        retention_unit: Time unit of `retention`.
        source_size: Size of the data that the job copies, in bytes; null when it is not known (assumption).
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """Another name of `unique_uid` in a published example of API 3.5.1 (assumption). No machine-readable
    description lists this field here. Gone with version 3.6.
    """
    source_object_storage_backup_job_uid: UUID | None = msgspec.field(
        name="sourceObjectStorageBackupJobUid", default=None
    )
    """UID of the object storage backup job whose backups are copied. That this is the `instance_uid` of the job
    is an assumption, by analogy with file share copy jobs.
    """
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """UID of the repository that the copies are written to."""
    retention: int | None = None
    """How long copies are kept, in the unit given by `retention_unit`."""
    retention_unit: TimeMeasureUnit | None = msgspec.field(name="retentionUnit", default=None)
    """Time unit of `retention`."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Size of the data that the job copies, in bytes; null when it is not known (assumption)."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
from .time_measure_unit import TimeMeasureUnit  # noqa: E402
