# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerReplicationVmJob(msgspec.Struct, kw_only=True, gc=False):
    """Replication job.

    The properties specific to a job that replicates virtual machines from snapshots; the rest of the job is a
    `BackupServerJob` with the same `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        protected_vm_count: Number of virtual machines that the job includes.
        is_cloud_job: Whether the replicas are created on a cloud host.
        cloud_host_uid: UID of the cloud host on which the replicas are created; null while `is_cloud_job` is
            false (assumption).
        target_host_uid: UID of the host on which the replicas are created.
        source_wan_accelerator_uid: UID of the WAN accelerator at the source site; null when the data is sent
            directly over the network (assumption).
        target_wan_accelerator_uid: UID of the WAN accelerator at the target site; null when the data is sent
            directly over the network (assumption).
        through_wan_accelerators: Whether the data is sent through a pair of WAN accelerators.
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    protected_vm_count: int | None = msgspec.field(name="protectedVmCount", default=None)
    """Number of virtual machines that the job includes."""
    is_cloud_job: bool | None = msgspec.field(name="isCloudJob", default=None)
    """Whether the replicas are created on a cloud host."""
    cloud_host_uid: UUID | None = msgspec.field(name="cloudHostUid", default=None)
    """UID of the cloud host on which the replicas are created; null while `is_cloud_job` is false (assumption).
    """
    target_host_uid: UUID | None = msgspec.field(name="targetHostUid", default=None)
    """UID of the host on which the replicas are created."""
    source_wan_accelerator_uid: UUID | None = msgspec.field(name="sourceWanAcceleratorUid", default=None)
    """UID of the WAN accelerator at the source site; null when the data is sent directly over the network
    (assumption).
    """
    target_wan_accelerator_uid: UUID | None = msgspec.field(name="targetWanAcceleratorUid", default=None)
    """UID of the WAN accelerator at the target site; null when the data is sent directly over the network
    (assumption).
    """
    through_wan_accelerators: bool | None = msgspec.field(name="throughWanAccelerators", default=None)
    """Whether the data is sent through a pair of WAN accelerators."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
