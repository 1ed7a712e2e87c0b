# Generated from spec/em by "python -m generator". Do not edit.
"""NAS jobs."""

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

        The file share backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `NasJob` instead.

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

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: shares and folders, repositories, retention and schedule. Neither tells how the last run went;
        see the job's sessions for that.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return self._session.call(nas_jobs_get.build(id, format="Entity"), nas_jobs_get.RESPONSE, options)

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a file share job, by reference: name, UID and links only.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return self._session.call(nas_jobs_get.build(id), nas_jobs_get.REFERENCE, options)

    def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Start a file share job.

        Starts the job now, whatever its schedule says. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstart, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_start
        from ..api.tasks import tasks_get

        answer = self._session.call(nas_jobs_start.build(id), nas_jobs_start.RESPONSE, options)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Stop a file share job.

        Stops the run of the job that is going on. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. To see the run end, list the job's sessions.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstop, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_stop
        from ..api.tasks import tasks_get

        answer = self._session.call(nas_jobs_stop.build(id), nas_jobs_stop.RESPONSE, options)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Retry a file share job.

        Runs the job again for what failed; only after a run that ended `Failed`. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionretry, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_retry
        from ..api.tasks import tasks_get

        answer = self._session.call(nas_jobs_retry.build(id), nas_jobs_retry.RESPONSE, options)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def toggle_schedule_enabled(self, id: UUID | str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Enable or disable a file share job.

        Disables the job if it is enabled, enables it if it is disabled. It takes no body. No call sets a
        state outright, so read `ScheduleEnabled` first.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. Read the job again for its new state.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actiontogglescheduleenabled, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_toggle_schedule_enabled
        from ..api.tasks import tasks_get

        answer = self._session.call(
            nas_jobs_toggle_schedule_enabled.build(id), nas_jobs_toggle_schedule_enabled.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def list_includes(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[NASObject]:
        """List what a file share job protects.

        The shares, folders and files of one job, each with the masks that narrow it down.

        This list has one form only: always the objects in full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

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

        A share, folder or file that the job protects, with its masks. There is one form only, the object in
        full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).
            include_id: The object within the job, by its `ObjectInJobId`.

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

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`. Unlike the job itself, its sessions are
        open to portal users.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

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
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

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

        The file share backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `NasJob` instead.

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

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: shares and folders, repositories, retention and schedule. Neither tells how the last run went;
        see the job's sessions for that.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

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
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return await self._session.call(nas_jobs_get.build(id), nas_jobs_get.REFERENCE, options)

    async def start(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Start a file share job.

        Starts the job now, whatever its schedule says. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstart, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_start
        from ..api.tasks import tasks_get

        answer = await self._session.call(nas_jobs_start.build(id), nas_jobs_start.RESPONSE, options)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def stop(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Stop a file share job.

        Stops the run of the job that is going on. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. To see the run end, list the job's sessions.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstop, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_stop
        from ..api.tasks import tasks_get

        answer = await self._session.call(nas_jobs_stop.build(id), nas_jobs_stop.RESPONSE, options)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def retry(self, id: UUID | str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Retry a file share job.

        Runs the job again for what failed; only after a run that ended `Failed`. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionretry, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_retry
        from ..api.tasks import tasks_get

        answer = await self._session.call(nas_jobs_retry.build(id), nas_jobs_retry.RESPONSE, options)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def toggle_schedule_enabled(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> AsyncTaskHandle[Task]:
        """Enable or disable a file share job.

        Disables the job if it is enabled, enables it if it is disabled. It takes no body. No call sets a
        state outright, so read `ScheduleEnabled` first.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. Read the job again for its new state.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actiontogglescheduleenabled, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_toggle_schedule_enabled
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            nas_jobs_toggle_schedule_enabled.build(id), nas_jobs_toggle_schedule_enabled.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def list_includes(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[NASObject]:
        """List what a file share job protects.

        The shares, folders and files of one job, each with the masks that narrow it down.

        This list has one form only: always the objects in full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

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

        A share, folder or file that the job protects, with its masks. There is one form only, the object in
        full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).
            include_id: The object within the job, by its `ObjectInJobId`.

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

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`. Unlike the job itself, its sessions are
        open to portal users.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

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
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

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


class AsyncNasJobsWithRawResponse:
    """The methods of AsyncNasJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncNasJobs) -> None:
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
