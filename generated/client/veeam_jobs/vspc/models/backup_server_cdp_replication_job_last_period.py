# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerCdpReplicationJobLastPeriod(msgspec.Struct, kw_only=True, gc=False):
    """CDP policy, latest period.

    Statistics of a CDP policy for its latest period, which covers several synchronization sessions. No source
    says how long a period is.

    Attributes:
        success_count: Number of task sessions that succeeded.
        warning_count: Number of task sessions that ended with warnings.
        errors_count: Number of task sessions that failed.
        average_data: Average amount of data that a synchronization session processed, in kilobytes.
        maximum_data: Maximum amount of data that a synchronization session processed, in kilobytes.
        total_data: Total amount of data that all synchronization sessions processed, in kilobytes.
        average_duration: Average duration of a synchronization session, in seconds.
        maximum_duration: Duration of the longest synchronization session, in seconds.
        sync_interval: Duration of a synchronization session as set in the policy, in seconds. Compare
            `average_duration` and `maximum_duration`.
        sla: Percentage of sessions that finished within the RPO of the policy.
        max_delay: Difference between the RPO of the policy and the time it took to transfer and save the
            data, in seconds. It is the value of the slowest session, and 0 when no session took longer than
            the RPO (both assumptions).
        bottleneck: Part of the data path from source to target that slows down the replication.
    """

    success_count: int | None = msgspec.field(name="successCount", default=None)
    """Number of task sessions that succeeded."""
    warning_count: int | None = msgspec.field(name="warningCount", default=None)
    """Number of task sessions that ended with warnings."""
    errors_count: int | None = msgspec.field(name="errorsCount", default=None)
    """Number of task sessions that failed."""
    average_data: int | None = msgspec.field(name="averageData", default=None)
    """Average amount of data that a synchronization session processed, in kilobytes."""
    maximum_data: int | None = msgspec.field(name="maximumData", default=None)
    """Maximum amount of data that a synchronization session processed, in kilobytes."""
    total_data: int | None = msgspec.field(name="totalData", default=None)
    """Total amount of data that all synchronization sessions processed, in kilobytes."""
    average_duration: int | None = msgspec.field(name="averageDuration", default=None)
    """Average duration of a synchronization session, in seconds."""
    maximum_duration: int | None = msgspec.field(name="maximumDuration", default=None)
    """Duration of the longest synchronization session, in seconds."""
    sync_interval: int | None = msgspec.field(name="syncInterval", default=None)
    """Duration of a synchronization session as set in the policy, in seconds. Compare `average_duration` and
    `maximum_duration`.
    """
    sla: int | None = None
    """Percentage of sessions that finished within the RPO of the policy."""
    max_delay: int | None = msgspec.field(name="maxDelay", default=None)
    """Difference between the RPO of the policy and the time it took to transfer and save the data, in seconds.
    It is the value of the slowest session, and 0 when no session took longer than the RPO (both assumptions).
    """
    bottleneck: BackupServerCdpReplicationJobBottleneckType | None = None
    """Part of the data path from source to target that slows down the replication."""


from .backup_server_cdp_replication_job_bottleneck_type import BackupServerCdpReplicationJobBottleneckType  # noqa: E402
