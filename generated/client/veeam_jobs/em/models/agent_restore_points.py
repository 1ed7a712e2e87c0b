# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AgentRestorePoints(msgspec.Struct, kw_only=True, gc=False):
    """Agent restore points.

    A list of restore points of computers, each with all members instead of a reference.

    Attributes:
        agent_restore_points: The restore points of computers; in XML each is an element `AgentRestorePoint`.
    """

    agent_restore_points: list[AgentRestorePoint] | None = msgspec.field(
        name="AgentRestorePoints", default=None
    )
    """The restore points of computers; in XML each is an element `AgentRestorePoint`."""
    _unwrap: ClassVar[str] = "agent_restore_points"
    _required: ClassVar[tuple[str, ...]] = ("agent_restore_points",)
    _nullable: ClassVar[tuple[str, ...]] = ("agent_restore_points",)


from .agent_restore_point import AgentRestorePoint  # noqa: E402
