# Generated from spec/em by "python -m generator". Do not edit.
"""Backup sessions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..._runtime.tasks import AsyncTaskHandle, TaskHandle
    from ..models.backup_job_session import BackupJobSession
    from ..models.backup_task_session import BackupTaskSession
    from ..models.entity_ref import EntityRef
    from ..models.task import Task


class BackupSessions:
    """Runs of jobs within the last 30 days; one session for each run."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> BackupSessionsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return BackupSessionsWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupJobSession]:
        """List backup sessions.

        One session for each run of a job within the last 30 days, over all connected backup servers; older
        runs are not listed.

        Runs of agent jobs are here too, the containers of type `AgentBackup` beside their child sessions of
        type `AgentManagement`. References by default, whole sessions with `?format=Entity`. To filter, sort
        or page, ask the query service for the type `BackupJobSession` instead.

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions, backupsessions, get_agents_backupsessions, logging_on.
        """
        from ..api.backup_sessions import backup_sessions_list

        answer = self._session.call(
            backup_sessions_list.build(format="Entity"), backup_sessions_list.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List backup sessions, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions, backupsessions, get_agents_backupsessions, logging_on.
        """
        from ..api.backup_sessions import backup_sessions_list

        answer = self._session.call(backup_sessions_list.build(), backup_sessions_list.REFERENCE, options)
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> BackupJobSession:
        """Read a backup session.

        One run of a job, over or still going on.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the session comes
        whole: the job, when it ran, how far it has come and how it ended. What happened to each object stands
        in its task sessions.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id, backupsessions_id.
        """
        from ..api.backup_sessions import backup_sessions_get

        return self._session.call(
            backup_sessions_get.build(id, format="Entity"), backup_sessions_get.RESPONSE, options
        )

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a backup session, by reference: name, UID and links only.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id, backupsessions_id.
        """
        from ..api.backup_sessions import backup_sessions_get

        return self._session.call(backup_sessions_get.build(id), backup_sessions_get.REFERENCE, options)

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Stop the run that is going on.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator.

        Source: post_backupsessions_id_stop.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.backup_sessions import backup_sessions_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            backup_sessions_perform_action.build(id, action="stop"),
            backup_sessions_perform_action.RESPONSE,
            options,
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def list_task_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupTaskSession]:
        """List the task sessions of a backup session.

        What one run did, with an entry for each object it processed, for runs of VM jobs and of agent jobs.
        Only task sessions of the last 30 days are listed.

        References by default, whole task sessions with `?format=Entity`.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_tasksessions, backupsessions_id_tasksessions.
        """
        from ..api.backup_sessions import backup_sessions_list_task_sessions

        answer = self._session.call(
            backup_sessions_list_task_sessions.build(id, format="Entity"),
            backup_sessions_list_task_sessions.RESPONSE,
            options,
        )
        return answer.backup_task_sessions or []

    def list_task_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the task sessions of a backup session, by reference: name, UID and links only.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_tasksessions, backupsessions_id_tasksessions.
        """
        from ..api.backup_sessions import backup_sessions_list_task_sessions

        answer = self._session.call(
            backup_sessions_list_task_sessions.build(id),
            backup_sessions_list_task_sessions.REFERENCE,
            options,
        )
        return answer.refs or []

    def list_agent_management_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the child sessions of an agent job's run.

        One child session, of type `AgentManagement`, for each computer that a run of an agent job dealt with.
        The session asked for is the container, of type `AgentBackup`. Only sessions of the last 30 days are
        listed, of Windows and Linux computers.

        References by default, whole sessions with `?format=Entity`. Each leads back to its container by the
        link `Parent session`; its link to the job leads to a job of that computer alone, named after the job
        and the computer.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_agentmanagementsessions, backupsessions_id_agentmanagementsessions,
        get_agents_backupsessions.
        """
        from ..api.backup_sessions import backup_sessions_list_agent_management_sessions

        answer = self._session.call(
            backup_sessions_list_agent_management_sessions.build(id, format="Entity"),
            backup_sessions_list_agent_management_sessions.RESPONSE,
            options,
        )
        return answer.backup_job_sessions or []

    def list_agent_management_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the child sessions of an agent job's run, by reference: name, UID and links only.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_agentmanagementsessions, backupsessions_id_agentmanagementsessions,
        get_agents_backupsessions.
        """
        from ..api.backup_sessions import backup_sessions_list_agent_management_sessions

        answer = self._session.call(
            backup_sessions_list_agent_management_sessions.build(id),
            backup_sessions_list_agent_management_sessions.REFERENCE,
            options,
        )
        return answer.refs or []


class AsyncBackupSessions:
    """Runs of jobs within the last 30 days; one session for each run."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncBackupSessionsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncBackupSessionsWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupJobSession]:
        """List backup sessions.

        One session for each run of a job within the last 30 days, over all connected backup servers; older
        runs are not listed.

        Runs of agent jobs are here too, the containers of type `AgentBackup` beside their child sessions of
        type `AgentManagement`. References by default, whole sessions with `?format=Entity`. To filter, sort
        or page, ask the query service for the type `BackupJobSession` instead.

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions, backupsessions, get_agents_backupsessions, logging_on.
        """
        from ..api.backup_sessions import backup_sessions_list

        answer = await self._session.call(
            backup_sessions_list.build(format="Entity"), backup_sessions_list.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List backup sessions, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions, backupsessions, get_agents_backupsessions, logging_on.
        """
        from ..api.backup_sessions import backup_sessions_list

        answer = await self._session.call(
            backup_sessions_list.build(), backup_sessions_list.REFERENCE, options
        )
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> BackupJobSession:
        """Read a backup session.

        One run of a job, over or still going on.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the session comes
        whole: the job, when it ran, how far it has come and how it ended. What happened to each object stands
        in its task sessions.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id, backupsessions_id.
        """
        from ..api.backup_sessions import backup_sessions_get

        return await self._session.call(
            backup_sessions_get.build(id, format="Entity"), backup_sessions_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a backup session, by reference: name, UID and links only.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id, backupsessions_id.
        """
        from ..api.backup_sessions import backup_sessions_get

        return await self._session.call(backup_sessions_get.build(id), backup_sessions_get.REFERENCE, options)

    async def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Stop the run that is going on.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator.

        Source: post_backupsessions_id_stop.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.backup_sessions import backup_sessions_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            backup_sessions_perform_action.build(id, action="stop"),
            backup_sessions_perform_action.RESPONSE,
            options,
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def list_task_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupTaskSession]:
        """List the task sessions of a backup session.

        What one run did, with an entry for each object it processed, for runs of VM jobs and of agent jobs.
        Only task sessions of the last 30 days are listed.

        References by default, whole task sessions with `?format=Entity`.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_tasksessions, backupsessions_id_tasksessions.
        """
        from ..api.backup_sessions import backup_sessions_list_task_sessions

        answer = await self._session.call(
            backup_sessions_list_task_sessions.build(id, format="Entity"),
            backup_sessions_list_task_sessions.RESPONSE,
            options,
        )
        return answer.backup_task_sessions or []

    async def list_task_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the task sessions of a backup session, by reference: name, UID and links only.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_tasksessions, backupsessions_id_tasksessions.
        """
        from ..api.backup_sessions import backup_sessions_list_task_sessions

        answer = await self._session.call(
            backup_sessions_list_task_sessions.build(id),
            backup_sessions_list_task_sessions.REFERENCE,
            options,
        )
        return answer.refs or []

    async def list_agent_management_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the child sessions of an agent job's run.

        One child session, of type `AgentManagement`, for each computer that a run of an agent job dealt with.
        The session asked for is the container, of type `AgentBackup`. Only sessions of the last 30 days are
        listed, of Windows and Linux computers.

        References by default, whole sessions with `?format=Entity`. Each leads back to its container by the
        link `Parent session`; its link to the job leads to a job of that computer alone, named after the job
        and the computer.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_agentmanagementsessions, backupsessions_id_agentmanagementsessions,
        get_agents_backupsessions.
        """
        from ..api.backup_sessions import backup_sessions_list_agent_management_sessions

        answer = await self._session.call(
            backup_sessions_list_agent_management_sessions.build(id, format="Entity"),
            backup_sessions_list_agent_management_sessions.RESPONSE,
            options,
        )
        return answer.backup_job_sessions or []

    async def list_agent_management_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the child sessions of an agent job's run, by reference: name, UID and links only.

        Args:
            id: The session, by the GUID at the end of its `UID` (without `urn:veeam:BackupJobSession:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id_agentmanagementsessions, backupsessions_id_agentmanagementsessions,
        get_agents_backupsessions.
        """
        from ..api.backup_sessions import backup_sessions_list_agent_management_sessions

        answer = await self._session.call(
            backup_sessions_list_agent_management_sessions.build(id),
            backup_sessions_list_agent_management_sessions.REFERENCE,
            options,
        )
        return answer.refs or []


class BackupSessionsWithRawResponse:
    """The methods of BackupSessions, each returning a RawResponse."""

    def __init__(self, resource: BackupSessions) -> None:
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.list_references = raw(resource.list_references)
        self.get = raw(resource.get)
        self.get_reference = raw(resource.get_reference)
        self.stop = raw(resource.stop)
        self.list_task_sessions = raw(resource.list_task_sessions)
        self.list_task_session_references = raw(resource.list_task_session_references)
        self.list_agent_management_sessions = raw(resource.list_agent_management_sessions)
        self.list_agent_management_session_references = raw(resource.list_agent_management_session_references)


class AsyncBackupSessionsWithRawResponse:
    """The methods of AsyncBackupSessions, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupSessions) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.list_references = raw_async(resource.list_references)
        self.get = raw_async(resource.get)
        self.get_reference = raw_async(resource.get_reference)
        self.stop = raw_async(resource.stop)
        self.list_task_sessions = raw_async(resource.list_task_sessions)
        self.list_task_session_references = raw_async(resource.list_task_session_references)
        self.list_agent_management_sessions = raw_async(resource.list_agent_management_sessions)
        self.list_agent_management_session_references = raw_async(
            resource.list_agent_management_session_references
        )
