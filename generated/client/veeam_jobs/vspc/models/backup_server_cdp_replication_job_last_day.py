# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerCdpReplicationJobLastDay(msgspec.Struct, kw_only=True, gc=False):
    """CDP policy, last day.

    How well a CDP policy kept up in the last day. Whether that is the last 24 hours or a calendar day no
    source says. Sizes are in kilobytes here, while those of a `BackupServerJob` are in bytes.
    """

    success_count: int | None = msgspec.field(name="successCount", default=None)
    """How many task sessions ended well."""
    warning_count: int | None = msgspec.field(name="warningCount", default=None)
    """How many task sessions ended with something to look at."""
    errors_count: int | None = msgspec.field(name="errorsCount", default=None)
    """How many task sessions failed."""
    total_size: int | None = msgspec.field(name="totalSize", default=None)
    """Data processed, in kilobytes."""
    read_data: int | None = msgspec.field(name="readData", default=None)
    """Data read from the datastore, before deduplication and compression, in kilobytes."""
    transferred_data: int | None = msgspec.field(name="transferredData", default=None)
    """Data the proxy at the source sent to the proxy at the target, in kilobytes."""
    sla: int | None = None
    """Share of the sessions that were done within the RPO of the policy, in percent."""
    max_delay: int | None = msgspec.field(name="maxDelay", default=None)
    """Difference between the RPO of the policy and the time it took to send and save the data, in seconds (the
    unit is an assumption, by analogy with `maxDelay` of `lastPeriod`); that of the slowest session, and 0
    when none took longer than the RPO (both assumptions).
    """
    bottleneck: BackupServerCdpReplicationJobBottleneckType | None = None
    """Which part of the way from source to target holds the replication up."""


from .backup_server_cdp_replication_job_bottleneck_type import BackupServerCdpReplicationJobBottleneckType  # noqa: E402
