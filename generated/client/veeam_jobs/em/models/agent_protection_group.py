# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AgentProtectionGroup(msgspec.Struct, kw_only=True, gc=False):
    """Protection group.

    Computers that are treated as one. A job that protects the group protects whatever is found in it.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `AgentProtectionGroup`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the group."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    rescan_schedule_enabled: bool | None = msgspec.field(name="RescanScheduleEnabled", default=None)
    """Whether the group looks for computers by schedule."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """The group as an object of a hierarchy, `urn:<platform>:<type>:<root>.<object>`. The root is a GUID of
    zeros; the object is not the ID of the group.
    """

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
