# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class ObjectInJob(msgspec.Struct, kw_only=True, gc=False):
    """Object of a job.

    A machine, or a container of machines, that a job protects. It has no UID; `Name` is an element here, not
    an attribute. Its links come with the object on its own only; within a job they are null.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `ObjectInJob`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the object within its job."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    object_in_job_id: UUID | None = msgspec.field(name="ObjectInJobId", default=None)
    """Identifier of the object, within this job only."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """Its place in the virtual infrastructure, `urn:<platform>:<type>:<ID of the hierarchy root>.<ID on the
    platform>`.
    """
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the machine or container."""
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
