# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Instant


class AgentRestorePoint(msgspec.Struct, kw_only=True, gc=False):
    """Agent restore point.

    A restore point of one computer. The restore point of a backup (`RestorePoint`) groups the restore points
    of its computers.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `AgentRestorePoint`.
        href: URL of the restore point in full; null if the server sends none.
        name: Name of the computer, followed by `@` and the time the restore point was created.
        uid: UID of the restore point, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        creation_time_utc: When the restore point was created, in UTC. Queries call this property
            `creation_time`.
        algorithm: How a restore point was created.
        point_type: Whether a restore point contains all data of the computer or only changes.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `AgentRestorePoint`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the restore point in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the computer, followed by `@` and the time the restore point was created."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the restore point, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    creation_time_utc: Instant | None = msgspec.field(name="CreationTimeUTC", default=None)
    """When the restore point was created, in UTC. Queries call this property `creation_time`."""
    algorithm: AgentRestorePointAlgorithm | None = msgspec.field(name="Algorithm", default=None)
    """How a restore point was created."""
    point_type: AgentRestorePointType | None = msgspec.field(name="PointType", default=None)
    """Whether a restore point contains all data of the computer or only changes."""
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .agent_restore_point_algorithm import AgentRestorePointAlgorithm  # noqa: E402
from .agent_restore_point_type import AgentRestorePointType  # noqa: E402
from .link import Link  # noqa: E402
