# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class DiscoveredComputer(msgspec.Struct, kw_only=True, gc=False):
    """Discovered computer.

    A computer that was found in a protection group, and what is known of the agent on it.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `DiscoveredComputer`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """A URL below `/backupTaskSessions`, which is not the path of a computer. Do not follow it: take the
    `Alternate` link or the ID out of the `UID`.
    """
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the computer."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    host_status: DiscoveredComputerHostStatus | None = msgspec.field(name="HostStatus", default=None)
    """Whether a computer could be reached."""
    agent_version: str | None = msgspec.field(name="AgentVersion", default=None)
    """Version of the Veeam Agent on the computer."""
    agent_status: DiscoveredComputerAgentStatus | None = msgspec.field(name="AgentStatus", default=None)
    """How the installation of the Veeam Agent on a computer stands."""
    os_version: str | None = msgspec.field(name="OsVersion", default=None)
    """Operating system, with its version."""
    ip_address: str | None = msgspec.field(name="IpAddress", default=None)
    """IP address of the computer."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """The computer as an object of a hierarchy, `urn:<platform>:<type>:<root>.<object>`. The root is a GUID of
    zeros; the object is the ID of the computer.
    """

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .discovered_computer_agent_status import DiscoveredComputerAgentStatus  # noqa: E402
from .discovered_computer_host_status import DiscoveredComputerHostStatus  # noqa: E402
from .link import Link  # noqa: E402
