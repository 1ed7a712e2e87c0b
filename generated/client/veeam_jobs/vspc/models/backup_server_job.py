# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import datetime
from uuid import UUID

import msgspec


class BackupServerJob(msgspec.Struct, kw_only=True, gc=False):
    """Job.

    What every job on a backup server has, whatever its type: who it belongs to, how the last run went, when
    it runs, where it writes.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    name: str | None = None
    """Name given to the job on its backup server. Not unique."""
    description: str | None = None
    """Note the author of the job left."""
    created_by: str | None = msgspec.field(name="createdBy", default=None)
    """Account that created the job."""
    creation_time: datetime.datetime | None = msgspec.field(name="creationTime", default=None)
    """When the job was created."""
    backup_server_uid: UUID | None = msgspec.field(name="backupServerUid", default=None)
    """Veeam Backup & Replication server the job runs on."""
    location_uid: UUID | None = msgspec.field(name="locationUid", default=None)
    """Location of that backup server."""
    site_uid: UUID | None = msgspec.field(name="siteUid", default=None)
    """Veeam Cloud Connect site; null when there is none."""
    organization_uid: UUID | None = msgspec.field(name="organizationUid", default=None)
    """Organization that owns the backup server."""
    mapped_organization_uid: UUID | None = msgspec.field(name="mappedOrganizationUid", default=None)
    """Organization the job was assigned to, where a provider runs it for a customer; null when it was not
    assigned.
    """
    status: BackupServerJobStatus | None = None
    """How the last run ended, or what the job is doing now."""
    type: BackupServerJobType | None = None
    """What the job does, and to what."""
    last_run: datetime.datetime | None = msgspec.field(name="lastRun", default=None)
    """When the last run began; null when there is none to report."""
    last_end_time: datetime.datetime | None = msgspec.field(name="lastEndTime", default=None)
    """When the last run ended; null when there is no end to report yet."""
    last_duration: int | None = msgspec.field(name="lastDuration", default=None)
    """Length of the last run, in seconds."""
    processing_rate: float | None = msgspec.field(name="processingRate", default=None)
    """Rate at which the last run processed data. No page of API v3 states the unit. REST API v2 of the same
    console reported megabytes per second; that v3 does so too is an assumption.
    """
    avg_duration: int | None = msgspec.field(name="avgDuration", default=None)
    """Average length of a run, in seconds."""
    transferred_data: int | None = msgspec.field(name="transferredData", default=None)
    """Data the last run sent to the target, in bytes."""
    backup_chain_size: int | None = msgspec.field(name="backupChainSize", default=None)
    """Size of all backup files of the job, in bytes. Known for virtual machines of VMware vSphere and Microsoft
    Hyper-V only.
    """
    bottleneck: BackupServerJobBottleneckType | None = None
    """Which part of the way from source to target held the last run up."""
    is_enabled: bool | None = msgspec.field(name="isEnabled", default=None)
    """Whether the schedule is on. A job that is switched off can still be started by hand (assumption)."""
    schedule_type: BackupServerJobScheduleType | None = msgspec.field(name="scheduleType", default=None)
    """What makes the job run. `schedule` has the details."""
    schedule: BackupServerJobSchedule | None = None
    """When the job runs. The member that belongs to the job's `scheduleType` is filled, the others are null; all
    of it is null for a job without a schedule (assumption). Since version 3.6.1.
    """
    failure_message: str | None = msgspec.field(name="failureMessage", default=None)
    """Why the last run failed or warned; null when there is nothing to report. Lines are separated by `\\r\\n`.
    """
    target_type: BackupServerJobTargetType | None = msgspec.field(name="targetType", default=None)
    """Whether the job writes to a local place or to a cloud."""
    destination: str | None = None
    """Name of the place the job writes to, usually a repository."""
    retention_limit: int | None = msgspec.field(name="retentionLimit", default=None)
    """How much is kept, counted in `retentionLimitType`."""
    retention_limit_type: RetentionLimitType | None = msgspec.field(name="retentionLimitType", default=None)
    """What `retentionLimit` counts."""
    is_gfs_option_enabled: bool | None = msgspec.field(name="isGfsOptionEnabled", default=None)
    """Whether weekly, monthly or yearly full backups are kept besides (GFS)."""
    last_session_tasks: list[BackupServerJobSessionTask] | None = msgspec.field(
        name="lastSessionTasks", default=None
    )
    """The last run, object by object. Filled for backup and replication of virtual machines only."""


from .backup_server_job_bottleneck_type import BackupServerJobBottleneckType  # noqa: E402
from .backup_server_job_schedule import BackupServerJobSchedule  # noqa: E402
from .backup_server_job_schedule_type import BackupServerJobScheduleType  # noqa: E402
from .backup_server_job_session_task import BackupServerJobSessionTask  # noqa: E402
from .backup_server_job_status import BackupServerJobStatus  # noqa: E402
from .backup_server_job_target_type import BackupServerJobTargetType  # noqa: E402
from .backup_server_job_type import BackupServerJobType  # noqa: E402
from .retention_limit_type import RetentionLimitType  # noqa: E402
