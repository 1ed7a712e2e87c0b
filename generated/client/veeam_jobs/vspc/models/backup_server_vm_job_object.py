# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerVmJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Virtual machine of a job.

    One virtual machine of a backup or replication job, with the result of the last run.

    Attributes:
        job_uid: UID of the job that the machine belongs to (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        instance_uid: UID of the virtual machine.
        name: Name of the virtual machine.
        platform: Virtualization platform the machine runs on. The values are the same as for `subtype` of VM
            backup jobs, except that vSphere is spelled `vSphere` here and `VSphere` there.
        hierarchy_ref: Reference of the machine on its platform; on vSphere the managed object reference. That
            it is the reference of the platform, and its form, are assumptions.
        is_excluded: Whether the machine is excluded from the job. That an excluded machine is one that the
            job would otherwise include, for example with its folder or host, is an assumption.
        last_session: Result of the last run for the machine; null when there is no run to report
            (assumption).
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the job that the machine belongs to (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the virtual machine."""
    name: str | None = None
    """Name of the virtual machine."""
    platform: BackupServerVmJobObjectPlatform | None = None
    """Virtualization platform the machine runs on. The values are the same as for `subtype` of VM backup jobs,
    except that vSphere is spelled `vSphere` here and `VSphere` there.
    """
    hierarchy_ref: str | None = msgspec.field(name="hierarchyRef", default=None)
    """Reference of the machine on its platform; on vSphere the managed object reference. That it is the
    reference of the platform, and its form, are assumptions.
    """
    is_excluded: bool | None = msgspec.field(name="isExcluded", default=None)
    """Whether the machine is excluded from the job. That an excluded machine is one that the job would otherwise
    include, for example with its folder or host, is an assumption.
    """
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """Result of the last run for the machine; null when there is no run to report (assumption)."""


from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
from .backup_server_vm_job_object_platform import BackupServerVmJobObjectPlatform  # noqa: E402
