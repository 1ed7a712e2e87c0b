# Generated from spec/em by "python -m generator". Do not edit.
"""Agent jobs."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from veeam_jobs_runtime.handles.task_runs import AsyncRunTaskHandle, RunTaskHandle
    from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle, TaskHandle
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.agent_backup_job import AgentBackupJob
    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.object_in_agent_backup_job import ObjectInAgentBackupJob
    from ..models.task import Task


class AgentJobs:
    """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped, retried,
    enabled and disabled. They are created, edited and deleted in the console of the backup server only.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AgentJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AgentJobsWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentBackupJob]:
        """List agent jobs.

        All Veeam Agent backup jobs of all connected backup servers, in one response. The list is not
        paginated, filterable or sortable.

        Returns references by default, full jobs with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `AgentBackupJob`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full job:
        schedule, protected computers, guest processing and retention. Neither form contains the result of the
        last run; read the job's sessions for that.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return self._session.call(agent_jobs_get.build(id, format="Entity"), agent_jobs_get.RESPONSE, options)

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read an agent job, by reference: name, UID and links only.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return self._session.call(agent_jobs_get.build(id), agent_jobs_get.REFERENCE, options)

    def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Start the job now, regardless of its schedule.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstart.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.agent_jobs import agent_jobs_list_backup_sessions, agent_jobs_perform_action
        from ..api.backup_sessions import backup_sessions_get
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            agent_jobs_perform_action.build(id, action="start"),
            agent_jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=agent_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=agent_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Stop the current run of the job.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstop.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.agent_jobs import agent_jobs_list_backup_sessions, agent_jobs_perform_action
        from ..api.backup_sessions import backup_sessions_get
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            agent_jobs_perform_action.build(id, action="stop"),
            agent_jobs_perform_action.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=agent_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=agent_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Run the job again for the objects that failed. Allowed only after a run that ended with `Failed`.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionretry.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.agent_jobs import agent_jobs_list_backup_sessions, agent_jobs_perform_action
        from ..api.backup_sessions import backup_sessions_get
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            agent_jobs_perform_action.build(id, action="retry"),
            agent_jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=agent_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=agent_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def toggle_schedule_enabled(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Disable the job if it is enabled; enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actiontogglescheduleenabled.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

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

        The computers and protection groups of one agent job, each with the guest processing options that
        apply to it. A protection group counts as one object, regardless of the number of its computers.

        This list has one form only: it always returns full objects.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

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

        One computer or protection group that an agent job protects, with the guest processing options that
        apply to it.

        This operation has one form only: the response is always the full object.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                agent job.

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

        The sessions of one agent job, one for each run within the last 30 days; older runs are not listed.

        Returns references by default, full sessions with `?format=Entity`. A run of an agent job is a
        container session; the result for each computer is in its child sessions, of type `AgentManagement`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

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
    enabled and disabled. They are created, edited and deleted in the console of the backup server only.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAgentJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAgentJobsWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[AgentBackupJob]:
        """List agent jobs.

        All Veeam Agent backup jobs of all connected backup servers, in one response. The list is not
        paginated, filterable or sortable.

        Returns references by default, full jobs with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `AgentBackupJob`.

        This method asks for `format=Entity`; `list_references` asks for references.

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

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full job:
        schedule, protected computers, guest processing and retention. Neither form contains the result of the
        last run; read the job's sessions for that.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_agents_jobs_id, agents_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.agent_jobs import agent_jobs_get

        return await self._session.call(agent_jobs_get.build(id), agent_jobs_get.REFERENCE, options)

    async def start(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Start the job now, regardless of its schedule.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstart.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.agent_jobs import agent_jobs_list_backup_sessions, agent_jobs_perform_action
        from ..api.backup_sessions import backup_sessions_get
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            agent_jobs_perform_action.build(id, action="start"),
            agent_jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=agent_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=agent_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def stop(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Stop the current run of the job.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionstop.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.agent_jobs import agent_jobs_list_backup_sessions, agent_jobs_perform_action
        from ..api.backup_sessions import backup_sessions_get
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            agent_jobs_perform_action.build(id, action="stop"),
            agent_jobs_perform_action.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=agent_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=agent_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def retry(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Run the job again for the objects that failed. Allowed only after a run that ended with `Failed`.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actionretry.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.agent_jobs import agent_jobs_list_backup_sessions, agent_jobs_perform_action
        from ..api.backup_sessions import backup_sessions_get
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            agent_jobs_perform_action.build(id, action="retry"),
            agent_jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=agent_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=agent_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def toggle_schedule_enabled(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Disable the job if it is enabled; enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_agents_jobs_id_actiontogglescheduleenabled.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

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

        The computers and protection groups of one agent job, each with the guest processing options that
        apply to it. A protection group counts as one object, regardless of the number of its computers.

        This list has one form only: it always returns full objects.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

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

        One computer or protection group that an agent job protects, with the guest processing options that
        apply to it.

        This operation has one form only: the response is always the full object.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                agent job.

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

        The sessions of one agent job, one for each run within the last 30 days; older runs are not listed.

        Returns references by default, full sessions with `?format=Entity`. A run of an agent job is a
        container session; the result for each computer is in its child sessions, of type `AgentManagement`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Args:
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

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
            id: ID of the agent job: the GUID at the end of its `uid` (without `urn:veeam:AgentBackupJob:`).
                Give `id` or `uid` of the model: both are taken.

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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)
        self.start = raw(resource.start, session)
        self.stop = raw(resource.stop, session)
        self.retry = raw(resource.retry, session)
        self.toggle_schedule_enabled = raw(resource.toggle_schedule_enabled, session)
        self.list_includes = raw(resource.list_includes, session)
        self.get_include = raw(resource.get_include, session)
        self.list_backup_sessions = raw(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw(resource.list_backup_session_references, session)


class AsyncAgentJobsWithRawResponse:
    """The methods of AsyncAgentJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncAgentJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
        self.start = raw_async(resource.start, session)
        self.stop = raw_async(resource.stop, session)
        self.retry = raw_async(resource.retry, session)
        self.toggle_schedule_enabled = raw_async(resource.toggle_schedule_enabled, session)
        self.list_includes = raw_async(resource.list_includes, session)
        self.get_include = raw_async(resource.get_include, session)
        self.list_backup_sessions = raw_async(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw_async(resource.list_backup_session_references, session)
