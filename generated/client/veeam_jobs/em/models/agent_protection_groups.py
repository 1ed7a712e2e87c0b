# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AgentProtectionGroups(msgspec.Struct, kw_only=True, gc=False):
    """Protection groups.

    A list of protection groups in full.
    """

    agent_protection_groups: list[AgentProtectionGroup] | None = msgspec.field(
        name="AgentProtectionGroups", default=None
    )
    """The groups; in XML each is an element `AgentProtectionGroup`."""


from .agent_protection_group import AgentProtectionGroup  # noqa: E402
