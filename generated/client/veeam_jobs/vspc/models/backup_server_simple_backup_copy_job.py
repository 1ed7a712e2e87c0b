# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerSimpleBackupCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """Simple backup copy job.

    The properties specific to a job that copies each restore point as soon as it appears; the rest of the job
    is a `BackupServerJob` with the same `instance_uid`. Before API 3.3 and from API 3.7 on it is called an
    immediate backup copy job.

    Attributes:
        instance_uid: UID of the job, assigned by its backup server. Use this UID in paths.
        unique_uid: UID of the job, assigned by the console; unique across all backup servers.
        target_repository_uid: UID of the repository that the copies are written to.
        target_wan_accelerator_uid: UID of the WAN accelerator at the target site; null when the data is sent
            directly over the network.
        source_wan_accelerator_uid: UID of the WAN accelerator at the source site; null when the data is sent
            directly over the network.
        weekly_restore_points_to_keep: How long weekly full backups are kept, in weeks. Used with GFS
            retention.
        monthly_restore_points_to_keep: How long monthly full backups are kept, in months. Used with GFS
            retention.
        yearly_restore_points_to_keep: How long yearly full backups are kept, in years. Used with GFS
            retention.
        retention_policy_type: Retention policy of the copies.
        is_rpo_options_enabled: Whether the job warns when the newest copy becomes too old (RPO).
        rpo_options_value: Maximum age of the newest copy before the job warns (RPO), in the unit given by
            `rpo_options_unit`. Ignored while `is_rpo_options_enabled` is false.
        rpo_options_unit: Time unit of `rpo_options_value`.
        embedded: Related entities that you request with `expand`.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Use this UID in paths."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; unique across all backup servers."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """UID of the repository that the copies are written to."""
    target_wan_accelerator_uid: UUID | None = msgspec.field(name="targetWanAcceleratorUid", default=None)
    """UID of the WAN accelerator at the target site; null when the data is sent directly over the network."""
    source_wan_accelerator_uid: UUID | None = msgspec.field(name="sourceWanAcceleratorUid", default=None)
    """UID of the WAN accelerator at the source site; null when the data is sent directly over the network."""
    weekly_restore_points_to_keep: int | None = msgspec.field(name="weeklyRestorePointsToKeep", default=None)
    """How long weekly full backups are kept, in weeks. Used with GFS retention."""
    monthly_restore_points_to_keep: int | None = msgspec.field(
        name="monthlyRestorePointsToKeep", default=None
    )
    """How long monthly full backups are kept, in months. Used with GFS retention."""
    yearly_restore_points_to_keep: int | None = msgspec.field(name="yearlyRestorePointsToKeep", default=None)
    """How long yearly full backups are kept, in years. Used with GFS retention."""
    retention_policy_type: BackupServerBackupCopyJobRetentionPolicyType | None = msgspec.field(
        name="retentionPolicyType", default=None
    )
    """Retention policy of the copies."""
    is_rpo_options_enabled: bool | None = msgspec.field(name="isRpoOptionsEnabled", default=None)
    """Whether the job warns when the newest copy becomes too old (RPO)."""
    rpo_options_value: int | None = msgspec.field(name="rpoOptionsValue", default=None)
    """Maximum age of the newest copy before the job warns (RPO), in the unit given by `rpo_options_unit`.
    Ignored while `is_rpo_options_enabled` is false.
    """
    rpo_options_unit: TimeMeasureUnit | None = msgspec.field(name="rpoOptionsUnit", default=None)
    """Time unit of `rpo_options_value`."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities that you request with `expand`."""


from .backup_server_backup_copy_job_retention_policy_type import BackupServerBackupCopyJobRetentionPolicyType  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
from .time_measure_unit import TimeMeasureUnit  # noqa: E402
