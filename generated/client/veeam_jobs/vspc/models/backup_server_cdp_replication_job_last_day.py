# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerCdpReplicationJobLastDay(msgspec.Struct, kw_only=True, gc=False):
    """CDP policy, last day.

    Statistics of a CDP policy for the last day. No source says whether this is the last 24 hours or a
    calendar day. Sizes are in kilobytes here, but in bytes in a `BackupServerJob`.

    Attributes:
        success_count: Number of task sessions that succeeded.
        warning_count: Number of task sessions that ended with warnings.
        errors_count: Number of task sessions that failed.
        total_size: Amount of data processed, in kilobytes.
        read_data: Amount of data read from the datastore, before deduplication and compression, in kilobytes.
        transferred_data: Amount of data that the source proxy sent to the target proxy, in kilobytes.
        sla: Percentage of sessions that finished within the RPO of the policy.
        max_delay: Difference between the RPO of the policy and the time it took to transfer and save the
            data, in seconds (the unit is an assumption, by analogy with `max_delay` of `last_period`). It is
            the value of the slowest session, and 0 when no session took longer than the RPO (both
            assumptions).
        bottleneck: Part of the data path from source to target that slows down the replication.
    """

    success_count: int | None = msgspec.field(name="successCount", default=None)
    """Number of task sessions that succeeded."""
    warning_count: int | None = msgspec.field(name="warningCount", default=None)
    """Number of task sessions that ended with warnings."""
    errors_count: int | None = msgspec.field(name="errorsCount", default=None)
    """Number of task sessions that failed."""
    total_size: int | None = msgspec.field(name="totalSize", default=None)
    """Amount of data processed, in kilobytes."""
    read_data: int | None = msgspec.field(name="readData", default=None)
    """Amount of data read from the datastore, before deduplication and compression, in kilobytes."""
    transferred_data: int | None = msgspec.field(name="transferredData", default=None)
    """Amount of data that the source proxy sent to the target proxy, in kilobytes."""
    sla: int | None = None
    """Percentage of sessions that finished within the RPO of the policy."""
    max_delay: int | None = msgspec.field(name="maxDelay", default=None)
    """Difference between the RPO of the policy and the time it took to transfer and save the data, in seconds
    (the unit is an assumption, by analogy with `max_delay` of `last_period`). It is the value of the slowest
    session, and 0 when no session took longer than the RPO (both assumptions).
    """
    bottleneck: BackupServerCdpReplicationJobBottleneckType | None = None
    """Part of the data path from source to target that slows down the replication."""


from .backup_server_cdp_replication_job_bottleneck_type import BackupServerCdpReplicationJobBottleneckType  # noqa: E402
