# Generated from spec/em by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.handles.task_runs import AsyncRunTaskHandle, RunTaskHandle
    from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle, TaskHandle
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.backup_job_session import BackupJobSession
    from ..models.create_object_in_job_spec import CreateObjectInJobSpec
    from ..models.entity_ref import EntityRef
    from ..models.job import Job
    from ..models.job_clone_spec import JobCloneSpec
    from ..models.job_edit import JobEdit
    from ..models.job_edit_action import JobEditAction
    from ..models.object_in_job import ObjectInJob
    from ..models.task import Task


class JobsResource:
    """Backup, backup copy and replication jobs for virtual machines. They can be read, edited, cloned, run and
    deleted.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> JobsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return JobsResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Job]:
        """List jobs.

        The backup, replication and backup copy jobs of all connected backup servers, in one response. The
        list is not paginated, filterable or sortable. The jobs protect machines on VMware vSphere, VMware
        Cloud Director or Microsoft Hyper-V. Agent jobs and file share jobs have lists of their own.

        Returns references by default, full jobs with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `Job`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator.

        Source: get_jobs, jobs, logging_on, mapping_link_types_to_xml_schema.
        """
        from ..api.jobs import jobs_list

        answer = self._session.call(jobs_list.build(format="Entity"), jobs_list.RESPONSE, options)
        return answer.jobs or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_jobs, jobs, logging_on, mapping_link_types_to_xml_schema.
        """
        from ..api.jobs import jobs_list

        answer = self._session.call(jobs_list.build(), jobs_list.REFERENCE, options)
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> Job:
        """Read a job.

        One backup, replication or backup copy job that is configured on a backup server.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full job:
        schedule, protected machines, guest processing and retention. Neither form contains the result of the
        last run; read the job's sessions for that.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, jobinfo, resource_representation_for_ke, format.
        """
        from ..api.jobs import jobs_get

        return self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE, options)

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, jobinfo, resource_representation_for_ke, format.
        """
        from ..api.jobs import jobs_get

        return self._session.call(jobs_get.build(id), jobs_get.REFERENCE, options)

    def edit(
        self,
        id: UUID | str,
        *,
        body: JobEdit,
        action: JobEditAction | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TaskHandle[Task]:
        """Edit a job.

        Changes the description, schedule or retention of a job. Send only the members to change; in XML, keep
        the order of the elements. To set `schedule_enabled` to true, also send `job_schedule_options`,
        because a schedule cannot be enabled without options.

        The job's `Edit` link leads to the plain path; the same path with `?action=edit` does the same. Both
        are documented.

        Editing a backup copy job removes its linked backups, whatever you change. The response is a task;
        poll it until it is finished.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            body: The members of the job to change, as an object `Job`.
            action: Optional; `edit` is the only value and does not change the behavior of PUT.

        Roles: Portal Administrator.

        Source: put_jobs_id_actionedit, put_method, get_jobs_id, simple_and_gfs_retention_policies,
        post_jobs_id_linked_jobs.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_edit
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_edit.build(id, body=body, action=action), jobs_edit.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Start the job now, regardless of its schedule. Backup copy jobs need `sync` instead.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstart.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            jobs_perform_action.build(id, action="start"),
            jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Stop the current run of the job.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstop.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            jobs_perform_action.build(id, action="stop"),
            jobs_perform_action.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Run the job again for the objects that failed. Allowed only after a run that ended with `Failed`.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionretry.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            jobs_perform_action.build(id, action="retry"),
            jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def sync(self, id: UUID | str, **options: Unpack[CallOptions]) -> RunTaskHandle[Task, BackupJobSession]:
        """Start a backup copy job now, regardless of its schedule.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionsync.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return order_task_run(
            self._session,
            jobs_perform_action.build(id, action="sync"),
            jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    def toggle_schedule_enabled(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Disable the job if it is enabled; enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actiontogglescheduleenabled.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="toggleScheduleEnabled"),
            jobs_perform_action.RESPONSE,
            options,
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def clone(
        self, id: UUID | str, *, body: JobCloneSpec, **options: Unpack[CallOptions]
    ) -> TaskHandle[Task]:
        """Create a copy of the job on the same backup server.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            body: Name and backup location of the copy. Required for `clone`; the other actions take no
                request body.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionclone.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, body=body, action="clone"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Delete a job.

        Deletes a backup, replication or backup copy job from its backup server. Jobs of Veeam Agents and file
        share jobs cannot be deleted with this API.

        The response is a task; poll it until it is finished. The job has no link to this operation.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: delete_jobs_id, http_response_codes.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_delete
        from ..api.tasks import tasks_get

        answer = self._session.call(jobs_delete.build(id), jobs_delete.RESPONSE, options)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def list_includes(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[ObjectInJob]:
        """List what a job protects.

        The machines and containers of one job, each with the guest processing options that apply to it. A
        container, such as a host or a folder, counts as one object, regardless of the number of its machines.

        This list has one form only: it always returns full objects.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id_includes, jobs_id_includes.
        """
        from ..api.jobs import jobs_list_includes

        answer = self._session.call(jobs_list_includes.build(id), jobs_list_includes.RESPONSE, options)
        return answer.object_in_jobs or []

    def add_include(
        self, id: UUID | str, *, body: CreateObjectInJobSpec, **options: Unpack[CallOptions]
    ) -> TaskHandle[Task]:
        """Add a machine to a job.

        Adds one machine or container to the objects that a job protects. Name the object by its reference in
        the virtual infrastructure; find the reference with `em.lookups.find`.

        The response is a task. Poll it until it is finished, then list the objects of the job to get the ID
        of the new object.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            body: The machine or container to add, and its processing options.

        Roles: Portal Administrator.

        Source: post_jobs_id_includes, jobs_id_includes, guestprocessingoptions.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_add_include
        from ..api.tasks import tasks_get

        answer = self._session.call(jobs_add_include.build(id, body=body), jobs_add_include.RESPONSE, options)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def get_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> ObjectInJob:
        """Read an object of a job.

        One machine or container that a job protects, with the guest processing options that apply to it. This
        operation has one form only: the response is always the full object.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                job.

        Roles: Portal Administrator.

        Source: get_jobs_id_includes_id, jobs_id_includes_id.
        """
        from ..api.jobs import jobs_get_include

        return self._session.call(jobs_get_include.build(id, include_id), jobs_get_include.RESPONSE, options)

    def delete_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> TaskHandle[Task]:
        """Remove an object from a job.

        Removes a machine or a container from a job. The last object of a job cannot be removed, because a job
        must protect at least one object.

        The response is a task; poll it until it is finished.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                job.

        Roles: Portal Administrator.

        Source: delete_jobs_id_includes_id, jobs_id_includes_id, http_response_codes.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_delete_include
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_delete_include.build(id, include_id), jobs_delete_include.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def list_backup_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the sessions of a job.

        The sessions of one job, one for each run within the last 30 days; older runs are not listed.

        Returns references by default, full sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, links, get_nas_jobs_id_backupsessions.
        """
        from ..api.jobs import jobs_list_backup_sessions

        answer = self._session.call(
            jobs_list_backup_sessions.build(id, format="Entity"), jobs_list_backup_sessions.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of a job, by reference: name, UID and links only.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, links, get_nas_jobs_id_backupsessions.
        """
        from ..api.jobs import jobs_list_backup_sessions

        answer = self._session.call(
            jobs_list_backup_sessions.build(id), jobs_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class AsyncJobsResource:
    """Backup, backup copy and replication jobs for virtual machines. They can be read, edited, cloned, run and
    deleted.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncJobsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncJobsResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Job]:
        """List jobs.

        The backup, replication and backup copy jobs of all connected backup servers, in one response. The
        list is not paginated, filterable or sortable. The jobs protect machines on VMware vSphere, VMware
        Cloud Director or Microsoft Hyper-V. Agent jobs and file share jobs have lists of their own.

        Returns references by default, full jobs with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `Job`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator.

        Source: get_jobs, jobs, logging_on, mapping_link_types_to_xml_schema.
        """
        from ..api.jobs import jobs_list

        answer = await self._session.call(jobs_list.build(format="Entity"), jobs_list.RESPONSE, options)
        return answer.jobs or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_jobs, jobs, logging_on, mapping_link_types_to_xml_schema.
        """
        from ..api.jobs import jobs_list

        answer = await self._session.call(jobs_list.build(), jobs_list.REFERENCE, options)
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> Job:
        """Read a job.

        One backup, replication or backup copy job that is configured on a backup server.

        By default the response is a reference: name, UID and links. With `?format=Entity` it is the full job:
        schedule, protected machines, guest processing and retention. Neither form contains the result of the
        last run; read the job's sessions for that.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, jobinfo, resource_representation_for_ke, format.
        """
        from ..api.jobs import jobs_get

        return await self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE, options)

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, jobinfo, resource_representation_for_ke, format.
        """
        from ..api.jobs import jobs_get

        return await self._session.call(jobs_get.build(id), jobs_get.REFERENCE, options)

    async def edit(
        self,
        id: UUID | str,
        *,
        body: JobEdit,
        action: JobEditAction | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncTaskHandle[Task]:
        """Edit a job.

        Changes the description, schedule or retention of a job. Send only the members to change; in XML, keep
        the order of the elements. To set `schedule_enabled` to true, also send `job_schedule_options`,
        because a schedule cannot be enabled without options.

        The job's `Edit` link leads to the plain path; the same path with `?action=edit` does the same. Both
        are documented.

        Editing a backup copy job removes its linked backups, whatever you change. The response is a task;
        poll it until it is finished.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            body: The members of the job to change, as an object `Job`.
            action: Optional; `edit` is the only value and does not change the behavior of PUT.

        Roles: Portal Administrator.

        Source: put_jobs_id_actionedit, put_method, get_jobs_id, simple_and_gfs_retention_policies,
        post_jobs_id_linked_jobs.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_edit
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_edit.build(id, body=body, action=action), jobs_edit.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def start(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Start the job now, regardless of its schedule. Backup copy jobs need `sync` instead.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstart.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            jobs_perform_action.build(id, action="start"),
            jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def stop(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Stop the current run of the job.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run
        has ended, `session()` gives the session of the run.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstop.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            jobs_perform_action.build(id, action="stop"),
            jobs_perform_action.RESPONSE,
            options,
            effect="ends",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
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
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionretry.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            jobs_perform_action.build(id, action="retry"),
            jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def sync(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncRunTaskHandle[Task, BackupJobSession]:
        """Start a backup copy job now, regardless of its schedule.

        Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end
        of the run, `session()` gives the session of the run. The sessions of the job are listed once before
        the order is sent, to tell the new one from the others.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionsync.
        """
        from veeam_jobs_runtime.handles.task_runs import order_task_run_async

        from ..api.backup_sessions import backup_sessions_get
        from ..api.jobs import jobs_list_backup_sessions, jobs_perform_action
        from ..api.tasks import tasks_get

        return await order_task_run_async(
            self._session,
            jobs_perform_action.build(id, action="sync"),
            jobs_perform_action.RESPONSE,
            options,
            effect="begins",
            form=backup_sessions_get.RESPONSE,
            task=tasks_get.build,
            read=lambda session: backup_sessions_get.build(session, format="Entity"),
            sessions=jobs_list_backup_sessions.build(id, format="Entity"),
            listed=jobs_list_backup_sessions.RESPONSE,
            unwrap=lambda answer: answer.backup_job_sessions or [],
        )

    async def toggle_schedule_enabled(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Disable the job if it is enabled; enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: post_jobs_id_actiontogglescheduleenabled.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="toggleScheduleEnabled"),
            jobs_perform_action.RESPONSE,
            options,
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def clone(
        self, id: UUID | str, *, body: JobCloneSpec, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Create a copy of the job on the same backup server.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            body: Name and backup location of the copy. Required for `clone`; the other actions take no
                request body.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionclone.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, body=body, action="clone"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Delete a job.

        Deletes a backup, replication or backup copy job from its backup server. Jobs of Veeam Agents and file
        share jobs cannot be deleted with this API.

        The response is a task; poll it until it is finished. The job has no link to this operation.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: delete_jobs_id, http_response_codes.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_delete
        from ..api.tasks import tasks_get

        answer = await self._session.call(jobs_delete.build(id), jobs_delete.RESPONSE, options)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def list_includes(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[ObjectInJob]:
        """List what a job protects.

        The machines and containers of one job, each with the guest processing options that apply to it. A
        container, such as a host or a folder, counts as one object, regardless of the number of its machines.

        This list has one form only: it always returns full objects.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id_includes, jobs_id_includes.
        """
        from ..api.jobs import jobs_list_includes

        answer = await self._session.call(jobs_list_includes.build(id), jobs_list_includes.RESPONSE, options)
        return answer.object_in_jobs or []

    async def add_include(
        self, id: UUID | str, *, body: CreateObjectInJobSpec, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Add a machine to a job.

        Adds one machine or container to the objects that a job protects. Name the object by its reference in
        the virtual infrastructure; find the reference with `em.lookups.find`.

        The response is a task. Poll it until it is finished, then list the objects of the job to get the ID
        of the new object.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            body: The machine or container to add, and its processing options.

        Roles: Portal Administrator.

        Source: post_jobs_id_includes, jobs_id_includes, guestprocessingoptions.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_add_include
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_add_include.build(id, body=body), jobs_add_include.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def get_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> ObjectInJob:
        """Read an object of a job.

        One machine or container that a job protects, with the guest processing options that apply to it. This
        operation has one form only: the response is always the full object.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                job.

        Roles: Portal Administrator.

        Source: get_jobs_id_includes_id, jobs_id_includes_id.
        """
        from ..api.jobs import jobs_get_include

        return await self._session.call(
            jobs_get_include.build(id, include_id), jobs_get_include.RESPONSE, options
        )

    async def delete_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Remove an object from a job.

        Removes a machine or a container from a job. The last object of a job cannot be removed, because a job
        must protect at least one object.

        The response is a task; poll it until it is finished.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.
            include_id: ID of the protected object: its `object_in_job_id`, which is unique only within this
                job.

        Roles: Portal Administrator.

        Source: delete_jobs_id_includes_id, jobs_id_includes_id, http_response_codes.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_delete_include
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_delete_include.build(id, include_id), jobs_delete_include.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def list_backup_sessions(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[BackupJobSession]:
        """List the sessions of a job.

        The sessions of one job, one for each run within the last 30 days; older runs are not listed.

        Returns references by default, full sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, links, get_nas_jobs_id_backupsessions.
        """
        from ..api.jobs import jobs_list_backup_sessions

        answer = await self._session.call(
            jobs_list_backup_sessions.build(id, format="Entity"), jobs_list_backup_sessions.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of a job, by reference: name, UID and links only.

        Args:
            id: ID of the job: the GUID at the end of its `uid` (without `urn:veeam:Job:`). Give `id` or `uid`
                of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, links, get_nas_jobs_id_backupsessions.
        """
        from ..api.jobs import jobs_list_backup_sessions

        answer = await self._session.call(
            jobs_list_backup_sessions.build(id), jobs_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class JobsResourceWithRawResponse:
    """The methods of JobsResource, each returning a RawResponse."""

    def __init__(self, resource: JobsResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)
        self.edit = raw(resource.edit, session)
        self.start = raw(resource.start, session)
        self.stop = raw(resource.stop, session)
        self.retry = raw(resource.retry, session)
        self.sync = raw(resource.sync, session)
        self.toggle_schedule_enabled = raw(resource.toggle_schedule_enabled, session)
        self.clone = raw(resource.clone, session)
        self.delete = raw(resource.delete, session)
        self.list_includes = raw(resource.list_includes, session)
        self.add_include = raw(resource.add_include, session)
        self.get_include = raw(resource.get_include, session)
        self.delete_include = raw(resource.delete_include, session)
        self.list_backup_sessions = raw(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw(resource.list_backup_session_references, session)


class AsyncJobsResourceWithRawResponse:
    """The methods of AsyncJobsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncJobsResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
        self.edit = raw_async(resource.edit, session)
        self.start = raw_async(resource.start, session)
        self.stop = raw_async(resource.stop, session)
        self.retry = raw_async(resource.retry, session)
        self.sync = raw_async(resource.sync, session)
        self.toggle_schedule_enabled = raw_async(resource.toggle_schedule_enabled, session)
        self.clone = raw_async(resource.clone, session)
        self.delete = raw_async(resource.delete, session)
        self.list_includes = raw_async(resource.list_includes, session)
        self.add_include = raw_async(resource.add_include, session)
        self.get_include = raw_async(resource.get_include, session)
        self.delete_include = raw_async(resource.delete_include, session)
        self.list_backup_sessions = raw_async(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw_async(resource.list_backup_session_references, session)
