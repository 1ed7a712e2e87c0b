# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of an object storage backup job.

    An object storage that a job backs up completely or in part. It is an object of the job, not an object in
    the storage.

    Attributes:
        job_uid: UID of the job that backs up the object storage (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        object_storage_uid: UID of the object storage; the same in every job that backs up the storage
            (assumption).
        name: Name of the object storage.
        sources: Parts of the object storage that are backed up.
        last_session: Result of the last run of a job for one object storage. The vendor counts files; that
            these are the objects in the storage is an assumption. That a number is null when the backup
            server has not reported it is also an assumption.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the job that backs up the object storage (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    object_storage_uid: UUID | None = msgspec.field(name="objectStorageUid", default=None)
    """UID of the object storage; the same in every job that backs up the storage (assumption)."""
    name: str | None = None
    """Name of the object storage."""
    sources: list[BackupServerFileJobObjectSource] | None = None
    """Parts of the object storage that are backed up."""
    last_session: BackupServerObjectStorageBackupJobObjectLastSession | None = msgspec.field(
        name="lastSession", default=None
    )
    """Result of the last run of a job for one object storage. The vendor counts files; that these are the
    objects in the storage is an assumption. That a number is null when the backup server has not reported it
    is also an assumption.
    """


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_object_storage_backup_job_object_last_session import (
    BackupServerObjectStorageBackupJobObjectLastSession,  # noqa: E402
)
