# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileTapeJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file to tape job.

    A host with the files and folders that a file to tape job reads from it, and the result of the last run.

    Attributes:
        job_uid: UID of the file to tape job (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        host_name: Name of the computer from which the files are read.
        sources: Files and folders on the host that are written to tape, one element for each.
        last_session: Result of the last run of a job for one of its objects.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the file to tape job (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    host_name: str | None = msgspec.field(name="hostName", default=None)
    """Name of the computer from which the files are read."""
    sources: list[BackupServerFileTapeJobObjectSource] | None = None
    """Files and folders on the host that are written to tape, one element for each."""
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """Result of the last run of a job for one of its objects."""


from .backup_server_file_tape_job_object_source import BackupServerFileTapeJobObjectSource  # noqa: E402
from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
