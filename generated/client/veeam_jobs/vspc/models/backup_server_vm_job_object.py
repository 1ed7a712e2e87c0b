# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerVmJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Virtual machine of a job.

    One virtual machine of a backup or replication job, with what the last run made of it.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The job the machine belongs to; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the virtual machine."""
    name: str | None = None
    """The virtual machine, by name."""
    platform: BackupServerVmJobObjectPlatform | None = None
    """Virtualization platform the machine runs on. The values are those of the `subtype` of VM backup jobs, save
    that vSphere is spelled `vSphere` here and `VSphere` there.
    """
    hierarchy_ref: str | None = msgspec.field(name="hierarchyRef", default=None)
    """What the platform itself calls the machine; on vSphere the managed object reference. That it is the
    platform's own reference, and its form, are assumptions.
    """
    is_excluded: bool | None = msgspec.field(name="isExcluded", default=None)
    """Whether the machine is left out of the job. That such a machine is one the job would otherwise take in,
    with its folder or host for example, is an assumption.
    """
    last_session: BackupServerJobObjectLastSession | None = msgspec.field(name="lastSession", default=None)
    """What the last run did with the machine; null when there is no run to report (assumption)."""


from .backup_server_job_object_last_session import BackupServerJobObjectLastSession  # noqa: E402
from .backup_server_vm_job_object_platform import BackupServerVmJobObjectPlatform  # noqa: E402
