# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LinkedJobObject(msgspec.Struct, kw_only=True, gc=False):
    """Linked job.

    A job whose backups a copy job copies. Within the copy job it comes without URL, type and links.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """`LinkedJobObject` where the linked job stands on its own; null or absent within a job."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    object_in_job_id: str | None = msgspec.field(name="ObjectInJobId", default=None)
    """Identifier of the link, within the copy job only."""
    linked_job_uid: str | None = msgspec.field(name="LinkedJobUid", default=None)
    """UID of the job that is linked."""


from .link import Link  # noqa: E402
