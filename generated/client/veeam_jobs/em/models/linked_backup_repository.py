# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LinkedBackupRepository(msgspec.Struct, kw_only=True, gc=False):
    """Linked repository.

    A repository whose backups a backup copy job copies. Within the job it has no URL, type and links.

    Attributes:
        type: `LinkedBackupRepositoryObject` if the linked repository is read on its own; null or absent
            within a job.
        href: URL of this representation of the resource, absolute.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        object_in_job_id: ID of the link, unique only within the backup copy job.
        linked_backup_repository_uid: UID of the linked repository.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """`LinkedBackupRepositoryObject` if the linked repository is read on its own; null or absent within a job.
    """
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this representation of the resource, absolute."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    object_in_job_id: str | None = msgspec.field(name="ObjectInJobId", default=None)
    """ID of the link, unique only within the backup copy job."""
    linked_backup_repository_uid: str | None = msgspec.field(name="LinkedBackupRepositoryUid", default=None)
    """UID of the linked repository."""


from .link import Link  # noqa: E402
