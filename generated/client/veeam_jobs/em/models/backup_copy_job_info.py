# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupCopyJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Periodic copy job details.

    What a periodic copy job of version 11a or earlier copies. No sample shows one.
    """

    includes: ObjectInJobList | None = msgspec.field(name="Includes", default=None)
    """What a job protects. In XML the list is called `Includes` within a job and `ObjectsInJob` on its own.
    """
    linked_job_includes: LinkedJobList | None = msgspec.field(name="LinkedJobIncludes", default=None)
    """The jobs whose backups a copy job copies. In XML the list is called `LinkedJobIncludes` within a job and
    `LinkedJobResourceObjects` on its own.
    """
    advanced_storage_options: AdvancedStorageOptions | None = msgspec.field(
        name="AdvancedStorageOptions", default=None
    )
    """Whether what a job stores is encrypted, and with which password."""
    linked_backup_includes: LinkedBackupList | None = msgspec.field(name="LinkedBackupIncludes", default=None)
    """The single backups a copy job copies. In XML the list is called `LinkedBackupIncludes`."""


from .advanced_storage_options import AdvancedStorageOptions  # noqa: E402
from .linked_backup_list import LinkedBackupList  # noqa: E402
from .linked_job_list import LinkedJobList  # noqa: E402
from .object_in_job_list import ObjectInJobList  # noqa: E402
