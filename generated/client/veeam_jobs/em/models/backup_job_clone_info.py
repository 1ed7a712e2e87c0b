# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupJobCloneInfo(msgspec.Struct, kw_only=True, gc=False):
    """Copy of a backup job.

    What is different in the copy of a backup job.
    """

    job_name: str = msgspec.field(name="JobName")
    """Name of the new job, of at most 50 characters."""
    folder_name: str = msgspec.field(name="FolderName")
    """Name for the backup files of the new job."""
    repository_uid: str = msgspec.field(name="RepositoryUid")
    """UID of the repository for the backups of the new job."""
    description: str | Unset = msgspec.field(name="Description", default=UNSET)
    """Remark on the new job."""
