# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import datetime
from uuid import UUID

import msgspec


class BackupServerAgentJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of an agent job.

    A computer that an agent job protects, with how its last run in this job went.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the computer in this job, assigned by the backup server."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the computer in this job, assigned by the console; differs from every other, on any backup server.
    """
    backup_server_uid: UUID | None = msgspec.field(name="backupServerUid", default=None)
    """Backup server the job is configured on."""
    agent_uid: UUID | None = msgspec.field(name="agentUid", default=None)
    """Backup agent on the computer; null when the console does not know it (assumption)."""
    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The agent job, by its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same job, by its `uniqueUid`."""
    computer: str | None = None
    """Name of the computer."""
    backup_status: BackupServerAgentJobObjectStatus | None = msgspec.field(name="backupStatus", default=None)
    """How the last run ended for one computer, or that it is still going on."""
    last_run: datetime.datetime | None = msgspec.field(name="lastRun", default=None)
    """When the last run began; null when there is none to report."""
    last_end_time: datetime.datetime | None = msgspec.field(name="lastEndTime", default=None)
    """When the last run ended; null when there is no end to report yet."""
    last_duration: int | None = msgspec.field(name="lastDuration", default=None)
    """Length of the last run, in seconds."""
    restore_points_count: int | None = msgspec.field(name="restorePointsCount", default=None)
    """How many restore points of the computer there are."""
    os_type: BackupServerAgentJobOsType | None = msgspec.field(name="osType", default=None)
    """Operating system of the protected computers."""
    failure_message: str | None = msgspec.field(name="failureMessage", default=None)
    """Why the last run failed or warned; null when there is nothing to report. Lines are separated by `\\r\\n`.
    """


from .backup_server_agent_job_object_status import BackupServerAgentJobObjectStatus  # noqa: E402
from .backup_server_agent_job_os_type import BackupServerAgentJobOsType  # noqa: E402
