# Generated from spec/em by "python -m generator". Do not edit.
"""Discovered computers."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.discovered_computer import DiscoveredComputer
    from ..models.entity_ref import EntityRef


class DiscoveredComputersResource:
    """Computers that were found in protection groups, with the agents on them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> DiscoveredComputersResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return DiscoveredComputersResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[DiscoveredComputer]:
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
            discovered_computers_list.build(format="Entity"), discovered_computers_list.RESPONSE, options
        )
        return answer.discovered_computers or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List discovered computers, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers, agents_discoveredcomputers, agents,
        get_query_discoveredcomputer.
        """
        from ..api.discovered_computers import discovered_computers_list

        answer = self._session.call(
            discovered_computers_list.build(), discovered_computers_list.REFERENCE, options
        )
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> DiscoveredComputer:
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
            discovered_computers_get.build(id, format="Entity"), discovered_computers_get.RESPONSE, options
        )

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a discovered computer, by reference: name, UID and links only.

        Args:
            id: The computer, by the GUID at the end of its `UID` (without `urn:veeam:DiscoveredComputer:`).

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers_id, agents_discoveredcomputers_id, format,
        resource_representation_for_ke.
        """
        from ..api.discovered_computers import discovered_computers_get

        return self._session.call(
            discovered_computers_get.build(id), discovered_computers_get.REFERENCE, options
        )


class AsyncDiscoveredComputersResource:
    """Computers that were found in protection groups, with the agents on them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncDiscoveredComputersResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncDiscoveredComputersResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[DiscoveredComputer]:
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
            discovered_computers_list.build(format="Entity"), discovered_computers_list.RESPONSE, options
        )
        return answer.discovered_computers or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List discovered computers, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers, agents_discoveredcomputers, agents,
        get_query_discoveredcomputer.
        """
        from ..api.discovered_computers import discovered_computers_list

        answer = await self._session.call(
            discovered_computers_list.build(), discovered_computers_list.REFERENCE, options
        )
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> DiscoveredComputer:
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
            discovered_computers_get.build(id, format="Entity"), discovered_computers_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a discovered computer, by reference: name, UID and links only.

        Args:
            id: The computer, by the GUID at the end of its `UID` (without `urn:veeam:DiscoveredComputer:`).

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers_id, agents_discoveredcomputers_id, format,
        resource_representation_for_ke.
        """
        from ..api.discovered_computers import discovered_computers_get

        return await self._session.call(
            discovered_computers_get.build(id), discovered_computers_get.REFERENCE, options
        )


class DiscoveredComputersResourceWithRawResponse:
    """The methods of DiscoveredComputersResource, each returning a RawResponse."""

    def __init__(self, resource: DiscoveredComputersResource) -> None:
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.list_references = raw(resource.list_references)
        self.get = raw(resource.get)
        self.get_reference = raw(resource.get_reference)


class AsyncDiscoveredComputersResourceWithRawResponse:
    """The methods of AsyncDiscoveredComputersResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncDiscoveredComputersResource) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.list_references = raw_async(resource.list_references)
        self.get = raw_async(resource.get)
        self.get_reference = raw_async(resource.get_reference)
