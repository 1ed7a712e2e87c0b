# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerCdpReplicationJobLastPeriod(msgspec.Struct, kw_only=True, gc=False):
    """CDP policy, latest period.

    How well a CDP policy kept up in its latest period, which covers several synchronization sessions. No
    source says how long a period is.
    """

    success_count: int | None = msgspec.field(name="successCount", default=None)
    """How many task sessions ended well."""
    warning_count: int | None = msgspec.field(name="warningCount", default=None)
    """How many task sessions ended with something to look at."""
    errors_count: int | None = msgspec.field(name="errorsCount", default=None)
    """How many task sessions failed."""
    average_data: int | None = msgspec.field(name="averageData", default=None)
    """Data a synchronization session processed on average, in kilobytes."""
    maximum_data: int | None = msgspec.field(name="maximumData", default=None)
    """Data the largest synchronization session processed, in kilobytes."""
    total_data: int | None = msgspec.field(name="totalData", default=None)
    """Data all synchronization sessions processed together, in kilobytes."""
    average_duration: int | None = msgspec.field(name="averageDuration", default=None)
    """Average length of a synchronization session, in seconds."""
    maximum_duration: int | None = msgspec.field(name="maximumDuration", default=None)
    """Length of the longest synchronization session, in seconds."""
    sync_interval: int | None = msgspec.field(name="syncInterval", default=None)
    """Length of a synchronization session as the policy sets it, in seconds. Compare `averageDuration` and
    `maximumDuration`.
    """
    sla: int | None = None
    """Share of the sessions that were done within the RPO of the policy, in percent."""
    max_delay: int | None = msgspec.field(name="maxDelay", default=None)
    """Difference between the RPO of the policy and the time it took to send and save the data, in seconds; that
    of the slowest session, and 0 when none took longer than the RPO (both assumptions).
    """
    bottleneck: BackupServerCdpReplicationJobBottleneckType | None = None
    """Which part of the way from source to target holds the replication up."""


from .backup_server_cdp_replication_job_bottleneck_type import BackupServerCdpReplicationJobBottleneckType  # noqa: E402
