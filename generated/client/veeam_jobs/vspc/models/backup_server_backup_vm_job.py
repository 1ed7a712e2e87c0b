# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerBackupVmJob(msgspec.Struct, kw_only=True, gc=False):
    """VM backup job.

    What is particular to a job that backs up virtual machines; the rest of the job is a `BackupServerJob`
    with the same `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    subtype: BackupServerBackupVmJobHypervisorType | None = None
    """Virtualization platform whose machines the job backs up."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """Repository the backups are written to."""
    protected_vm_count: int | None = msgspec.field(name="protectedVmCount", default=None)
    """How many virtual machines the job includes."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .backup_server_backup_vm_job_hypervisor_type import BackupServerBackupVmJobHypervisorType  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
