# Generated from spec/em by "python -m generator". Do not edit.
"""Protection groups."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.agent_protection_group import AgentProtectionGroup
    from ..models.discovered_computer import DiscoveredComputer
    from ..models.entity_ref import EntityRef


class ProtectionGroups:
    """Groups of computers that are protected together, and which computers were found in them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> ProtectionGroupsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return ProtectionGroupsWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentProtectionGroup]:
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
            protection_groups_list.build(format="Entity"), protection_groups_list.RESPONSE, options
        )
        return answer.agent_protection_groups or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List protection groups, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups, agents_protectiongroups, agents.
        """
        from ..api.protection_groups import protection_groups_list

        answer = self._session.call(protection_groups_list.build(), protection_groups_list.REFERENCE, options)
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> AgentProtectionGroup:
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
            protection_groups_get.build(id, format="Entity"), protection_groups_get.RESPONSE, options
        )

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a protection group, by reference: name, UID and links only.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id, agents_protectiongroups_id, format,
        resource_representation_for_ke.
        """
        from ..api.protection_groups import protection_groups_get

        return self._session.call(protection_groups_get.build(id), protection_groups_get.REFERENCE, options)

    def list_discovered_computers(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[DiscoveredComputer]:
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
            options,
        )
        return answer.discovered_computers or []

    def list_discovered_computer_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
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
            options,
        )
        return answer.refs or []


class AsyncProtectionGroups:
    """Groups of computers that are protected together, and which computers were found in them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncProtectionGroupsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncProtectionGroupsWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentProtectionGroup]:
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
            protection_groups_list.build(format="Entity"), protection_groups_list.RESPONSE, options
        )
        return answer.agent_protection_groups or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List protection groups, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups, agents_protectiongroups, agents.
        """
        from ..api.protection_groups import protection_groups_list

        answer = await self._session.call(
            protection_groups_list.build(), protection_groups_list.REFERENCE, options
        )
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> AgentProtectionGroup:
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
            protection_groups_get.build(id, format="Entity"), protection_groups_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a protection group, by reference: name, UID and links only.

        Args:
            id: The protection group, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentProtectionGroup:`).

        Roles: Portal Administrator.

        Source: get_agents_protectiongroups_id, agents_protectiongroups_id, format,
        resource_representation_for_ke.
        """
        from ..api.protection_groups import protection_groups_get

        return await self._session.call(
            protection_groups_get.build(id), protection_groups_get.REFERENCE, options
        )

    async def list_discovered_computers(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[DiscoveredComputer]:
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
            options,
        )
        return answer.discovered_computers or []

    async def list_discovered_computer_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
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
            options,
        )
        return answer.refs or []


class ProtectionGroupsWithRawResponse:
    """The methods of ProtectionGroups, each returning a RawResponse."""

    def __init__(self, resource: ProtectionGroups) -> None:
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.list_references = raw(resource.list_references)
        self.get = raw(resource.get)
        self.get_reference = raw(resource.get_reference)
        self.list_discovered_computers = raw(resource.list_discovered_computers)
        self.list_discovered_computer_references = raw(resource.list_discovered_computer_references)


class AsyncProtectionGroupsWithRawResponse:
    """The methods of AsyncProtectionGroups, each returning a RawResponse."""

    def __init__(self, resource: AsyncProtectionGroups) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.list_references = raw_async(resource.list_references)
        self.get = raw_async(resource.get)
        self.get_reference = raw_async(resource.get_reference)
        self.list_discovered_computers = raw_async(resource.list_discovered_computers)
        self.list_discovered_computer_references = raw_async(resource.list_discovered_computer_references)
