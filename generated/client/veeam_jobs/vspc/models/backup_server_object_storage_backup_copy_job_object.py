# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupCopyJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of an object storage backup copy job.

    An object storage whose backup a job copies. It is an object of the job, not an object in the storage.

    Attributes:
        job_uid: UID of the copy job (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        object_storage_uid: UID of the object storage; the same as in the objects of the backup job
            (assumption).
        path: Location of the protected data, not of the copy.
        name: Location of the protected data, under this name instead of `path` (assumption), in one row of a
            published example of API 3.5.1 to 3.6.2. No machine-readable description lists this field here.
            Gone with version 3.7.
        sources: Parts of the object storage whose backups are copied.
        last_session: Result of the last run of a job for one of its objects.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the copy job (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    object_storage_uid: UUID | None = msgspec.field(name="objectStorageUid", default=None)
    """UID of the object storage; the same as in the objects of the backup job (assumption)."""
    path: str | None = None
    """Location of the protected data, not of the copy."""
    name: str | None = None
    """Location of the protected data, under this name instead of `path` (assumption), in one row of a published
    example of API 3.5.1 to 3.6.2. No machine-readable description lists this field here. Gone with version
    3.7.
    """
    sources: list[BackupServerFileJobObjectSource] | None = None
    """Parts of the object storage whose backups are copied."""
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """Result of the last run of a job for one of its objects."""


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
