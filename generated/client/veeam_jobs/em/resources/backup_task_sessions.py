# Generated from spec/em by "python -m generator". Do not edit.
"""Backup task sessions."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_task_session import BackupTaskSession
    from ..models.entity_ref import EntityRef


class BackupTaskSessionsResource:
    """What a run did with each of its objects."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> builtins.list[BackupTaskSession]:
        """List backup task sessions.

        What the runs of the last 30 days did, over all connected backup servers: one task session for each
        run and object.

        References by default, whole task sessions with `?format=Entity`. To filter, sort or page, ask the
        query service for the type `BackupTaskSession` instead.

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions, backuptasksessions, logging_on.
        """
        from ..api.backup_task_sessions import backup_task_sessions_list

        answer = self._session.call(
            backup_task_sessions_list.build(format="Entity"), backup_task_sessions_list.RESPONSE
        )
        return answer.backup_task_sessions or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List backup task sessions, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions, backuptasksessions, logging_on.
        """
        from ..api.backup_task_sessions import backup_task_sessions_list

        answer = self._session.call(backup_task_sessions_list.build(), backup_task_sessions_list.REFERENCE)
        return answer.refs or []

    def get(self, id: UUID | str) -> BackupTaskSession:
        """Read a backup task session.

        What one run did with one object.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the task session
        comes whole: when it ran, how it ended, why it did not succeed, and how much data there was.

        Args:
            id: The task session, by the GUID at the end of its `UID` (without
                `urn:veeam:BackupTaskSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions_id, backuptasksessions_id.
        """
        from ..api.backup_task_sessions import backup_task_sessions_get

        return self._session.call(
            backup_task_sessions_get.build(id, format="Entity"), backup_task_sessions_get.RESPONSE
        )

    def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a backup task session, by reference: name, UID and links only.

        Args:
            id: The task session, by the GUID at the end of its `UID` (without
                `urn:veeam:BackupTaskSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions_id, backuptasksessions_id.
        """
        from ..api.backup_task_sessions import backup_task_sessions_get

        return self._session.call(backup_task_sessions_get.build(id), backup_task_sessions_get.REFERENCE)


class AsyncBackupTaskSessionsResource:
    """What a run did with each of its objects."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[BackupTaskSession]:
        """List backup task sessions.

        What the runs of the last 30 days did, over all connected backup servers: one task session for each
        run and object.

        References by default, whole task sessions with `?format=Entity`. To filter, sort or page, ask the
        query service for the type `BackupTaskSession` instead.

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions, backuptasksessions, logging_on.
        """
        from ..api.backup_task_sessions import backup_task_sessions_list

        answer = await self._session.call(
            backup_task_sessions_list.build(format="Entity"), backup_task_sessions_list.RESPONSE
        )
        return answer.backup_task_sessions or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List backup task sessions, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions, backuptasksessions, logging_on.
        """
        from ..api.backup_task_sessions import backup_task_sessions_list

        answer = await self._session.call(
            backup_task_sessions_list.build(), backup_task_sessions_list.REFERENCE
        )
        return answer.refs or []

    async def get(self, id: UUID | str) -> BackupTaskSession:
        """Read a backup task session.

        What one run did with one object.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the task session
        comes whole: when it ran, how it ended, why it did not succeed, and how much data there was.

        Args:
            id: The task session, by the GUID at the end of its `UID` (without
                `urn:veeam:BackupTaskSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions_id, backuptasksessions_id.
        """
        from ..api.backup_task_sessions import backup_task_sessions_get

        return await self._session.call(
            backup_task_sessions_get.build(id, format="Entity"), backup_task_sessions_get.RESPONSE
        )

    async def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a backup task session, by reference: name, UID and links only.

        Args:
            id: The task session, by the GUID at the end of its `UID` (without
                `urn:veeam:BackupTaskSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions_id, backuptasksessions_id.
        """
        from ..api.backup_task_sessions import backup_task_sessions_get

        return await self._session.call(
            backup_task_sessions_get.build(id), backup_task_sessions_get.REFERENCE
        )
