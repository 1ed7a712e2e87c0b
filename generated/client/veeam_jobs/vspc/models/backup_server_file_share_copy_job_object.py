# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileShareCopyJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file share copy job.

    A file share whose backup a job copies. A share in two copy jobs is two objects.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The job that copies; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    file_share_uid: UUID | None = msgspec.field(name="fileShareUid", default=None)
    """UID of the share; the same as in the objects of the file share job (assumption)."""
    path: str | None = None
    """Where the protected data is, not where the copy goes."""
    sources: list[BackupServerFileJobObjectSource] | None = None
    """Files and folders of the share whose backups are copied."""
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """What the last run of a job did with one of its objects."""


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
