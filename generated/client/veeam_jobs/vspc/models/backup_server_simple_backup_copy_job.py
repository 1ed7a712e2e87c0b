# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerSimpleBackupCopyJob(msgspec.Struct, kw_only=True, gc=False):
    """Simple backup copy job.

    What is particular to a job that copies each restore point as soon as it appears; the rest of the job is a
    `BackupServerJob` with the same `instanceUid`. Before API 3.3 and from API 3.7 on it is called an
    immediate backup copy job.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the job, assigned by its backup server. Paths take this one."""
    unique_uid: UUID | None = msgspec.field(name="uniqueUid", default=None)
    """UID of the job, assigned by the console; differs from that of every other job, on any backup server."""
    target_repository_uid: UUID | None = msgspec.field(name="targetRepositoryUid", default=None)
    """Repository the copies are written to."""
    target_wan_accelerator_uid: UUID | None = msgspec.field(name="targetWanAcceleratorUid", default=None)
    """WAN accelerator at the target site; null when the copy goes over the network directly."""
    source_wan_accelerator_uid: UUID | None = msgspec.field(name="sourceWanAcceleratorUid", default=None)
    """WAN accelerator at the source site; null when the copy goes over the network directly."""
    weekly_restore_points_to_keep: int | None = msgspec.field(name="weeklyRestorePointsToKeep", default=None)
    """How long weekly full backups are kept, in weeks. For GFS retention."""
    monthly_restore_points_to_keep: int | None = msgspec.field(
        name="monthlyRestorePointsToKeep", default=None
    )
    """How long monthly full backups are kept, in months. For GFS retention."""
    yearly_restore_points_to_keep: int | None = msgspec.field(name="yearlyRestorePointsToKeep", default=None)
    """How long yearly full backups are kept, in years. For GFS retention."""
    retention_policy_type: BackupServerBackupCopyJobRetentionPolicyType | None = msgspec.field(
        name="retentionPolicyType", default=None
    )
    """How long copies are kept."""
    is_rpo_options_enabled: bool | None = msgspec.field(name="isRpoOptionsEnabled", default=None)
    """Whether the job warns when the newest copy becomes too old."""
    rpo_options_value: int | None = msgspec.field(name="rpoOptionsValue", default=None)
    """How old the newest copy may become before the job warns, counted in `rpoOptionsUnit`. Without meaning
    while `isRpoOptionsEnabled` is false.
    """
    rpo_options_unit: TimeMeasureUnit | None = msgspec.field(name="rpoOptionsUnit", default=None)
    """Unit of a length of time."""
    embedded: EmbeddedForBackupServerJobChildren | None = msgspec.field(name="_embedded", default=None)
    """Related entities, filled by what you ask for with `expand`."""


from .backup_server_backup_copy_job_retention_policy_type import BackupServerBackupCopyJobRetentionPolicyType  # noqa: E402
from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren  # noqa: E402
from .time_measure_unit import TimeMeasureUnit  # noqa: E402
