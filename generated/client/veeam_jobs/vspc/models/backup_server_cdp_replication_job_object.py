# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupServerCdpReplicationJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Virtual machine of a CDP policy.

    One virtual machine of a CDP policy, with statistics. The statistics cover several synchronization
    sessions; no source says which period. Sizes are in kilobytes and durations in seconds, as the suffixes of
    the names say.

    Attributes:
        job_uid: UID of the policy that the machine belongs to (`instance_uid` of the policy).
        unique_job_uid: UID that the console assigned to the policy of the machine (`unique_uid` of the
            policy).
        instance_uid: UID of the virtual machine.
        name: Name of the virtual machine.
        status: State of the replication of the machine, or the result of its last session.
        failure_message: Reason why the session of this machine failed; empty when it did not fail
            (assumption).
        last_session_end_time: Time at which the last session ended; null when there is no session to report
            (assumption).
        sla: Percentage of sessions that finished within the RPO of the policy.
        bottleneck: Part of the data path from source to target that slows down the replication.
        max_delay_sec: Difference between the RPO of the policy and the time it took to transfer and save the
            data, in seconds. It is the value of the slowest session, and 0 when no session took longer than
            the RPO (both assumptions).
        avg_duration_sec: Average duration of a synchronization session, in seconds.
        max_duration_sec: Duration of the longest synchronization session, in seconds.
        interval_sec: Duration of a synchronization session as set in the policy, in seconds. Compare
            `avg_duration_sec` and `max_duration_sec`.
        successful_sessions_count: Number of task sessions that succeeded.
        failed_sessions_count: Number of task sessions that failed.
        warnings_count: Number of task sessions that ended with warnings.
        avg_transferred_data_kb: Average amount of data that a synchronization session processed, in
            kilobytes.
        max_transferred_data_kb: Maximum amount of data that a synchronization session processed, in
            kilobytes.
        total_transferred_data_kb: Total amount of data that all synchronization sessions processed, in
            kilobytes.
    """

    job_uid: UUID | None = msgspec.field(name="jobUid", default=None)
    """UID of the policy that the machine belongs to (`instance_uid` of the policy)."""
    unique_job_uid: UUID | None = msgspec.field(name="uniqueJobUid", default=None)
    """UID that the console assigned to the policy of the machine (`unique_uid` of the policy)."""
    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the virtual machine."""
    name: str | None = None
    """Name of the virtual machine."""
    status: BackupServerCdpReplicationJobObjectStatus | None = None
    """State of the replication of the machine, or the result of its last session."""
    failure_message: str | None = msgspec.field(name="failureMessage", default=None)
    """Reason why the session of this machine failed; empty when it did not fail (assumption)."""
    last_session_end_time: Instant | None = msgspec.field(name="lastSessionEndTime", default=None)
    """Time at which the last session ended; null when there is no session to report (assumption)."""
    sla: int | None = None
    """Percentage of sessions that finished within the RPO of the policy."""
    bottleneck: BackupServerCdpReplicationJobBottleneckType | None = None
    """Part of the data path from source to target that slows down the replication."""
    max_delay_sec: int | None = msgspec.field(name="maxDelaySec", default=None)
    """Difference between the RPO of the policy and the time it took to transfer and save the data, in seconds.
    It is the value of the slowest session, and 0 when no session took longer than the RPO (both assumptions).
    """
    avg_duration_sec: int | None = msgspec.field(name="avgDurationSec", default=None)
    """Average duration of a synchronization session, in seconds."""
    max_duration_sec: int | None = msgspec.field(name="maxDurationSec", default=None)
    """Duration of the longest synchronization session, in seconds."""
    interval_sec: int | None = msgspec.field(name="intervalSec", default=None)
    """Duration of a synchronization session as set in the policy, in seconds. Compare `avg_duration_sec` and
    `max_duration_sec`.
    """
    successful_sessions_count: int | None = msgspec.field(name="successfulSessionsCount", default=None)
    """Number of task sessions that succeeded."""
    failed_sessions_count: int | None = msgspec.field(name="failedSessionsCount", default=None)
    """Number of task sessions that failed."""
    warnings_count: int | None = msgspec.field(name="warningsCount", default=None)
    """Number of task sessions that ended with warnings."""
    avg_transferred_data_kb: int | None = msgspec.field(name="avgTransferredDataKb", default=None)
    """Average amount of data that a synchronization session processed, in kilobytes."""
    max_transferred_data_kb: int | None = msgspec.field(name="maxTransferredDataKb", default=None)
    """Maximum amount of data that a synchronization session processed, in kilobytes."""
    total_transferred_data_kb: int | None = msgspec.field(name="totalTransferredDataKb", default=None)
    """Total amount of data that all synchronization sessions processed, in kilobytes."""


from .backup_server_cdp_replication_job_bottleneck_type import BackupServerCdpReplicationJobBottleneckType  # noqa: E402
from .backup_server_cdp_replication_job_object_status import BackupServerCdpReplicationJobObjectStatus  # noqa: E402
