# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileShareJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file share job.

    A file share that a job backs up. A share in two jobs appears as two objects.

    Attributes:
        job_uid: UID of the job that backs up the share (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        file_share_uid: UID of the file share; the same in every job that backs up the share (assumption).
        name: Name of the file share.
        sources: Files and folders of the share that are backed up.
        last_session: Result of the last run of a job for one file share. A number is null when the backup
            server has not reported it (assumption).
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the job that backs up the share (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    file_share_uid: UUID | None = msgspec.field(name="fileShareUid", default=None)
    """UID of the file share; the same in every job that backs up the share (assumption)."""
    name: str | None = None
    """Name of the file share."""
    sources: list[BackupServerFileJobObjectSource] | None = None
    """Files and folders of the share that are backed up."""
    last_session: BackupServerFileShareJobObjectLastSession | None = msgspec.field(
        name="lastSession", default=None
    )
    """Result of the last run of a job for one file share. A number is null when the backup server has not
    reported it (assumption).
    """


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_file_share_job_object_last_session import BackupServerFileShareJobObjectLastSession  # noqa: E402
