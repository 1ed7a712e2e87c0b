# Generated from spec/em by "python -m generator". Do not edit.
"""Protection groups."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.agent_protection_group import AgentProtectionGroup
    from ..models.discovered_computer import DiscoveredComputer
    from ..models.entity_ref import EntityRef


class ProtectionGroups:
    """Groups of computers that are protected together, and which computers were found in them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> builtins.list[AgentProtectionGroup]:
        """List protection groups.

        The protection groups of all connected backup servers, at once: this list knows no pages, no filter
        and no order.

        References by default, whole groups with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `AgentProtectionGroup`.

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups, agents_protectiongroups, agents.
        """
        from ..api.protection_groups import protection_groups_list

        answer = self._session.call(
            protection_groups_list.build(format="Entity"), protection_groups_list.RESPONSE
        )
        return answer.agent_protection_groups or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List protection groups, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups, agents_protectiongroups, agents.
        """
        from ..api.protection_groups import protection_groups_list

        answer = self._session.call(protection_groups_list.build(), protection_groups_list.REFERENCE)
        return answer.refs or []

    def get(self, id: UUID | str) -> AgentProtectionGroup:
        """Read a protection group.

        One group of computers that are protected together.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds whether the
        group looks for computers by schedule. The computers are a list of their own.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id, agents_protectiongroups_id, format,
        resource_representation_for_ke.
        """
        from ..api.protection_groups import protection_groups_get

        return self._session.call(
            protection_groups_get.build(id, format="Entity"), protection_groups_get.RESPONSE
        )

    def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a protection group, by reference: name, UID and links only.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id, agents_protectiongroups_id, format,
        resource_representation_for_ke.
        """
        from ..api.protection_groups import protection_groups_get

        return self._session.call(protection_groups_get.build(id), protection_groups_get.REFERENCE)

    def list_discovered_computers(self, id: UUID | str) -> builtins.list[DiscoveredComputer]:
        """List the computers of a protection group.

        The computers that were found in one protection group.

        References by default, whole computers with `?format=Entity`: whether they could be reached, and which
        agent is on them.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id_discoveredcomputers, agents_protectiongroups_id.
        """
        from ..api.protection_groups import protection_groups_list_discovered_computers

        answer = self._session.call(
            protection_groups_list_discovered_computers.build(id, format="Entity"),
            protection_groups_list_discovered_computers.RESPONSE,
        )
        return answer.discovered_computers or []

    def list_discovered_computer_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the computers of a protection group, by reference: name, UID and links only.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id_discoveredcomputers, agents_protectiongroups_id.
        """
        from ..api.protection_groups import protection_groups_list_discovered_computers

        answer = self._session.call(
            protection_groups_list_discovered_computers.build(id),
            protection_groups_list_discovered_computers.REFERENCE,
        )
        return answer.refs or []


class AsyncProtectionGroups:
    """Groups of computers that are protected together, and which computers were found in them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[AgentProtectionGroup]:
        """List protection groups.

        The protection groups of all connected backup servers, at once: this list knows no pages, no filter
        and no order.

        References by default, whole groups with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `AgentProtectionGroup`.

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups, agents_protectiongroups, agents.
        """
        from ..api.protection_groups import protection_groups_list

        answer = await self._session.call(
            protection_groups_list.build(format="Entity"), protection_groups_list.RESPONSE
        )
        return answer.agent_protection_groups or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List protection groups, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups, agents_protectiongroups, agents.
        """
        from ..api.protection_groups import protection_groups_list

        answer = await self._session.call(protection_groups_list.build(), protection_groups_list.REFERENCE)
        return answer.refs or []

    async def get(self, id: UUID | str) -> AgentProtectionGroup:
        """Read a protection group.

        One group of computers that are protected together.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds whether the
        group looks for computers by schedule. The computers are a list of their own.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id, agents_protectiongroups_id, format,
        resource_representation_for_ke.
        """
        from ..api.protection_groups import protection_groups_get

        return await self._session.call(
            protection_groups_get.build(id, format="Entity"), protection_groups_get.RESPONSE
        )

    async def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a protection group, by reference: name, UID and links only.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id, agents_protectiongroups_id, format,
        resource_representation_for_ke.
        """
        from ..api.protection_groups import protection_groups_get

        return await self._session.call(protection_groups_get.build(id), protection_groups_get.REFERENCE)

    async def list_discovered_computers(self, id: UUID | str) -> builtins.list[DiscoveredComputer]:
        """List the computers of a protection group.

        The computers that were found in one protection group.

        References by default, whole computers with `?format=Entity`: whether they could be reached, and which
        agent is on them.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id_discoveredcomputers, agents_protectiongroups_id.
        """
        from ..api.protection_groups import protection_groups_list_discovered_computers

        answer = await self._session.call(
            protection_groups_list_discovered_computers.build(id, format="Entity"),
            protection_groups_list_discovered_computers.RESPONSE,
        )
        return answer.discovered_computers or []

    async def list_discovered_computer_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the computers of a protection group, by reference: name, UID and links only.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id_discoveredcomputers, agents_protectiongroups_id.
        """
        from ..api.protection_groups import protection_groups_list_discovered_computers

        answer = await self._session.call(
            protection_groups_list_discovered_computers.build(id),
            protection_groups_list_discovered_computers.REFERENCE,
        )
        return answer.refs or []
