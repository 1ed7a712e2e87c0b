# Generated from spec/em by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..._runtime.tasks import AsyncTaskHandle, TaskHandle
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

        Backup, replication and backup copy jobs of all connected backup servers, at once: this list knows no
        pages, no filter and no order. Their machines live on VMware vSphere, VMware Cloud Director or
        Microsoft Hyper-V. Jobs of Veeam Agents and jobs for file shares have lists of their own.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `Job` instead.

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

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: schedule, protected machines, guest processing and retention. Neither tells how the last run
        went; see the job's sessions for that.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, jobinfo, resource_representation_for_ke, format.
        """
        from ..api.jobs import jobs_get

        return self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE, options)

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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

        Changes the description, the schedule or the retention of a job. Send only what is to change; in XML,
        keep the order of the elements. A schedule cannot be enabled without options for it, so
        `ScheduleEnabled` set to true wants `JobScheduleOptions` too.

        The job's `Edit` link leads to the plain path; with `?action=edit` behind it the call does the same.
        Both are documented.

        Beware of copy jobs: whatever you change, their linked backups are removed. The answer is a task; poll
        it until it is finished.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            body: What is to change, under the name `Job`.
            action: May be said and may be left out; there is nothing else to do with PUT.

        Roles: Portal Administrator.

        Source: put_jobs_id_actionedit, put_method, get_jobs_id, simple_and_gfs_retention_policies,
        post_jobs_id_linked_jobs.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_edit
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_edit.build(id, body=body, action=action), jobs_edit.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Start the job now, whatever its schedule says. Not for copy jobs; see `sync`.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstart.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="start"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Stop the run that is going on.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstop.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="stop"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Run the job again for what failed; only after a run that ended `Failed`.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionretry.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="retry"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def sync(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Start a backup copy job now.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionsync.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="sync"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def toggle_schedule_enabled(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Disable the job if it is enabled, enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actiontogglescheduleenabled.
        """
        from ..._runtime.tasks import TaskHandle
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
        """Make a copy of the job on the same backup server.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            body: For `clone`, and required there, how the copy is to be called and where its backups go; for
                the other actions, nothing.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionclone.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, body=body, action="clone"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Delete a job.

        Removes a backup, replication or backup copy job from its backup server. Jobs of Veeam Agents and jobs
        for file shares cannot be deleted here.

        The answer is a task; poll it until it is finished. The job itself carries no link for this.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: delete_jobs_id, http_response_codes.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_delete
        from ..api.tasks import tasks_get

        answer = self._session.call(jobs_delete.build(id), jobs_delete.RESPONSE, options)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def list_includes(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[ObjectInJob]:
        """List what a job protects.

        The machines and containers of one job, each with the guest processing options that hold for it. A
        container, such as a host or a folder, counts as one object, however many machines it has.

        This list has one form only: always the objects in full.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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

        Lets a job protect one more machine or container. Name it by its place in the virtual infrastructure;
        a lookup finds that.

        The answer is a task; poll it until it is finished, then list the objects of the job to learn the
        identifier of the new one.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            body: What to add, and how to treat it.

        Roles: Portal Administrator.

        Source: post_jobs_id_includes, jobs_id_includes, guestprocessingoptions.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_add_include
        from ..api.tasks import tasks_get

        answer = self._session.call(jobs_add_include.build(id, body=body), jobs_add_include.RESPONSE, options)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def get_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> ObjectInJob:
        """Read an object of a job.

        One machine or container that a job protects, with the guest processing options that hold for it.
        There is no short form.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            include_id: The object within the job, by its `ObjectInJobId`.

        Roles: Portal Administrator.

        Source: get_jobs_id_includes_id, jobs_id_includes_id.
        """
        from ..api.jobs import jobs_get_include

        return self._session.call(jobs_get_include.build(id, include_id), jobs_get_include.RESPONSE, options)

    def delete_include(
        self, id: UUID | str, include_id: UUID | str, **options: Unpack[CallOptions]
    ) -> TaskHandle[Task]:
        """Remove an object from a job.

        Takes a machine or a container out of a job. The last object of a job stays: a job with nothing to
        protect is not allowed.

        The answer is a task; poll it until it is finished.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            include_id: The object within the job, by its `ObjectInJobId`.

        Roles: Portal Administrator.

        Source: delete_jobs_id_includes_id, jobs_id_includes_id, http_response_codes.
        """
        from ..._runtime.tasks import TaskHandle
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

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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

        Backup, replication and backup copy jobs of all connected backup servers, at once: this list knows no
        pages, no filter and no order. Their machines live on VMware vSphere, VMware Cloud Director or
        Microsoft Hyper-V. Jobs of Veeam Agents and jobs for file shares have lists of their own.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `Job` instead.

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

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: schedule, protected machines, guest processing and retention. Neither tells how the last run
        went; see the job's sessions for that.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: get_jobs_id, jobs_id, jobinfo, resource_representation_for_ke, format.
        """
        from ..api.jobs import jobs_get

        return await self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE, options)

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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

        Changes the description, the schedule or the retention of a job. Send only what is to change; in XML,
        keep the order of the elements. A schedule cannot be enabled without options for it, so
        `ScheduleEnabled` set to true wants `JobScheduleOptions` too.

        The job's `Edit` link leads to the plain path; with `?action=edit` behind it the call does the same.
        Both are documented.

        Beware of copy jobs: whatever you change, their linked backups are removed. The answer is a task; poll
        it until it is finished.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            body: What is to change, under the name `Job`.
            action: May be said and may be left out; there is nothing else to do with PUT.

        Roles: Portal Administrator.

        Source: put_jobs_id_actionedit, put_method, get_jobs_id, simple_and_gfs_retention_policies,
        post_jobs_id_linked_jobs.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_edit
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_edit.build(id, body=body, action=action), jobs_edit.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Start the job now, whatever its schedule says. Not for copy jobs; see `sync`.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstart.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="start"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Stop the run that is going on.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionstop.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="stop"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Run the job again for what failed; only after a run that ended `Failed`.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionretry.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="retry"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def sync(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Start a backup copy job now.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actionsync.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="sync"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def toggle_schedule_enabled(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Disable the job if it is enabled, enable it if it is disabled.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: post_jobs_id_actiontogglescheduleenabled.
        """
        from ..._runtime.tasks import AsyncTaskHandle
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
        """Make a copy of the job on the same backup server.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            body: For `clone`, and required there, how the copy is to be called and where its backups go; for
                the other actions, nothing.

        Roles: Portal Administrator.

        Source: post_jobs_id_actionclone.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, body=body, action="clone"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Delete a job.

        Removes a backup, replication or backup copy job from its backup server. Jobs of Veeam Agents and jobs
        for file shares cannot be deleted here.

        The answer is a task; poll it until it is finished. The job itself carries no link for this.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

        Roles: Portal Administrator.

        Source: delete_jobs_id, http_response_codes.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_delete
        from ..api.tasks import tasks_get

        answer = await self._session.call(jobs_delete.build(id), jobs_delete.RESPONSE, options)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def list_includes(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[ObjectInJob]:
        """List what a job protects.

        The machines and containers of one job, each with the guest processing options that hold for it. A
        container, such as a host or a folder, counts as one object, however many machines it has.

        This list has one form only: always the objects in full.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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

        Lets a job protect one more machine or container. Name it by its place in the virtual infrastructure;
        a lookup finds that.

        The answer is a task; poll it until it is finished, then list the objects of the job to learn the
        identifier of the new one.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            body: What to add, and how to treat it.

        Roles: Portal Administrator.

        Source: post_jobs_id_includes, jobs_id_includes, guestprocessingoptions.
        """
        from ..._runtime.tasks import AsyncTaskHandle
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

        One machine or container that a job protects, with the guest processing options that hold for it.
        There is no short form.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            include_id: The object within the job, by its `ObjectInJobId`.

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

        Takes a machine or a container out of a job. The last object of a job stays: a job with nothing to
        protect is not allowed.

        The answer is a task; poll it until it is finished.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).
            include_id: The object within the job, by its `ObjectInJobId`.

        Roles: Portal Administrator.

        Source: delete_jobs_id_includes_id, jobs_id_includes_id, http_response_codes.
        """
        from ..._runtime.tasks import AsyncTaskHandle
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

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`.

        Args:
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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
            id: The job, by the GUID at the end of its `UID` (without `urn:veeam:Job:`).

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
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.list_references = raw(resource.list_references)
        self.get = raw(resource.get)
        self.get_reference = raw(resource.get_reference)
        self.edit = raw(resource.edit)
        self.start = raw(resource.start)
        self.stop = raw(resource.stop)
        self.retry = raw(resource.retry)
        self.sync = raw(resource.sync)
        self.toggle_schedule_enabled = raw(resource.toggle_schedule_enabled)
        self.clone = raw(resource.clone)
        self.delete = raw(resource.delete)
        self.list_includes = raw(resource.list_includes)
        self.add_include = raw(resource.add_include)
        self.get_include = raw(resource.get_include)
        self.delete_include = raw(resource.delete_include)
        self.list_backup_sessions = raw(resource.list_backup_sessions)
        self.list_backup_session_references = raw(resource.list_backup_session_references)


class AsyncJobsResourceWithRawResponse:
    """The methods of AsyncJobsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncJobsResource) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.list_references = raw_async(resource.list_references)
        self.get = raw_async(resource.get)
        self.get_reference = raw_async(resource.get_reference)
        self.edit = raw_async(resource.edit)
        self.start = raw_async(resource.start)
        self.stop = raw_async(resource.stop)
        self.retry = raw_async(resource.retry)
        self.sync = raw_async(resource.sync)
        self.toggle_schedule_enabled = raw_async(resource.toggle_schedule_enabled)
        self.clone = raw_async(resource.clone)
        self.delete = raw_async(resource.delete)
        self.list_includes = raw_async(resource.list_includes)
        self.add_include = raw_async(resource.add_include)
        self.get_include = raw_async(resource.get_include)
        self.delete_include = raw_async(resource.delete_include)
        self.list_backup_sessions = raw_async(resource.list_backup_sessions)
        self.list_backup_session_references = raw_async(resource.list_backup_session_references)
