# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class AgentRestorePoint(msgspec.Struct, kw_only=True, gc=False):
    """Agent restore point.

    A state to which one computer can be restored. Restore points of backups (`RestorePoint`) gather these.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `AgentRestorePoint`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the computer, then `@` and the time the restore point was made."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    creation_time_utc: datetime.datetime | None = msgspec.field(name="CreationTimeUTC", default=None)
    """When the restore point was made, in UTC. Queries call it `CreationTime`."""
    algorithm: AgentRestorePointAlgorithm | None = msgspec.field(name="Algorithm", default=None)
    """How a restore point came about."""
    point_type: AgentRestorePointType | None = msgspec.field(name="PointType", default=None)
    """What a restore point holds."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .agent_restore_point_algorithm import AgentRestorePointAlgorithm  # noqa: E402
from .agent_restore_point_type import AgentRestorePointType  # noqa: E402
from .link import Link  # noqa: E402
