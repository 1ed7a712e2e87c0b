# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerCloudDirectorBackupJobConfiguration(msgspec.Struct, kw_only=True, gc=False):
    """Configuration of a Cloud Director job.

    All settings of a job that backs up VMware Cloud Director machines: what it takes, where to, what it does
    inside the guests, when it runs. Storage and schedule have the form they have for a vSphere job; objects
    are named the Cloud Director way.

    Most parts carry an `isEnabled` of their own. A part that is switched off keeps its settings, so look at
    the switch before you read the rest.
    """

    instance_uid: UUID | None | Unset = msgspec.field(name="instanceUid", default=UNSET)
    """UID of the job, as paths take it (assumption; the sources do not say how it relates to the two UIDs in
    `jobs_get`).
    """
    original_uid: UUID | None | Unset = msgspec.field(name="originalUid", default=UNSET)
    """UID of the job in Veeam Backup & Replication itself."""
    name: str | None | Unset = UNSET
    """Name of the job, 1 to 125 characters."""
    description: str | None | Unset = UNSET
    """A note on the job, up to 2048 characters; may be empty, not missing."""
    is_disabled: bool | None | Unset = msgspec.field(name="isDisabled", default=UNSET)
    """True while the job is switched off. `isEnabled` of `jobs_get` says the same the other way round
    (assumption).
    """
    mapped_organization_uid: UUID | None | Unset = msgspec.field(name="mappedOrganizationUid", default=UNSET)
    """Organization the job was assigned to, on a server the provider hosts; null when it was not assigned (what
    null means is an assumption). Chosen by the query parameter of the same name when the job is created.
    """
    mapped_organization_name: str | None | Unset = msgspec.field(name="mappedOrganizationName", default=UNSET)
    """Name of that organization; null where there is none."""
    backup_server_uid: UUID | None | Unset = msgspec.field(name="backupServerUid", default=UNSET)
    """Veeam Backup & Replication server the job runs on."""
    backup_server_name: str | None | Unset = msgspec.field(name="backupServerName", default=UNSET)
    """Name of that server."""
    is_high_priority: bool | None | Unset = msgspec.field(name="isHighPriority", default=UNSET)
    """Whether the job is served before others when proxies and repositories are busy."""
    virtual_machines: BackupServerCloudDirectorBackupJobVirtualMachines | None | Unset = msgspec.field(
        name="virtualMachines", default=UNSET
    )
    """What the job backs up: machines and containers, minus the exclusions. A container counts with all its
    machines, those that join it later too (assumption).
    """
    storage: BackupServerBackupJobStorage | None | Unset = UNSET
    """Where the backups go, by which proxies, how long they are kept and how they are made."""
    guest_processing: BackupServerCloudDirectorBackupJobGuestProcessing | None | Unset = msgspec.field(
        name="guestProcessing", default=UNSET
    )
    """What a Cloud Director job does inside the operating systems of the machines it backs up."""
    schedule: BackupServerBackupJobSchedule | None | Unset = UNSET
    """When the job runs by itself. One of `daily`, `monthly`, `periodically`, `continuously` and `afterThisJob`
    is switched on (that it is one only is an assumption); `retry` and `backupWindow` go with any of them.
    """


from .backup_server_backup_job_schedule import BackupServerBackupJobSchedule  # noqa: E402
from .backup_server_backup_job_storage import BackupServerBackupJobStorage  # noqa: E402
from .backup_server_cloud_director_backup_job_guest_processing import (
    BackupServerCloudDirectorBackupJobGuestProcessing,  # noqa: E402
)
from .backup_server_cloud_director_backup_job_virtual_machines import (
    BackupServerCloudDirectorBackupJobVirtualMachines,  # noqa: E402
)
