# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ImmediateBackupCopyJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Backup copy job details.

    The backups that a backup copy job copies: those of jobs, single backups, or all backups of repositories.
    Used by immediate backup copy jobs, and by periodic ones that version 12 or later created.

    Attributes:
        linked_job_includes: The jobs whose backups a backup copy job copies. In XML the list is called
            `LinkedJobIncludes` within a job and `LinkedJobResourceObjects` on its own.
        linked_backup_includes: The single backups that a backup copy job copies. In XML the list is called
            `LinkedBackupIncludes`.
        linked_backup_repository_includes: The repositories whose backups a backup copy job copies. In XML the
            list is called `LinkedBackupRepositoryIncludes` within a job and
            `LinkedBackupRepositoryResourceObjects` on its own.
    """

    linked_job_includes: LinkedJobList | None = msgspec.field(name="LinkedJobIncludes", default=None)
    """The jobs whose backups a backup copy job copies. In XML the list is called `LinkedJobIncludes` within a
    job and `LinkedJobResourceObjects` on its own.
    """
    linked_backup_includes: LinkedBackupList | None = msgspec.field(name="LinkedBackupIncludes", default=None)
    """The single backups that a backup copy job copies. In XML the list is called `LinkedBackupIncludes`."""
    linked_backup_repository_includes: LinkedBackupRepositoryList | None = msgspec.field(
        name="LinkedBackupRepositoryIncludes", default=None
    )
    """The repositories whose backups a backup copy job copies. In XML the list is called
    `LinkedBackupRepositoryIncludes` within a job and `LinkedBackupRepositoryResourceObjects` on its own.
    """


from .linked_backup_list import LinkedBackupList  # noqa: E402
from .linked_backup_repository_list import LinkedBackupRepositoryList  # noqa: E402
from .linked_job_list import LinkedJobList  # noqa: E402
