# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec


class ObjectInJob(msgspec.Struct, kw_only=True, gc=False):
    """Object of a job.

    A machine, or a container of machines, that a job protects. It has no UID; `Name` is an element here, not
    an attribute. Its links are present only if the object is read on its own; within a job they are null.

    Attributes:
        type: Type of the resource: always `ObjectInJob`.
        href: URL of the object within its job.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        object_in_job_id: ID of the object, unique only within its job.
        hierarchy_obj_ref: Reference to the object in the virtual infrastructure, `urn:<platform>:<type>:<ID
            of the hierarchy root>.<ID on the platform>`.
        name: Name of the protected machine or container.
        display_name: Name of the object as shown in the console.
        order: Position of the object in the processing order, counted from 0.
        guest_processing_options: Processing inside the guest operating system during a backup: application
            consistency, file index and transaction logs.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `ObjectInJob`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the object within its job."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    object_in_job_id: UUID | None = msgspec.field(name="ObjectInJobId", default=None)
    """ID of the object, unique only within its job."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """Reference to the object in the virtual infrastructure, `urn:<platform>:<type>:<ID of the hierarchy
    root>.<ID on the platform>`.
    """
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the protected machine or container."""
    display_name: str | None = msgspec.field(name="DisplayName", default=None)
    """Name of the object as shown in the console."""
    order: int | None = msgspec.field(name="Order", default=None)
    """Position of the object in the processing order, counted from 0."""
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """Processing inside the guest operating system during a backup: application consistency, file index and
    transaction logs.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "object_in_job_id",
    )


from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .link import Link  # noqa: E402
