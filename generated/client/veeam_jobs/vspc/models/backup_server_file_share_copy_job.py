# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileShareCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """File share copy job.

    The properties specific to a job that copies file share backups; the rest of the job is a
    `BackupServerJob` with the same `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        source_file_share_job_uid: UID of the file share job whose backups are copied (`instance_uid` of that
            job).
        source_file_share_job_unique_uid: UID that the console assigned to the file share job whose backups
            are copied (`unique_uid` of that job).
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
    source_file_share_job_uid: UUID | None = msgspec.field(name="sourceFileShareJobUid", default=None)
    """UID of the file share job whose backups are copied (`instance_uid` of that job)."""
    source_file_share_job_unique_uid: UUID | None = msgspec.field(
        name="sourceFileShareJobUniqueUid", default=None
    )
    """UID that the console assigned to the file share job whose backups are copied (`unique_uid` of that job).
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
