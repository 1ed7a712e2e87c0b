# Generated from spec/em by "python -m generator". Do not edit.
"""Backup sessions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from veeam_jobs_runtime.handles.task_runs import AsyncRunTaskHandle, RunTaskHandle
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

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

        One session for each run of a job within the last 30 days, on all connected backup servers; older runs
        are not listed.

        Runs of agent jobs are included: both the container sessions of type `AgentBackup` and their child
        sessions of type `AgentManagement`. Returns references by default, full sessions with
        `?format=Entity`. To filter, sort or page, query the query service (`em.queries.run`) for the type
        `BackupJobSession`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        One run of a job, running or ended.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full
        session: job, start and end time, progress and result. The result for each object is in its task
        sessions.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id, backupsessions_id.
        """
        from ..api.backup_sessions import backup_sessions_get

        return self._session.call(backup_sessions_get.build(id), backup_sessions_get.REFERENCE, options)

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Stop the running session.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_backupsessions_id_stop.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get, backup_sessions_perform_action
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            backup_sessions_perform_action.build(id, action="stop"),
            backup_sessions_perform_action.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            known=id,
        )

    def list_task_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupTaskSession]:
        """List the task sessions of a backup session.

        The task sessions of one run of a VM job or agent job, one for each object it processed. Only task
        sessions of the last 30 days are listed.

        Returns references by default, full task sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_task_session_references` asks for references.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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

        The child sessions of one run of an agent job: one session of type `AgentManagement` for each computer
        of the run. The ID is that of the container session, of type `AgentBackup`. Only sessions of the last
        30 days are listed, of Windows and Linux computers.

        Returns references by default, full sessions with `?format=Entity`. Each links to its container
        session as `Parent session`; its link to the job leads to a job of that computer alone, named after
        the job and the computer.

        This method asks for `format=Entity`; `list_agent_management_session_references` asks for references.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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

        One session for each run of a job within the last 30 days, on all connected backup servers; older runs
        are not listed.

        Runs of agent jobs are included: both the container sessions of type `AgentBackup` and their child
        sessions of type `AgentManagement`. Returns references by default, full sessions with
        `?format=Entity`. To filter, sort or page, query the query service (`em.queries.run`) for the type
        `BackupJobSession`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        One run of a job, running or ended.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full
        session: job, start and end time, progress and result. The result for each object is in its task
        sessions.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_backupsessions_id, backupsessions_id.
        """
        from ..api.backup_sessions import backup_sessions_get

        return await self._session.call(backup_sessions_get.build(id), backup_sessions_get.REFERENCE, options)

    async def stop(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Stop the running session.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_backupsessions_id_stop.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get, backup_sessions_perform_action
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            backup_sessions_perform_action.build(id, action="stop"),
            backup_sessions_perform_action.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            known=id,
        )

    async def list_task_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupTaskSession]:
        """List the task sessions of a backup session.

        The task sessions of one run of a VM job or agent job, one for each object it processed. Only task
        sessions of the last 30 days are listed.

        Returns references by default, full task sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_task_session_references` asks for references.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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

        The child sessions of one run of an agent job: one session of type `AgentManagement` for each computer
        of the run. The ID is that of the container session, of type `AgentBackup`. Only sessions of the last
        30 days are listed, of Windows and Linux computers.

        Returns references by default, full sessions with `?format=Entity`. Each links to its container
        session as `Parent session`; its link to the job leads to a job of that computer alone, named after
        the job and the computer.

        This method asks for `format=Entity`; `list_agent_management_session_references` asks for references.

        Args:
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the session: the GUID at the end of its `uid` (without `urn:veeam:BackupJobSession:`).
                Give `id` or `uid` of the model: both are taken.

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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)
        self.stop = raw(resource.stop, session)
        self.list_task_sessions = raw(resource.list_task_sessions, session)
        self.list_task_session_references = raw(resource.list_task_session_references, session)
        self.list_agent_management_sessions = raw(resource.list_agent_management_sessions, session)
        self.list_agent_management_session_references = raw(
            resource.list_agent_management_session_references, session
        )


class AsyncBackupSessionsWithRawResponse:
    """The methods of AsyncBackupSessions, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupSessions) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
        self.stop = raw_async(resource.stop, session)
        self.list_task_sessions = raw_async(resource.list_task_sessions, session)
        self.list_task_session_references = raw_async(resource.list_task_session_references, session)
        self.list_agent_management_sessions = raw_async(resource.list_agent_management_sessions, session)
        self.list_agent_management_session_references = raw_async(
            resource.list_agent_management_session_references, session
        )
