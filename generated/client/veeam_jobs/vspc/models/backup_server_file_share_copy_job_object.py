# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileShareCopyJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file share copy job.

    A file share whose backup a job copies. A share in two copy jobs appears as two objects.

    Attributes:
        job_uid: UID of the copy job (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        file_share_uid: UID of the file share; the same as in the objects of the file share job (assumption).
        path: Location of the protected data, not of the copy.
        sources: Files and folders of the share whose backups are copied.
        last_session: Result of the last run of a job for one of its objects.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the copy job (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    file_share_uid: UUID | None = msgspec.field(name="fileShareUid", default=None)
    """UID of the file share; the same as in the objects of the file share job (assumption)."""
    path: str | None = None
    """Location of the protected data, not of the copy."""
    sources: list[BackupServerFileJobObjectSource] | None = None
    """Files and folders of the share whose backups are copied."""
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """Result of the last run of a job for one of its objects."""


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
