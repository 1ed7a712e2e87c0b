# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """Object storage backup copy job.

    What is particular to a job that copies object storage backups; the rest of the job is a `BackupServerJob`
    with the same `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    source_object_storage_backup_job_uid: UUID | None = msgspec.field(
        name="sourceObjectStorageBackupJobUid", default=None
    )
    """The object storage backup job whose backups are copied. That this is its `instanceUid` is an assumption,
    by analogy with file share copy jobs.
    """
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """Repository the copies are written to."""
    retention: int | None = None
    """How long copies are kept, counted in `retentionUnit`."""
    retention_unit: TimeMeasureUnit | None = msgspec.field(name="retentionUnit", default=None)
    """Unit of a length of time."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Size of what the job copies, in bytes; null when it is not known (assumption)."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
from .time_measure_unit import TimeMeasureUnit  # noqa: E402
