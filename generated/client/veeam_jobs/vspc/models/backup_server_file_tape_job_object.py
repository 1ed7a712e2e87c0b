# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileTapeJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file to tape job.

    A host with the files and folders that a file to tape job reads from it, and how the last run went with
    them.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The file to tape job; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    host_name: str | None = msgspec.field(name="hostName", default=None)
    """Name of the computer the files are read from."""
    sources: list[BackupServerFileTapeJobObjectSource] | None = None
    """The files and folders picked on that host, one element each."""
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """What the last run of a job did with one of its objects."""


from .backup_server_file_tape_job_object_source import BackupServerFileTapeJobObjectSource  # noqa: E402
from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
