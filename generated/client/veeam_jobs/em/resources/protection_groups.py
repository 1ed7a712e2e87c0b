# Generated from spec/em by "python -m generator". Do not edit.
"""Protection groups."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.agent_protection_group import AgentProtectionGroup
    from ..models.discovered_computer import DiscoveredComputer
    from ..models.entity_ref import EntityRef


class ProtectionGroups:
    """Groups of computers that are protected together, and the computers that were discovered in them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> ProtectionGroupsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return ProtectionGroupsWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentProtectionGroup]:
        """List protection groups.

        The protection groups of all connected backup servers, in one response. The list is not paginated,
        filterable or sortable.

        Returns references by default, full groups with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `AgentProtectionGroup`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        whether the group is rescanned by schedule. The computers are in a list of their own.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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

        The computers that were discovered in one protection group.

        Returns references by default, full computers with `?format=Entity`: whether they could be reached,
        and the status of their agents.

        This method asks for `format=Entity`; `list_discovered_computer_references` asks for references.

        Args:
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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
    """Groups of computers that are protected together, and the computers that were discovered in them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncProtectionGroupsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncProtectionGroupsWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentProtectionGroup]:
        """List protection groups.

        The protection groups of all connected backup servers, in one response. The list is not paginated,
        filterable or sortable.

        Returns references by default, full groups with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `AgentProtectionGroup`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        whether the group is rescanned by schedule. The computers are in a list of their own.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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

        The computers that were discovered in one protection group.

        Returns references by default, full computers with `?format=Entity`: whether they could be reached,
        and the status of their agents.

        This method asks for `format=Entity`; `list_discovered_computer_references` asks for references.

        Args:
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the protection group: the GUID at the end of its `uid` (without
                `urn:veeam:AgentProtectionGroup:`). Give `id` or `uid` of the model: both are taken.

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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)
        self.list_discovered_computers = raw(resource.list_discovered_computers, session)
        self.list_discovered_computer_references = raw(resource.list_discovered_computer_references, session)


class AsyncProtectionGroupsWithRawResponse:
    """The methods of AsyncProtectionGroups, each returning a RawResponse."""

    def __init__(self, resource: AsyncProtectionGroups) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
        self.list_discovered_computers = raw_async(resource.list_discovered_computers, session)
        self.list_discovered_computer_references = raw_async(
            resource.list_discovered_computer_references, session
        )
