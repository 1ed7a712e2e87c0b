# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class HierarchyItem(msgspec.Struct, kw_only=True, gc=False):
    """Object of an infrastructure.

    A machine, host, folder or other object of a virtual infrastructure, with the reference by which jobs
    identify it.

    Attributes:
        type: Type of the resource: always `HierarchyItem`.
        href: URL of this representation of the resource, absolute.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        object_ref: Reference to the object, `urn:<Platform>:<Type>:<ID of the root>.<ID of the object>`. It
            is the value of `hierarchy_obj_ref` of an object in a job.
        object_type: Kind of the object; one of the kinds that a lookup can search for.
        object_name: Name of the virtual infrastructure object.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `HierarchyItem`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this representation of the resource, absolute."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    object_ref: str | None = msgspec.field(name="ObjectRef", default=None)
    """Reference to the object, `urn:<Platform>:<Type>:<ID of the root>.<ID of the object>`. It is the value of
    `hierarchy_obj_ref` of an object in a job.
    """
    object_type: str | None = msgspec.field(name="ObjectType", default=None)
    """Kind of the object; one of the kinds that a lookup can search for."""
    object_name: str | None = msgspec.field(name="ObjectName", default=None)
    """Name of the virtual infrastructure object."""
    _required: ClassVar[tuple[str, ...]] = ("object_ref",)


from .link import Link  # noqa: E402
