# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerAgentJob(msgspec.Struct, kw_only=True, gc=False):
    """Agent job.

    The properties specific to an agent job; the rest of the job is a `BackupServerJob` with the same
    `instance_uid`.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        total_jobs_count: Total number of sessions of the job.
        success_jobs_count: Number of sessions of the job that succeeded.
        destination: Name of the target that the job writes to, usually a repository.
        source: Data that an agent job backs up.
        job_mode: Whether the backup server or the agents manage the job.
        os_type: Operating system of the protected computers.
        license_type: Type of license that the protected computers use.
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    total_jobs_count: int | None = msgspec.field(name="totalJobsCount", default=None)
    """Total number of sessions of the job."""
    success_jobs_count: int | None = msgspec.field(name="successJobsCount", default=None)
    """Number of sessions of the job that succeeded."""
    destination: str | None = None
    """Name of the target that the job writes to, usually a repository."""
    source: BackupServerAgentJobSource | None = None
    """Data that an agent job backs up."""
    job_mode: BackupServerAgentJobMode | None = msgspec.field(name="jobMode", default=None)
    """Whether the backup server or the agents manage the job."""
    os_type: BackupServerAgentJobOsType | None = msgspec.field(name="osType", default=None)
    """Operating system of the protected computers."""
    license_type: BackupServerAgentJobLicenseType | None = msgspec.field(name="licenseType", default=None)
    """Type of license that the protected computers use."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .backup_server_agent_job_license_type import BackupServerAgentJobLicenseType  # noqa: E402
from .backup_server_agent_job_mode import BackupServerAgentJobMode  # noqa: E402
from .backup_server_agent_job_os_type import BackupServerAgentJobOsType  # noqa: E402
from .backup_server_agent_job_source import BackupServerAgentJobSource  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
