# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupCopyJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Periodic backup copy job details.

    The jobs and backups that a periodic backup copy job of version 11a or earlier copies. No sample shows
    one.

    Attributes:
        includes: The machines and containers that a job protects. In XML the list is called `Includes` within
            a job and `ObjectsInJob` on its own.
        linked_job_includes: The jobs whose backups a backup copy job copies. In XML the list is called
            `LinkedJobIncludes` within a job and `LinkedJobResourceObjects` on its own.
        advanced_storage_options: Whether the backups of a job are encrypted, and the password used.
        linked_backup_includes: The single backups that a backup copy job copies. In XML the list is called
            `LinkedBackupIncludes`.
    """

    includes: ObjectInJobList | None = msgspec.field(name="Includes", default=None)
    """The machines and containers that a job protects. In XML the list is called `Includes` within a job and
    `ObjectsInJob` on its own.
    """
    linked_job_includes: LinkedJobList | None = msgspec.field(name="LinkedJobIncludes", default=None)
    """The jobs whose backups a backup copy job copies. In XML the list is called `LinkedJobIncludes` within a
    job and `LinkedJobResourceObjects` on its own.
    """
    advanced_storage_options: AdvancedStorageOptions | None = msgspec.field(
        name="AdvancedStorageOptions", default=None
    )
    """Whether the backups of a job are encrypted, and the password used."""
    linked_backup_includes: LinkedBackupList | None = msgspec.field(name="LinkedBackupIncludes", default=None)
    """The single backups that a backup copy job copies. In XML the list is called `LinkedBackupIncludes`."""


from .advanced_storage_options import AdvancedStorageOptions  # noqa: E402
from .linked_backup_list import LinkedBackupList  # noqa: E402
from .linked_job_list import LinkedJobList  # noqa: E402
from .object_in_job_list import ObjectInJobList  # noqa: E402
