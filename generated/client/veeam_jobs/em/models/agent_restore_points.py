# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AgentRestorePoints(msgspec.Struct, kw_only=True, gc=False):
    """Agent restore points.

    A list of restore points of computers in full.
    """

    agent_restore_points: list[AgentRestorePoint] | None = msgspec.field(
        name="AgentRestorePoints", default=None
    )
    """The restore points; in XML each is an element `AgentRestorePoint`."""


from .agent_restore_point import AgentRestorePoint  # noqa: E402
