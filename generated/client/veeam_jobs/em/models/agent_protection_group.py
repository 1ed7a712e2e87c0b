# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AgentProtectionGroup(msgspec.Struct, kw_only=True, gc=False):
    """Protection group.

    A group of computers that are protected together. A job that protects the group protects every computer
    that is discovered in it.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `AgentProtectionGroup`.
        href: URL of the protection group in full; null if the server sends none.
        name: Name of the protection group.
        uid: UID of the protection group, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        rescan_schedule_enabled: Whether the protection group is rescanned for computers by schedule.
        hierarchy_obj_ref: Reference to the protection group in a hierarchy,
            `urn:<platform>:<type>:<root>.<object>`. The root is an all-zero GUID; the object is not the ID of
            the group.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `AgentProtectionGroup`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the protection group in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the protection group."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the protection group, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    rescan_schedule_enabled: bool | None = msgspec.field(name="RescanScheduleEnabled", default=None)
    """Whether the protection group is rescanned for computers by schedule."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """Reference to the protection group in a hierarchy, `urn:<platform>:<type>:<root>.<object>`. The root is an
    all-zero GUID; the object is not the ID of the group.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
