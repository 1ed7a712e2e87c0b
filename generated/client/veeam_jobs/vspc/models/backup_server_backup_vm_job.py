# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerBackupVmJob(msgspec.Struct, kw_only=True, gc=False):
    """VM backup job.

    The properties specific to a job that backs up virtual machines; the rest of the job is a
    `BackupServerJob` with the same `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        subtype: Virtualization platform of the machines that the job backs up.
        target_repository_uid: UID of the repository that backups are written to.
        protected_vm_count: Number of virtual machines that the job includes.
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    subtype: BackupServerBackupVmJobHypervisorType | None = None
    """Virtualization platform of the machines that the job backs up."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """UID of the repository that backups are written to."""
    protected_vm_count: int | None = msgspec.field(name="protectedVmCount", default=None)
    """Number of virtual machines that the job includes."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .backup_server_backup_vm_job_hypervisor_type import BackupServerBackupVmJobHypervisorType  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
