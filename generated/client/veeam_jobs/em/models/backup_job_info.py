# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Backup job details.

    The objects that a backup job protects, their guest processing and the retention of their restore points.

    Attributes:
        includes: The machines and containers that a job protects. In XML the list is called `Includes` within
            a job and `ObjectsInJob` on its own.
        guest_processing_options: Processing inside the guest operating system during a backup: application
            consistency, file index and transaction logs.
        advanced_storage_options: Whether the backups of a job are encrypted, and the password used.
        gfs_retention_policy: Long-term retention of full backups by the GFS scheme (grandfather, father,
            son): weekly, monthly and yearly.
        simple_retention_policy: Retention by number of restore points or by days; `retain_limit_type`
            determines which of the two applies.
    """

    includes: ObjectInJobList | None = msgspec.field(name="Includes", default=None)
    """The machines and containers that a job protects. In XML the list is called `Includes` within a job and
    `ObjectsInJob` on its own.
    """
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """Processing inside the guest operating system during a backup: application consistency, file index and
    transaction logs.
    """
    advanced_storage_options: AdvancedStorageOptions | None = msgspec.field(
        name="AdvancedStorageOptions", default=None
    )
    """Whether the backups of a job are encrypted, and the password used."""
    gfs_retention_policy: GfsRetentionPolicy | None = msgspec.field(name="GfsRetentionPolicy", default=None)
    """Long-term retention of full backups by the GFS scheme (grandfather, father, son): weekly, monthly and
    yearly.
    """
    simple_retention_policy: SimpleRetentionPolicy | None = msgspec.field(
        name="SimpleRetentionPolicy", default=None
    )
    """Retention by number of restore points or by days; `retain_limit_type` determines which of the two applies.
    """


from .advanced_storage_options import AdvancedStorageOptions  # noqa: E402
from .gfs_retention_policy import GfsRetentionPolicy  # noqa: E402
from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .object_in_job_list import ObjectInJobList  # noqa: E402
from .simple_retention_policy import SimpleRetentionPolicy  # noqa: E402
