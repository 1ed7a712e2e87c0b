# Generated from spec/em by "python -m generator". Do not edit.
"""Agent restore points."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.agent_restore_point import AgentRestorePoint
    from ..models.entity_ref import EntityRef


class AgentRestorePointsResource:
    """States of computers that can be restored, one for each computer and backup."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AgentRestorePointsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AgentRestorePointsResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentRestorePoint]:
        """List restore points of computers.

        States of computers that can be restored, one for each computer and backup run, of all connected
        backup servers at once.

        References by default, whole restore points with `?format=Entity`. To filter, sort or page, ask the
        query service for the type `AgentRestorePoint`.

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

        One state to which one computer can be restored.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds when and
        how the restore point was made.

        Args:
            id: The restore point of a computer, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentRestorePoint:`).

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
            id: The restore point of a computer, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentRestorePoint:`).

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints_id, agents_agentrestorepoints_id, format,
        resource_representation_for_ke.
        """
        from ..api.agent_restore_points import agent_restore_points_get

        return self._session.call(
            agent_restore_points_get.build(id), agent_restore_points_get.REFERENCE, options
        )


class AsyncAgentRestorePointsResource:
    """States of computers that can be restored, one for each computer and backup."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAgentRestorePointsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAgentRestorePointsResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentRestorePoint]:
        """List restore points of computers.

        States of computers that can be restored, one for each computer and backup run, of all connected
        backup servers at once.

        References by default, whole restore points with `?format=Entity`. To filter, sort or page, ask the
        query service for the type `AgentRestorePoint`.

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

        One state to which one computer can be restored.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds when and
        how the restore point was made.

        Args:
            id: The restore point of a computer, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentRestorePoint:`).

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
            id: The restore point of a computer, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentRestorePoint:`).

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
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.list_references = raw(resource.list_references)
        self.get = raw(resource.get)
        self.get_reference = raw(resource.get_reference)


class AsyncAgentRestorePointsResourceWithRawResponse:
    """The methods of AsyncAgentRestorePointsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncAgentRestorePointsResource) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.list_references = raw_async(resource.list_references)
        self.get = raw_async(resource.get)
        self.get_reference = raw_async(resource.get_reference)
