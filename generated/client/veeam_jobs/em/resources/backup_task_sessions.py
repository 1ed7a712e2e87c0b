# Generated from spec/em by "python -m generator". Do not edit.
"""Backup task sessions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.backup_task_session import BackupTaskSession
    from ..models.entity_ref import EntityRef


class BackupTaskSessionsResource:
    """The result of a run for each of its objects."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> BackupTaskSessionsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return BackupTaskSessionsResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupTaskSession]:
        """List backup task sessions.

        The task sessions of all runs of the last 30 days, on all connected backup servers: one for each run
        and object.

        Returns references by default, full task sessions with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `BackupTaskSession`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        The processing of one object in one run of a job.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full task
        session: start and end time, result, the reason for a warning or failure, and the amount of data.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the task session: the GUID at the end of its `uid` (without
                `urn:veeam:BackupTaskSession:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the task session: the GUID at the end of its `uid` (without
                `urn:veeam:BackupTaskSession:`). Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_backuptasksessions_id, backuptasksessions_id.
        """
        from ..api.backup_task_sessions import backup_task_sessions_get

        return self._session.call(
            backup_task_sessions_get.build(id), backup_task_sessions_get.REFERENCE, options
        )


class AsyncBackupTaskSessionsResource:
    """The result of a run for each of its objects."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncBackupTaskSessionsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncBackupTaskSessionsResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupTaskSession]:
        """List backup task sessions.

        The task sessions of all runs of the last 30 days, on all connected backup servers: one for each run
        and object.

        Returns references by default, full task sessions with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `BackupTaskSession`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        The processing of one object in one run of a job.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full task
        session: start and end time, result, the reason for a warning or failure, and the amount of data.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the task session: the GUID at the end of its `uid` (without
                `urn:veeam:BackupTaskSession:`). Give `id` or `uid` of the model: both are taken.

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
            id: ID of the task session: the GUID at the end of its `uid` (without
                `urn:veeam:BackupTaskSession:`). Give `id` or `uid` of the model: both are taken.

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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)


class AsyncBackupTaskSessionsResourceWithRawResponse:
    """The methods of AsyncBackupTaskSessionsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupTaskSessionsResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
