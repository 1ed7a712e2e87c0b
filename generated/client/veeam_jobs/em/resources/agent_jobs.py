# Generated from spec/em by "python -m generator". Do not edit.
"""Agent jobs."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..._runtime.tasks import AsyncTaskHandle, TaskHandle
    from ..models.agent_backup_job import AgentBackupJob
    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.object_in_agent_backup_job import ObjectInAgentBackupJob
    from ..models.task import Task


class AgentJobs:
    """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped, retried,
    enabled and disabled; creating, editing and deleting them is left to the backup server's own console.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AgentJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AgentJobsWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentBackupJob]:
        """List agent jobs.

        The Veeam Agent backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `AgentBackupJob` instead.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = self._session.call(agent_jobs_list.build(format="Entity"), agent_jobs_list.RESPONSE, options)
        return answer.agent_backup_jobs or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = self._session.call(agent_jobs_list.build(), agent_jobs_list.REFERENCE, options)
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> AgentBackupJob:
        """Read an agent job.

        One Veeam Agent backup job that is configured on a backup server.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: schedule, protected computers, guest processing and retention. Neither tells how the last run
        went; see the job's sessions for that.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return self._session.call(agent_jobs_get.build(id, format="Entity"), agent_jobs_get.RESPONSE, options)

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return self._session.call(agent_jobs_get.build(id), agent_jobs_get.REFERENCE, options)

    def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Start the job now, whatever its schedule says.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstart.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            agent_jobs_perform_action.build(id, action="start"), agent_jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Stop the run that is going on.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstop.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            agent_jobs_perform_action.build(id, action="stop"), agent_jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Run the job again for what failed; only after a run that ended `Failed`.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionretry.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            agent_jobs_perform_action.build(id, action="retry"), agent_jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def toggle_schedule_enabled(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Disable the job if it is enabled, enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actiontogglescheduleenabled.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            agent_jobs_perform_action.build(id, action="toggleScheduleEnabled"),
            agent_jobs_perform_action.RESPONSE,
            options,
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def list_includes(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[ObjectInAgentBackupJob]:
        """List what an agent job protects.

        The computers and protection groups of one job, each with the guest processing options that hold for
        it. A protection group counts as one object, however many computers it has.

        This list has one form only: always the objects in full.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id_includes, agents_jobs_id_includes.
        """
        from ..api.agent_jobs import agent_jobs_list_includes

        answer = self._session.call(
            agent_jobs_list_includes.build(id), agent_jobs_list_includes.RESPONSE, options
        )
        return answer.object_in_agent_backup_jobs or []

    def get_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> ObjectInAgentBackupJob:
        """Read an object of an agent job.

        One computer or protection group that a job protects, with the guest processing options that hold for
        it.

        There is one form only: always the object in full.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).
            include_id: The object within the job, by its `ObjectInJobId`; good within this job only.

        Roles: Portal Administrator.

        Source: get_agents_jobs_id_includes_id, agents_jobs_id_includes_id.
        """
        from ..api.agent_jobs import agent_jobs_get_include

        return self._session.call(
            agent_jobs_get_include.build(id, include_id), agent_jobs_get_include.RESPONSE, options
        )

    def list_backup_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the sessions of an agent job.

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`. A run of an agent job is a container:
        what happened on each computer stands in child sessions of type `AgentManagement`.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, get_agents_backupsessions, get_nas_jobs_id_backupsessions.
        """
        from ..api.agent_jobs import agent_jobs_list_backup_sessions

        answer = self._session.call(
            agent_jobs_list_backup_sessions.build(id, format="Entity"),
            agent_jobs_list_backup_sessions.RESPONSE,
            options,
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, get_agents_backupsessions, get_nas_jobs_id_backupsessions.
        """
        from ..api.agent_jobs import agent_jobs_list_backup_sessions

        answer = self._session.call(
            agent_jobs_list_backup_sessions.build(id), agent_jobs_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class AsyncAgentJobs:
    """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped, retried,
    enabled and disabled; creating, editing and deleting them is left to the backup server's own console.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAgentJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAgentJobsWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentBackupJob]:
        """List agent jobs.

        The Veeam Agent backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `AgentBackupJob` instead.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = await self._session.call(
            agent_jobs_list.build(format="Entity"), agent_jobs_list.RESPONSE, options
        )
        return answer.agent_backup_jobs or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = await self._session.call(agent_jobs_list.build(), agent_jobs_list.REFERENCE, options)
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> AgentBackupJob:
        """Read an agent job.

        One Veeam Agent backup job that is configured on a backup server.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: schedule, protected computers, guest processing and retention. Neither tells how the last run
        went; see the job's sessions for that.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return await self._session.call(
            agent_jobs_get.build(id, format="Entity"), agent_jobs_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return await self._session.call(agent_jobs_get.build(id), agent_jobs_get.REFERENCE, options)

    async def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Start the job now, whatever its schedule says.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstart.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            agent_jobs_perform_action.build(id, action="start"), agent_jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Stop the run that is going on.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstop.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            agent_jobs_perform_action.build(id, action="stop"), agent_jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Run the job again for what failed; only after a run that ended `Failed`.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionretry.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            agent_jobs_perform_action.build(id, action="retry"), agent_jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def toggle_schedule_enabled(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Disable the job if it is enabled, enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actiontogglescheduleenabled.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.agent_jobs import agent_jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            agent_jobs_perform_action.build(id, action="toggleScheduleEnabled"),
            agent_jobs_perform_action.RESPONSE,
            options,
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def list_includes(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[ObjectInAgentBackupJob]:
        """List what an agent job protects.

        The computers and protection groups of one job, each with the guest processing options that hold for
        it. A protection group counts as one object, however many computers it has.

        This list has one form only: always the objects in full.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id_includes, agents_jobs_id_includes.
        """
        from ..api.agent_jobs import agent_jobs_list_includes

        answer = await self._session.call(
            agent_jobs_list_includes.build(id), agent_jobs_list_includes.RESPONSE, options
        )
        return answer.object_in_agent_backup_jobs or []

    async def get_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> ObjectInAgentBackupJob:
        """Read an object of an agent job.

        One computer or protection group that a job protects, with the guest processing options that hold for
        it.

        There is one form only: always the object in full.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).
            include_id: The object within the job, by its `ObjectInJobId`; good within this job only.

        Roles: Portal Administrator.

        Source: get_agents_jobs_id_includes_id, agents_jobs_id_includes_id.
        """
        from ..api.agent_jobs import agent_jobs_get_include

        return await self._session.call(
            agent_jobs_get_include.build(id, include_id), agent_jobs_get_include.RESPONSE, options
        )

    async def list_backup_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the sessions of an agent job.

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`. A run of an agent job is a container:
        what happened on each computer stands in child sessions of type `AgentManagement`.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, get_agents_backupsessions, get_nas_jobs_id_backupsessions.
        """
        from ..api.agent_jobs import agent_jobs_list_backup_sessions

        answer = await self._session.call(
            agent_jobs_list_backup_sessions.build(id, format="Entity"),
            agent_jobs_list_backup_sessions.RESPONSE,
            options,
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, get_agents_backupsessions, get_nas_jobs_id_backupsessions.
        """
        from ..api.agent_jobs import agent_jobs_list_backup_sessions

        answer = await self._session.call(
            agent_jobs_list_backup_sessions.build(id), agent_jobs_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class AgentJobsWithRawResponse:
    """The methods of AgentJobs, each returning a RawResponse."""

    def __init__(self, resource: AgentJobs) -> None:
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.list_references = raw(resource.list_references)
        self.get = raw(resource.get)
        self.get_reference = raw(resource.get_reference)
        self.start = raw(resource.start)
        self.stop = raw(resource.stop)
        self.retry = raw(resource.retry)
        self.toggle_schedule_enabled = raw(resource.toggle_schedule_enabled)
        self.list_includes = raw(resource.list_includes)
        self.get_include = raw(resource.get_include)
        self.list_backup_sessions = raw(resource.list_backup_sessions)
        self.list_backup_session_references = raw(resource.list_backup_session_references)


class AsyncAgentJobsWithRawResponse:
    """The methods of AsyncAgentJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncAgentJobs) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.list_references = raw_async(resource.list_references)
        self.get = raw_async(resource.get)
        self.get_reference = raw_async(resource.get_reference)
        self.start = raw_async(resource.start)
        self.stop = raw_async(resource.stop)
        self.retry = raw_async(resource.retry)
        self.toggle_schedule_enabled = raw_async(resource.toggle_schedule_enabled)
        self.list_includes = raw_async(resource.list_includes)
        self.get_include = raw_async(resource.get_include)
        self.list_backup_sessions = raw_async(resource.list_backup_sessions)
        self.list_backup_session_references = raw_async(resource.list_backup_session_references)
