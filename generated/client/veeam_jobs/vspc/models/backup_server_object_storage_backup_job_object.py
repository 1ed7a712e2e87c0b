# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of an object storage backup job.

    An object storage that a job backs up, as a whole or in part. Mind the word: an object of the job, not one
    in the storage.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The job that backs up the storage; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    object_storage_uid: UUID | None = msgspec.field(name="objectStorageUid", default=None)
    """UID of the object storage. The same in every job that backs it up (assumption)."""
    name: str | None = None
    """Name of the object storage."""
    sources: list[BackupServerFileJobObjectSource] | None = None
    """What is backed up of the storage."""
    last_session: BackupServerObjectStorageBackupJobObjectLastSession | None = msgspec.field(
        name="lastSession", default=None
    )
    """What the last run of a job did with one object storage. The vendor counts files; that these are the
    objects in the storage is an assumption, and so is that a number is null when the backup server has not
    reported it.
    """


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_object_storage_backup_job_object_last_session import (
    BackupServerObjectStorageBackupJobObjectLastSession,  # noqa: E402
)
