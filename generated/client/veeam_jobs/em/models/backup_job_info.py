# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Backup job details.

    What a backup job protects, how guests are treated, and how long restore points are kept.
    """

    includes: ObjectInJobList | None = msgspec.field(name="Includes", default=None)
    """What a job protects. In XML the list is called `Includes` within a job and `ObjectsInJob` on its own.
    """
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """How a computer is treated from within during backup: consistency of applications, index of files,
    transaction logs.
    """
    advanced_storage_options: AdvancedStorageOptions | None = msgspec.field(
        name="AdvancedStorageOptions", default=None
    )
    """Whether what a job stores is encrypted, and with which password."""
    gfs_retention_policy: GfsRetentionPolicy | None = msgspec.field(name="GfsRetentionPolicy", default=None)
    """Full backups that are kept longer, by the scheme of grandfather, father and son."""
    simple_retention_policy: SimpleRetentionPolicy | None = msgspec.field(
        name="SimpleRetentionPolicy", default=None
    )
    """How many restore points are kept, or for how long; `RetainLimitType` says which of the two counts."""


from .advanced_storage_options import AdvancedStorageOptions  # noqa: E402
from .gfs_retention_policy import GfsRetentionPolicy  # noqa: E402
from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .object_in_job_list import ObjectInJobList  # noqa: E402
from .simple_retention_policy import SimpleRetentionPolicy  # noqa: E402
