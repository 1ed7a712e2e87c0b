# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class JobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Job details.

    What only jobs of one kind have. One of the members is set, the one that goes with `JobType`; JSON prints
    the others as null.
    """

    backup_job_info: BackupJobInfo | None = msgspec.field(name="BackupJobInfo", default=None)
    """What a backup job protects, how guests are treated, and how long restore points are kept."""
    file_copy_job_info: dict[str, Any] | None = msgspec.field(name="FileCopyJobInfo", default=None)
    """A leftover without members, for file copy jobs, which this API does not list."""
    replica_job_info: ReplicaJobInfo | None = msgspec.field(name="ReplicaJobInfo", default=None)
    """What a replication job protects and how guests are treated."""
    backup_copy_job_info: BackupCopyJobInfo | None = msgspec.field(name="BackupCopyJobInfo", default=None)
    """What a periodic copy job of version 11a or earlier copies. No sample shows one."""
    immediate_backup_copy_job_info: ImmediateBackupCopyJobInfo | None = msgspec.field(
        name="ImmediateBackupCopyJobInfo", default=None
    )
    """What a backup copy job copies: the backups of jobs, single backups, or all backups of repositories. For
    immediate copy jobs, and for periodic ones that version 12 or later made.
    """


from .backup_copy_job_info import BackupCopyJobInfo  # noqa: E402
from .backup_job_info import BackupJobInfo  # noqa: E402
from .immediate_backup_copy_job_info import ImmediateBackupCopyJobInfo  # noqa: E402
from .replica_job_info import ReplicaJobInfo  # noqa: E402
