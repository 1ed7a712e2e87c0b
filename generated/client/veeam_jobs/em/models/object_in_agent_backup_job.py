# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class ObjectInAgentBackupJob(msgspec.Struct, kw_only=True, gc=False):
    """Object of an agent job.

    A computer or a protection group that an agent job protects. It has no UID; `Name` is an element here, not
    an attribute.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `ObjectInAgentBackupJob`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the object within its job."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    object_in_job_id: UUID | None = msgspec.field(name="ObjectInJobId", default=None)
    """Identifier of the object, within this job only."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the computer or protection group."""
    display_name: str | None = msgspec.field(name="DisplayName", default=None)
    """Name as shown in the console."""
    order: int | None = msgspec.field(name="Order", default=None)
    """Place of the object in the order of processing, counted from 0."""
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """How a computer is treated from within during backup: consistency of applications, index of files,
    transaction logs.
    """


from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .link import Link  # noqa: E402
