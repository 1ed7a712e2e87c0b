# Generated from spec/em by "python -m generator". Do not edit.
"""Discovered computers."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.discovered_computer import DiscoveredComputer
    from ..models.entity_ref import EntityRef


class DiscoveredComputersResource:
    """Computers that were found in protection groups, with the agents on them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> builtins.list[DiscoveredComputer]:
        """List discovered computers.

        The computers of all protection groups on all connected backup servers, at once. The same computer may
        come more than once, with the same UID.

        References by default, whole computers with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `DiscoveredComputer`.

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers, agents_discoveredcomputers, agents,
        get_query_discoveredcomputer.
        """
        from ..api.discovered_computers import discovered_computers_list

        answer = self._session.call(
            discovered_computers_list.build(format="Entity"), discovered_computers_list.RESPONSE
        )
        return answer.discovered_computers or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List discovered computers, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers, agents_discoveredcomputers, agents,
        get_query_discoveredcomputer.
        """
        from ..api.discovered_computers import discovered_computers_list

        answer = self._session.call(discovered_computers_list.build(), discovered_computers_list.REFERENCE)
        return answer.refs or []

    def get(self, id: UUID | str) -> DiscoveredComputer:
        """Read a discovered computer.

        One computer that was found in a protection group.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds whether the
        computer could be reached, its operating system and the agent on it.

        Args:
            id: The computer, by the GUID at the end of its `UID` (without `urn:veeam:DiscoveredComputer:`).

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers_id, agents_discoveredcomputers_id, format,
        resource_representation_for_ke.
        """
        from ..api.discovered_computers import discovered_computers_get

        return self._session.call(
            discovered_computers_get.build(id, format="Entity"), discovered_computers_get.RESPONSE
        )

    def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a discovered computer, by reference: name, UID and links only.

        Args:
            id: The computer, by the GUID at the end of its `UID` (without `urn:veeam:DiscoveredComputer:`).

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers_id, agents_discoveredcomputers_id, format,
        resource_representation_for_ke.
        """
        from ..api.discovered_computers import discovered_computers_get

        return self._session.call(discovered_computers_get.build(id), discovered_computers_get.REFERENCE)


class AsyncDiscoveredComputersResource:
    """Computers that were found in protection groups, with the agents on them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[DiscoveredComputer]:
        """List discovered computers.

        The computers of all protection groups on all connected backup servers, at once. The same computer may
        come more than once, with the same UID.

        References by default, whole computers with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `DiscoveredComputer`.

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers, agents_discoveredcomputers, agents,
        get_query_discoveredcomputer.
        """
        from ..api.discovered_computers import discovered_computers_list

        answer = await self._session.call(
            discovered_computers_list.build(format="Entity"), discovered_computers_list.RESPONSE
        )
        return answer.discovered_computers or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List discovered computers, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers, agents_discoveredcomputers, agents,
        get_query_discoveredcomputer.
        """
        from ..api.discovered_computers import discovered_computers_list

        answer = await self._session.call(
            discovered_computers_list.build(), discovered_computers_list.REFERENCE
        )
        return answer.refs or []

    async def get(self, id: UUID | str) -> DiscoveredComputer:
        """Read a discovered computer.

        One computer that was found in a protection group.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds whether the
        computer could be reached, its operating system and the agent on it.

        Args:
            id: The computer, by the GUID at the end of its `UID` (without `urn:veeam:DiscoveredComputer:`).

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers_id, agents_discoveredcomputers_id, format,
        resource_representation_for_ke.
        """
        from ..api.discovered_computers import discovered_computers_get

        return await self._session.call(
            discovered_computers_get.build(id, format="Entity"), discovered_computers_get.RESPONSE
        )

    async def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a discovered computer, by reference: name, UID and links only.

        Args:
            id: The computer, by the GUID at the end of its `UID` (without `urn:veeam:DiscoveredComputer:`).

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers_id, agents_discoveredcomputers_id, format,
        resource_representation_for_ke.
        """
        from ..api.discovered_computers import discovered_computers_get

        return await self._session.call(
            discovered_computers_get.build(id), discovered_computers_get.REFERENCE
        )
