# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerCdpReplicationJob(msgspec.Struct, kw_only=True, gc=False):
    """CDP policy.

    The properties specific to a policy that replicates virtual machines continuously: RPO, retention and
    statistics. The rest is a `BackupServerJob` with the same `instance_uid`.

    Attributes:
        instance_uid: UID of the policy, assigned by its backup server. Use this UID as `job_uid` in paths.
        unique_uid: UID of the policy, assigned by the console; unique across all backup servers.
        rpo: Maximum time that the replica may lag behind its source (RPO), in the unit given by `rpo_unit`.
        rpo_unit: Time unit of the `rpo` field.
        short_term_retention: How long short-term restore points are kept, in the unit given by
            `short_term_retention_unit`. Short-term restore points are those that a synchronization session
            creates (assumption).
        short_term_retention_unit: Time unit of the `short_term_retention` field.
        long_term_retention: Value of the long-term retention, in the unit given by
            `long_term_retention_unit`. The sources say no more. That it is the interval between two long-term
            restore points is an assumption, because `keep_restore_points_in_days` already says how long they
            are kept.
        long_term_retention_unit: Time unit of the `long_term_retention` field.
        keep_restore_points_in_days: How long long-term restore points are kept, in days.
        source_proxy_auto_detect: Whether the backup server selects the source proxy automatically; false when
            proxies are specified (assumption).
        target_proxy_auto_detect: Whether the backup server selects the target proxy automatically; false when
            proxies are specified (assumption).
        is_application_aware_enabled: Whether applications inside the machines are brought into a consistent
            state for restore points (application-aware processing).
        last_period: Statistics of the latest period of the policy; null when there is nothing to report
            (assumption).
        last_day: Statistics of the policy for the last day; null when there is nothing to report
            (assumption).
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the policy, assigned by its backup server. Use this UID as `job_uid` in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the policy, assigned by the console; unique across all backup servers."""
    rpo: int | None = None
    """Maximum time that the replica may lag behind its source (RPO), in the unit given by `rpo_unit`."""
    rpo_unit: BackupServerCdpReplicationRetentionUnit | None = msgspec.field(name="rpoUnit", default=None)
    """Time unit of the `rpo` field."""
    short_term_retention: int | None = msgspec.field(name="shortTermRetention", default=None)
    """How long short-term restore points are kept, in the unit given by `short_term_retention_unit`. Short-term
    restore points are those that a synchronization session creates (assumption).
    """
    short_term_retention_unit: BackupServerCdpReplicationRetentionUnit | None = msgspec.field(
        name="shortTermRetentionUnit", default=None
    )
    """Time unit of the `short_term_retention` field."""
    long_term_retention: int | None = msgspec.field(name="longTermRetention", default=None)
    """Value of the long-term retention, in the unit given by `long_term_retention_unit`. The sources say no
    more. That it is the interval between two long-term restore points is an assumption, because
    `keep_restore_points_in_days` already says how long they are kept.
    """
    long_term_retention_unit: BackupServerCdpReplicationRetentionUnit | None = msgspec.field(
        name="longTermRetentionUnit", default=None
    )
    """Time unit of the `long_term_retention` field."""
    keep_restore_points_in_days: int | None = msgspec.field(name="keepRestorePointsInDays", default=None)
    """How long long-term restore points are kept, in days."""
    source_proxy_auto_detect: bool | None = msgspec.field(name="sourceProxyAutoDetect", default=None)
    """Whether the backup server selects the source proxy automatically; false when proxies are specified
    (assumption).
    """
    target_proxy_auto_detect: bool | None = msgspec.field(name="targetProxyAutoDetect", default=None)
    """Whether the backup server selects the target proxy automatically; false when proxies are specified
    (assumption).
    """
    is_application_aware_enabled: bool | None = msgspec.field(name="isApplicationAwareEnabled", default=None)
    """Whether applications inside the machines are brought into a consistent state for restore points
    (application-aware processing).
    """
    last_period: BackupServerCdpReplicationJobLastPeriod | None = msgspec.field(
        name="lastPeriod", default=None
    )
    """Statistics of the latest period of the policy; null when there is nothing to report (assumption)."""
    last_day: BackupServerCdpReplicationJobLastDay | None = msgspec.field(name="lastDay", default=None)
    """Statistics of the policy for the last day; null when there is nothing to report (assumption)."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .backup_server_cdp_replication_job_last_day import BackupServerCdpReplicationJobLastDay  # noqa: E402
from .backup_server_cdp_replication_job_last_period import BackupServerCdpReplicationJobLastPeriod  # noqa: E402
from .backup_server_cdp_replication_retention_unit import BackupServerCdpReplicationRetentionUnit  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
