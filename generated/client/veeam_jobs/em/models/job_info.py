# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class JobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Job details.

    The details that depend on the kind of job. Only the member that matches `job_type` is set; JSON contains
    the others as null.

    Attributes:
        backup_job_info: The objects that a backup job protects, their guest processing and the retention of
            their restore points.
        file_copy_job_info: Unused details of file copy jobs, without members. This API does not list file
            copy jobs.
        replica_job_info: The objects that a replication job protects, and their guest processing.
        backup_copy_job_info: The jobs and backups that a periodic backup copy job of version 11a or earlier
            copies. No sample shows one.
        immediate_backup_copy_job_info: The backups that a backup copy job copies: those of jobs, single
            backups, or all backups of repositories. Used by immediate backup copy jobs, and by periodic ones
            that version 12 or later created.
    """

    backup_job_info: BackupJobInfo | None = msgspec.field(name="BackupJobInfo", default=None)
    """The objects that a backup job protects, their guest processing and the retention of their restore points.
    """
    file_copy_job_info: dict[str, Any] | None = msgspec.field(name="FileCopyJobInfo", default=None)
    """Unused details of file copy jobs, without members. This API does not list file copy jobs."""
    replica_job_info: ReplicaJobInfo | None = msgspec.field(name="ReplicaJobInfo", default=None)
    """The objects that a replication job protects, and their guest processing."""
    backup_copy_job_info: BackupCopyJobInfo | None = msgspec.field(name="BackupCopyJobInfo", default=None)
    """The jobs and backups that a periodic backup copy job of version 11a or earlier copies. No sample shows
    one.
    """
    immediate_backup_copy_job_info: ImmediateBackupCopyJobInfo | None = msgspec.field(
        name="ImmediateBackupCopyJobInfo", default=None
    )
    """The backups that a backup copy job copies: those of jobs, single backups, or all backups of repositories.
    Used by immediate backup copy jobs, and by periodic ones that version 12 or later created.
    """


from .backup_copy_job_info import BackupCopyJobInfo  # noqa: E402
from .backup_job_info import BackupJobInfo  # noqa: E402
from .immediate_backup_copy_job_info import ImmediateBackupCopyJobInfo  # noqa: E402
from .replica_job_info import ReplicaJobInfo  # noqa: E402
