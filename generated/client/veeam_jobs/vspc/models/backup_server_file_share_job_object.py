# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerFileShareJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file share job.

    A file share that a job backs up. A share in two jobs is two objects.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The job that backs up the share; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    file_share_uid: UUID | None = msgspec.field(name="fileShareUid", default=None)
    """UID of the share. The same in every job that backs it up (assumption)."""
    name: str | None = None
    """Name of the share."""
    sources: list[BackupServerFileJobObjectSource] | None = None
    """What is backed up of the share."""
    last_session: BackupServerFileShareJobObjectLastSession | None = msgspec.field(
        name="lastSession", default=None
    )
    """What the last run of a job did with one file share. A number is null when the backup server has not
    reported it (assumption).
    """


from .backup_server_file_job_object_source import BackupServerFileJobObjectSource  # noqa: E402
from .backup_server_file_share_job_object_last_session import BackupServerFileShareJobObjectLastSession  # noqa: E402
