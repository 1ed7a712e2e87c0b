# Generated from spec/em by "python -m generator". Do not edit.
"""Backup task sessions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_task_session import BackupTaskSession
    from ..models.entity_ref import EntityRef


class BackupTaskSessionsResource:
    """What a run did with each of its objects."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> BackupTaskSessionsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return BackupTaskSessionsResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupTaskSession]:
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
            backup_task_sessions_list.build(format="Entity"), backup_task_sessions_list.RESPONSE, options
        )
        return answer.backup_task_sessions or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List backup task sessions, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions, backuptasksessions, logging_on.
        """
        from ..api.backup_task_sessions import backup_task_sessions_list

        answer = self._session.call(
            backup_task_sessions_list.build(), backup_task_sessions_list.REFERENCE, options
        )
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> BackupTaskSession:
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
            backup_task_sessions_get.build(id, format="Entity"), backup_task_sessions_get.RESPONSE, options
        )

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a backup task session, by reference: name, UID and links only.

        Args:
            id: The task session, by the GUID at the end of its `UID` (without
                `urn:veeam:BackupTaskSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions_id, backuptasksessions_id.
        """
        from ..api.backup_task_sessions import backup_task_sessions_get

        return self._session.call(
            backup_task_sessions_get.build(id), backup_task_sessions_get.REFERENCE, options
        )


class AsyncBackupTaskSessionsResource:
    """What a run did with each of its objects."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncBackupTaskSessionsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncBackupTaskSessionsResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupTaskSession]:
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
            backup_task_sessions_list.build(format="Entity"), backup_task_sessions_list.RESPONSE, options
        )
        return answer.backup_task_sessions or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List backup task sessions, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions, backuptasksessions, logging_on.
        """
        from ..api.backup_task_sessions import backup_task_sessions_list

        answer = await self._session.call(
            backup_task_sessions_list.build(), backup_task_sessions_list.REFERENCE, options
        )
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> BackupTaskSession:
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
            backup_task_sessions_get.build(id, format="Entity"), backup_task_sessions_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a backup task session, by reference: name, UID and links only.

        Args:
            id: The task session, by the GUID at the end of its `UID` (without
                `urn:veeam:BackupTaskSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions_id, backuptasksessions_id.
        """
        from ..api.backup_task_sessions import backup_task_sessions_get

        return await self._session.call(
            backup_task_sessions_get.build(id), backup_task_sessions_get.REFERENCE, options
        )


class BackupTaskSessionsResourceWithRawResponse:
    """The methods of BackupTaskSessionsResource, each returning a RawResponse."""

    def __init__(self, resource: BackupTaskSessionsResource) -> None:
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.list_references = raw(resource.list_references)
        self.get = raw(resource.get)
        self.get_reference = raw(resource.get_reference)


class AsyncBackupTaskSessionsResourceWithRawResponse:
    """The methods of AsyncBackupTaskSessionsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupTaskSessionsResource) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.list_references = raw_async(resource.list_references)
        self.get = raw_async(resource.get)
        self.get_reference = raw_async(resource.get_reference)
