# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobCloneSpec(msgspec.Struct, kw_only=True, gc=False):
    """Copy of a job.

    How a clone is to be called and where its backups go. Give one member, the one that goes with the type of
    the job.
    """

    backup_job_clone_info: BackupJobCloneInfo | Unset = msgspec.field(
        name="BackupJobCloneInfo", default=UNSET
    )
    """What is different in the copy of a backup job."""
    replica_job_clone_info: ReplicaJobCloneInfo | Unset = msgspec.field(
        name="ReplicaJobCloneInfo", default=UNSET
    )
    """What is different in the copy of a replication job."""
    backup_copy_job_clone_info: BackupCopyJobCloneInfo | Unset = msgspec.field(
        name="BackupCopyJobCloneInfo", default=UNSET
    )
    """What is different in the copy of a periodic copy job."""
    immediate_backup_copy_job_clone_info: ImmediateBackupCopyJobCloneInfo | Unset = msgspec.field(
        name="ImmediateBackupCopyJobCloneInfo", default=UNSET
    )
    """What is different in the copy of an immediate copy job. The order of the elements differs from that of the
    other kinds.
    """


from .backup_copy_job_clone_info import BackupCopyJobCloneInfo  # noqa: E402
from .backup_job_clone_info import BackupJobCloneInfo  # noqa: E402
from .immediate_backup_copy_job_clone_info import ImmediateBackupCopyJobCloneInfo  # noqa: E402
from .replica_job_clone_info import ReplicaJobCloneInfo  # noqa: E402
