# Generated from spec/em by "python -m generator". Do not edit.
"""Agent jobs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
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

    def list(self) -> builtins.list[AgentBackupJob]:
        """List agent jobs.

        The Veeam Agent backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `AgentBackupJob` instead.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = self._session.call(agent_jobs_list.build(format="Entity"), agent_jobs_list.RESPONSE)
        return answer.agent_backup_jobs or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = self._session.call(agent_jobs_list.build(), agent_jobs_list.REFERENCE)
        return answer.refs or []

    def get(self, id: UUID | str) -> AgentBackupJob:
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

        return self._session.call(agent_jobs_get.build(id, format="Entity"), agent_jobs_get.RESPONSE)

    def get_reference(self, id: UUID | str) -> EntityRef:
        """Read an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return self._session.call(agent_jobs_get.build(id), agent_jobs_get.REFERENCE)

    def start(self, id: UUID | str) -> TaskHandle[Task]:
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
            agent_jobs_perform_action.build(id, action="start"), agent_jobs_perform_action.RESPONSE
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def stop(self, id: UUID | str) -> TaskHandle[Task]:
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
            agent_jobs_perform_action.build(id, action="stop"), agent_jobs_perform_action.RESPONSE
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def retry(self, id: UUID | str) -> TaskHandle[Task]:
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
            agent_jobs_perform_action.build(id, action="retry"), agent_jobs_perform_action.RESPONSE
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def toggle_schedule_enabled(self, id: UUID | str) -> TaskHandle[Task]:
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
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def list_includes(self, id: UUID | str) -> builtins.list[ObjectInAgentBackupJob]:
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

        answer = self._session.call(agent_jobs_list_includes.build(id), agent_jobs_list_includes.RESPONSE)
        return answer.object_in_agent_backup_jobs or []

    def get_include(self, id: UUID | str, include_id: UUID | str) -> ObjectInAgentBackupJob:
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
            agent_jobs_get_include.build(id, include_id), agent_jobs_get_include.RESPONSE
        )

    def list_backup_sessions(self, id: UUID | str) -> builtins.list[BackupJobSession]:
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
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the sessions of an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, get_agents_backupsessions, get_nas_jobs_id_backupsessions.
        """
        from ..api.agent_jobs import agent_jobs_list_backup_sessions

        answer = self._session.call(
            agent_jobs_list_backup_sessions.build(id), agent_jobs_list_backup_sessions.REFERENCE
        )
        return answer.refs or []


class AsyncAgentJobs:
    """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped, retried,
    enabled and disabled; creating, editing and deleting them is left to the backup server's own console.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[AgentBackupJob]:
        """List agent jobs.

        The Veeam Agent backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `AgentBackupJob` instead.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = await self._session.call(agent_jobs_list.build(format="Entity"), agent_jobs_list.RESPONSE)
        return answer.agent_backup_jobs or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_agents_jobs, agents_jobs, agents.
        """
        from ..api.agent_jobs import agent_jobs_list

        answer = await self._session.call(agent_jobs_list.build(), agent_jobs_list.REFERENCE)
        return answer.refs or []

    async def get(self, id: UUID | str) -> AgentBackupJob:
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

        return await self._session.call(agent_jobs_get.build(id, format="Entity"), agent_jobs_get.RESPONSE)

    async def get_reference(self, id: UUID | str) -> EntityRef:
        """Read an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return await self._session.call(agent_jobs_get.build(id), agent_jobs_get.REFERENCE)

    async def start(self, id: UUID | str) -> AsyncTaskHandle[Task]:
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
            agent_jobs_perform_action.build(id, action="start"), agent_jobs_perform_action.RESPONSE
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def stop(self, id: UUID | str) -> AsyncTaskHandle[Task]:
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
            agent_jobs_perform_action.build(id, action="stop"), agent_jobs_perform_action.RESPONSE
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def retry(self, id: UUID | str) -> AsyncTaskHandle[Task]:
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
            agent_jobs_perform_action.build(id, action="retry"), agent_jobs_perform_action.RESPONSE
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def toggle_schedule_enabled(self, id: UUID | str) -> AsyncTaskHandle[Task]:
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
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def list_includes(self, id: UUID | str) -> builtins.list[ObjectInAgentBackupJob]:
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
            agent_jobs_list_includes.build(id), agent_jobs_list_includes.RESPONSE
        )
        return answer.object_in_agent_backup_jobs or []

    async def get_include(self, id: UUID | str, include_id: UUID | str) -> ObjectInAgentBackupJob:
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
            agent_jobs_get_include.build(id, include_id), agent_jobs_get_include.RESPONSE
        )

    async def list_backup_sessions(self, id: UUID | str) -> builtins.list[BackupJobSession]:
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
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the sessions of an agent job, by reference: name, UID and links only.

        Args:
            id: The agent job, by the GUID at the end of its `UID` (without `urn:veeam:AgentBackupJob:`).

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, get_agents_backupsessions, get_nas_jobs_id_backupsessions.
        """
        from ..api.agent_jobs import agent_jobs_list_backup_sessions

        answer = await self._session.call(
            agent_jobs_list_backup_sessions.build(id), agent_jobs_list_backup_sessions.REFERENCE
        )
        return answer.refs or []
