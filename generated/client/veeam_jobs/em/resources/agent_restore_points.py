# Generated from spec/em by "python -m generator". Do not edit.
"""Agent restore points."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.agent_restore_point import AgentRestorePoint
    from ..models.entity_ref import EntityRef


class AgentRestorePointsResource:
    """Restore points of single computers, one for each computer and backup."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AgentRestorePointsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AgentRestorePointsResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentRestorePoint]:
        """List restore points of computers.

        Restore points of computers, one for each computer and backup run, from all connected backup servers
        in one response.

        Returns references by default, full restore points with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `AgentRestorePoint`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints, agents_agentrestorepoints, agents.
        """
        from ..api.agent_restore_points import agent_restore_points_list

        answer = self._session.call(
            agent_restore_points_list.build(format="Entity"), agent_restore_points_list.RESPONSE, options
        )
        return answer.agent_restore_points or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List restore points of computers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints, agents_agentrestorepoints, agents.
        """
        from ..api.agent_restore_points import agent_restore_points_list

        answer = self._session.call(
            agent_restore_points_list.build(), agent_restore_points_list.REFERENCE, options
        )
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> AgentRestorePoint:
        """Read a restore point of a computer.

        One restore point of one computer.

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        when and how the restore point was created.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the restore point of a computer: the GUID at the end of its `uid` (without
                `urn:veeam:AgentRestorePoint:`). Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints_id, agents_agentrestorepoints_id, format,
        resource_representation_for_ke.
        """
        from ..api.agent_restore_points import agent_restore_points_get

        return self._session.call(
            agent_restore_points_get.build(id, format="Entity"), agent_restore_points_get.RESPONSE, options
        )

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a restore point of a computer, by reference: name, UID and links only.

        Args:
            id: ID of the restore point of a computer: the GUID at the end of its `uid` (without
                `urn:veeam:AgentRestorePoint:`). Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints_id, agents_agentrestorepoints_id, format,
        resource_representation_for_ke.
        """
        from ..api.agent_restore_points import agent_restore_points_get

        return self._session.call(
            agent_restore_points_get.build(id), agent_restore_points_get.REFERENCE, options
        )


class AsyncAgentRestorePointsResource:
    """Restore points of single computers, one for each computer and backup."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAgentRestorePointsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAgentRestorePointsResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentRestorePoint]:
        """List restore points of computers.

        Restore points of computers, one for each computer and backup run, from all connected backup servers
        in one response.

        Returns references by default, full restore points with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `AgentRestorePoint`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints, agents_agentrestorepoints, agents.
        """
        from ..api.agent_restore_points import agent_restore_points_list

        answer = await self._session.call(
            agent_restore_points_list.build(format="Entity"), agent_restore_points_list.RESPONSE, options
        )
        return answer.agent_restore_points or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List restore points of computers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints, agents_agentrestorepoints, agents.
        """
        from ..api.agent_restore_points import agent_restore_points_list

        answer = await self._session.call(
            agent_restore_points_list.build(), agent_restore_points_list.REFERENCE, options
        )
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> AgentRestorePoint:
        """Read a restore point of a computer.

        One restore point of one computer.

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        when and how the restore point was created.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the restore point of a computer: the GUID at the end of its `uid` (without
                `urn:veeam:AgentRestorePoint:`). Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints_id, agents_agentrestorepoints_id, format,
        resource_representation_for_ke.
        """
        from ..api.agent_restore_points import agent_restore_points_get

        return await self._session.call(
            agent_restore_points_get.build(id, format="Entity"), agent_restore_points_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a restore point of a computer, by reference: name, UID and links only.

        Args:
            id: ID of the restore point of a computer: the GUID at the end of its `uid` (without
                `urn:veeam:AgentRestorePoint:`). Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints_id, agents_agentrestorepoints_id, format,
        resource_representation_for_ke.
        """
        from ..api.agent_restore_points import agent_restore_points_get

        return await self._session.call(
            agent_restore_points_get.build(id), agent_restore_points_get.REFERENCE, options
        )


class AgentRestorePointsResourceWithRawResponse:
    """The methods of AgentRestorePointsResource, each returning a RawResponse."""

    def __init__(self, resource: AgentRestorePointsResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)


class AsyncAgentRestorePointsResourceWithRawResponse:
    """The methods of AsyncAgentRestorePointsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncAgentRestorePointsResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
