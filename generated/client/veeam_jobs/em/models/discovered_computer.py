# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class DiscoveredComputer(msgspec.Struct, kw_only=True, gc=False):
    """Discovered computer.

    A computer that was discovered in a protection group, and the status of its Veeam Agent.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `DiscoveredComputer`.
        href: Not the URL of the computer: the server sends a URL below `/backupTaskSessions`. Use the
            `Alternate` link or the ID from `uid` instead.
        name: Name of the discovered computer.
        uid: UID of the computer, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        host_status: Whether a discovered computer could be reached.
        agent_version: Version of the Veeam Agent on the computer; null or absent if no agent is installed
            (assumption).
        agent_status: Installation status of the Veeam Agent on a computer.
        os_version: Operating system of the computer, including its version.
        ip_address: IP address of the computer.
        hierarchy_obj_ref: Reference to the computer in a hierarchy, `urn:<platform>:<type>:<root>.<object>`.
            The root is an all-zero GUID; the object is the ID of the computer.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `DiscoveredComputer`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Not the URL of the computer: the server sends a URL below `/backupTaskSessions`. Use the `Alternate` link
    or the ID from `uid` instead.
    """
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the discovered computer."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the computer, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    host_status: DiscoveredComputerHostStatus | None = msgspec.field(name="HostStatus", default=None)
    """Whether a discovered computer could be reached."""
    agent_version: str | None = msgspec.field(name="AgentVersion", default=None)
    """Version of the Veeam Agent on the computer; null or absent if no agent is installed (assumption)."""
    agent_status: DiscoveredComputerAgentStatus | None = msgspec.field(name="AgentStatus", default=None)
    """Installation status of the Veeam Agent on a computer."""
    os_version: str | None = msgspec.field(name="OsVersion", default=None)
    """Operating system of the computer, including its version."""
    ip_address: str | None = msgspec.field(name="IpAddress", default=None)
    """IP address of the computer."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """Reference to the computer in a hierarchy, `urn:<platform>:<type>:<root>.<object>`. The root is an all-zero
    GUID; the object is the ID of the computer.
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


from .discovered_computer_agent_status import DiscoveredComputerAgentStatus  # noqa: E402
from .discovered_computer_host_status import DiscoveredComputerHostStatus  # noqa: E402
from .link import Link  # noqa: E402
