# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerReplicationVmJob(msgspec.Struct, kw_only=True, gc=False):
    """Replication job.

    What is particular to a job that replicates virtual machines from snapshots; the rest of the job is a
    `BackupServerJob` with the same `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    protected_vm_count: int | None = msgspec.field(name="protectedVmCount", default=None)
    """How many virtual machines the job includes."""
    is_cloud_job: bool | None = msgspec.field(name="isCloudJob", default=None)
    """Whether the replicas are made on a cloud host."""
    cloud_host_uid: UUID | None = msgspec.field(name="cloudHostUid", default=None)
    """Cloud host the replicas are made on; null while `isCloudJob` is false (assumption)."""
    target_host_uid: UUID | None = msgspec.field(name="targetHostUid", default=None)
    """Host the replicas are made on."""
    source_wan_accelerator_uid: UUID | None = msgspec.field(name="sourceWanAcceleratorUid", default=None)
    """WAN accelerator at the source site; null when data goes over the network directly (assumption)."""
    target_wan_accelerator_uid: UUID | None = msgspec.field(name="targetWanAcceleratorUid", default=None)
    """WAN accelerator at the target site; null when data goes over the network directly (assumption)."""
    through_wan_accelerators: bool | None = msgspec.field(name="throughWanAccelerators", default=None)
    """Whether data goes through a pair of WAN accelerators."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
