# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupServerAgentJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of an agent job.

    A computer that an agent job protects, with the result of its last run in this job.

    Attributes:
        instance_uid: UID of the computer in this job, assigned by the backup server.
        unique_uid: UID of the computer in this job, assigned by the console; unique across all backup
            servers.
        backup_server_uid: UID of the backup server on which the job is configured.
        agent_uid: UID of the backup agent on the computer; null when the console does not know the agent
            (assumption).
        job_uid: UID of the agent job (`instance_uid` of the job).
        unique_job_uid: UID that the console assigned to the job of this object (`unique_uid` of the job).
        computer: Name of the protected computer.
        backup_status: Result of the last run for one computer, or that the run is still in progress.
        last_run: Time at which the last run started; null when there is no run to report.
        last_end_time: Time at which the last run ended; null when there is no end time to report yet.
        last_duration: Duration of the last run, in seconds.
        restore_points_count: Number of restore points of the computer.
        os_type: Operating system of the protected computer.
        failure_message: Reason why the last run failed or ended with warnings; null when there is nothing to
            report. Lines are separated by `\\r\\n`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the computer in this job, assigned by the backup server."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the computer in this job, assigned by the console; unique across all backup servers."""
    backup_server_uid: UUID | None = msgspec.field(name="backupServerUid", default=None)
    """UID of the backup server on which the job is configured."""
    agent_uid: UUID | None = msgspec.field(name="agentUid", default=None)
    """UID of the backup agent on the computer; null when the console does not know the agent (assumption)."""
    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the agent job (`instance_uid` of the job)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the job of this object (`unique_uid` of the job)."""
    computer: str | None = None
    """Name of the protected computer."""
    backup_status: BackupServerAgentJobObjectStatus | None = msgspec.field(name="backupStatus", default=None)
    """Result of the last run for one computer, or that the run is still in progress."""
    last_run: Instant | None = msgspec.field(name="lastRun", default=None)
    """Time at which the last run started; null when there is no run to report."""
    last_end_time: Instant | None = msgspec.field(name="lastEndTime", default=None)
    """Time at which the last run ended; null when there is no end time to report yet."""
    last_duration: int | None = msgspec.field(name="lastDuration", default=None)
    """Duration of the last run, in seconds."""
    restore_points_count: int | None = msgspec.field(name="restorePointsCount", default=None)
    """Number of restore points of the computer."""
    os_type: BackupServerAgentJobOsType | None = msgspec.field(name="osType", default=None)
    """Operating system of the protected computer."""
    failure_message: str | None = msgspec.field(name="failureMessage", default=None)
    """Reason why the last run failed or ended with warnings; null when there is nothing to report. Lines are
    separated by `\\r\\n`.
    """


from .backup_server_agent_job_object_status import BackupServerAgentJobObjectStatus  # noqa: E402
from .backup_server_agent_job_os_type import BackupServerAgentJobOsType  # noqa: E402
