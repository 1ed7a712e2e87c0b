# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerCloudDirectorBackupJobConfiguration(msgspec.Struct, kw_only=True, gc=False):
    """Configuration of a Cloud Director job.

    All settings of a job that backs up VMware Cloud Director machines: scope, storage, guest processing and
    schedule. Storage and schedule have the same form as for a vSphere job; objects are identified as in Cloud
    Director.

    Most parts have their own `is_enabled`. A part that is disabled keeps its settings, so check `is_enabled`
    before you use the other settings.

    Attributes:
        instance_uid: UID of the job, for use in paths (assumption; the sources do not say how it relates to
            the two UIDs in `vspc.jobs.get`).
        original_uid: UID of the job in Veeam Backup & Replication, not in the console.
        name: Name of the job, 1 to 125 characters.
        description: Description of the job, up to 2048 characters. Required, but may be empty.
        is_disabled: Whether the job is disabled. The opposite of `is_enabled` in `vspc.jobs.get`
            (assumption).
        mapped_organization_uid: UID of the organization to which the job is assigned, on a server that the
            provider hosts; null when the job is not assigned (the meaning of null is an assumption). Set by
            the query parameter of the same name when the job is created.
        mapped_organization_name: Name of the organization to which the job is assigned; null when the job is
            not assigned.
        backup_server_uid: UID of the Veeam Backup & Replication server on which the job runs.
        backup_server_name: Name of the backup server on which the job runs.
        is_high_priority: Whether the job gets proxies and repositories before other jobs when they are busy.
        virtual_machines: Machines and containers that the job backs up, minus the exclusions. A container
            includes all its machines, also those added later (assumption).
        storage: Repository, proxies, retention and advanced settings of the backups.
        guest_processing: Settings for processing inside the operating systems of the machines that a Cloud
            Director job backs up.
        schedule: When the job runs automatically. One of `daily`, `monthly`, `periodically`, `continuously`
            and `after_this_job` is enabled (that only one can be enabled is an assumption); `retry` and
            `backup_window` can be combined with any of them.
    """

    instance_uid: UUID | None | Unset = msgspec.field(name="instanceUid", default=UNSET)
    """UID of the job, for use in paths (assumption; the sources do not say how it relates to the two UIDs in
    `vspc.jobs.get`).
    """
    original_uid: UUID | None | Unset = msgspec.field(name="originalUid", default=UNSET)
    """UID of the job in Veeam Backup & Replication, not in the console."""
    name: str | None | Unset = expected()
    """Name of the job, 1 to 125 characters."""
    description: str | None | Unset = expected()
    """Description of the job, up to 2048 characters. Required, but may be empty."""
    is_disabled: bool | None | Unset = msgspec.field(name="isDisabled", default=UNSET)
    """Whether the job is disabled. The opposite of `is_enabled` in `vspc.jobs.get` (assumption)."""
    mapped_organization_uid: UUID | None | Unset = msgspec.field(name="mappedOrganizationUid", default=UNSET)
    """UID of the organization to which the job is assigned, on a server that the provider hosts; null when the
    job is not assigned (the meaning of null is an assumption). Set by the query parameter of the same name
    when the job is created.
    """
    mapped_organization_name: str | None | Unset = msgspec.field(name="mappedOrganizationName", default=UNSET)
    """Name of the organization to which the job is assigned; null when the job is not assigned."""
    backup_server_uid: UUID | None | Unset = msgspec.field(name="backupServerUid", default=UNSET)
    """UID of the Veeam Backup & Replication server on which the job runs."""
    backup_server_name: str | None | Unset = msgspec.field(name="backupServerName", default=UNSET)
    """Name of the backup server on which the job runs."""
    is_high_priority: bool | None | Unset = expected(name="isHighPriority")
    """Whether the job gets proxies and repositories before other jobs when they are busy."""
    virtual_machines: BackupServerCloudDirectorBackupJobVirtualMachines | None | Unset = expected(
        name="virtualMachines"
    )
    """Machines and containers that the job backs up, minus the exclusions. A container includes all its
    machines, also those added later (assumption).
    """
    storage: BackupServerBackupJobStorage | None | Unset = expected()
    """Repository, proxies, retention and advanced settings of the backups."""
    guest_processing: BackupServerCloudDirectorBackupJobGuestProcessing | None | Unset = msgspec.field(
        name="guestProcessing", default=UNSET
    )
    """Settings for processing inside the operating systems of the machines that a Cloud Director job backs up.
    """
    schedule: BackupServerBackupJobSchedule | None | Unset = UNSET
    """When the job runs automatically. One of `daily`, `monthly`, `periodically`, `continuously` and
    `after_this_job` is enabled (that only one can be enabled is an assumption); `retry` and `backup_window`
    can be combined with any of them.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "name",
        "description",
        "is_high_priority",
        "virtual_machines",
        "storage",
    )


from .backup_server_backup_job_schedule import BackupServerBackupJobSchedule  # noqa: E402
from .backup_server_backup_job_storage import BackupServerBackupJobStorage  # noqa: E402
from .backup_server_cloud_director_backup_job_guest_processing import (
    BackupServerCloudDirectorBackupJobGuestProcessing,  # noqa: E402
)
from .backup_server_cloud_director_backup_job_virtual_machines import (
    BackupServerCloudDirectorBackupJobVirtualMachines,  # noqa: E402
)
