# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupServerJob(msgspec.Struct, kw_only=True, gc=False):
    """Job.

    Properties that every job on a backup server has, regardless of its type: owner, result of the last run,
    schedule and target.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        original_uid: UID of the job in Veeam Backup & Replication, without a part that distinguishes backup
            servers (assumption). Only published examples of API 3.6 to 3.6.2 show it; no machine-readable
            description lists it. Since version 3.6. Gone with version 3.7.
        name: Name given to the job on its backup server. Not unique.
        description: Description of the job, written by its author.
        created_by: Account that created the job.
        creation_time: Date and time at which the job was created.
        backup_server_uid: UID of the Veeam Backup & Replication server on which the job runs.
        location_uid: UID of the location of the backup server.
        site_uid: UID of the Veeam Cloud Connect site; null when there is none.
        organization_uid: UID of the organization that owns the backup server.
        mapped_organization_uid: UID of the organization to which the job is assigned, if a provider runs it
            for a customer; null when the job is not assigned.
        status: Result of the last run, or what the job is doing now.
        type: What the job does and with which data.
        last_run: Time at which the last run started; null when there is no run to report.
        last_end_time: Time at which the last run ended; null when there is no end time to report yet.
        last_duration: Duration of the last run, in seconds.
        processing_rate: Rate at which the last run processed data. No page of API v3 states the unit. That it
            is megabytes per second, as in REST API v2 of the same console, is an assumption.
        avg_duration: Average duration of a run, in seconds.
        transferred_data: Amount of data that the last run sent to the target, in bytes.
        backup_chain_size: Total size of all backup files of the job, in bytes. Only available for VMware
            vSphere and Microsoft Hyper-V virtual machines.
        bottleneck: Part of the data path from source to target that slowed down the last run.
        is_enabled: Whether the schedule of the job is enabled. A disabled job can still be started manually
            (assumption).
        schedule_type: What starts the job. The details are in `schedule`.
        schedule: Schedule of the job. Only the member for the `schedule_type` of the job is filled; the
            others are null. The whole object is null for a job without a schedule (assumption). Since version
            3.6.1.
        failure_message: Reason why the last run failed or ended with warnings; null when there is nothing to
            report. Lines are separated by `\\r\\n`.
        target_type: Whether the job writes to a local target or to the cloud.
        destination: Name of the target that the job writes to, usually a repository.
        retention_limit: Number of restore points or days to keep; the unit is given by
            `retention_limit_type`.
        retention_limit_type: Unit of `retention_limit`.
        is_gfs_option_enabled: Whether weekly, monthly or yearly full backups are also kept (GFS).
        last_session_tasks: Tasks of the last run, one for each object. Only available for backup and
            replication of virtual machines.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    original_uid: UUID | None = msgspec.field(name="originalUid", default=None)
    """UID of the job in Veeam Backup & Replication, without a part that distinguishes backup servers
    (assumption). Only published examples of API 3.6 to 3.6.2 show it; no machine-readable description lists
    it. Since version 3.6. Gone with version 3.7.
    """
    name: str | None = None
    """Name given to the job on its backup server. Not unique."""
    description: str | None = None
    """Description of the job, written by its author."""
    created_by: str | None = msgspec.field(name="createdBy", default=None)
    """Account that created the job."""
    creation_time: Instant | None = msgspec.field(name="creationTime", default=None)
    """Date and time at which the job was created."""
    backup_server_uid: UUID | None = msgspec.field(name="backupServerUid", default=None)
    """UID of the Veeam Backup & Replication server on which the job runs."""
    location_uid: UUID | None = msgspec.field(name="locationUid", default=None)
    """UID of the location of the backup server."""
    site_uid: UUID | None = msgspec.field(name="siteUid", default=None)
    """UID of the Veeam Cloud Connect site; null when there is none."""
    organization_uid: UUID | None = msgspec.field(name="organizationUid", default=None)
    """UID of the organization that owns the backup server."""
    mapped_organization_uid: UUID | None = msgspec.field(name="mappedOrganizationUid", default=None)
    """UID of the organization to which the job is assigned, if a provider runs it for a customer; null when the
    job is not assigned.
    """
    status: BackupServerJobStatus | None = None
    """Result of the last run, or what the job is doing now."""
    type: BackupServerJobType | None = None
    """What the job does and with which data."""
    last_run: Instant | None = msgspec.field(name="lastRun", default=None)
    """Time at which the last run started; null when there is no run to report."""
    last_end_time: Instant | None = msgspec.field(name="lastEndTime", default=None)
    """Time at which the last run ended; null when there is no end time to report yet."""
    last_duration: int | None = msgspec.field(name="lastDuration", default=None)
    """Duration of the last run, in seconds."""
    processing_rate: float | None = msgspec.field(name="processingRate", default=None)
    """Rate at which the last run processed data. No page of API v3 states the unit. That it is megabytes per
    second, as in REST API v2 of the same console, is an assumption.
    """
    avg_duration: int | None = msgspec.field(name="avgDuration", default=None)
    """Average duration of a run, in seconds."""
    transferred_data: int | None = msgspec.field(name="transferredData", default=None)
    """Amount of data that the last run sent to the target, in bytes."""
    backup_chain_size: int | None = msgspec.field(name="backupChainSize", default=None)
    """Total size of all backup files of the job, in bytes. Only available for VMware vSphere and Microsoft
    Hyper-V virtual machines.
    """
    bottleneck: BackupServerJobBottleneckType | None = None
    """Part of the data path from source to target that slowed down the last run."""
    is_enabled: bool | None = msgspec.field(name="isEnabled", default=None)
    """Whether the schedule of the job is enabled. A disabled job can still be started manually (assumption).
    """
    schedule_type: BackupServerJobScheduleType | None = msgspec.field(name="scheduleType", default=None)
    """What starts the job. The details are in `schedule`."""
    schedule: BackupServerJobSchedule | None = None
    """Schedule of the job. Only the member for the `schedule_type` of the job is filled; the others are null.
    The whole object is null for a job without a schedule (assumption). Since version 3.6.1.
    """
    failure_message: str | None = msgspec.field(name="failureMessage", default=None)
    """Reason why the last run failed or ended with warnings; null when there is nothing to report. Lines are
    separated by `\\r\\n`.
    """
    target_type: BackupServerJobTargetType | None = msgspec.field(name="targetType", default=None)
    """Whether the job writes to a local target or to the cloud."""
    destination: str | None = None
    """Name of the target that the job writes to, usually a repository."""
    retention_limit: int | None = msgspec.field(name="retentionLimit", default=None)
    """Number of restore points or days to keep; the unit is given by `retention_limit_type`."""
    retention_limit_type: RetentionLimitType | None = msgspec.field(name="retentionLimitType", default=None)
    """Unit of `retention_limit`."""
    is_gfs_option_enabled: bool | None = msgspec.field(name="isGfsOptionEnabled", default=None)
    """Whether weekly, monthly or yearly full backups are also kept (GFS)."""
    last_session_tasks: list[BackupServerJobSessionTask] | None = msgspec.field(
        name="lastSessionTasks", default=None
    )
    """Tasks of the last run, one for each object. Only available for backup and replication of virtual machines.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "status",
        "is_enabled",
    )


from .backup_server_job_bottleneck_type import BackupServerJobBottleneckType  # noqa: E402
from .backup_server_job_schedule import BackupServerJobSchedule  # noqa: E402
from .backup_server_job_schedule_type import BackupServerJobScheduleType  # noqa: E402
from .backup_server_job_session_task import BackupServerJobSessionTask  # noqa: E402
from .backup_server_job_status import BackupServerJobStatus  # noqa: E402
from .backup_server_job_target_type import BackupServerJobTargetType  # noqa: E402
from .backup_server_job_type import BackupServerJobType  # noqa: E402
from .retention_limit_type import RetentionLimitType  # noqa: E402
