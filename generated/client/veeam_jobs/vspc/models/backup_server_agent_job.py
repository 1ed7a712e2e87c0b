# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerAgentJob(msgspec.Struct, kw_only=True, gc=False):
    """Agent job.

    What is particular to an agent job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    total_jobs_count: int | None = msgspec.field(name="totalJobsCount", default=None)
    """How many sessions of the job there are."""
    success_jobs_count: int | None = msgspec.field(name="successJobsCount", default=None)
    """How many of them ended well."""
    destination: str | None = None
    """Name of the place the job writes to, usually a repository."""
    source: BackupServerAgentJobSource | None = None
    """What an agent job backs up."""
    job_mode: BackupServerAgentJobMode | None = msgspec.field(name="jobMode", default=None)
    """Who manages the job."""
    os_type: BackupServerAgentJobOsType | None = msgspec.field(name="osType", default=None)
    """Operating system of the protected computers."""
    license_type: BackupServerAgentJobLicenseType | None = msgspec.field(name="licenseType", default=None)
    """Kind of licence the protected computers use."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .backup_server_agent_job_license_type import BackupServerAgentJobLicenseType  # noqa: E402
from .backup_server_agent_job_mode import BackupServerAgentJobMode  # noqa: E402
from .backup_server_agent_job_os_type import BackupServerAgentJobOsType  # noqa: E402
from .backup_server_agent_job_source import BackupServerAgentJobSource  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
