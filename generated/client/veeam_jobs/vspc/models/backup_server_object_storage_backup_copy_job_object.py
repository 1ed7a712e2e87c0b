# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerObjectStorageBackupCopyJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of an object storage backup copy job.

    An object storage whose backup a job copies. Mind the word: an object of the job, not one in the storage.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The job that copies; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    object_storage_uid: UUID | None = msgspec.field(name="objectStorageUid", default=None)
    """UID of the object storage; the same as in the objects of the backup job (assumption)."""
    path: str | None = None
    """Where the protected data is, not where the copy goes."""
    sources: list[BackupServerFileJobObjectSource] | None = None
    """What of the storage is copied from its backups."""
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """What the last run of a job did with one of its objects."""


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
