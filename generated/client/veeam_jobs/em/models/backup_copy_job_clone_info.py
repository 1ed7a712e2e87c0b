# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupCopyJobCloneInfo(msgspec.Struct, kw_only=True, gc=False):
    """Copy of a periodic backup copy job.

    Settings of the copy that differ from the original periodic backup copy job.

    Attributes:
        job_name: Name of the new job; at most 50 characters.
        job_file_name: Name of the backup files of the new job.
        repository_uid: UID of the repository that stores the backups of the new job.
        description: Description of the new job.
    """

    job_name: str = msgspec.field(name="JobName")
    """Name of the new job; at most 50 characters."""
    job_file_name: str = msgspec.field(name="JobFileName")
    """Name of the backup files of the new job."""
    repository_uid: str = msgspec.field(name="RepositoryUid")
    """UID of the repository that stores the backups of the new job."""
    description: str | Unset = msgspec.field(name="Description", default=UNSET)
    """Description of the new job."""
