# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class LinkedBackupRepositoryList(msgspec.Struct, kw_only=True, gc=False):
    """Linked repositories.

    The repositories whose backups a backup copy job copies. In XML the list is called
    `LinkedBackupRepositoryIncludes` within a job and `LinkedBackupRepositoryResourceObjects` on its own.

    Attributes:
        linked_backup_repositories: The linked repositories; in XML each is an element
            `LinkedBackupRepository`.
    """

    linked_backup_repositories: list[LinkedBackupRepository] | None = msgspec.field(
        name="LinkedBackupRepositories", default=None
    )
    """The linked repositories; in XML each is an element `LinkedBackupRepository`."""
    _unwrap: ClassVar[str] = "linked_backup_repositories"
    _required: ClassVar[tuple[str, ...]] = ("linked_backup_repositories",)
    _nullable: ClassVar[tuple[str, ...]] = ("linked_backup_repositories",)


from .linked_backup_repository import LinkedBackupRepository  # noqa: E402
