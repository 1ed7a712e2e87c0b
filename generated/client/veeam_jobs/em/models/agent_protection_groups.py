# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AgentProtectionGroups(msgspec.Struct, kw_only=True, gc=False):
    """Protection groups.

    A list of protection groups, each with all members instead of a reference.

    Attributes:
        agent_protection_groups: The protection groups; in XML each is an element `AgentProtectionGroup`.
    """

    agent_protection_groups: list[AgentProtectionGroup] | None = msgspec.field(
        name="AgentProtectionGroups", default=None
    )
    """The protection groups; in XML each is an element `AgentProtectionGroup`."""
    _unwrap: ClassVar[str] = "agent_protection_groups"
    _required: ClassVar[tuple[str, ...]] = ("agent_protection_groups",)
    _nullable: ClassVar[tuple[str, ...]] = ("agent_protection_groups",)


from .agent_protection_group import AgentProtectionGroup  # noqa: E402
