# Generated from spec/em by "python -m generator". Do not edit.
"""NAS jobs."""

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

    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.nas_job import NASJob
    from ..models.nas_object import NASObject
    from ..models.task import Task


class NasJobs:
    """Jobs that back up file shares."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> NasJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return NasJobsWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[NASJob]:
        """List file share jobs.

        The file share backup jobs of all connected backup servers, in one response. The list is not
        paginated, filterable or sortable.

        Returns references by default, full jobs with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `NasJob`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = self._session.call(nas_jobs_list.build(format="Entity"), nas_jobs_list.RESPONSE, options)
        return answer.nas_jobs or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = self._session.call(nas_jobs_list.build(), nas_jobs_list.REFERENCE, options)
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> NASJob:
        """Read a file share job.

        One file share backup job that is configured on a backup server.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full job:
        shares and folders, repositories, retention and schedule. Neither form contains the result of the last
        run; read the job's sessions for that.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return self._session.call(nas_jobs_get.build(id, format="Entity"), nas_jobs_get.RESPONSE, options)

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a file share job, by reference: name, UID and links only.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return self._session.call(nas_jobs_get.build(id), nas_jobs_get.REFERENCE, options)

    def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Start a file share job.

        Starts the job now, regardless of its schedule. It takes no request body.

        The response is a task. Poll it until it is finished. Its result says whether the backup server
        accepted the request, not whether the backup succeeded. The run itself is a session of the job.
        Servers from 13.1 on link to it from the finished task (`Related`, of type `BackupJobSession`). On
        other servers it is the newest session in the list of the job's sessions, where it may appear some
        seconds after the task has ended.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstart, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get
        from ..api.nas_jobs import nas_jobs_list_backup_sessions, nas_jobs_start
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            nas_jobs_start.build(id),
            nas_jobs_start.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=nas_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=nas_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Stop a file share job.

        Stops the current run of the job. It takes no request body.

        The response is a task. Poll it until it is finished. Its result says only whether the backup server
        accepted the request. To see whether the run has ended, list the job's sessions.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstop, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get
        from ..api.nas_jobs import nas_jobs_list_backup_sessions, nas_jobs_stop
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            nas_jobs_stop.build(id),
            nas_jobs_stop.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=nas_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=nas_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Retry a file share job.

        Runs the job again for the objects that failed. Allowed only after a run that ended with `Failed`. It
        takes no request body.

        The response is a task. Poll it until it is finished. Its result says whether the backup server
        accepted the request, not whether the backup succeeded. The run itself is a session of the job.
        Servers from 13.1 on link to it from the finished task (`Related`, of type `BackupJobSession`). On
        other servers it is the newest session in the list of the job's sessions, where it may appear some
        seconds after the task has ended.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionretry, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get
        from ..api.nas_jobs import nas_jobs_list_backup_sessions, nas_jobs_retry
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            nas_jobs_retry.build(id),
            nas_jobs_retry.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=nas_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=nas_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def toggle_schedule_enabled(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Enable or disable a file share job.

        Disables the job if it is enabled; enables it if it is disabled. It takes no request body. You cannot
        request a specific state, so read `schedule_enabled` first.

        The response is a task. Poll it until it is finished. Its result says only whether the backup server
        accepted the request. Read the job again for its new state.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actiontogglescheduleenabled, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.nas_jobs import nas_jobs_toggle_schedule_enabled
        from ..api.tasks import tasks_get

        answer = self._session.call(
            nas_jobs_toggle_schedule_enabled.build(id), nas_jobs_toggle_schedule_enabled.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def list_includes(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[NASObject]:
        """List what a file share job protects.

        The shares, folders and files of one file share job, each with the masks that select its files.

        This list has one form only: it always returns full objects.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes, nas_jobs_id_includes.
        """
        from ..api.nas_jobs import nas_jobs_list_includes

        answer = self._session.call(
            nas_jobs_list_includes.build(id), nas_jobs_list_includes.RESPONSE, options
        )
        return answer.nas_objects or []

    def get_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> NASObject:
        """Read one object of a file share job.

        One share, folder or file that a file share job protects, with its masks. This operation has one form
        only: the response is always the full object.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                file share job.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes_id, nas_jobs_id_includes_id.
        """
        from ..api.nas_jobs import nas_jobs_get_include

        return self._session.call(
            nas_jobs_get_include.build(id, include_id), nas_jobs_get_include.RESPONSE, options
        )

    def list_backup_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the sessions of a file share job.

        The sessions of one file share job, one for each run within the last 30 days; older runs are not
        listed.

        Returns references by default, full sessions with `?format=Entity`. Unlike the job itself, its
        sessions can be read by portal users.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = self._session.call(
            nas_jobs_list_backup_sessions.build(id, format="Entity"),
            nas_jobs_list_backup_sessions.RESPONSE,
            options,
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of a file share job, by reference: name, UID and links only.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = self._session.call(
            nas_jobs_list_backup_sessions.build(id), nas_jobs_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class AsyncNasJobs:
    """Jobs that back up file shares."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncNasJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncNasJobsWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[NASJob]:
        """List file share jobs.

        The file share backup jobs of all connected backup servers, in one response. The list is not
        paginated, filterable or sortable.

        Returns references by default, full jobs with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `NasJob`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = await self._session.call(
            nas_jobs_list.build(format="Entity"), nas_jobs_list.RESPONSE, options
        )
        return answer.nas_jobs or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = await self._session.call(nas_jobs_list.build(), nas_jobs_list.REFERENCE, options)
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> NASJob:
        """Read a file share job.

        One file share backup job that is configured on a backup server.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full job:
        shares and folders, repositories, retention and schedule. Neither form contains the result of the last
        run; read the job's sessions for that.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return await self._session.call(
            nas_jobs_get.build(id, format="Entity"), nas_jobs_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a file share job, by reference: name, UID and links only.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return await self._session.call(nas_jobs_get.build(id), nas_jobs_get.REFERENCE, options)

    async def start(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Start a file share job.

        Starts the job now, regardless of its schedule. It takes no request body.

        The response is a task. Poll it until it is finished. Its result says whether the backup server
        accepted the request, not whether the backup succeeded. The run itself is a session of the job.
        Servers from 13.1 on link to it from the finished task (`Related`, of type `BackupJobSession`). On
        other servers it is the newest session in the list of the job's sessions, where it may appear some
        seconds after the task has ended.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstart, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get
        from ..api.nas_jobs import nas_jobs_list_backup_sessions, nas_jobs_start
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            nas_jobs_start.build(id),
            nas_jobs_start.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=nas_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=nas_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def stop(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Stop a file share job.

        Stops the current run of the job. It takes no request body.

        The response is a task. Poll it until it is finished. Its result says only whether the backup server
        accepted the request. To see whether the run has ended, list the job's sessions.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstop, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get
        from ..api.nas_jobs import nas_jobs_list_backup_sessions, nas_jobs_stop
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            nas_jobs_stop.build(id),
            nas_jobs_stop.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=nas_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=nas_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def retry(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Retry a file share job.

        Runs the job again for the objects that failed. Allowed only after a run that ended with `Failed`. It
        takes no request body.

        The response is a task. Poll it until it is finished. Its result says whether the backup server
        accepted the request, not whether the backup succeeded. The run itself is a session of the job.
        Servers from 13.1 on link to it from the finished task (`Related`, of type `BackupJobSession`). On
        other servers it is the newest session in the list of the job's sessions, where it may appear some
        seconds after the task has ended.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionretry, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get
        from ..api.nas_jobs import nas_jobs_list_backup_sessions, nas_jobs_retry
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            nas_jobs_retry.build(id),
            nas_jobs_retry.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=nas_jobs_list_backup_sessions.build(id, format="Entity"),
            listed=nas_jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def toggle_schedule_enabled(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Enable or disable a file share job.

        Disables the job if it is enabled; enables it if it is disabled. It takes no request body. You cannot
        request a specific state, so read `schedule_enabled` first.

        The response is a task. Poll it until it is finished. Its result says only whether the backup server
        accepted the request. Read the job again for its new state.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actiontogglescheduleenabled, nas_jobs_id, tasks_intro.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.nas_jobs import nas_jobs_toggle_schedule_enabled
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            nas_jobs_toggle_schedule_enabled.build(id), nas_jobs_toggle_schedule_enabled.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def list_includes(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[NASObject]:
        """List what a file share job protects.

        The shares, folders and files of one file share job, each with the masks that select its files.

        This list has one form only: it always returns full objects.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes, nas_jobs_id_includes.
        """
        from ..api.nas_jobs import nas_jobs_list_includes

        answer = await self._session.call(
            nas_jobs_list_includes.build(id), nas_jobs_list_includes.RESPONSE, options
        )
        return answer.nas_objects or []

    async def get_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> NASObject:
        """Read one object of a file share job.

        One share, folder or file that a file share job protects, with its masks. This operation has one form
        only: the response is always the full object.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                file share job.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes_id, nas_jobs_id_includes_id.
        """
        from ..api.nas_jobs import nas_jobs_get_include

        return await self._session.call(
            nas_jobs_get_include.build(id, include_id), nas_jobs_get_include.RESPONSE, options
        )

    async def list_backup_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the sessions of a file share job.

        The sessions of one file share job, one for each run within the last 30 days; older runs are not
        listed.

        Returns references by default, full sessions with `?format=Entity`. Unlike the job itself, its
        sessions can be read by portal users.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = await self._session.call(
            nas_jobs_list_backup_sessions.build(id, format="Entity"),
            nas_jobs_list_backup_sessions.RESPONSE,
            options,
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of a file share job, by reference: name, UID and links only.

        Args:
            id: ID of the file share job: the GUID at the end of its `uid` (without `urn:veeam:NasJob:`). Give
                `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = await self._session.call(
            nas_jobs_list_backup_sessions.build(id), nas_jobs_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class NasJobsWithRawResponse:
    """The methods of NasJobs, each returning a RawResponse."""

    def __init__(self, resource: NasJobs) -> None:
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


class AsyncNasJobsWithRawResponse:
    """The methods of AsyncNasJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncNasJobs) -> None:
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
