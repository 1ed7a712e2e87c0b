# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobCloneSpec(msgspec.Struct, kw_only=True, gc=False):
    """Copy of a job.

    Settings of a cloned job. Send exactly one member: the one that matches the type of the job.

    Attributes:
        backup_job_clone_info: Settings of the copy that differ from the original backup job.
        replica_job_clone_info: Settings of the copy that differ from the original replication job.
        backup_copy_job_clone_info: Settings of the copy that differ from the original periodic backup copy
            job.
        immediate_backup_copy_job_clone_info: Settings of the copy that differ from the original immediate
            backup copy job. The order of the XML elements differs from that of the other kinds of jobs.
    """

    backup_job_clone_info: BackupJobCloneInfo | Unset = msgspec.field(
        name="BackupJobCloneInfo", default=UNSET
    )
    """Settings of the copy that differ from the original backup job."""
    replica_job_clone_info: ReplicaJobCloneInfo | Unset = msgspec.field(
        name="ReplicaJobCloneInfo", default=UNSET
    )
    """Settings of the copy that differ from the original replication job."""
    backup_copy_job_clone_info: BackupCopyJobCloneInfo | Unset = msgspec.field(
        name="BackupCopyJobCloneInfo", default=UNSET
    )
    """Settings of the copy that differ from the original periodic backup copy job."""
    immediate_backup_copy_job_clone_info: ImmediateBackupCopyJobCloneInfo | Unset = msgspec.field(
        name="ImmediateBackupCopyJobCloneInfo", default=UNSET
    )
    """Settings of the copy that differ from the original immediate backup copy job. The order of the XML
    elements differs from that of the other kinds of jobs.
    """


from .backup_copy_job_clone_info import BackupCopyJobCloneInfo  # noqa: E402
from .backup_job_clone_info import BackupJobCloneInfo  # noqa: E402
from .immediate_backup_copy_job_clone_info import ImmediateBackupCopyJobCloneInfo  # noqa: E402
from .replica_job_clone_info import ReplicaJobCloneInfo  # noqa: E402
