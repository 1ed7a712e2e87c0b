# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class HierarchyItem(msgspec.Struct, kw_only=True, gc=False):
    """Object of an infrastructure.

    A machine, host, folder or the like of a virtual infrastructure, and the reference by which jobs name it.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `HierarchyItem`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    object_ref: str | None = msgspec.field(name="ObjectRef", default=None)
    """Reference to the object, `urn:<Platform>:<Type>:<ID of the root>.<ID of the object>`. It is what
    `HierarchyObjRef` of a job's object holds.
    """
    object_type: str | None = msgspec.field(name="ObjectType", default=None)
    """Kind of the object; the kinds that a lookup may ask for."""
    object_name: str | None = msgspec.field(name="ObjectName", default=None)
    """Name of the object."""


from .link import Link  # noqa: E402
