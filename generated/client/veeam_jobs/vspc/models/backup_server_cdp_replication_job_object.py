# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import datetime
from uuid import UUID

import msgspec


class BackupServerCdpReplicationJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Virtual machine of a CDP policy.

    One virtual machine of a CDP policy, with figures on how well it keeps up. The figures cover several
    synchronization sessions; no source says over which time they are taken. Sizes are in kilobytes, lengths
    of time in seconds, as the names end.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """The policy the machine belongs to; its `instanceUid`."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """The same policy, by its `uniqueUid`."""
    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the virtual machine."""
    name: str | None = None
    """The virtual machine, by name."""
    status: BackupServerCdpReplicationJobObjectStatus | None = None
    """How far the policy is with the machine, or how its last session ended for it."""
    failure_message: str | None = msgspec.field(name="failureMessage", default=None)
    """Why the session of this machine failed; empty when it did not (assumption)."""
    last_session_end_time: datetime.date | None = msgspec.field(name="lastSessionEndTime", default=None)
    """The day the last session ended; null when there is none to report (assumption)."""
    sla: int | None = None
    """Share of the sessions that were done within the RPO of the policy, in percent."""
    bottleneck: BackupServerCdpReplicationJobBottleneckType | None = None
    """Which part of the way from source to target holds the replication up."""
    max_delay_sec: int | None = msgspec.field(name="maxDelaySec", default=None)
    """Difference between the RPO of the policy and the time it took to send and save the data, in seconds; that
    of the slowest session, and 0 when none took longer than the RPO (both assumptions).
    """
    avg_duration_sec: int | None = msgspec.field(name="avgDurationSec", default=None)
    """Average length of a synchronization session, in seconds."""
    max_duration_sec: int | None = msgspec.field(name="maxDurationSec", default=None)
    """Length of the longest synchronization session, in seconds."""
    interval_sec: int | None = msgspec.field(name="intervalSec", default=None)
    """Length of a synchronization session as the policy sets it, in seconds. Compare `avgDurationSec` and
    `maxDurationSec`.
    """
    successful_sessions_count: int | None = msgspec.field(name="successfulSessionsCount", default=None)
    """How many task sessions ended well."""
    failed_sessions_count: int | None = msgspec.field(name="failedSessionsCount", default=None)
    """How many task sessions failed."""
    warnings_count: int | None = msgspec.field(name="warningsCount", default=None)
    """How many task sessions ended with something to look at."""
    avg_transferred_data_kb: int | None = msgspec.field(name="avgTransferredDataKb", default=None)
    """Data a synchronization session processed on average, in kilobytes."""
    max_transferred_data_kb: int | None = msgspec.field(name="maxTransferredDataKb", default=None)
    """Data the largest synchronization session processed, in kilobytes."""
    total_transferred_data_kb: int | None = msgspec.field(name="totalTransferredDataKb", default=None)
    """Data all synchronization sessions processed together, in kilobytes."""


from .backup_server_cdp_replication_job_bottleneck_type import BackupServerCdpReplicationJobBottleneckType  # noqa: E402
from .backup_server_cdp_replication_job_object_status import BackupServerCdpReplicationJobObjectStatus  # noqa: E402
