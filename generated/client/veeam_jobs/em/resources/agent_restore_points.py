# Generated from spec/em by "python -m generator". Do not edit.
"""Agent restore points."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.agent_restore_point import AgentRestorePoint
    from ..models.entity_ref import EntityRef


class AgentRestorePointsResource:
    """States of computers that can be restored, one for each computer and backup."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> builtins.list[AgentRestorePoint]:
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
            agent_restore_points_list.build(format="Entity"), agent_restore_points_list.RESPONSE
        )
        return answer.agent_restore_points or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List restore points of computers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints, agents_agentrestorepoints, agents.
        """
        from ..api.agent_restore_points import agent_restore_points_list

        answer = self._session.call(agent_restore_points_list.build(), agent_restore_points_list.REFERENCE)
        return answer.refs or []

    def get(self, id: UUID | str) -> AgentRestorePoint:
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
            agent_restore_points_get.build(id, format="Entity"), agent_restore_points_get.RESPONSE
        )

    def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a restore point of a computer, by reference: name, UID and links only.

        Args:
            id: The restore point of a computer, by the GUID at the end of its `UID` (without
                `urn:veeam:AgentRestorePoint:`).

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints_id, agents_agentrestorepoints_id, format,
        resource_representation_for_ke.
        """
        from ..api.agent_restore_points import agent_restore_points_get

        return self._session.call(agent_restore_points_get.build(id), agent_restore_points_get.REFERENCE)


class AsyncAgentRestorePointsResource:
    """States of computers that can be restored, one for each computer and backup."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[AgentRestorePoint]:
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
            agent_restore_points_list.build(format="Entity"), agent_restore_points_list.RESPONSE
        )
        return answer.agent_restore_points or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List restore points of computers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_agentrestorepoints, agents_agentrestorepoints, agents.
        """
        from ..api.agent_restore_points import agent_restore_points_list

        answer = await self._session.call(
            agent_restore_points_list.build(), agent_restore_points_list.REFERENCE
        )
        return answer.refs or []

    async def get(self, id: UUID | str) -> AgentRestorePoint:
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
            agent_restore_points_get.build(id, format="Entity"), agent_restore_points_get.RESPONSE
        )

    async def get_reference(self, id: UUID | str) -> EntityRef:
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
            agent_restore_points_get.build(id), agent_restore_points_get.REFERENCE
        )
