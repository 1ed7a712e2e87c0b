# Generated from spec/em by "python -m generator". Do not edit.
"""Discovered computers."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.discovered_computer import DiscoveredComputer
    from ..models.entity_ref import EntityRef


class DiscoveredComputersResource:
    """Computers that were discovered in protection groups, with the status of their agents."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> DiscoveredComputersResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return DiscoveredComputersResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[DiscoveredComputer]:
        """List discovered computers.

        The computers of all protection groups on all connected backup servers, in one response. The same
        computer may be listed more than once, with the same UID.

        Returns references by default, full computers with `?format=Entity`. To filter, sort or page, query
        the query service (`em.queries.run`) for the type `DiscoveredComputer`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        One computer that was discovered in a protection group.

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        whether the computer could be reached, its operating system and the status of its agent.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the discovered computer: the GUID at the end of its `uid` (without
                `urn:veeam:DiscoveredComputer:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the discovered computer: the GUID at the end of its `uid` (without
                `urn:veeam:DiscoveredComputer:`). Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_agents_discoveredcomputers_id, agents_discoveredcomputers_id, format,
        resource_representation_for_ke.
        """
        from ..api.discovered_computers import discovered_computers_get

        return self._session.call(
            discovered_computers_get.build(id), discovered_computers_get.REFERENCE, options
        )


class AsyncDiscoveredComputersResource:
    """Computers that were discovered in protection groups, with the status of their agents."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncDiscoveredComputersResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncDiscoveredComputersResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[DiscoveredComputer]:
        """List discovered computers.

        The computers of all protection groups on all connected backup servers, in one response. The same
        computer may be listed more than once, with the same UID.

        Returns references by default, full computers with `?format=Entity`. To filter, sort or page, query
        the query service (`em.queries.run`) for the type `DiscoveredComputer`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        One computer that was discovered in a protection group.

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        whether the computer could be reached, its operating system and the status of its agent.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the discovered computer: the GUID at the end of its `uid` (without
                `urn:veeam:DiscoveredComputer:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the discovered computer: the GUID at the end of its `uid` (without
                `urn:veeam:DiscoveredComputer:`). Give `id` or `uid` of the model: both are taken.

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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)


class AsyncDiscoveredComputersResourceWithRawResponse:
    """The methods of AsyncDiscoveredComputersResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncDiscoveredComputersResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
