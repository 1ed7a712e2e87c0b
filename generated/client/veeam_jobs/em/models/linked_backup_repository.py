# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LinkedBackupRepository(msgspec.Struct, kw_only=True, gc=False):
    """Linked repository.

    A repository whose backups a copy job copies. Within the copy job it comes without URL, type and links.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """`LinkedBackupRepositoryObject` where the linked repository stands on its own; null or absent within a job.
    """
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    object_in_job_id: str | None = msgspec.field(name="ObjectInJobId", default=None)
    """Identifier of the link, within the copy job only."""
    linked_backup_repository_uid: str | None = msgspec.field(name="LinkedBackupRepositoryUid", default=None)
    """UID of the repository that is linked."""


from .link import Link  # noqa: E402
