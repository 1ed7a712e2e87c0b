# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerCdpReplicationJob(msgspec.Struct, kw_only=True, gc=False):
    """CDP policy.

    What is particular to a policy that replicates virtual machines continuously: how far the replica may lag
    behind, how long its restore points are kept, how well the policy keeps up. The rest is a
    `BackupServerJob` with the same `instanceUid`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the policy, assigned by its backup server. Paths take this one, as `jobUid`."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the policy, assigned by the console; differs from that of every other job, on any backup server.
    """
    rpo: int | None = None
    """How far the replica may lag behind its source (RPO), counted in `rpoUnit`."""
    rpo_unit: BackupServerCdpReplicationRetentionUnit | None = msgspec.field(name="rpoUnit", default=None)
    """Unit of `rpo`."""
    short_term_retention: int | None = msgspec.field(name="shortTermRetention", default=None)
    """How long the short-term restore points are kept, those a synchronization session leaves (assumption),
    counted in `shortTermRetentionUnit`.
    """
    short_term_retention_unit: BackupServerCdpReplicationRetentionUnit | None = msgspec.field(
        name="shortTermRetentionUnit", default=None
    )
    """Unit of `shortTermRetention`."""
    long_term_retention: int | None = msgspec.field(name="longTermRetention", default=None)
    """Figure of the long-term retention, counted in `longTermRetentionUnit`. The sources say no more; that it is
    the distance between two long-term restore points is an assumption, since `keepRestorePointsInDays`
    already says how long they are kept.
    """
    long_term_retention_unit: BackupServerCdpReplicationRetentionUnit | None = msgspec.field(
        name="longTermRetentionUnit", default=None
    )
    """Unit of `longTermRetention`."""
    keep_restore_points_in_days: int | None = msgspec.field(name="keepRestorePointsInDays", default=None)
    """How long long-term restore points are kept, in days."""
    source_proxy_auto_detect: bool | None = msgspec.field(name="sourceProxyAutoDetect", default=None)
    """Whether the backup server picks the proxy on the side of the source; false when proxies were named
    (assumption).
    """
    target_proxy_auto_detect: bool | None = msgspec.field(name="targetProxyAutoDetect", default=None)
    """Whether the backup server picks the proxy on the side of the target; false when proxies were named
    (assumption).
    """
    is_application_aware_enabled: bool | None = msgspec.field(name="isApplicationAwareEnabled", default=None)
    """Whether applications inside the machines are brought into a consistent state for restore points
    (application-aware processing).
    """
    last_period: BackupServerCdpReplicationJobLastPeriod | None = msgspec.field(
        name="lastPeriod", default=None
    )
    """How well the policy kept up in its latest period; null when there is nothing to report (assumption)."""
    last_day: BackupServerCdpReplicationJobLastDay | None = msgspec.field(name="lastDay", default=None)
    """How well the policy kept up in the last day; null when there is nothing to report (assumption)."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .backup_server_cdp_replication_job_last_day import BackupServerCdpReplicationJobLastDay  # noqa: E402
from .backup_server_cdp_replication_job_last_period import BackupServerCdpReplicationJobLastPeriod  # noqa: E402
from .backup_server_cdp_replication_retention_unit import BackupServerCdpReplicationRetentionUnit  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
